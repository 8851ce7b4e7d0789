"""The site that is built: its articles and pages as values, and the state of one build.

In: the generators, the context and the content objects of Pelican. Out: ``Target`` values, which
say what a reference may lead to; URLs of links; ``Build``, which the handlers share; and what this
plugin keeps on a content object.
"""

from .attributes import (
    OUR_ATTRIBUTES,
    description_of,
    is_enriched,
    keywords_of,
    lang_of,
    links_of,
    make_room,
    note_enriched,
    text_of,
)
from .build import Build, build_of
from .files_of_names import Name, feeds_of_language, feeds_of_name, names_of, pages_of_name
from .images import SiteImage, image_of, is_missing, usable_image, written_image
from .other_files import (
    OtherFile,
    files_of_theme,
    fixed_feeds,
    fixed_listings,
    listings,
    other_files,
)
from .targets import all_contents, date_of, iso_date, listings_of, targets_of
from .urls import (
    absolute_site_url,
    canonical_url,
    fixed_urls,
    make_urls_harmless,
    url_of,
    with_absolute_links,
)

__all__ = [
    "OUR_ATTRIBUTES",
    "Build",
    "Name",
    "OtherFile",
    "SiteImage",
    "absolute_site_url",
    "all_contents",
    "build_of",
    "canonical_url",
    "date_of",
    "description_of",
    "feeds_of_language",
    "feeds_of_name",
    "files_of_theme",
    "fixed_feeds",
    "fixed_listings",
    "fixed_urls",
    "image_of",
    "is_enriched",
    "is_missing",
    "iso_date",
    "keywords_of",
    "lang_of",
    "links_of",
    "listings",
    "listings_of",
    "make_room",
    "make_urls_harmless",
    "names_of",
    "note_enriched",
    "other_files",
    "pages_of_name",
    "targets_of",
    "text_of",
    "url_of",
    "usable_image",
    "with_absolute_links",
    "written_image",
]
