"""Keeps marks inline where no card may stand: in cells, captions, summaries, and inside a link."""

from __future__ import annotations

from ..placed import InlineMarks
from ..run_of_marks import LEAVES, RunOfMarks

NARROW = frozenset("td th summary dt caption figcaption legend button option".split())


def no_room(marks: RunOfMarks, index: int) -> InlineMarks | None:
    """Return marks whose block, or a block around it, has no room for a card.

    A paragraph or heading that goes on behind another block, as some editors write them, has none.
    """
    block = marks.block
    if block is not None and (
        any(element.name in NARROW for element in (block, *block.ancestors()))
        or (block.name in LEAVES and marks.run.end != block.content_end)
    ):
        return InlineMarks(marks.references[index:])
    in_link = marks.references[index].no_link
    return InlineMarks(marks.references[index : index + 1]) if in_link else None
