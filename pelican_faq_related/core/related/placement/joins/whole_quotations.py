"""Lets block quotations go that are nothing but marks, and joins what stands in a row then."""

from __future__ import annotations

from collections.abc import Sequence

from ....html import Edit, Text
from ..placed import CardGroup
from .rows import rows


def whole_quotations(text: Text, groups: Sequence[CardGroup]) -> Sequence[CardGroup]:
    """Return the groups, with those that fill a quotation in its place."""
    found = [_with_quotation(text, group) for group in groups]
    if all(new is old for new, old in zip(found, groups, strict=True)):
        return groups
    return rows(text, found)


def _with_quotation(text: Text, group: CardGroup) -> CardGroup:
    """Return a group with the quotation around it, if that holds nothing else; or as it is."""
    around = group.emptied[0].parent if group.emptied else None
    if (
        around is None
        or around.name != "blockquote"
        or not text.is_blank(around.content_start, group.cuts[0].start)
        or not text.is_blank(group.position, around.content_end)
    ):
        return group
    return CardGroup(
        references=group.references,
        cuts=(Edit(around.start, around.end, ""),),
        position=around.end,
        emptied=(around,),
    )
