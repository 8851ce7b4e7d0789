"""Finds the questions of one section, without what closes it and without labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...html import Text
from .closings import without_closing
from .headings import as_tree, outside_answers
from .labels import ONLY_LABEL
from .question import Question
from .question_text import asks
from .section import Opens, Section
from .shapes import Expected, Stretch, find_given, questions_in
from .shared_labels import without_labels

_LONGEST_LABEL = 24  # characters
_TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)


def questions_of(text: Text, section: Section) -> Sequence[Question]:
    """Return the questions of a section, each with its answer.

    None where too few of them ask to bear out a heading that only may open a FAQ.
    """
    if section.data and (given := find_given(text, section.data)):
        return given
    headings = as_tree(outside_answers(section.headings, section.start), section.end)
    part = text.part(section.start, section.end)
    marked = section.is_marked
    stretch = Stretch(part, Expected.FAQ, questions_in, headings, is_marked=marked)
    found = [question for question in questions_in(stretch) if _is_question(text, question)]
    found = without_labels(text, found)
    questions = without_closing(text, found, headings, marked=marked)
    return questions if section.opens >= Opens.SURELY or _mostly_ask(questions) else []


def _mostly_ask(found: Sequence[Question]) -> bool:
    """Whether so many of some questions ask that they bear out what the heading may mean."""
    asking = sum(asks(question.text) for question in found)
    return asking > 1 and asking * 3 >= len(found) * 2


def _is_question(text: Text, question: Question) -> bool:
    """Whether what was found has words of its own, and more behind it than links if it states."""
    asked, start, end = question.text, question.answer_start, question.answer_end
    if len(asked) <= _LONGEST_LABEL and ONLY_LABEL.fullmatch(asked):
        return False
    if not any(map(str.isalnum, _TEMPLATE.sub("", asked) if "{" in asked else asked)):
        return False  # another program's template is to fill it in
    if asks(asked) or text.html.find("<a", start, end) < 0:
        return True
    return bool(text.plain_without_links(start, end))
