"""Finds the questions of one section, without what closes it and without labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...html import Text, outside
from .closings import without_closing
from .data_questions import find_data_questions
from .headings import as_tree, outside_answers
from .labels import ONLY_LABEL, is_directive, without_end, without_numbers
from .passages import Expected, Passage
from .question import Question
from .question_text import LONGEST_LABEL, asks
from .section import Opens, Section
from .shapes import questions_in
from .shared_labels import without_labels

_TEMPLATE = re.compile(r"\{(?=(?P<name>[{%]))")
_TEMPLATE_ENDS = {"{": re.compile(r"\}\}"), "%": re.compile(r"%\}")}


def questions_of(text: Text, section: Section) -> Sequence[Question]:
    """Return the questions of a section, each with its answer.

    Below a heading that only may open a FAQ, at least two questions, and two thirds of all, must
    end with a question mark; else none is returned.
    """
    if section.data and (given := find_data_questions(text, section.data)):
        return given
    headings = as_tree(outside_answers(section.headings, section.start), section.end)
    part = text.part(section.start, section.end)
    marked = section.is_marked
    passage = Passage(part, Expected.FAQ, questions_in, headings, is_marked=marked)
    found = [question for question in questions_in(passage) if _is_question(text, question)]
    found = [_tidied(text, question) for question in without_numbers(without_labels(text, found))]
    questions = without_closing(text, found, headings, marked=marked)
    return questions if section.opens >= Opens.SURELY or _mostly_ask(questions) else []


def _tidied(text: Text, question: Question) -> Question:
    """Return a question without a colon at its end, and without what ends a directive."""
    question = without_end(text, question)
    if question.text.endswith((":", "：")):
        words = question.text.rstrip(":： ")
        return question._replace(text=words or question.text)
    return question


def _mostly_ask(found: Sequence[Question]) -> bool:
    """Whether at least two of some questions, and two thirds of all, end with a question mark."""
    asking = sum(asks(question.text) for question in found)
    return asking > 1 and asking * 3 >= len(found) * 2


def _is_question(text: Text, question: Question) -> bool:
    """Whether a question has words of its own and, if it states, an answer of more than links."""
    asked, start, end = question.text, question.answer_start, question.answer_end
    if len(asked) <= LONGEST_LABEL and ONLY_LABEL.fullmatch(asked):
        return False
    words = outside(asked, _TEMPLATE, _TEMPLATE_ENDS) if "{" in asked else (asked,)
    if not any(any(map(str.isalnum, piece)) for piece in words):
        return False  # another program's template is to fill it in
    if is_directive(asked):
        return False
    if asks(asked) or text.html.find("<a", start, end) < 0:
        return True
    return bool(text.plain_without_links(start, end))
