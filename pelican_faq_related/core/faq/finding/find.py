"""Finds the questions of an article's FAQ, with the place of each answer.

In three steps: what opens a FAQ gives its sections (``openings``), each section is looked through
for questions of whatever shape (``shapes``), and what closes it is left out (``closings``).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from operator import attrgetter
from typing import NamedTuple

from ...html import Element, Text
from ...source import Source
from .comments import MisplacedComment, without_left_out
from .openings import OPENINGS, When
from .outline import Outline
from .phrases import FaqHeadings, is_own
from .question import Question
from .question_text import QUESTION_MARKS
from .section import Opens, Section
from .section_questions import questions_of

# Headings and bold paragraphs whose text is plain; others, and comments, are to be read.
_MAY_OPEN = re.compile(
    r"<(?:(?i:h[1-6](?:\s[^<>]*)?>([^<]+)</h[1-6]\s*>|h[1-6])"
    r"|p><(?:strong|b)>([^<]{2,80})</(?:strong|b)>|!--)"
)
_NOT_READ = ("", "")
_START = attrgetter("start")

_Found = Sequence[tuple[Section, Sequence[Question]]]


class FoundFaq(NamedTuple):
    """The questions of an article, and the sections that hold none."""

    text: Text  # in which they stand
    questions: tuple[Question, ...] = ()
    empty: tuple[str, ...] = ()  # the words that open them
    not_taken: tuple[str, ...] = ()  # the words of headings that might open one, if more asked
    misplaced: tuple[MisplacedComment, ...] = ()


def may_hold_questions(source: Source, opens_faq: FaqHeadings) -> bool:
    """Whether it is worth looking for questions, which is told much faster than where they are."""
    if source.faq is not None:
        return source.faq
    if source.faq_data or opens_faq.may_open(source.title):
        return True
    found = _MAY_OPEN.findall(source.html)
    return _NOT_READ in found or opens_faq.first_of([text or bold for text, bold in found]) >= 0


def find_questions(
    source: Source, text: Text, opens_faq: FaqHeadings, hidden: Collection[Element] = ()
) -> FoundFaq:
    """Return the questions of all FAQ sections, in the order of the text.

    ``text`` is that of the article, ``hidden`` are elements of it that will not be shown.
    """
    if source.faq is False:
        return FoundFaq(text)
    outline = Outline(source, text, opens_faq, hidden)
    found: list[tuple[Section, Sequence[Question]]] = []
    for opening in OPENINGS:
        if _is_wanted(opening.when, found):
            found += _with_questions(outline, opening.sections(outline))
    questions: list[Question] = []
    given: list[Question] = []
    for section, in_section in found:
        (given if section.data else questions).extend(in_section)
    questions.sort(key=_START)
    empty, not_taken = _without_questions(outline, found)
    idle: Sequence[MisplacedComment] = ()
    if outline.comments.left_out:
        questions, idle = without_left_out(text, questions, outline.comments)
    return FoundFaq(
        text,
        questions=(*questions, *given),
        empty=tuple(empty),
        not_taken=() if questions or given else tuple(not_taken),
        misplaced=(*outline.comments.misplaced, *idle),
    )


def _is_wanted(when: When, found: _Found) -> bool:
    """Whether one more kind of opening is to be looked for, after what was found."""
    if when is When.ALWAYS:
        return True
    any_counts = when is When.NO_SECTION  # with or without questions
    return all(section.is_marked for section, questions in found if questions or any_counts)


def _with_questions(outline: Outline, sections: Sequence[Section]) -> _Found:
    """Return sections with their questions.

    The rest of a section, behind a part that comments mark, counts only if the part before it had
    questions.
    """
    found: list[tuple[Section, Sequence[Question]]] = []
    had_any = False
    for section in sections:
        if section.goes_on and not section.is_marked and not had_any:
            continue
        questions = questions_of(outline.text, section, outline.hidden)
        found.append((section, questions))
        if not section.is_marked:
            had_any = bool(questions) or section.goes_on
    return found


def _without_questions(outline: Outline, found: _Found) -> tuple[list[str], list[str]]:
    """Return the names of sections that should hold questions, and of those not taken for a FAQ."""
    text, source = outline.text, outline.source
    named = [section for section, questions in found if section.name and not questions]
    named.sort(key=_START)
    any_found = any(questions for _, questions in found)
    empty = [
        section.name
        for section in named
        if _should_hold_questions(text, section, any_found=any_found)
    ]
    if source.faq and not source.faq_data and not any(questions for _, questions in found):
        empty.append("faq: true")
    return empty, [section.name for section in named if _asks_once(text, section)]


def _should_hold_questions(text: Text, section: Section, *, any_found: bool) -> bool:
    """Whether there should be questions in a section, though in no shape that is known.

    Beside another section with questions, one may say FAQ and hold none, unless it asks.
    """
    if section.opens < Opens.SURELY:
        return False
    if section.is_marked or not any_found:
        return True
    words = text.plain_without_links(section.start, section.end)
    return sum(map(words.count, QUESTION_MARKS)) > 1


def _asks_once(text: Text, section: Section) -> bool:
    """Whether nothing but one heading that asks stands below one like "Our FAQ"."""
    if section.opens is not Opens.LIKELY or not is_own(section.name) or len(section.headings) != 1:
        return False
    (only,) = section.headings
    return only.asks and not text.shows(section.start, only.start)
