"""Takes off letters that only their number in a section shows to be labels.

``P1: ¿…?``, ``В: …?``, ``R: …``: alone, such a letter may stand for anything; where several
questions of a section begin with one, it labels them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ...html import Text
from .labels import (
    ANSWER_LABEL,
    ANY_ANSWER_LETTER,
    ANY_QUESTION_LETTER,
    answer_letters,
    question_letters,
)
from .question import Question

_FEWEST = 2

_Place = tuple[str, int, int]  # a text, and the part of it that may begin with a label


def without_labels(text: Text, questions: Sequence[Question]) -> list[Question]:
    """Return the questions of a section without labels; those of their answers are left out."""
    html = text.html
    asked = _shared(
        ANY_QUESTION_LETTER, question_letters, [(q.text, 0, len(q.text)) for q in questions]
    )
    answers = [(html, question.answer_start, question.answer_end) for question in questions]
    if asked is None and not any(map(_is_labelled, answers)):
        return [*questions]
    if len(answers) >= _FEWEST and all(map(_is_labelled, answers)):
        answered: re.Pattern[str] | None = ANY_ANSWER_LETTER  # some translations mix them
    else:
        answered = _shared(ANY_ANSWER_LETTER, answer_letters, answers)
    return [_without(question, html, asked, answered) for question in questions]


def _is_labelled(place: _Place) -> bool:
    return bool(ANSWER_LABEL.match(*place) or ANY_ANSWER_LETTER.match(*place))


def _without(
    question: Question,
    html: str,
    asked: re.Pattern[str] | None,
    answered: re.Pattern[str] | None,
) -> Question:
    letter = asked.match(question.text) if asked else None
    words = question.text[letter.end() :] if letter else question.text
    place = (html, question.answer_start, question.answer_end)
    label = ANSWER_LABEL.match(*place) or (answered.match(*place) if answered else None)
    if label and not question.left_out[1]:
        return question._replace(text=words, left_out=label.span("label"))
    return question._replace(text=words) if letter else question


def _shared(
    any_letter: re.Pattern[str],
    by_language: Callable[[], Sequence[re.Pattern[str]]],
    places: Sequence[_Place],
) -> re.Pattern[str] | None:
    """Return the pattern of the language whose letters label most of these places; none if few."""
    labelled = [place for place in places if any_letter.match(*place)]
    if len(labelled) < _FEWEST:
        return None
    counts = [sum(bool(letter.match(*place)) for place in labelled) for letter in by_language()]
    most = max(counts)
    return by_language()[counts.index(most)] if most >= _FEWEST else None
