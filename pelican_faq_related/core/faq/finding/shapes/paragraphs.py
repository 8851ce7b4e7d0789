"""Questions that are paragraphs which do nothing but ask, or whose first line does.

What is…?

An answer.
"""

from __future__ import annotations

from ..question import Question, QuestionStart, nearest
from .asking_line import asking_line, if_answered
from .stretch import Stretch


def find(stretch: Stretch) -> list[Question]:
    """Return paragraphs that are nothing but a question, or begin with a line that is one."""
    text = stretch.text
    found = []
    for block in text.blocks:
        if block.name != "p" or nearest(block, "li"):
            continue
        line = asking_line(text, block.content_start, block.content_end)
        if line:
            after = line[1] if line[1] < block.content_end else block.end
            found.append(QuestionStart(element=block, text=line[0], answer_start=after, item=None))
    return if_answered(text, found, fewest=2)
