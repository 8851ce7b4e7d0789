"""A text behind a rule, below the last answer: "Write to us." is no part of that answer."""

from __future__ import annotations

from ....html import Text
from ..question import Question


def without_closing_text(text: Text, last: Question) -> Question:
    """Return the last question of a section without what a rule parts from its answer."""
    rules = text.rules_between(last.answer_start, last.answer_end)
    return last._replace(answer_end=rules[0].start) if rules else last
