"""Knows the letters and words that stand before questions and answers, as patterns.

Those of each language are in the table of languages. They count in any case, with or without a
number, before a colon, a full stop, a bracket or a dash: ``Q: …``, ``Q1. …``, ``Frage 3) …``,
``问：…``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, product
from typing import NamedTuple

from ....language import qa_labels

QA_LABELS = qa_labels()

# What may stand between a label and its number: "Q#1", "Q-1", "Question n° 1".
# What is passed over is never given back: in each pattern, white space has one way to match.
_NUMBERED = r"(?:\s*+(?:[#№-]|n\.?[°ºor]\.?)\s*+(?=\d))?"
_NUMBER = r"\s*+(?:\.\s*+)?(?:\d{1,3}+\s*+)?"
_PARTS = r"\d{1,3}+(?:\.\d{1,3}+){0,3}+"  # "Q2.1 …"
_END = (
    rf"{_NUMBERED}\s*+(?:\.\s*+)?(?:(?:{_PARTS}|[一二三四五六七八九十]{{1,3}}+)\s*+)?"
    r"(?:[:：|｜】）]|[.)\]．](?=[\s<])|、|(?<=\s)[-–—](?=\s))\s*+"
)


def _any_of(labels: Iterable[str]) -> str:
    longest_first = sorted(set(labels), key=lambda label: (-len(label), label))
    return "|".join(re.escape(label).replace("\u00a0", r"\s") for label in longest_first)


def _all_labels(place: int) -> Iterator[str]:
    return (label for labels in QA_LABELS.values() for label in labels[place].split(" "))


# Labels that are known by themselves: words, and letters that stand for nothing else.
_QUESTION_WORDS = [label for label in _all_labels(0) if len(label) > 1 or label >= "\u4e00"]
_ANSWER_WORDS = [label for label in _all_labels(1) if len(label) > 1 or label >= "\u4e00"]
_EAST_ASIAN = _any_of(label for label in _QUESTION_WORDS if label >= "\u2e80")
QUESTION_LABEL = (
    rf"(?:[\[(（【]?(?:q|{_any_of(_QUESTION_WORDS)}){_END}"
    rf"|[\[(（【]?q{_NUMBERED}\.?\s*+{_PARTS}(?:\s*+[.．:：)\]）】、|｜]{{1,2}}|(?=\s))\s*+"
    rf"|(?:{_EAST_ASIAN})\s*+{_PARTS}(?=\s)\s*+"
    r"|第\s?[\d一二三四五六七八九十]{1,3}\s?[问問題题](?:[.:：、]|(?=\s))\s*+"
    rf"|faqs?{_NUMBERED}\s*+{_PARTS}\s*+(?:[:：)\]|｜]|\.(?=\s)|[-–—](?=\s))\s*+)"
)
ONLY_LABEL = re.compile(
    rf"[\[(（【]?(?:[qa]|faq|{_any_of([*_QUESTION_WORDS, *_ANSWER_WORDS])})\W*+(?:\d{{1,3}}+\W*+)?",
    re.IGNORECASE,
)
# **Question** What is…? Emphasis of its own sets a label apart without a sign.
EMPHASISED_LABEL = re.compile(
    rf"\A<(strong|b|em|i)>\s*+(?:q|{_any_of(_QUESTION_WORDS)})\s*+(?:\d{{1,3}}+\s*+)?</\1>"
    r"\s++(?=\S)",
    re.IGNORECASE,
)

QUESTION_WORDS = _any_of(_QUESTION_WORDS)


def _answer_label(labels: str, sign: str) -> re.Pattern[str]:
    """Return the pattern of a label at the start of an answer's HTML, with its own emphasis."""
    return re.compile(
        r"(?:\s|</?br\b[^<>]*>|<(?:p|div|dd|blockquote|ul|ol|li)\b[^<>]*>)*+"
        r"(?P<label>(?P<open><(?P<tag>strong|b|em|i)\b[^<>]*>)?\s*+"
        rf"(?:{labels}){_NUMBER}"
        rf"(?(open)(?:{sign}\s*+</(?P=tag)\s*+>|</(?P=tag)\s*+>\s*+{sign})|{sign})\s*+)",
        re.IGNORECASE,
    )


ANSWER_LABEL = _answer_label(f"a|{_any_of(_ANSWER_WORDS)}", "[:：]")


# Labels that are known by what stands around them.
def _label(labels: Iterable[str]) -> re.Pattern[str]:
    emphasis_end = r"\s*+(?:\d{1,3}+\s*+)?</(?:strong|b|em|i)\s*+>"
    outside = rf"{emphasis_end}(?:\s*+[:：]\s*+|\s++(?=\S)|(?=</p>))"  # **Q**: …, or by itself
    return re.compile(rf"(?P<word>{_any_of(labels)})(?:{_END}|{outside})", re.IGNORECASE)


ANY_QUESTION = _label(_all_labels(0))
# Where one may be, at the start of a block or a line.
MAY_BE_QUESTION = re.compile(
    rf"[>\n][^\S\n]*+(?:[-*+•→]\s++)?(?:{_any_of(_all_labels(0))})(?!\w)", re.IGNORECASE
)


class Labels(NamedTuple):
    """What stands before questions, or before answers, in one language."""

    words: frozenset[str]  # as ``in_one_form`` writes them
    pattern: re.Pattern[str]


def in_one_form(word: str) -> str:
    """Return a label as all that the patterns take for the same."""
    return " ".join(word.split()).casefold().replace("i\u0307", "i").replace("ı", "i")


def _labels(written: Iterable[str]) -> Labels:
    labels = set(written)
    return Labels(frozenset(map(in_one_form, labels)), _label(labels))


@cache  # few sites need it
def any_answer() -> re.Pattern[str]:
    """Return the labels of answers in all languages."""
    return _label(["A", *_all_labels(1)])


@cache  # dozens of patterns, which few sites need
def label_pairs() -> tuple[tuple[Labels, Labels], ...]:
    """Return the labels of a question and of its answer, by language."""
    return tuple(
        (_labels(["Q", *asked.split(" ")]), _labels(["A", *answered.split(" ")]))
        for asked, answered in QA_LABELS.values()
    )


def _letters(place: int) -> list[tuple[str, ...]]:
    """Return the labels of one letter, by language, each set of them once."""
    by_language = (labels[place].split(" ") for labels in QA_LABELS.values())
    letters = (tuple(label for label in labels if len(label) == 1) for labels in by_language)
    return list(dict.fromkeys(letters))


def _question_letter(letters: Iterable[str]) -> re.Pattern[str]:
    number_or_colon = r"(?:\d{1,3}+\s*+[.:：)\]．]|[:：])"
    return re.compile(rf"(?:{_any_of(letters)})\s*+{number_or_colon}\s*+(?=\S)")


def _answer_letter(letters: Iterable[str], sign: str) -> re.Pattern[str]:
    return _answer_label(f"(?-i:{_any_of(['A', *letters])})", sign)


# Letters that are known by how many questions, or answers, of a section begin with one: ``P1: …``,
# ``В: …``. "A. No." stays: it may be the answer's own.
_SIGNS = ("[:：]", "．")


@cache
def question_letters() -> tuple[re.Pattern[str], ...]:
    """Return the letters before questions, by language."""
    return tuple(map(_question_letter, filter(None, _letters(0))))


@cache
def answer_letters() -> tuple[re.Pattern[str], ...]:
    """Return the letters before answers, by language and by the sign behind them."""
    return tuple(_answer_letter(*wanted) for wanted in product(_letters(1), _SIGNS))


QUESTION_LETTER = f"(?-i:{_any_of(chain.from_iterable(_letters(0)))})"
ANY_QUESTION_LETTER = _question_letter(chain.from_iterable(_letters(0)))
ANY_ANSWER_LETTER = _answer_letter(chain.from_iterable(_letters(1)), f"(?:{'|'.join(_SIGNS)})")
