"""What stands emphasised at the beginning of a block or a line, as a value."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from ..question import QuestionStart
from ..question_text import CLOSING

_FULL_STOPS = (".", "。", "!", "！", "।", "۔")
_CJK = "\u2e80"  # sentences of scripts without spaces are greater


class Position(Enum):
    """Where something bold stands in its block."""

    ALONE = "alone"
    IN_LINE = "in a line of its own"
    IN_TEXT = "in front of text in the same line"


class Emphasised(NamedTuple):
    """What a paragraph, an item or a line begins with."""

    start: QuestionStart
    place: Position
    asks: bool  # or has a label of questions
    is_bold: bool = True

    @property
    def begin(self) -> int:
        """Return where its block, or its line, begins."""
        return self.start.line[1] if self.start.line else self.start.element.start

    @property
    def ends(self) -> bool:
        """Whether it ends as sentences do."""
        return self.start.text.rstrip(CLOSING).endswith(_FULL_STOPS)

    @property
    def is_sentence(self) -> bool:
        """Whether it is more than a note, and ends as sentences do: "The wax does not melt."."""
        return self.ends and self.has_words(3)

    def has_words(self, fewest: int) -> bool:
        """Whether it has so many words, or stands in a script without spaces."""
        text = self.start.text.rstrip(CLOSING)
        return text.count(" ") >= fewest - 1 or text > _CJK
