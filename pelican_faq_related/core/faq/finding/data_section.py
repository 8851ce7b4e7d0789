"""The section that was made of an article's metadata -> its questions.

Each answer is what stands where the template put it, whatever it holds: the author said what is a
question, and what is its answer.
"""

from __future__ import annotations

from html import escape

from ...html.elements import Element, Markup, start_with_wrappers
from ...source import FaqDataSection
from .headings import question_text
from .question import Question


def find_questions_of_data(html: str, markup: Markup, data: FaqDataSection) -> list[Question]:
    """Return the questions of the metadata; none where the template shows one in no known way.

    A question is known by its words, in an element of its own somewhere in front of its answer.
    """
    found: list[Question] = []
    position = data.start
    for asked, (start, stop) in zip(data.questions, data.answers, strict=False):
        text = question_text(escape(asked))
        element = _element_with(text, html, markup, position, start)
        if element is None:
            return []
        found.append(
            Question(
                text=text,
                element=element,
                start=start_with_wrappers(html, element),
                answer_start=start,
                answer_end=stop,
            )
        )
        position = stop
    return found if len(found) == len(data.questions) else []


def _element_with(text: str, html: str, markup: Markup, start: int, end: int) -> Element | None:
    """Return the last, and so the innermost, element between two offsets that shows a text."""
    shown = None
    for element in markup.between(start, end):
        inner = html[element.content_start : element.content_end]
        if element.end <= end and question_text(inner) == text:
            shown = element
    return shown
