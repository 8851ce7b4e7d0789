"""Finds the articles of the site that the links in a text lead to."""

from __future__ import annotations

from html import unescape

from ...html import Text
from ...source import Source
from ..reference import RelatedReference
from ..targets import SiteIndex


def find_linked_articles(source: Source, index: SiteIndex) -> tuple[str, ...]:
    """Return the source paths of all articles that a text links to, each once, in their order.

    Links to the article itself, to lists of articles, to other sites, and dead ones are none.
    """
    found: dict[str, None] = {}
    for url in Text(source.html).hrefs():
        if not url or url.startswith("#"):
            continue
        reference = RelatedReference(label="", title="", url=unescape(url), start=0, end=0)
        resolution = index.resolve(reference, path=source.path, lang=source.lang)
        if resolution.target is not None and resolution.problem is None:
            found[resolution.target.path] = None
    return tuple(found)
