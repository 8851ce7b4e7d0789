"""Where the FAQ sections of an article begin and end.

A section opens at a heading whose text says so and ends at the next heading of its level or above
that is none of its questions; where there is none, a bold paragraph that says so serves as well
(``bold``). Or it is what stands between two comments (``comments``). A page whose
title says so is one as a whole. What comments mark inside another section parts that section.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from ....html.plain import plain
from ....source import FaqDataSection
from ..headings import Heading, is_underlined_text
from .comments import Comments
from .phrases import FaqHeadings, Opens

_MARKS = frozenset("?？؟")
_START = attrgetter("element.start")


class Section(NamedTuple):
    """A part of an article that holds questions."""

    opens: Opens
    name: str  # the words that open it
    start: int
    end: int
    headings: Sequence[Heading]
    goes_on: bool = False  # behind what comments mark inside it


def find_sections(
    html: str,
    headings: Sequence[Heading],
    opens_faq: FaqHeadings,
    comments: Comments,
    text_end: int,
) -> list[Section]:
    """Return the sections of an article, in the order of the text, up to its end."""
    marked = comments.sections
    sections = [
        Section(
            opens=Opens.MARKED,
            name="<!-- faq -->",
            start=start,
            end=end,
            headings=_between(headings, start, end),
        )
        for start, end in marked
    ]
    end = -1
    for index, heading in enumerate(headings):
        if heading.element.start < end or not opens_faq.may_open(heading.inner):
            continue
        opens = opens_faq(heading.text)
        if not opens:
            continue
        inner, stop = _below(html, headings, index)
        if opens is Opens.LIKELY and any(opens_faq(h.text) is Opens.SURELY for h in inner):
            continue  # the FAQ is but a part of it
        start, stop = heading.element.end, min(stop, text_end)
        section = Section(opens=opens, name=heading.text, start=start, end=stop, headings=inner)
        parts = outside(html, section, marked)
        if parts:
            end = stop
        sections += parts
    return sorted(sections, key=lambda section: section.start)


def whole_page(
    headings: Sequence[Heading], opens: Opens, opens_faq: FaqHeadings, text_end: int
) -> Section:
    """Return the section that a whole page is; headings that open one are no questions in it."""
    if opens:
        headings = [heading for heading in headings if opens_faq(heading.text) < Opens.SURELY]
    return Section(opens=opens, name="", start=0, end=text_end, headings=headings)


def outside(html: str, section: Section, marked: Sequence[tuple[int, int]]) -> list[Section]:
    """Return what is left of a section in front of, between and behind what comments mark in it.

    Nothing is where they mark what it begins with: the author said more exactly where it is.
    """
    nearest = bisect_left(marked, (section.start, 0))
    if nearest and section.start < marked[nearest - 1][1]:
        return []
    parts: list[Section] = []
    start = section.start
    for begins, ends in marked[nearest : bisect_left(marked, (section.end, 0))]:
        if parts or plain(html[start:begins]) or section.opens is Opens.MARKED:
            parts.append(_part(section, start, begins))
        else:
            return []
        start = ends
    return [*parts, _part(section, start, section.end)] if start < section.end else parts


def _part(section: Section, start: int, end: int) -> Section:
    """Return a section between two offsets in it."""
    headings = _between(section.headings, start, end)
    return section._replace(start=start, end=end, headings=headings, goes_on=start > section.start)


def data_section(data: FaqDataSection, headings: Sequence[Heading]) -> Section:
    """Return the section that was made of metadata as one like those of the text."""
    inside = _between(headings, data.start, data.end)
    return Section(opens=Opens.MARKED, name="", start=data.start, end=data.end, headings=inside)


def _between(headings: Sequence[Heading], start: int, end: int) -> Sequence[Heading]:
    """Return the headings that begin between two offsets."""
    first, last = (bisect_left(headings, at, key=_START) for at in (start, end))
    return headings[first:last]


def _below(html: str, headings: Sequence[Heading], index: int) -> tuple[list[Heading], int]:
    """Return the headings inside the section that opens at ``index``, and the section's end."""
    opening = headings[index]
    following = headings[index + 1] if index + 1 < len(headings) else None
    limit = _wrapper_end(html, opening, following)
    same_level = _asks_on(html, headings, index)
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


def _asks_on(html: str, headings: Sequence[Heading], index: int) -> bool:
    """Whether headings of the level of the one at ``index`` are questions of its section.

    They are if there is nothing between, or else if one asks behind another and what stands in
    front of them asks nothing itself.
    """
    opening, following = headings[index], headings[index + 1 : index + 2]
    if not following or following[0].level != opening.level or not following[0].asks:
        return False
    text = plain(html[opening.element.end : following[0].start])
    later = (headings[place] for place in range(index + 2, len(headings)))
    behind = next((heading for heading in later if heading.level <= opening.level), None)
    more = behind is not None and behind.level == opening.level and behind.asks
    return not text or (more and _MARKS.isdisjoint(text))


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
