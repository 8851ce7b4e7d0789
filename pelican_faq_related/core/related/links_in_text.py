"""HTML of an article -> the articles of the site that its links lead to."""

from __future__ import annotations

from html import unescape

from ..html import TAG, attribute
from ..source import Source
from .reference import RelatedReference
from .targets.index import SiteIndex


def find_linked(source: Source, index: SiteIndex) -> tuple[str, ...]:
    """Return the source paths of all articles that a text links to, each once, in their order.

    Links to the article itself, to lists of articles, to other sites, and dead ones are none.
    """
    found: dict[str, None] = {}
    for tag in TAG.finditer(source.html):
        if tag[1] or tag[2] not in ("a", "A"):
            continue
        url = attribute(tag[0], "href")
        if not url or url.startswith("#"):
            continue
        reference = RelatedReference(label="", title="", url=unescape(url), start=0, end=0)
        resolution = index.resolve(reference, path=source.path, lang=source.lang)
        if resolution.target is not None and resolution.problem is None:
            found[resolution.target.path] = None
    return tuple(found)
