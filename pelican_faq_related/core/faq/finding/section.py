"""Sections as values: the parts of an article that hold questions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum
from operator import attrgetter
from typing import NamedTuple

from ...html import Text
from ...source import FaqDataSection
from .headings import Heading

_START = attrgetter("element.start")


class Opens(IntEnum):
    """Whether something opens a FAQ section."""

    NOT = 0
    LIKELY = 1  # only if enough questions stand below it: "Tea FAQ", "FAQ and troubleshooting"
    SURELY = 2
    MARKED = 3  # by the author, in a comment or in the front matter


class Section(NamedTuple):
    """A part of an article that holds questions."""

    opens: Opens
    name: str  # the words that open it; empty where no words do
    start: int
    end: int
    headings: Sequence[Heading]
    goes_on: bool = False  # it is the rest of a section, behind a part that comments mark
    data: FaqDataSection | None = None  # from which it was made

    @property
    def is_marked(self) -> bool:
        """Whether the author said that it is one."""
        return self.opens is Opens.MARKED


def headings_between(headings: Sequence[Heading], start: int, end: int) -> Sequence[Heading]:
    """Return the headings that begin between two places."""
    first, last = (bisect_left(headings, at, key=_START) for at in (start, end))
    return headings[first:last]


def parts_outside(text: Text, section: Section, marked: Sequence[tuple[int, int]]) -> list[Section]:
    """Return what is left of a section in front of, between and behind what comments mark in it.

    Nothing is left if comments mark its beginning: the author has said where the FAQ is.
    """
    nearest = bisect_left(marked, (section.start, 0))
    if nearest and section.start < marked[nearest - 1][1]:
        return []
    parts: list[Section] = []
    start = section.start
    for begins, ends in marked[nearest : bisect_left(marked, (section.end, 0))]:
        if parts or text.shows(start, begins) or section.is_marked:
            parts.append(_part(section, start, begins))
        else:
            return []
        start = ends
    return [*parts, _part(section, start, section.end)] if start < section.end else parts


def _part(section: Section, start: int, end: int) -> Section:
    """Return a section between two places in it."""
    headings = headings_between(section.headings, start, end)
    return section._replace(start=start, end=end, headings=headings, goes_on=start > section.start)
