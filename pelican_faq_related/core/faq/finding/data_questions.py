"""Questions that the metadata of an article gave, in the section that was made of them.

Each answer is what stands where the template put it, whatever it holds: the author said what is a
question, and what is its answer.
"""

from __future__ import annotations

from html import escape

from ...html import Element, Text
from ...source import FaqDataSection
from .question import Question
from .question_text import question_text


def find_data_questions(text: Text, data: FaqDataSection) -> list[Question]:
    """Return the questions of the metadata; none where the template shows one in no known way.

    A question is known by its words, in an element of its own somewhere in front of its answer.
    """
    found: list[Question] = []
    position = data.start
    for asked, (start, stop) in zip(data.questions, data.answers, strict=False):
        question = question_text(escape(asked))
        element = _element_with(question, text, position, start)
        if element is None:
            return []
        found.append(
            Question(
                text=question,
                element=element,
                start=text.outer_start(element),
                answer_start=start,
                answer_end=stop,
            )
        )
        position = stop
    return found if len(found) == len(data.questions) else []


def _element_with(question: str, text: Text, start: int, end: int) -> Element | None:
    """Return the last, and so the innermost, element between two places that shows a question."""
    shown = None
    for element in text.between(start, end):
        if element.end <= end and question_text(text.inner(element)) == question:
            shown = element
    return shown
