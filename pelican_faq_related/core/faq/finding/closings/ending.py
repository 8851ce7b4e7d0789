"""Shows the end of a section to those who ask what closes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ....html import Text
from ..headings import Heading
from ..question import Question


class Ending(NamedTuple):
    """The questions of a section, and what shows where they end."""

    text: Text
    questions: Sequence[Question]  # one at least
    headings: Sequence[Heading]  # the topmost ones of the section

    def is_parted(self, place: int) -> bool:
        """Whether a rule, and nothing else, stands right in front of a question."""
        text = self.text
        before, question = self.questions[place - 1], self.questions[place]
        rules = text.rules_between(before.answer_start, question.start)
        return bool(rules) and not text.shows(rules[-1].end, question.start)
