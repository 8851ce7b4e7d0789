"""Finds the words and images of a text that stand for it on a card."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape, unescape
from itertools import islice

from ...html import Edit, Text, apply_edits, attribute, image_tags, plain
from ..marks import ReferenceFinder
from ..placement import place_references

_MOST_LETTERS = 160  # of a text that is made for a card
_ELLIPSIS = "…"
_ONLY_IN = ("article", "body", "div", "main", "section")  # whose paragraphs are of the text itself
_MOST_READ = 20_000  # letters of HTML in which a first paragraph is looked for
_MOST_IMAGES = 5
_LEAST_WIDTH = 100  # of an image, in CSS pixels: smaller ones are icons, badges and counters


def first_paragraph(html: str, references: ReferenceFinder) -> str:
    """Return the words of the first paragraph that has some, without marks; empty if none has.

    Paragraphs of lists, quotations, boxes beside the text and captions do not count.
    """
    text = Text(Text(html).html_between(0, _MOST_READ))
    for element in text.elements:
        if element.name != "p" or any(e.name not in _ONLY_IN for e in element.ancestors()):
            continue
        if words := plain(_without_marks(text.inner(element), references)):
            return words
    return ""


def first_images(html: str) -> Iterator[str]:
    """Yield the addresses of the first images of a text that are not small by their tag."""
    for tag in islice(image_tags(html), _MOST_IMAGES):
        width = attribute(tag, "width") or ""
        if not (width.isdecimal() and int(width) < _LEAST_WIDTH):
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


def _without_marks(html: str, references: ReferenceFinder) -> str:
    """Return a paragraph without its marks that become cards; others are their titles."""
    text = Text(html)
    openings = references.openings(text)
    if not openings.marks and not openings.lines:
        return html
    found = [r for r in references.find(text, openings) if not r.in_prose]
    placement = place_references(text, found)
    cuts = [cut for group in placement.groups for cut in group.cuts]
    inline = [Edit(r.start, r.end, escape(r.title or r.url)) for r in placement.inline]
    return apply_edits(html, sorted([*cuts, *inline]))
