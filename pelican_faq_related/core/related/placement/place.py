"""Finds the place of each mark, by the table of placements."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ...html import Text
from ..reference import RelatedReference
from .placed import CardGroup, Placement, Placements
from .run_of_marks import RunOfMarks
from .table import JOINS, RULES


def place_references(text: Text, references: Sequence[RelatedReference]) -> Placements:
    """Decide for each reference whether it is shown as a card or inline."""
    groups: Sequence[CardGroup]
    groups, inline = _placed_one_by_one(text, references)
    for join in JOINS:
        groups = join(text, groups)
    return Placements(groups=tuple(groups), inline=tuple(inline))


def _placed_one_by_one(
    text: Text, references: Sequence[RelatedReference]
) -> tuple[list[CardGroup], list[RelatedReference]]:
    """Return the cards of each run as a group of their own, and the marks that stay inline."""
    groups: list[CardGroup] = []
    inline: list[RelatedReference] = []
    for _, in_run in groupby(references, key=lambda reference: id(reference.run)):
        marks = RunOfMarks(text, tuple(in_run))
        index = 0
        while index < len(marks.references):
            placed = _place(marks, index)
            if isinstance(placed, CardGroup):
                groups.append(placed)
            else:
                inline += placed.references
            index += len(placed.references)
    return groups, inline


def _place(marks: RunOfMarks, index: int) -> Placement:
    for rule in RULES:
        placed = rule(marks, index)
        if placed is not None:
            return placed
    raise AssertionError  # the last rule takes every mark
