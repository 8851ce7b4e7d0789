"""Keeps the entries of an article with next to no memory: as places in its HTML.

A site holds the HTML of all its articles until the last page is written: so kept, their answers
take hardly any room beside it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from ..entry import FaqEntry

_BEGINNING = 32  # characters of an answer by which its place is found; more take longer
_NEAR = 16384  # characters from the next answer; a place further away is not looked for


class EntriesInText(Sequence[FaqEntry]):
    """The entries of one article, in their order, each made when it is asked for.

    Themes and other plugins may do with them what they may do with a tuple: compare, add, print.
    """

    __slots__ = ("_anchors", "_html", "_others", "_places", "questions")

    def __init__(self, html: str, entries: Sequence[FaqEntry]) -> None:
        """Take the article's HTML as it will be kept, and the entries."""
        self._html = html
        self.questions = tuple(entry.question for entry in entries)
        self._anchors = tuple(entry.anchor for entry in entries)
        places: list[tuple[int, int]] = []
        others: list[str] = []
        position = len(html)  # backwards, as most stand near the end
        for entry in reversed(entries):
            answer = entry.answer
            start = html.rfind(answer[:_BEGINNING], max(position - _NEAR, 0), position)
            if start >= 0 and html.startswith(answer, start):
                places.append((start, start + len(answer)))
                position = start
            else:  # it is not as in the text: a link in it was made absolute, a card left out
                places.append((-1, len(others)))
                others.append(answer)
        self._places = array("l", [number for place in reversed(places) for number in place])
        self._others = tuple(others)

    def __len__(self) -> int:
        return len(self.questions)

    @overload
    def __getitem__(self, index: int) -> FaqEntry: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[FaqEntry, ...]: ...
    def __getitem__(self, index: int | slice) -> FaqEntry | tuple[FaqEntry, ...]:
        numbers = range(len(self))[index]
        if isinstance(numbers, range):
            return tuple(map(self._entry, numbers))
        return self._entry(numbers)

    def __iter__(self) -> Iterator[FaqEntry]:
        return map(self._entry, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, tuple | EntriesInText):
            return tuple(self) == tuple(other)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __add__(self, other: Iterable[FaqEntry]) -> tuple[FaqEntry, ...]:
        return (*self, *other)

    def __radd__(self, other: Iterable[FaqEntry]) -> tuple[FaqEntry, ...]:
        return (*other, *self)

    def __repr__(self) -> str:
        return repr(tuple(self))

    def _entry(self, number: int) -> FaqEntry:
        return FaqEntry(self.questions[number], self.answer(number), self._anchors[number])

    def answer(self, number: int) -> str:
        """Return the answer to the question with a number, counted from 0."""
        start, end = self._places[2 * number : 2 * number + 2]
        return self._html[start:end] if start >= 0 else self._others[end]
