"""Settings of the example site.

All others: https://docs.getpelican.com/en/stable/settings.html
"""

SITENAME = "The Mending Basket"
AUTHOR = "Nora Whitfield"
SITEURL = "http://localhost:8000"  # where the preview runs; a real site has its own address here

PATH = "content"
STATIC_PATHS = ["images"]
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
DEFAULT_DATE_FORMAT = "%d %B %Y"

# One feed with all articles is enough for a small site.
FEED_ALL_ATOM = "feeds/all.atom.xml"
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None

PLUGINS = ["pelican_faq_related"]

# Where the blog lived before. Marks that still have this address lead to the articles here.
FAQ_RELATED_SITE_URLS = ["https://nora-mends.example/blog"]
