"""Headings that name a FAQ: "FAQ", "Häufige Fragen", "Tea FAQ".

A section ends at the next heading of its level or above that is none of its questions, and with the
element that holds it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ....html import Text, plain
from ..headings import Heading, is_underlined_text
from ..outline import Outline
from ..question_text import QUESTION_MARKS, question_text
from ..section import Opens, Section, parts_outside

# An item of a list of contents.
_LINK_IN_PAGE = re.compile(
    r"""<a\s(?:[^<>]{0,300}?\s)?href\s{0,9}=\s{0,9}["']?\#[^<>]{0,300}>(?P<text>.{0,400}?)</a\s{0,9}>""",
    re.DOTALL | re.IGNORECASE,
)


def sections(outline: Outline) -> list[Section]:
    """Return the sections that headings open, in the order of the text."""
    text, headings, opens_faq = outline.text, outline.headings, outline.opens_faq
    found: list[Section] = []
    end = -1
    for index, heading in enumerate(headings):
        if heading.element.start < end or not opens_faq.may_open(heading.inner):
            continue
        opens = opens_faq(heading.text)
        if not opens:
            continue
        inner, stop = _below(text, headings, index)
        if opens is Opens.LIKELY and any(opens_faq(h.text) is Opens.SURELY for h in inner):
            continue  # the FAQ is but a part of it
        start, stop = heading.element.end, min(stop, outline.text_end)
        section = Section(opens=opens, name=heading.text, start=start, end=stop, headings=inner)
        parts = parts_outside(text, section, outline.comments.sections)
        if parts:
            end = stop
        found += parts
    return found


def _below(text: Text, headings: Sequence[Heading], index: int) -> tuple[list[Heading], int]:
    """Return the headings inside the section that opens at ``index``, and the section's end."""
    opening = headings[index]
    following = headings[index + 1] if index + 1 < len(headings) else None
    limit = _wrapper_end(text, opening, following)
    same_level = _same_level(text, headings, index)
    inner: list[Heading] = []
    for position in range(index + 1, len(headings)):
        heading = headings[position]
        if heading.element.start >= limit:
            break
        behind = headings[position + 1] if position + 1 < len(headings) else None
        if heading.level > opening.level or (
            heading.level == opening.level and same_level(heading)
        ):
            inner.append(heading)
        elif not inner or not is_underlined_text(text, inner[-1], heading, behind, opening.level):
            return inner, min(heading.start, limit)
    return inner, limit


def _same_level(text: Text, headings: Sequence[Heading], index: int) -> Callable[[Heading], bool]:
    """Return what tells which headings of the level of the one at ``index`` are its questions.

    None is, unless the next one asks and

    1. there is nothing between, or
    2. one more asks behind it, and what stands in front of them asks nothing itself, but for a
       list of contents. What such a list names need not ask.
    """
    opening, following = headings[index], headings[index + 1 : index + 2]
    if not following or following[0].level != opening.level or not following[0].asks:
        return _none
    start, end = opening.element.end, following[0].start
    between = text.plain(start, end)
    if not between:
        return _asks
    links = [*_LINK_IN_PAGE.finditer(text.html, start, end)]
    if links:
        between = plain(_LINK_IN_PAGE.sub(" ", text.html_between(start, end)))
    later = (headings[place] for place in range(index + 2, len(headings)))
    behind = next((heading for heading in later if heading.level <= opening.level), None)
    more = behind is not None and behind.level == opening.level and behind.asks
    if not more or not frozenset(QUESTION_MARKS).isdisjoint(between):
        return _none
    named = {question_text(link["text"]) for link in links}
    return lambda heading: heading.asks or heading.text in named


def _none(_: Heading) -> bool:
    return False


def _asks(heading: Heading) -> bool:
    return heading.asks


def _wrapper_end(text: Text, opening: Heading, following: Heading | None) -> int:
    """Return the end of the nearest element around the heading that holds its section too."""
    for around in opening.element.ancestors():
        if following is not None:
            holds_section = opening.element.end <= following.element.start < around.content_end
        else:
            holds_section = not text.is_blank(opening.element.end, around.content_end)
        if holds_section:
            return around.content_end
    return len(text.html)
