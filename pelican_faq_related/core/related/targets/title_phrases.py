"""Titles and slugs as bags of telling words, for finding those that are almost equal.

``phrase("Google's Tea: Why It Matters")`` has the words google, tea, why, matters, and a main part
of google, tea.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ...language import STOP_WORDS, is_unspaced, signs_of, words, words_of

# What parts a title from its subtitle.
_SEPARATOR = re.compile(r"[:：|｜;；?？!！()（）\[\]—–]|\s-+\s")
_POSSESSIVE = re.compile(r"['’ʼ]s\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ENDING = re.compile(r"(?:(?<=....)(?:ing|ed)|(?<=...)(?:es|(?<![su])s|e))\Z")

# Words that a title may have or not have and mean the same.
FILLERS = words_of("title_fillers")
# Words and signs that turn a title into another one.
_TURNING = words_of("title_turning")
_TURNING_SIGNS = signs_of("title_turning_signs")


class Phrase(NamedTuple):
    """The telling words of a title, slug or mark, in their order, each once."""

    words: tuple[str, ...]
    stems: tuple[str, ...]  # what the words are compared by
    before_subtitle: int  # how many of them; 0 where there is none

    @property
    def main(self) -> frozenset[str]:
        """The stems before the subtitle; empty where there is none."""
        return frozenset(self.stems[: self.before_subtitle])


@lru_cache(maxsize=256)  # a mark is looked up more than once
def phrase(text: str) -> Phrase:
    """Return a title as a phrase.

    >>> phrase("Google's Tools: A 2024 Guide to Tools").words
    ('google', 'tools', '2024', 'guide')
    """
    by_stem: dict[str, str] = {}
    before_subtitle = 0
    main_ended = False
    for segment in _SEPARATOR.split(_POSSESSIVE.sub("", text)):
        telling = _telling(segment)
        if telling and main_ended and not before_subtitle:
            before_subtitle = len(by_stem)
        for word in telling:
            by_stem.setdefault(stem(word), word)
        main_ended = main_ended or not FILLERS.issuperset(telling)
    return Phrase(tuple(by_stem.values()), tuple(by_stem), before_subtitle)


def _telling(text: str) -> Sequence[str]:
    telling = [word for word in words(text) if word not in STOP_WORDS]
    if text.isascii() and "+" not in text:  # as most are
        return telling
    found = []
    for word in telling:
        if word.endswith("+") and not word.endswith("++"):
            found += [word[:-1], "plus"]
        elif len(word) > 1 and is_unspaced(word):
            found += [word[i : i + 2] for i in range(len(word) - 1)]
        else:
            found.append(word)
    return found


@lru_cache(maxsize=8192)  # titles of one site have many words in common
def stem(word: str) -> str:
    """Return what the forms of a word have in common.

    >>> [stem(word) for word in ("paths", "creating", "create", "studies", "study", "m4s")]
    ['path', 'creat', 'creat', 'studi', 'studi', 'm4s']
    """
    if not word.isalpha():
        return word
    bare = _ENDING.sub("", word)
    return f"{bare[:-1]}i" if bare.endswith("y") and len(bare) > 3 else bare


def is_year(word: str) -> bool:
    """Whether a word is the number of a year, as titles have it."""
    return _YEAR.fullmatch(word) is not None


def turns(word: str) -> bool:
    """Whether a word more makes another title: a number, a negation, "part", a comparison."""
    return word in _TURNING or any(sign.isdigit() or sign in _TURNING_SIGNS for sign in word)
