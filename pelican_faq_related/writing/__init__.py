"""Puts our lines into the head of pages as the theme wrote them, and keeps cards out of feeds.

In: the path of a written page, the article that it shows, and the ``Build``. Out: the file,
replaced as a whole; the stylesheet, once; ``Problem`` values of the build.
"""

from .add_to_page import add_to_page, tell_of_links
from .enrich_page import enrich_page
from .feeds import show_plainly
from .files import replace_file
from .head_parts import HeadParts

__all__ = [
    "HeadParts",
    "add_to_page",
    "enrich_page",
    "replace_file",
    "show_plainly",
    "tell_of_links",
]
