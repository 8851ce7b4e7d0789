"""Knows where the elements of a text begin and end, and what stands between their tags.

These are its block-level elements, and the *runs* of inline content between their tags, as offsets
into the text, so that edits can replace ranges of it and leave all other bytes alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import attrgetter

from .inline import MASKED_LINK, MASKED_LINK_END, masked
from .tags import OPAQUE_BLOCKS

_START = attrgetter("start")
SPACES = re.compile(r"\s*+")


class Element:
    """One block-level element. ``start`` and ``end`` include its tags."""

    # A plain class: the end is known later than the start, and there are hundreds per article.
    __slots__ = ("content_end", "content_start", "end", "name", "parent", "start")

    def __init__(self, name: str, start: int, content_start: int) -> None:
        self.name = name
        self.start = start
        self.content_start = self.content_end = self.end = content_start
        self.parent: Element | None = None

    def __repr__(self) -> str:
        return f"<{self.name} {self.start}:{self.content_start}-{self.content_end}:{self.end}>"

    @property
    def has_attributes(self) -> bool:
        """Whether its start tag may be more than its name, as in ``<h2>``."""
        return self.content_start - self.start > len(self.name) + 2

    def ancestors(self) -> Iterator[Element]:
        """Yield the elements around this one, from the nearest outwards."""
        around = self.parent
        while around is not None:
            yield around
            around = around.parent


class Run:
    """Inline content between two block-level tags, and the element it stands in."""

    __slots__ = ("_html", "_in_link", "_masked", "_read", "container", "end", "start")

    def __init__(self, html: str, start: int, end: int, container: Element | None) -> None:
        self.start = start
        self.end = end
        self.container = container
        self._html = html
        self._masked: str | None = None
        self._read, self._in_link = 0, False  # up to where links were looked for

    @property
    def masked(self) -> str:
        """Return its HTML, as long as it is, with tags and opaque text blotted out."""
        if self._masked is None:
            self._masked = masked(self._html, self.start, self.end)
        return self._masked

    def is_in_link(self, place: int) -> bool:
        """Whether a link is open at a place in the masked HTML; mostly asked for in order."""
        if place < self._read:
            self._read, self._in_link = 0, False
        first, self._read = self._read, place
        begins = self.masked.rfind(MASKED_LINK, first, place)
        ends = self.masked.rfind(MASKED_LINK_END, first, place)
        if begins != ends:  # else no link begins or ends behind the place before
            self._in_link = begins > ends
        return self._in_link


class Elements:
    """What ``scan`` found: elements in the order of their start tags."""

    __slots__ = (
        "_beginnings",
        "_run",
        "comments",
        "found",
        "headings",
        "length",
        "parents",
        "rules",
        "starts",
    )

    def __init__(self, length: int) -> None:
        self.length = length
        # Elements that hold but a line of text are made of what matched when they are asked for:
        # most never are.
        self.found: list[Element | re.Match[str]] = []
        self.starts: list[int] = []
        self.parents: dict[int, Element] = {}  # of those that are not made yet
        self.rules: list[Element] = []  # those that are <hr>
        self.headings: dict[int, str | None] = {}  # <h1> to <h6>: the HTML inside, if made later
        self.comments: list[int] = []  # where comments begin, but those in opaque text
        self._beginnings: dict[int, int] = {}  # places behind start tags, and behind white space
        self._run: Run | None = None  # the last that was asked for: many marks may stand in one

    def all(self) -> Sequence[Element]:
        """Return all elements."""
        return [self._element(index) for index in range(len(self.found))]

    def _element(self, index: int) -> Element:
        found = self.found[index]
        if not isinstance(found, Element):
            found = _leaf(found)
            found.parent = self.parents.get(index)
            self.found[index] = found
        return found

    def beginning(self, html: str, element: Element) -> int:
        """Return where an element begins behind its start tag, but for white space."""
        start = element.content_start
        if start not in self._beginnings:
            spaces = SPACES.match(html, start)
            self._beginnings[start] = spaces.end() if spaces else start
        return self._beginnings[start]

    def between(self, start: int, end: int) -> Iterator[Element]:
        """Yield the elements that begin between two offsets."""
        first = bisect_left(self.starts, start)
        return map(self._element, range(first, bisect_left(self.starts, end, lo=first)))

    def headings_from(self, first: int) -> Iterator[Element]:
        """Yield ``h1`` to ``h6`` but for some at the beginning."""
        return map(self._element, islice(self.headings, first, None))

    def rules_between(self, start: int, end: int) -> list[Element]:
        """Return the ``hr`` elements between two offsets."""
        if not self.rules or self.rules[-1].start < start:
            return []  # as is said most often
        first = bisect_left(self.rules, start, key=_START)
        return self.rules[first : bisect_left(self.rules, end, key=_START)]

    def run_at(self, html: str, position: int) -> Run | None:
        """Return the run that holds this offset; none where it is in a tag or in opaque text."""
        if self._run is None or not self._run.start <= position < self._run.end:
            self._run = self._find_run(html, position)
        return self._run

    def _find_run(self, html: str, position: int) -> Run | None:
        index = bisect_right(self.starts, position)
        container = self._element(index - 1) if index else None
        start = 0
        while container is not None and position >= container.content_end:
            if position < container.end:
                return None
            start, container = container.end, container.parent
        end = self.starts[index] if index < len(self.starts) else self.length
        if container is None:
            return Run(html, start, end, None)
        start = max(start, container.content_start)
        if position < start or container.name in OPAQUE_BLOCKS:
            return None
        return Run(html, start, min(end, container.content_end), container)


def _leaf(found: re.Match[str]) -> Element:
    """Return the element of what matched as a whole."""
    start, end = found.span()
    content_start, content_end = found.span(2)
    element = Element(found[1], start, content_start)
    element.content_end, element.end = content_end, end
    return element
