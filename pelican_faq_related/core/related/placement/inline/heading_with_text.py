"""Keeps marks inline in a heading that says more; one that is nothing but a mark becomes a card."""

from __future__ import annotations

from ....html import HEADINGS, plain
from ..placed import InlineMarks
from ..run_of_marks import RunOfMarks
from ..signs import says_something


def heading_with_text(marks: RunOfMarks, index: int) -> InlineMarks | None:
    """Return a mark in a heading, if other words or another mark stand before it there."""
    block = marks.block
    if block is None or block.name not in HEADINGS:
        return None
    begins = index == 0 and marks.run.start == block.content_start
    if begins and not says_something(plain(marks.before(index))):
        return None
    return InlineMarks(marks.references[index : index + 1])
