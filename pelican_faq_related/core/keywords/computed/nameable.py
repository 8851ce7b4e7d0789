"""Tells which phrases can name something: no fillers, no numbers, no halves of words.

In: phrases in lower case, and as they are written. Fillers are words that say nothing by themselves
("people", "need"), but may be part of a name ("people management").
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

_NO_LETTERS = re.compile(r"[\W\d_]+")
# What machines write: hexadecimal numbers, colours, hashes, and hours.
_OF_MACHINES = re.compile(
    r"0x[0-9a-f]+|(?=[a-f]*[0-9])(?:[0-9a-f]{6}|[0-9a-f]{7,})|[0-9a-f]{8}-[0-9a-f-]{20,}"
    r"|\d+[ap]m|\d\d?h\d\d"
)
_ENDS = ("d", "m", "s", "t")  # of words that an apostrophe parts
_DECIMAL = re.compile(r"\d++\.(?:(?![1-9])\d)*+[1-9]\d*+")


def names(words: Sequence[str], fillers: Set[str]) -> bool:
    """Whether words in lower case can name something.

    They do not where they are a single letter, begin with a number, hold what machines write, or
    are nothing but fillers and numbers.
    """
    others = [word for word in words if word not in fillers]
    joined = "".join(others)
    if joined.isalpha():  # most are
        return len(joined) > 1
    if not others or all(map(_NO_LETTERS.fullmatch, others)) or _NO_LETTERS.fullmatch(words[0]):
        return False
    return not any(_OF_MACHINES.fullmatch(word) for word in others if not word.isalpha())


def is_name(phrase: str) -> bool:
    """Whether a phrase, as it is written, is no half of one.

    A small letter before a word is half of one ("s personal space"), and so is "pm"; a number
    with a dot belongs to a name with a capital ("Llama 3.1"), unless it is round ("web 2.0").

    >>> [is_name(p) for p in ("gen z", "m mymodule", "Llama 3.1", "firmware 2.9")]
    [True, False, True, False]
    """
    words = phrase.split(" ")
    if (len(words[0]) == 1 and words[0].islower()) or words[-1] in _ENDS or "pm" in words:
        return False
    return "." not in phrase or not any(map(_is_part_of_none, words, words[1:]))


def _is_part_of_none(before: str, word: str) -> bool:
    """Whether a word is a number with a dot, behind one without a capital."""
    return before.islower() and bool(_DECIMAL.fullmatch(word))
