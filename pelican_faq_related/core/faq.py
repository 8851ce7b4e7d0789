"""HTML of an article -> the questions of its FAQ sections, with the place of each answer.

A section opens at a heading whose text says so, or is the whole text of a page whose title does.
Questions are, by what the author wrote:

    ## FAQ              sub-headings (or, failing that, following headings of the same level
    ### Q1. What is…?   that end with a question mark)
    An answer.

    **What is…?**       paragraphs that begin with a bold question, where there is no heading
    An answer.          that is one

Headings that only group questions are none themselves, nor part of an answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from .headings import (
    Heading,
    as_tree,
    asks,
    is_underlined_text,
    question_text,
    read_headings,
)
from .markup import Element, Markup
from .text import plain

_BOLD_START = re.compile(r"\s*<(strong|b)\b[^>]*>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)


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
    headings = read_headings(html, markup, without)
    found: list[Question] = []
    end = -1
    for index, heading in enumerate(headings):
        if heading.element.start >= end and opens_faq(heading.text):
            inner, end = _section_of(html, headings, index)
            found += _questions_in(html, markup, inner, heading.element.end, end)
    if not found and title and opens_faq(plain(title)):
        found += _questions_in(html, markup, headings, 0, len(html))
    return tuple(found)


def _section_of(html: str, headings: Sequence[Heading], index: int) -> tuple[list[Heading], int]:
    """Return the headings inside the section that opens at ``index``, and the section's end."""
    opening = headings[index]
    following = headings[index + 1] if index + 1 < len(headings) else None
    limit = _wrapper_end(html, opening, following)
    same_level = following is not None and following.level == opening.level and following.asks
    inner: list[Heading] = []
    for position in range(index + 1, len(headings)):
        heading = headings[position]
        if heading.element.start >= limit:
            break
        behind = headings[position + 1] if position + 1 < len(headings) else None
        if heading.level > opening.level or (
            same_level and heading.level == opening.level and heading.asks
        ):
            inner.append(heading)
        elif not inner or not is_underlined_text(html, inner[-1], heading, behind, opening.level):
            return inner, min(heading.start, limit)
    return inner, limit


def _wrapper_end(html: str, opening: Heading, following: Heading | None) -> int:
    """Return the end of the nearest element around the heading that holds its section too."""
    for around in opening.element.inside():
        if following is not None:
            holds_section = opening.element.end <= following.element.start < around.content_end
        else:
            holds_section = bool(html[opening.element.end : around.content_end].strip())
        if holds_section:
            return around.content_end
    return len(html)


def _questions_in(
    html: str, markup: Markup, headings: Sequence[Heading], start: int, end: int
) -> list[Question]:
    """Return the questions between two offsets, each with its answer."""
    topmost = as_tree(headings, end)
    found = list(_by_heading(html, markup, topmost))
    if not found:
        found = list(_by_bold(html, markup, start, end))
    if found:
        found[-1] = _before_rule(markup, found[-1])
    return found


def _by_heading(html: str, markup: Markup, headings: Sequence[Heading]) -> Iterator[Question]:
    """Yield the headings that are questions, and the questions below those that group them."""
    for heading in headings:
        first = heading.element.end
        bold = [] if heading.asks else list(_by_bold(html, markup, first, heading.own_end))
        if _only_groups(html, heading) or bold:
            yield from bold
            yield from _by_heading(html, markup, heading.children)
        else:
            yield Question(
                text=heading.text,
                element=heading.element,
                answer_start=first,
                answer_end=_without_last_rule(html, markup, first, max(heading.end, first)),
            )


def _only_groups(html: str, heading: Heading) -> bool:
    """Whether a heading has questions below it rather than an answer behind it."""
    if not heading.children:
        return False
    if not plain(html[heading.element.end : heading.own_end]):
        return True
    asking = sum(child.asks for child in heading.children)
    return not heading.asks and asking > 1


def _by_bold(html: str, markup: Markup, start: int, end: int) -> Iterator[Question]:
    """Yield paragraphs that begin with a bold question; the answer follows in or behind them."""
    found: list[tuple[Element, str, int]] = []
    for element in markup.between(start, end):
        if element.name != "p":
            continue
        bold = _BOLD_START.match(html, element.content_start, element.content_end)
        text = question_text(bold[2]) if bold else ""
        if bold and asks(text):
            found.append((element, text, bold.end()))
    stops = [*(element.start for element, _, _ in found[1:]), end]
    for (element, text, answer_start), stop in zip(found, stops, strict=False):
        yield Question(
            text=text,
            element=element,
            answer_start=answer_start,
            answer_end=_without_last_rule(html, markup, answer_start, stop),
        )


def _without_last_rule(html: str, markup: Markup, start: int, stop: int) -> int:
    """Return where an answer ends that a rule parts from the next question."""
    trimmed = start + len(html[start:stop].rstrip())
    for rule in markup.rules_between(start, stop):
        if rule.end == trimmed:
            return rule.start
    return stop


def _before_rule(markup: Markup, last: Question) -> Question:
    """Return the last question without what a rule closes the text with."""
    for rule in markup.rules_between(last.answer_start, last.answer_end):
        return replace(last, answer_end=rule.start)
    return last
