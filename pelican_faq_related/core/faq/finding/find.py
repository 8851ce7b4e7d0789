"""HTML of an article -> the questions of its FAQ sections, with the place of each answer.

Questions are, inside a section (``openings.sections`` tells where there is one), by what the author
wrote:

    ## FAQ              sub-headings (or, failing that, following headings of the same level
    ### Q1. What is…?   that end with a question mark)
    An answer.

or, where no heading is one, what ``shapes.in_text`` knows. Headings that only group questions are
none themselves, nor part of an answer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from operator import attrgetter
from typing import NamedTuple

from ...html.elements import Element, Markup
from ...html.plain import plain
from ...html.tags import HEADINGS
from ...source import Source
from .closings.closing import before_rule, without_closing
from .data_section import find_questions_of_data
from .headings import as_tree, asks, read_headings
from .labels import ONLY_LABEL
from .openings.bold import find_bold_sections
from .openings.comments import MisplacedComment, read_comments, without_left_out
from .openings.phrases import FaqHeadings, Opens, is_own, may_name_an_interview
from .openings.sections import Section, data_section, find_sections, outside, whole_page
from .question import Question, Stretch
from .shapes.headings import find_by_heading, outside_answers
from .shapes.in_text import find_in_text
from .shared_labels import without_labels

_LINKS = re.compile(r"<a\b[^<>]*>.*?</a\s*>", re.DOTALL | re.IGNORECASE)
# Headings and bold paragraphs whose text is plain; others, and comments, are to be read.
_MAY_OPEN = re.compile(
    r"<(?:(?i:h[1-6](?:\s[^<>]*)?>([^<]+)</h[1-6]\s*>|h[1-6])"
    r"|p><(?:strong|b)>([^<]{2,80})</(?:strong|b)>|!--)"
)
_NOT_READ = ("", "")
_START = attrgetter("start")
_LONGEST_LABEL = 24  # characters
_TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)


class FoundFaq(NamedTuple):
    """The questions of an article, and the sections that hold none."""

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
    source: Source, markup: Markup, opens_faq: FaqHeadings, without: Collection[Element] = ()
) -> FoundFaq:
    """Return the questions of all FAQ sections, in the order of the text.

    ``without`` are elements that will not be shown.
    """
    if source.faq is False:
        return FoundFaq()
    html, data = source.html, source.faq_data
    text_end = data.start if data else len(html)
    first = _first_to_read(source, markup, opens_faq)
    headings = read_headings(html, markup, first, without)
    in_text = [h for h in headings if h.element.start < text_end] if data else headings
    comments = read_comments(html, markup, text_end)
    sections = find_sections(html, in_text, opens_faq, comments, text_end)
    if all(section.opens is Opens.MARKED for section in sections):
        bold = find_bold_sections(html, markup, opens_faq, text_end, without)
        sections += [part for whole in bold for part in outside(html, whole, comments.sections)]
    by_section = _find_in(html, markup, sections)
    found = [question for _, questions in by_section for question in questions]
    none_in = [section for section, questions in by_section if not questions]
    empty = [section.name for section in none_in if _is_to_ask(html, section)]
    not_taken = [section.name for section in none_in if _asks_once(html, section)]
    if all(section.opens is Opens.MARKED for section, questions in by_section if questions):
        title = plain(source.title)
        opens = Opens.NOT if may_name_an_interview(title) else opens_faq(title)
        opens = Opens.MARKED if source.faq else opens
        page = whole_page(in_text, opens, opens_faq, text_end)
        parts = outside(html, page, comments.sections)
        found += [question for _, more in _find_in(html, markup, parts) for question in more]
        if source.faq and not found and not data:
            empty.append("faq: true")
    found.sort(key=_START)
    idle: Sequence[MisplacedComment] = ()
    if comments.left_out:
        found, idle = without_left_out(html, found, comments)
    if data:
        found += find_questions_of_data(html, markup, data) or _questions_of(
            html, markup, data_section(data, headings)
        )
    return FoundFaq(
        questions=tuple(found),
        empty=tuple(empty),
        not_taken=() if found else tuple(not_taken),
        misplaced=(*comments.misplaced, *idle),
    )


def _first_to_read(source: Source, markup: Markup, opens_faq: FaqHeadings) -> int:
    """Return how many of the first headings neither open a FAQ nor stand in one."""
    if source.faq or source.faq_data or markup.comments or opens_faq.may_open(source.title):
        return 0
    first = opens_faq.first_of([*markup.titles.values()])
    return first if first >= 0 else len(markup.titles)


def _find_in(
    html: str, markup: Markup, sections: Sequence[Section]
) -> list[tuple[Section, list[Question]]]:
    """Return sections with their questions; one that goes on does if it had any before."""
    found: list[tuple[Section, list[Question]]] = []
    had_any = False
    for section in sections:
        if section.goes_on and section.opens < Opens.MARKED and not had_any:
            continue
        questions = _questions_of(html, markup, section)
        found.append((section, questions))
        if section.opens < Opens.MARKED:
            had_any = bool(questions) or section.goes_on
    return found


def _questions_of(html: str, markup: Markup, section: Section) -> list[Question]:
    """Return the questions of a section, each with its answer."""
    if not section.opens:
        return []
    headings = outside_answers(section.headings, section.start)
    topmost = as_tree(headings, section.end)
    found: list[Question] = []
    if topmost:
        ahead = Stretch(html, markup, section.start, max(section.start, topmost[0].start))
        found = find_in_text(ahead, sure=False)
        found += find_by_heading(html, markup, topmost)
        if len(found) == 1 and section.opens < Opens.MARKED and _only_states(found[0]):
            found = []
    if not found:
        found = find_in_text(Stretch(html, markup, section.start, section.end), sure=True)
    found = [question for question in found if _is_question(html, question)]
    found = without_labels(html, found)
    if section.opens < Opens.MARKED:
        found = [*without_closing(html, markup, found, topmost)]
    if found:
        found[-1] = before_rule(markup, found[-1])
    return found if section.opens >= Opens.SURELY or _mostly_ask(found) else []


def _mostly_ask(found: Sequence[Question]) -> bool:
    """Whether so many of some questions ask that they bear out what the heading may mean."""
    asking = sum(asks(question.text) for question in found)
    return asking > 1 and asking * 3 >= len(found) * 2


def _is_question(html: str, question: Question) -> bool:
    """Whether what was found has words of its own, and more behind it than links if it states."""
    text = question.text
    if len(text) <= _LONGEST_LABEL and ONLY_LABEL.fullmatch(text):
        return False
    if not any(map(str.isalnum, _TEMPLATE.sub("", text) if "{" in text else text)):
        return False  # another program's template is to fill it in
    if asks(text) or html.find("<a", question.answer_start, question.answer_end) < 0:
        return True
    answer = html[question.answer_start : question.answer_end]
    return bool(plain(_LINKS.sub("", answer)))


def _only_states(question: Question) -> bool:
    """Whether nothing but its place says that it is a question."""
    return question.element.name in HEADINGS and not asks(question.text)


def _is_to_ask(html: str, section: Section) -> bool:
    """Whether there should be questions in a section, though in no shape that is known."""
    if section.opens < Opens.SURELY:
        return False
    if section.opens is Opens.MARKED:
        return True
    text = plain(_LINKS.sub("", html[section.start : section.end]))
    return sum(text.count(mark) for mark in "?？؟") > 1


def _asks_once(html: str, section: Section) -> bool:
    """Whether nothing but one heading that asks stands below one like "Our FAQ"."""
    if section.opens is not Opens.LIKELY or not is_own(section.name) or len(section.headings) != 1:
        return False
    (only,) = section.headings
    return only.asks and not plain(html[section.start : only.start])
