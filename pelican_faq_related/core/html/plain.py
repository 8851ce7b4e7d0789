"""Reads the plain text of HTML, as a reader reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from .tags import TAG, parted

# Inline elements: their tags stand inside words. All others part the words around them.
INLINE = frozenset(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small"
    " span strike strong sub sup time tt u var wbr".split()
)
_HEADING = re.compile(r"<h([1-6])\b(?:[^<>]|<(?!h[1-6]\b))*+>", re.IGNORECASE)
_HEADING_ENDS = {level: re.compile(rf"</h{level}\s*>", re.IGNORECASE) for level in "123456"}
_RAW_TEXT = re.compile(r"<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_RAW_TEXT_BEGINS = re.compile(r"<(?:script|style|template)\b", re.IGNORECASE)
# White space, tags and comments.
NO_WORDS = re.compile(rf"(?:\s|&nbsp;|&#160;|{TAG.pattern})*+", re.DOTALL)
# https://docs.python.org/3/library/html.html#html.unescape reads as much.
_ENTITY = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


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
    return one_line(readable(html))


def readable(html: str) -> str:
    """Return what a reader reads of an HTML fragment, with white space as it stands there."""
    if "<" in html:
        html = TAG.sub(_space_for, _RAW_TEXT.sub(" ", html))
    return unescape(html) if "&" in html else html


def shows(html: str, start: int, end: int) -> bool:
    """Whether there is anything to read between two places; no more than its first word is read."""
    position = start
    while (passed := NO_WORDS.match(html, position, end)) and (position := passed.end()) < end:
        entity = _ENTITY.match(html, position, end)
        if entity is None or unescape(entity[0]).strip():
            break
        position = entity.end()
    if _RAW_TEXT_BEGINS.search(html, start, position):
        return bool(plain(html[start:end]))
    return position < end


def heading_words(html: str) -> Iterator[str]:
    """Yield what a reader reads of each heading, without scanning the HTML for all elements."""
    _, headings = parted(html, _HEADING, _HEADING_ENDS)
    yield from map(plain, headings)


def _space_for(tag: re.Match[str]) -> str:
    name = tag[2]
    return "" if name is None or name.lower() in INLINE else " "
