"""HTML of an article -> the questions of its FAQ sections, with the place of each answer.

Questions are, inside a section (``faq_sections`` tells where there is one), by what the author
wrote:

    ## FAQ              sub-headings (or, failing that, following headings of the same level
    ### Q1. What is…?   that end with a question mark)
    An answer.

or, where no heading is one, what ``faq_shapes`` knows. Headings that only group questions are none
themselves, nor part of an answer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from .faq_bold import is_all_bold
from .faq_bold_headings import find_bold_sections, may_open_at_bold
from .faq_closing import before_rule, without_closing
from .faq_comments import MisplacedComment, read_comments, without_left_out
from .faq_data_section import find_questions_of_data
from .faq_labelled import find_labelled
from .faq_labels import MAY_BE_QUESTION, ONLY_LABEL
from .faq_openings import FaqHeadings, Opens, is_own, may_name_an_interview
from .faq_question import Question, Stretch
from .faq_sections import Section, data_section, find_sections, outside, whole_page
from .faq_shapes import find_grouped, find_in_text
from .faq_shared_labels import without_labels
from .headings import Heading, as_tree, asks, read_headings
from .markup import HEADINGS, Element, Markup, start_with_wrappers
from .source import Source
from .text import plain

_LINKS = re.compile(r"<a\b[^<>]*>.*?</a\s*>", re.DOTALL | re.IGNORECASE)
_ANY_HEADING = re.compile(
    r"<h([1-6])(?:\s[^<>]*)?>(?P<plain>[^<]*)</h\1\s*>|<h[1-6]", re.IGNORECASE
)
_START = attrgetter("start")
_LONGEST_LABEL = 24  # characters
_TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class FaqEntry:
    """A question with its answer, as the page shows them."""

    question: str  # plain text
    answer: str  # HTML, allow-listed elements only, links absolute
    anchor: str  # the id of the element that shows the question


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFaq:
    """The questions of an article, and the sections that hold none."""

    questions: tuple[Question, ...] = ()
    empty: tuple[str, ...] = ()  # the words that open them
    not_taken: tuple[str, ...] = ()  # the words of headings that might open one, if more asked
    misplaced: tuple[MisplacedComment, ...] = ()


def may_hold_questions(source: Source, opens_faq: FaqHeadings) -> bool:
    """Whether it is worth looking for a FAQ: false means that there is none, as in most texts."""
    if source.faq is not None:
        return source.faq
    html = source.html
    if source.faq_data or "<!--" in html or opens_faq.may_open(source.title):
        return True
    headings = _ANY_HEADING.finditer(html)
    return any(
        h["plain"] is None or opens_faq.may_open(h["plain"]) for h in headings
    ) or may_open_at_bold(html, opens_faq)


def find_questions(
    source: Source,
    markup: Markup,
    opens_faq: FaqHeadings,
    without: Collection[Element] = (),
) -> FoundFaq:
    """Return the questions of all FAQ sections, in the order of the text.

    ``without`` are elements that will not be shown.
    """
    if source.faq is False:
        return FoundFaq()
    html, data = source.html, source.faq_data
    text_end = data.start if data else len(html)
    headings = read_headings(html, markup, without)
    in_text = [h for h in headings if h.element.start < text_end] if data else headings
    comments = read_comments(html, markup, text_end)
    sections = find_sections(html, in_text, opens_faq, comments, text_end)
    if all(section.opens is Opens.MARKED for section in sections):
        bold = find_bold_sections(html, markup, opens_faq, in_text, text_end)
        sections += [part for whole in bold for part in outside(html, whole, comments.sections)]
    found: list[Question] = []
    empty: list[str] = []
    not_taken: list[str] = []
    by_itself = _find_in(html, markup, sections)
    for section, questions in by_itself:
        found += questions
        if not questions and _is_to_ask(html, section):
            empty.append(section.name)
        elif not questions and _asks_once(html, section):
            not_taken.append(section.name)
    if all(section.opens is Opens.MARKED for section, questions in by_itself if questions):
        title = plain(source.title)
        opens = Opens.NOT if may_name_an_interview(title) else opens_faq(title)
        opens = Opens.MARKED if source.faq else opens
        page = whole_page(in_text, opens, opens_faq, text_end)
        parts = outside(html, page, comments.sections)
        found += [question for _, more in _find_in(html, markup, parts) for question in more]
        if source.faq and not found and not data:
            empty.append("faq: true")
    found.sort(key=_START)
    found, idle = without_left_out(html, found, comments)
    if data:
        found += find_questions_of_data(html, markup, data) or _questions_of(
            html, markup, data_section(data, headings)
        )
    return FoundFaq(
        questions=tuple(found),
        empty=tuple(empty),
        not_taken=tuple(not_taken) if not found else (),
        misplaced=(*comments.misplaced, *idle),
    )


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
    headings = _outside_answers(section.headings, section.start)
    topmost = as_tree(headings, section.end)
    found: list[Question] = []
    if topmost:
        ahead = Stretch(html, markup, section.start, max(section.start, topmost[0].start))
        found = find_in_text(ahead, sure=False)
        found += _by_heading(html, markup, topmost)
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
    asking = sum(asks(question.text) for question in found)
    borne_out = asking > 1 and asking * 3 >= len(found) * 2
    return found if section.opens >= Opens.SURELY or borne_out else []


def _by_heading(html: str, markup: Markup, headings: Sequence[Heading]) -> Iterator[Question]:
    """Yield the headings that are questions, and the questions below those that group them."""
    for heading in headings:
        first = heading.element.end
        inside: list[Question] = []
        if not heading.asks:
            below = Stretch(html, markup, first, max(first, heading.own_end))
            inside = find_in_text(below, sure=False) or find_grouped(below)
        if inside or _only_groups(html, heading):
            yield from inside
            yield from _by_heading(html, markup, heading.children)
            continue
        stop = max(heading.end, first)
        folded = _folded_around(heading.element)
        if folded:
            first, stop = folded[0].end, folded[1].content_end
        whole = Stretch(html, markup, first, stop)
        labelled = html.count("<p", first, stop) > 1 and MAY_BE_QUESTION.search(html, first, stop)
        more = find_labelled(whole, sure=True) if labelled and not folded else []
        if more:
            stop = _lead_in(whole, more[0].start)
        if not more or plain(html[first:stop]):
            yield Question(
                text=heading.text,
                element=heading.element,
                start=heading.start,
                answer_start=first,
                answer_end=whole.answer_end(first, stop),
            )
        yield from more


def _lead_in(stretch: Stretch, start: int) -> int:
    """Return where a heading or a bold paragraph right before an offset begins; or the offset."""
    html = stretch.html
    for block in reversed(stretch.blocks):
        if block.end <= start and not plain(html[block.end : start]):
            names = block.name in HEADINGS or is_all_bold(stretch.inner(block))
            return start_with_wrappers(html, block) if names else start
    return start


def _only_groups(html: str, heading: Heading) -> bool:
    """Whether a heading has questions below it rather than an answer behind it."""
    if not heading.children:
        return False
    if not plain(html[heading.element.end : heading.own_end]):
        return True
    asking = sum(child.asks for child in heading.children)
    return not heading.asks and asking > 1


def _folded_around(element: Element) -> tuple[Element, Element] | None:
    """Return the ``summary`` that a heading stands in, and its ``details``."""
    for around in element.inside():
        if around.name == "summary" and around.parent and around.parent.name == "details":
            return around, around.parent
    return None


def _outside_answers(headings: Sequence[Heading], start: int) -> list[Heading]:
    """Return the headings of a section but those inside a folded answer."""
    held: dict[int, list[Heading]] = {}
    for heading in headings:
        folded = _folded_around(heading.element)
        own = folded[1] if folded else None
        for around in heading.element.inside():
            if around.name == "details" and around is not own and around.start >= start:
                held.setdefault(around.start, []).append(heading)
    answers = [inside for inside in held.values() if sum(heading.asks for heading in inside) < 2]
    folded_in = {id(heading) for inside in answers for heading in inside}
    return [heading for heading in headings if id(heading) not in folded_in]


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
