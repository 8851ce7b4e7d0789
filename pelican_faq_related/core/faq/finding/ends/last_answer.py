"""What closes a page behind the last answer is no part of that: cards, and who takes leave.

### How long?
Two minutes.
See also:                 leads to the cards behind it
[Related: Green tea]
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ....html import Element, Text
from ..question import Question
from .blocks import blocks_of
from .leave_taking import takes_leave

_LEADS_ON = (":", "：")
_MOST_LINES = 4  # that close a page


def without_page_end(
    text: Text, questions: Sequence[Question], hidden: Collection[Element]
) -> list[Question]:
    """Return questions, the last of which ends in front of what closes the page.

    ``hidden`` are elements that become cards.
    """
    if not questions:
        return []
    *others, last = questions
    end = _end_of(text, last, others, hidden)
    return [*others, last._replace(answer_end=end, is_last=True)]


def _end_of(
    text: Text, last: Question, others: Sequence[Question], hidden: Collection[Element]
) -> int:
    """Return where the last answer ends."""
    start, end = last.answer_start, last.answer_end
    blocks = blocks_of(text, last)
    before_cards = False
    lines = 0
    while blocks and lines <= _MOST_LINES:
        block = blocks.pop()
        if block.end > end or text.shows(block.end, end):
            break
        if block in hidden:
            before_cards = True
        elif text.shows(start, block.start) and (
            (before_cards and _leads_on(text, block)) or _only_last_takes_leave(text, block, others)
        ):
            before_cards = False
            lines += 1
        else:
            break
        end = block.start
    return end if text.shows(start, end) else last.answer_end


def _leads_on(text: Text, block: Element) -> bool:
    return block.name == "p" and text.plain(block.content_start, block.content_end).endswith(
        _LEADS_ON
    )


def _only_last_takes_leave(text: Text, block: Element, others: Sequence[Question]) -> bool:
    """Whether a block takes leave, and none does at the end of another answer."""
    if not takes_leave(text, block):
        return False
    ends = (blocks[-1] for other in others if (blocks := blocks_of(text, other)))
    return not any(takes_leave(text, end) for end in ends)
