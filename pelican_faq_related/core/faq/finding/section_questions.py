"""Finds the questions of one section, without what closes it and without labels."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ...html import Element, Text, parted
from .closings import without_closing
from .data_questions import find_data_questions
from .ends import within_boxes, without_footnotes, without_page_end, without_way_back
from .headings import as_tree, outside_answers
from .labels import ONLY_LABEL, is_directive, without_end, without_numbers
from .passages import Expected, Passage
from .question import Question
from .question_text import LONGEST_LABEL, asks
from .section import Opens, Section
from .shapes import questions_in
from .shared_labels import without_labels

_TEMPLATE = re.compile(r"\{(?=([{%]))")
_TEMPLATE_ENDS = {"{": re.compile(r"\}\}"), "%": re.compile(r"%\}")}


def questions_of(
    text: Text, section: Section, hidden: Collection[Element] = ()
) -> Sequence[Question]:
    """Return the questions of a section, each with its answer; ``hidden`` will not be shown.

    Below a heading that only may open a FAQ, at least two questions, and two thirds of all, must
    end with a question mark; else none is returned.
    """
    if section.data and (given := find_data_questions(text, section.data)):
        return given
    headings = as_tree(outside_answers(section.headings, section.start), section.end)
    part = text.part(section.start, section.end)
    marked = section.is_marked
    passage = Passage(part, Expected.FAQ, questions_in, headings, is_marked=marked)
    passage.is_named = bool(section.name)
    found = [question for question in questions_in(passage) if _is_question(text, question)]
    labelled = without_labels(text, found if marked else _without_call(text, found))
    found = [_tidied(text, question) for question in without_numbers(labelled)]
    found = without_footnotes(text, within_boxes(text, section.start, found))
    found = without_way_back(text, found)
    closed = without_closing(text, found, headings, marked=marked)
    questions = without_way_back(text, without_page_end(text, closed, hidden))
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


def _without_call(text: Text, found: list[Question]) -> list[Question]:
    """Leave out a last question that only leads away: "Need help?", and links for an answer.

    Others in the section stand in elements of another kind, or there are none.
    """
    if not found or not _is_only_links(text, found[-1]):
        return found
    *others, last = found
    alike = any(question.element.name == last.element.name for question in others)
    return found if alike else others


def _is_only_links(text: Text, question: Question) -> bool:
    start, end = question.answer_start, question.answer_end
    if text.html.find("<a", start, end) < 0:
        return False
    return not any(map(str.isalnum, text.plain_without_links(start, end)))


def _is_question(text: Text, question: Question) -> bool:
    """Whether a question has words of its own and, if it states, an answer of more than links."""
    asked = question.text
    if len(asked) <= LONGEST_LABEL and ONLY_LABEL.fullmatch(asked):
        return False
    words = parted(asked, _TEMPLATE, _TEMPLATE_ENDS)[0] if "{" in asked else (asked,)
    if not any(any(map(str.isalnum, piece)) for piece in words):
        return False  # another program's template is to fill it in
    if is_directive(asked):
        return False
    return asks(asked) or not _is_only_links(text, question)
