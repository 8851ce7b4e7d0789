"""HTML of an article -> the articles of the site that its links lead to."""

from __future__ import annotations

import re
from html import unescape

from .markup import attribute
from .related import RelatedReference
from .site_index import SiteIndex
from .source import Source

_LINK = re.compile(r"<!--.*?(?:-->|\Z)|<a\s[^>]*", re.DOTALL | re.IGNORECASE)


def find_linked(source: Source, index: SiteIndex) -> tuple[str, ...]:
    """Return the source paths of all articles that a text links to, each once, in their order.

    Links to the article itself, to lists of articles and to other sites are none.
    """
    found: dict[str, None] = {}
    for link in _LINK.finditer(source.html):
        url = attribute(link[0], "href")
        if not url or url.startswith("#"):
            continue
        reference = RelatedReference(label="", title="", url=unescape(url), start=0, end=0)
        target = index.resolve(reference, path=source.path, lang=source.lang).target
        if target is not None:
            found[target.path] = None
    return tuple(found)
