"""Takes the marks out of summaries and descriptions, which show no cards."""

from __future__ import annotations

from collections.abc import Callable

from ..html import Edit, Text, apply_edits
from .marks import ReferenceFinder
from .placement import Placements, place_references


def without_marks(text: Text, references: ReferenceFinder, escape: Callable[[str], str]) -> str:
    """Return a summary or description with its marks as plain text.

    ``escape`` makes a title fit for the kind of text: HTML or plain.
    """
    places = references.openings(text).marks
    if not places:
        return text.html
    found = [r for r in references.find(text, places) if not r.in_prose]
    return apply_edits(text.html, marks_as_text(place_references(text, found), escape))


def marks_as_text(placement: Placements, escape: Callable[[str], str]) -> list[Edit]:
    """Return the edits that put words in place of marks, which are placed already."""
    behind = [r for group in placement.groups for r in group.references]
    return [Edit(r.start, r.end, escape(f"{r.label}: {r.title or r.url}")) for r in behind] + [
        Edit(r.start, r.end, escape(r.title or r.url)) for r in placement.inline
    ]
