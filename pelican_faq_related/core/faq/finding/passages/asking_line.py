"""Finds lines that nothing but their question mark shows to be questions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....html import Text
from ..question import Question, QuestionStart, with_ends
from ..question_text import QUESTION_MARKS, asks, question_text

_ASKS = "|".join(  # the quotes and brackets are those of another program's directive
    rf"(?<=[{QUESTION_MARKS}]{behind})" for behind in ("", '["”]', '["”]\\}')
)
FIRST_LINE = re.compile(rf".*?(?=<br\b|(?:{_ASKS})\s*\n|\Z)", re.DOTALL | re.IGNORECASE)
LINK_IN_PAGE = re.compile(r"""\s*<a\b[^<>]*\shref\s*=\s*["']?#""", re.IGNORECASE)
_LONGEST = 200  # characters of a question that nothing but its mark shows


def asking_line(text: Text, start: int, end: int) -> tuple[str, int] | None:
    """Return a text that asks, or else its first line if that asks, and where it ends."""
    if LINK_IN_PAGE.match(text.html, start, end):
        return None  # an item of a list of contents
    line = FIRST_LINE.match(text.html, start, end)
    for stop in (end, line.end() if line else end):
        asked = question_text(text.html_between(start, stop))
        if asks(asked) and len(asked) <= _LONGEST:
            return asked, stop
    return None


def if_answered(text: Text, starts: Sequence[QuestionStart], fewest: int) -> list[Question]:
    """Return the questions, if there are at least ``fewest`` and each has an answer; else none."""
    questions = with_ends(text, starts)
    answers = (text.plain(q.answer_start, q.answer_end) for q in questions)
    answered = all(any(map(str.isalnum, answer)) for answer in answers)
    return questions if answered and len(questions) >= fewest else []
