"""The blocks that an answer is made of."""

from __future__ import annotations

from ....html import Element, Text
from ..question import Question


def blocks_of(text: Text, question: Question) -> list[Element]:
    """Return the blocks of an answer, without those inside others."""
    start = question.answer_start
    inside = text.between(start, question.answer_end)
    return [block for block in inside if block.parent is None or block.parent.start < start]
