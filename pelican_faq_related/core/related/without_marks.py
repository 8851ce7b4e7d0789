"""Takes the marks out of summaries and descriptions, which show no cards."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..html import Edit, Text, apply_edits
from .marks import ReferenceFinder
from .placement import Placements, place_references
from .reference import RelatedReference

_LINK_TAG = re.compile(r"</?a\b[^<>]*>", re.IGNORECASE)


def without_marks(
    text: Text, references: ReferenceFinder, escape: Callable[[str], str], *, alone: bool = True
) -> str:
    """Return a summary or description with its marks as plain text.

    ``escape`` makes a title fit for the kind of text: HTML or plain. Marks that would be cards go
    if they are not wanted ``alone`` either.
    """
    openings = references.openings(text)
    if not openings.marks and not openings.lines:
        return text.html
    found = [r for r in references.find(text, openings) if not r.in_prose]
    placement = place_references(text, found)
    cuts: list[Edit] = []
    if not alone:
        cuts = [cut for group in placement.groups for cut in group.cuts]
        placement = placement._replace(groups=())
    return apply_edits(text.html, [*cuts, *marks_as_text(text, placement, escape)])


def marks_as_text(text: Text, placement: Placements, escape: Callable[[str], str]) -> list[Edit]:
    """Return the edits that put words in place of marks, which are placed already."""
    in_groups = (reference for group in placement.groups for reference in group.references)
    return [
        *(_as_text(text, reference, f"{reference.label}: ", escape) for reference in in_groups),
        *(_as_text(text, reference, "", escape) for reference in placement.inline),
    ]


def _as_text(
    text: Text, reference: RelatedReference, label: str, escape: Callable[[str], str]
) -> Edit:
    start, end = reference.start, reference.end
    if reference.in_line:  # its label stands before it, for all links of the line
        return Edit(start, end, _LINK_TAG.sub("", text.html_between(start, end)))
    return Edit(start, end, escape(f"{label}{reference.title or reference.url}"))
