"""Takes off letters that only their number in a section shows to be labels.

``P1: ¿…?``, ``В: …?``, ``R: …``: alone, such a letter may stand for anything; where several
questions of a section begin with one, it labels them. So it is with ``A. …``, which may be an
initial, unless the question has a label as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ...html import Text
from .labels import (
    ANSWER_LABEL,
    ANY_ANSWER_LETTER,
    ANY_QUESTION_LETTER,
    QA_LABELS,
    QUESTION_LABEL,
    answer_letters,
    question_letters,
)
from .question import Question

_FEWEST = 2
# Signs that nobody sees, and spaces that are no white space to HTML.
UNSEEN = (
    r"(?:[\u00ad\u200b-\u200f\u2060\ufeff]|&(?:nbsp|shy|zwn?j|[lr]rm|ZeroWidthSpace|NoBreak);"
    r"|&\#(?:160|173|820[3-7]|8288|65279);|&\#[xX]0*(?:[aA][0dD]|200[b-fB-F]|2060|[fF][eE][fF][fF]);)"
)
_BEFORE_LABEL = re.compile(
    rf"(?:\s|</?br\b[^<>]*>|<(?:p|div|dd|blockquote|ul|ol|li)\b[^<>]*>|(?P<unseen>{UNSEEN}++))*+",
    re.IGNORECASE,
)
_LABELS = sorted({"A", *" ".join(answer for _, answer in QA_LABELS.values()).split(" ")})
_WITH_STOP = re.compile(  # "A. …", "<b>A1.</b> …", and a letter by itself in an element of its own
    rf"(?P<label>(?P<open><(?P<tag>strong|b|em|i|span)\b[^<>]*>\s*)?"
    rf"(?:{'|'.join(label.replace(chr(0xA0), '[ ]') for label in _LABELS)})\s?\d{{0,3}}"
    rf"(?(open)(?:[.)．]?\s*</(?P=tag)\s*>|</(?P=tag)\s*>\s*[.)．])|[.)．])"
    rf"(?:(?:\s|{UNSEEN})++|(?=<)))"
)
_SECOND_CHOICE = re.compile(r"(?:[>\n]|\A)[^\S\n]*+B[.)]\s")
_LABELLED_QUESTION = re.compile(rf"\W*{QUESTION_LABEL}", re.IGNORECASE)

_Place = tuple[str, int, int]  # a text, and the part of it that may begin with a label


def without_labels(text: Text, questions: Sequence[Question]) -> list[Question]:
    """Return the questions of a section without labels; those of their answers are left out."""
    html = text.html
    asked = _shared(
        ANY_QUESTION_LETTER, question_letters, [(q.text, 0, len(q.text)) for q in questions]
    )
    answers = [_place_of(html, question) for question in questions]
    stops = _with_stop(text, questions, answers)
    if asked is None and not stops and not any(map(_is_labelled, answers)):
        return [*questions]
    if len(answers) >= _FEWEST and all(map(_is_labelled, answers)):
        answered: re.Pattern[str] | None = ANY_ANSWER_LETTER  # some translations mix them
    else:
        answered = _shared(ANY_ANSWER_LETTER, answer_letters, answers)
    return [
        _without(question, place, asked, [ANSWER_LABEL, answered, _WITH_STOP if stop else None])
        for question, place, stop in zip(
            questions, answers, stops or [False] * len(answers), strict=True
        )
    ]


def _place_of(html: str, question: Question) -> _Place:
    """Return where an answer may begin with a label, behind tags and what nobody sees."""
    start, end = question.answer_start, question.answer_end
    before = _BEFORE_LABEL.match(html, start, end)
    return html, before.end() if before else start, end


def _is_labelled(place: _Place) -> bool:
    return bool(ANSWER_LABEL.match(*place) or ANY_ANSWER_LETTER.match(*place))


def _with_stop(
    text: Text, questions: Sequence[Question], answers: Sequence[_Place]
) -> Sequence[bool]:
    """Return which answers have a label with a full stop; empty if none has.

    Two thirds of them begin so, or the question has a label.
    """
    stops = [_WITH_STOP.match(*place) is not None for place in answers]
    if not any(stops):
        return ()
    choices = [bool(_SECOND_CHOICE.search(*place)) for place in answers]
    stops = [stop and not choice for stop, choice in zip(stops, choices, strict=True)]
    if sum(stops) >= _FEWEST and 3 * sum(stops) >= 2 * len(stops):
        return stops
    return [
        stop and _LABELLED_QUESTION.match(text.plain(*_shown(q))) is not None
        for stop, q in zip(stops, questions, strict=True)
    ]


def _shown(question: Question) -> tuple[int, int]:
    """Return where the words of a question stand, with its label."""
    element = question.element
    start = element.content_start if question.id_place is None else question.id_place
    return start, max(start, min(question.answer_start, element.content_end))


def _without(
    question: Question,
    place: _Place,
    asked: re.Pattern[str] | None,
    answered: Sequence[re.Pattern[str] | None],
) -> Question:
    letter = asked.match(question.text) if asked else None
    words = question.text[letter.end() :] if letter else question.text
    labels = (pattern.match(*place) for pattern in answered if pattern is not None)
    label = next((label for label in labels if label), None)
    if label and not question.left_out[1]:
        start = _unseen_before(place[0], question, label.start("label"))
        return question._replace(text=words, left_out=(start, label.end("label")))
    return question._replace(text=words) if letter else question


def _unseen_before(html: str, question: Question, label: int) -> int:
    """Return where the signs right in front of a label begin that nobody sees, or the label."""
    before = _BEFORE_LABEL.match(html, question.answer_start, label)
    return before.start("unseen") if before and before.end("unseen") == label else label


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
