"""Finds the words and images of a text that stand for it on a card."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape
from itertools import islice

from ...html import Text, attribute, image_tags, plain
from ..marks import ReferenceFinder
from ..without_marks import without_marks

_MOST_LETTERS = 160  # of a text that is made for a card
_ELLIPSIS = "…"
_ONLY_IN = ("article", "body", "div", "main", "section")  # whose paragraphs are of the text itself
_MOST_IMAGES = 5
# The width in CSS pixels of icons, badges and counters.
_SMALL = re.compile(r"0*[0-9]{1,2}", re.ASCII)


def first_paragraph(html: str, references: ReferenceFinder) -> str:
    """Return the words of the first paragraph that has some, without marks; empty if none has.

    Paragraphs of lists, quotations, boxes beside the text and captions do not count.
    """
    text = Text(html)
    for element in text.elements:
        if element.name != "p" or any(e.name not in _ONLY_IN for e in element.ancestors()):
            continue
        inner = Text(text.inner(element))
        if words := plain(without_marks(inner, references, escape, alone=False)):
            return words
    return ""


def first_images(html: str) -> Iterator[str]:
    """Yield the addresses of the first images of a text that are not small by their tag."""
    for tag in islice(image_tags(html), _MOST_IMAGES):
        if not _SMALL.fullmatch(attribute(tag, "width") or ""):
            yield unescape(attribute(tag, "src") or "")


def shortened(words: str) -> str:
    """Return words in one line, in whole words of no more than 160 letters, with an ellipsis.

    >>> shortened("tea " * 50)[-8:]
    'tea tea…'
    """
    if len(words) <= _MOST_LETTERS:
        return words
    room = words[:_MOST_LETTERS]
    whole = room.rpartition(" ")[0]
    if len(whole) < _MOST_LETTERS / 2:  # no spaces between words, or a very long one
        whole = room[:-1]
    return whole.rstrip(" ,;:.!?–—-(、，；：。") + _ELLIPSIS
