"""Makes cards of marks at the end of a block, behind a finished sentence that stays."""

from __future__ import annotations

from ....html import Edit
from ..placed import CardGroup
from ..run_of_marks import LEAVES, RunOfMarks
from ..signs import GOES_ALONG


def end_of_block(marks: RunOfMarks, index: int) -> CardGroup:
    """Return the group that stands behind a paragraph or heading, or at the end of its block."""
    text, block = marks.text, marks.block
    start, end = marks.span_from(index)
    left = _closing(marks, start, end) + text.unpaired_tags(start, end)
    return CardGroup(
        references=marks.references[index:],
        cuts=(Edit(start, end, left),),
        position=block.end if block is not None and block.name in LEAVES else end,
    )


def _closing(marks: RunOfMarks, start: int, end: int) -> str:
    """Return the parenthesis behind the marks, if it closes one that stays in the text."""
    before = marks.text.html_between(marks.run.start, start)
    along = GOES_ALONG.match(marks.text.html, marks.references[-1].end, end)
    opened = before.count("(") > before.count(")")
    return ")" if opened and along and ")" in along[0] else ""
