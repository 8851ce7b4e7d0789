"""Makes cards of marks that are all there is in their block, which leaves the text."""

from __future__ import annotations

import re

from ....html import Edit, Element, Text
from ..placed import CardGroup
from ..run_of_marks import LEAVES, RunOfMarks
from ..signs import says_something

_BLOCKS = LEAVES | {"li", "blockquote"}
_SHOWS_SOMETHING = re.compile(r"<(?:img|input|svg|video|audio|iframe)\b|\sid\s*=", re.IGNORECASE)


def whole_block(marks: RunOfMarks, index: int) -> CardGroup | None:
    """Return the group that takes the place of a block.

    Comments in it stay, as one may end a FAQ. A list item stays, empty: the cards stand in it.
    """
    text, run, block = marks.text, marks.run, marks.block
    if (
        block is None
        or block.name not in _BLOCKS
        or (block.content_start, block.content_end) != (run.start, run.end)
    ):
        return None
    start, end = marks.span_from(index)
    if says_something(text.plain(run.start, start)) or _shows_something(text, run.start, start):
        return None
    if block.name == "li":
        cut = Edit(run.start, end, text.unpaired_tags(run.start, end))
    else:
        cut = Edit(block.start, block.end, text.comments_between(block.start, block.end))
    return CardGroup(
        references=marks.references[index:],
        cuts=(cut,),
        position=cut.end,
        emptied=(_emptied_with(text, block),),
    )


def _shows_something(text: Text, start: int, end: int) -> bool:
    """Whether there is something to see without words, or a place to link to."""
    return _SHOWS_SOMETHING.search(text.html, start, end) is not None


def _emptied_with(text: Text, block: Element) -> Element:
    """Return the list item around a block that is all there is in it, or the block."""
    around = block.parent
    if (
        around is not None
        and around.name == "li"
        and text.is_blank(around.content_start, block.start)
        and text.is_blank(block.end, around.content_end)
    ):
        return around
    return block
