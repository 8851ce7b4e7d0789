"""HTML of an article -> the questions of its FAQ sections, with the place of each answer.

A section opens at a heading whose text says so, or is the whole text of a page whose title does.
Questions are, by what the author wrote:

    ## FAQ              sub-headings (or, failing that, following headings of the same level
    ### Q1. What is…?   that end with a question mark)
    An answer.

    **What is…?**       paragraphs that begin with a bold question, where there is no heading
    An answer.

Headings with nothing but headings behind them group questions, and are none themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from .edits import Edit
from .markup import HEADINGS, Element, Markup, attribute, attribute_values
from .text import plain, words

_LABEL = re.compile(
    r"^(?:\#{1,6}\s+|h[1-6]:\s+"
    r"|(?:q|question|frage|pregunta|pergunta|domanda|vraag|вопрос|問|问|質問)\s*\d*\s*[.:：)\]]\s*"
    r"|\(?\d{1,3}\s*[.:：)\]]\s+)+",
    re.IGNORECASE,
)
_PERMALINK = re.compile(
    r"<a\b[^>]*\bclass=[\"'][^\"']*\b(?:headerlink|toclink-permalink|anchor|permalink)\b"
    r"[^>]*>.*?</a\s*>",
    re.DOTALL | re.IGNORECASE,
)
_QUESTION_MARKS = ("?", "？", "؟", ";", "՞", "፧")  # Greek writes its own as a semicolon
_BOLD_START = re.compile(r"\s*<(strong|b)\b[^>]*>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
_MAX_ANCHOR = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class FaqEntry:
    """A question with its answer, as the page shows them."""

    question: str  # plain text
    answer: str  # HTML, allow-listed elements only, links absolute
    anchor: str  # the id of the element that shows the question


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question as it stands in the article's HTML."""

    text: str  # plain, without label or permalink
    element: Element  # that shows it
    answer_start: int
    answer_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heading:
    element: Element
    level: int
    text: str

    @property
    def asks(self) -> bool:
        return self.text.endswith(_QUESTION_MARKS)


def find_questions(
    html: str,
    markup: Markup,
    opens_faq: Callable[[str], bool],
    title: str = "",
    without: Collection[Element] = (),
) -> tuple[Question, ...]:
    """Return the questions of all FAQ sections, in the order of the text.

    ``title`` is the page's; ``without`` are elements that will not be shown.
    """
    headings = [h for h in _headings(html, markup) if h.element not in without]
    found: list[Question] = []
    end = -1
    for index, heading in enumerate(headings):
        if heading.element.start < end or not opens_faq(heading.text):
            continue
        inner, end = _section_of(html, markup, headings, index)
        found += _questions_in(html, markup, inner, heading.element.end, end)
    if not found and title and opens_faq(plain(title)):
        found += _questions_in(html, markup, headings, 0, len(html))
    return tuple(found)


def _headings(html: str, markup: Markup) -> list[_Heading]:
    found = []
    for element in markup.elements:
        level = HEADINGS.get(element.name)
        if level:
            text = clean_question(html[element.content_start : element.content_end])
            if text:
                found.append(_Heading(element=element, level=level, text=text))
    return found


def clean_question(html: str) -> str:
    """Return the plain text of a question without its label, a stray ``###`` or a permalink.

    >>> clean_question('Q1. Is <em>tea</em> a herb?<a class="headerlink" href="#x">¶</a>')
    'Is tea a herb?'
    """
    text = plain(_PERMALINK.sub("", html) if "<a" in html else html)
    text = text.rstrip("¶# ")
    return _LABEL.sub("", text) or text


def _section_of(
    html: str, markup: Markup, headings: Sequence[_Heading], index: int
) -> tuple[list[_Heading], int]:
    """Return the headings inside the section that opens at ``index``, and the section's end."""
    opening = headings[index]
    inner: list[_Heading] = []
    rest = headings[index + 1 :]
    same_level = bool(rest) and rest[0].level == opening.level and rest[0].asks
    for heading in rest:
        if heading.level > opening.level:
            inner.append(heading)
        elif inner and _is_underlined_answer(html, inner[-1], heading):
            continue
        elif same_level and heading.level == opening.level and heading.asks:
            inner.append(heading)
        else:
            return inner, _start_with_container(markup, heading.element)
    return inner, len(html)


def _is_underlined_answer(html: str, question: _Heading, heading: _Heading) -> bool:
    """Whether a heading is an answer that stands right above a ``---`` in Markdown."""
    between = html[question.element.end : heading.element.start]
    return heading.level == 2 and not plain(between) and heading.text.endswith((".", "!", "。"))


def _start_with_container(markup: Markup, element: Element) -> int:
    """Return where a heading's section begins: at its wrapper, if it is the first thing in one."""
    start = element.start
    for around in element.inside():
        if any(True for run in markup.runs(around.content_start, start)):
            break
        start = around.start
    return start


def _questions_in(
    html: str, markup: Markup, headings: Sequence[_Heading], start: int, end: int
) -> Iterator[Question]:
    """Yield the questions between two offsets, by the first shape that fits."""
    questions = _question_headings(html, headings, end)
    if not questions:
        yield from _bold_questions(html, markup, start, end)
        return
    bounds = [h for h in headings if h.level <= questions[0].level or h in questions]
    for question in questions:
        position = bounds.index(question)
        last = position + 1 == len(bounds)
        stop = end if last else _start_with_container(markup, bounds[position + 1].element)
        first = question.element.end
        yield Question(
            text=question.text,
            element=question.element,
            answer_start=first,
            answer_end=_before_rule(markup, first, max(stop, first), final=last),
        )


def _question_headings(html: str, headings: Sequence[_Heading], end: int) -> list[_Heading]:
    """Return the headings that are questions: those of the level on which the FAQ asks."""
    followers = [*headings[1:], None]
    answered = [
        heading
        for heading, follower in zip(headings, followers, strict=False)
        if plain(html[heading.element.end : follower.element.start if follower else end])
        or (follower and _is_underlined_answer(html, heading, follower))
    ]
    if not answered:
        return []
    asking = [heading.level for heading in answered if heading.asks]
    level = max(set(asking), key=lambda n: (asking.count(n), -n)) if asking else answered[0].level
    return [heading for heading in answered if heading.level == level]


def _bold_questions(html: str, markup: Markup, start: int, end: int) -> Iterator[Question]:
    """Yield paragraphs that begin with a bold question; the answer follows in or behind them."""
    found: list[tuple[Element, str, int]] = []
    for element in markup.elements:
        if element.name != "p" or not start <= element.start < end:
            continue
        bold = _BOLD_START.match(html, element.content_start, element.content_end)
        text = clean_question(bold[2]) if bold else ""
        if bold and text.endswith(_QUESTION_MARKS):
            found.append((element, text, bold.end()))
    for index, (element, text, answer_start) in enumerate(found):
        last = index + 1 == len(found)
        stop = end if last else found[index + 1][0].start
        yield Question(
            text=text,
            element=element,
            answer_start=answer_start,
            answer_end=_before_rule(markup, answer_start, stop, final=last),
        )


def _before_rule(markup: Markup, start: int, stop: int, *, final: bool) -> int:
    """Return where the answer ends: what stands behind a rule closes the text, not the answer."""
    if final:
        for element in markup.elements:
            if element.name == "hr" and start <= element.start < stop:
                return element.start
    return stop


class Anchors:
    """The ids in an article's HTML, and new ones for questions that have none."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._taken = attribute_values(html, "id")

    def anchor_of(self, question: Question) -> tuple[str, Edit | None]:
        """Return the question's id, and the edit that gives it one where it has none.

        The id is the element's own, or that of the wrapper that begins with it, or made from
        the question's words.
        """
        element = question.element
        own = self._id_in(element)
        if own:
            return own, None
        around = element.parent
        if around and not plain(self._html[around.content_start : element.start]):
            own = self._id_in(around)
            if own:
                return own, None
        anchor = self._new(question.text)
        position = element.start + 1 + len(element.name)
        return anchor, Edit(position, position, f' id="{escape(anchor)}"')

    def _id_in(self, element: Element) -> str:
        return attribute(self._html, "id", element.start, element.content_start) or ""

    def _new(self, text: str) -> str:
        base = "faq"
        for word in words(text):
            longer = f"{base}-{word.rstrip('+#')}"
            if len(longer) > _MAX_ANCHOR:
                break
            base = longer
        anchor, count = base, 1
        while anchor in self._taken:
            count += 1
            anchor = f"{base}-{count}"
        self._taken.add(anchor)
        return anchor
