"""The FaqEntry values of an article, with the answers as places in its HTML, where most stand.

A site holds the HTML of all its articles until the last page is written: so kept, their answers
take hardly any room beside it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

from .faq import FaqEntry

_BEGINNING = 32  # characters of an answer by which its place is found; more take longer


class EntriesInText:
    """The entries of one article, made when they are asked for."""

    __slots__ = ("_anchors", "_html", "_others", "_places", "questions")

    def __init__(self, html: str, entries: Sequence[FaqEntry]) -> None:
        """Take the article's HTML as it will be kept, and the entries, of which there must be."""
        self._html = html
        self.questions, answers, self._anchors = zip(*entries, strict=True)
        places: list[int] = []
        others: list[str] = []
        position = len(html)  # backwards, as most stand near the end
        for answer in reversed(answers):
            start = html.rfind(answer[:_BEGINNING], 0, position)
            if start >= 0 and html.startswith(answer, start):
                places += (start, start + len(answer))
                position = start
            else:  # it is not as in the text: a link in it was made absolute, a card left out
                places += (-1, len(others))
                others.append(answer)
        self._places, self._others = array("l", places), tuple(others)

    def __iter__(self) -> Iterator[FaqEntry]:
        answers = map(self.answer, range(len(self.questions)))
        return map(FaqEntry, self.questions, answers, self._anchors)

    def answer(self, number: int) -> str:
        """Return the answer to the question with a number, counted from 0."""
        place = len(self._places) - 2 * number - 2
        start, end = self._places[place], self._places[place + 1]
        return self._html[start:end] if start >= 0 else self._others[end]
