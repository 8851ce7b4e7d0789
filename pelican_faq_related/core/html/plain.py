"""Reads the plain text of HTML, as a reader reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from .tags import TAG

# Inline elements: their tags stand inside words. All others part the words around them.
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small"
    " span strike strong sub sup time tt u var wbr".split()
)
_HEADING = re.compile(r"<h([1-6])\b[^>]*>(.*?)</h\1\s*>", re.DOTALL | re.IGNORECASE)
_RAW_TEXT = re.compile(r"<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)


def one_line(text: str) -> str:
    """Return the text with every stretch of white space as one space, and none at its ends."""
    line = " ".join(text.split())
    # rather than a copy: a site has many
    return text if line == text and type(text) is str else line


def plain(html: str) -> str:
    """Return what a reader reads of an HTML fragment, in one line.

    >>> plain("<p>Salt &amp; <b>pep</b>per</p><p>Oil</p>")
    'Salt & pepper Oil'
    """
    if "<" in html:
        html = TAG.sub(_space_for, _RAW_TEXT.sub(" ", html))
    return one_line(unescape(html) if "&" in html else html)


def heading_words(html: str) -> Iterator[str]:
    """Yield what a reader reads of each heading, without scanning the HTML for all elements."""
    for heading in _HEADING.finditer(html):
        yield plain(heading[2])


def _space_for(tag: re.Match[str]) -> str:
    name = tag[2]
    return "" if name is None or name.lower() in _INLINE else " "
