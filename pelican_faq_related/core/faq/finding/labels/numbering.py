"""Takes off numbers that only their order in a section shows to be labels.

``8.1 Is it…?``, ``8.2 …``; ``01 …``, ``02 …``; ``#1 …``, ``№2 …``: alone, such a number may be a
quantity or a year; where those of several questions follow each other, they count the questions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..question import Question
from .patterns import QUESTION_WORDS

_NUMBERED = re.compile(
    rf"(?P<sign>[#№]\s?|(?:n[or]\.|n[°º])\s?|(?:{QUESTION_WORDS})\s?#?)?"
    r"(?P<number>\d{1,3}(?:\.\d{1,3}){0,4})[.:]?\s+(?=\S)",
    re.IGNORECASE,
)
_FEWEST = 2
_FEWEST_BARE = 3  # of "1 Is it?", which "3 cups or 4?" might be one of

_Parts = tuple[int, ...]


def without_numbers(questions: Sequence[Question]) -> Sequence[Question]:
    """Return the questions of a section without numbers that count them."""
    found = [_NUMBERED.match(question.text) for question in questions]
    numbered = [number for number in found if number]
    if len(numbered) < _FEWEST or 3 * len(numbered) < 2 * len(questions) or not _count(numbered):
        return questions
    return [
        question._replace(text=question.text[number.end() :]) if number else question
        for question, number in zip(questions, found, strict=True)
    ]


def _count(numbered: Sequence[re.Match[str]]) -> bool:
    """Whether each of these numbers follows the one before it, as those of chapters do."""
    written = [number["number"] for number in numbered]
    parts = [tuple(map(int, number.split("."))) for number in written]
    if all(len(part) == 1 for part in parts):
        plain = not all(number["sign"] or number["number"][0] == "0" for number in numbered)
        if plain and (len(parts) < _FEWEST_BARE or parts[0] != (1,)):
            return False
    return all(_follows(before, part) for before, part in pairwise(parts))


def _follows(before: _Parts, number: _Parts) -> bool:
    """Whether a number is the next one, on its level or on that of its chapter.

    >>> _follows((8, 2), (8, 3, 1)), _follows((8, 2), (9, 1)), _follows((2, 5), (3, 5))
    (True, True, False)
    """
    place = next(
        (place for place, (old, new) in enumerate(zip(before, number, strict=False)) if old != new),
        len(before),
    )
    if place >= len(number):
        return False
    old = before[place] if place < len(before) else 0
    return number[place] == old + 1 and all(part == 1 for part in number[place + 1 :])
