"""The part of a text that a shape of question is looked for in, and what is expected there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from ....html import Text
from ..headings import Heading
from ..question import Question


class Expected(IntEnum):
    """What is known of a part before it is read."""

    NOTHING = 0  # it may hold questions, or the answer of one
    GROUP = 1  # it stands below a heading of a FAQ that asks nothing itself
    FAQ = 2  # it is a FAQ: statements, too, count where they have the shape of questions


class Passage:
    """A part of a text, what is expected in it, and the way to look for questions in its parts."""

    # A plain class: there are two for each question.
    __slots__ = ("_look", "expected", "headings", "is_marked", "is_named", "text")

    def __init__(
        self,
        text: Text,
        expected: Expected,
        look: Callable[[Passage], list[Question]],
        headings: Sequence[Heading] = (),
        *,
        is_marked: bool = False,
    ) -> None:
        """Take a part of a text; ``look`` returns the questions of a passage, of whatever shape."""
        self.text = text
        self.expected = expected
        self.headings = headings  # the topmost ones
        self.is_marked = is_marked  # the author said that it is a FAQ
        self.is_named = False  # it stands right below the words that say so
        self._look = look

    def part(self, start: int, end: int, expected: Expected) -> Passage:
        """Return a part of it, without headings."""
        return Passage(self.text.part(start, end), expected, self._look)

    def questions(self) -> list[Question]:
        """Return the questions in it, of whatever shape."""
        return self._look(self)
