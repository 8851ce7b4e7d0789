"""The box that holds the questions of a FAQ ends its last answer.

<h2>FAQ</h2>
<div class="faq"> … </div>
<p>Thanks for reading.</p>    is no part of the last answer
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ....html import Element, Text
from ..question import Question

_BOXES = frozenset(("div", "section", "article", "aside", "main", "blockquote", "details"))


def within_boxes(text: Text, start: int, questions: Sequence[Question]) -> list[Question]:
    """Return the questions of a section, which begins at ``start``, within their boxes.

    1. An answer ends with the nearest box around its question that holds others as well.
    2. Where each question has a box of its own and nothing stands between these, the last answer
       ends with its box.

    A box that holds nothing of an answer ends none.
    """
    if all(question.element.parent is None for question in questions):
        return [*questions]
    around = [tuple(_boxes(question.element, start)) for question in questions]
    held = Counter(id(box) for boxes in around for box in boxes)
    found = [
        _within(text, question, next((box for box in boxes if held[id(box)] > 1), None))
        for question, boxes in zip(questions, around, strict=True)
    ]
    alone = [[box for box in boxes if held[id(box)] == 1] for boxes in around]
    own = [boxes[-1] for boxes in alone if boxes]
    if len(own) == len(found) > 1 and _follow(text, found, own):
        found[-1] = _within(text, found[-1], own[-1])
    return found


def _boxes(element: Element, start: int) -> Iterator[Element]:
    """Yield the boxes around an element that begin in its section, from the nearest outwards."""
    for around in element.ancestors():
        if around.start < start:
            return
        if around.name in _BOXES:
            yield around


def _within(text: Text, question: Question, box: Element | None) -> Question:
    """Return a question with an answer that ends with a box, if the box holds any of it."""
    if box is None or not question.answer_start < box.content_end < question.answer_end:
        return question
    if not text.shows(question.answer_start, box.content_end):
        return question
    return question._replace(answer_end=box.content_end)


def _follow(text: Text, questions: Sequence[Question], own: Sequence[Element]) -> bool:
    """Whether boxes of one kind follow each other, each with a question and its answer."""
    if len({box.name for box in own}) > 1:
        return False
    answered = all(
        question.answer_start < box.content_end
        and text.shows(question.answer_start, box.content_end)
        for question, box in zip(questions, own, strict=True)
    )
    return answered and not any(text.shows(box.end, after.start) for box, after in pairwise(own))
