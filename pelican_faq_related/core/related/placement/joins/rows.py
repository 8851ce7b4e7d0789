"""Joins groups of cards that would stand directly behind each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ....html import Edit, Text
from ..placed import CardGroup


def rows(text: Text, groups: Sequence[CardGroup]) -> Sequence[CardGroup]:
    """Return the groups, with those in a row as one.

    A group is in a row with the one before it if nothing is left of its own block.
    """
    return list(_rows(text, groups))


def _rows(text: Text, groups: Sequence[CardGroup]) -> Iterator[CardGroup]:
    row: list[CardGroup] = []
    for group in groups:
        whole = any(group.position == element.end for element in group.emptied)
        behind = row and text.is_blank(row[-1].position, group.cuts[0].start)
        if row and not (whole and behind):
            yield _joined(row)
            row = []
        row.append(group)
    if row:
        yield _joined(row)


def _joined(row: Sequence[CardGroup]) -> CardGroup:
    """Return groups in a row as one, in the place of the last."""
    if len(row) == 1:
        return row[0]
    gaps = [
        Edit(a.position, b.position, "".join(cut.replacement for cut in b.cuts))
        for a, b in pairwise(row)
    ]
    return CardGroup(
        references=tuple(reference for group in row for reference in group.references),
        cuts=(*row[0].cuts, *gaps),
        position=row[-1].position,
        emptied=tuple(element for group in row for element in group.emptied),
    )
