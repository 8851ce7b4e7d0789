"""Questions that are paragraphs which do nothing but ask, or whose first line does.

They may stand in a quotation, too.

What is…?

An answer.
"""

from __future__ import annotations

from ..passages import Passage, asking_line, if_answered
from ..question import Question, QuestionStart, closest


def find(passage: Passage) -> list[Question]:
    """Return paragraphs that are nothing but a question, or begin with a line that is one."""
    text = passage.text
    found = []
    for block in text.blocks:
        if block.name != "p" or closest(block, "li"):
            continue
        line = asking_line(text, block.content_start, block.content_end)
        if line:
            after = line[1] if line[1] < block.content_end else block.end
            found.append(QuestionStart(element=block, text=line[0], answer_start=after, item=None))
    return if_answered(text, found, fewest=2)
