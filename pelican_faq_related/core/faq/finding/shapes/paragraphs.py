"""Questions that are paragraphs which do nothing but ask, or whose first line does.

They may stand in a quotation, too.

What is…?

An answer.
"""

from __future__ import annotations

from operator import attrgetter

from ..passages import Passage, asking_line, if_answered
from ..question import Question, QuestionStart, closest
from ..question_text import question_text

# Of themes, too, that show questions as a button or in an element of their own.
_HOLDERS = ("p", "div", "button")
_START = attrgetter("element.start")


def find(passage: Passage) -> list[Question]:
    """Return paragraphs that are nothing but a question, or begin with a line that is one."""
    return answered(passage, fewest=2)


def answered(passage: Passage, fewest: int) -> list[Question]:
    """Return such paragraphs, if there are at least ``fewest`` and each has an answer.

    Where all of them have one class, so have other questions.
    """
    text = passage.text
    found: list[QuestionStart] = []
    stating: list[QuestionStart] = []
    for block in text.blocks:
        if block.name not in _HOLDERS or closest(block, "li"):
            continue
        if next(text.between(block.content_start, block.content_end), None):
            continue  # it holds paragraphs
        line = asking_line(text, block.content_start, block.content_end)
        if line:
            after = line[1] if line[1] < block.content_end else block.end
            found.append(QuestionStart(element=block, text=line[0], answer_start=after, item=None))
        elif block.has_attributes and (words := question_text(text.inner(block))):
            stating.append(
                QuestionStart(element=block, text=words, answer_start=block.end, item=None)
            )
    classes = {text.attribute(start.element, "class") for start in found}
    if len(classes) == 1 and len(found) >= fewest and any(classes):
        stating = [s for s in stating if text.attribute(s.element, "class") in classes]
        if len(stating) < len(found):
            found = sorted([*found, *stating], key=_START)
    return if_answered(text, found, fewest)
