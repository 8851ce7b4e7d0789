"""Knows of each word of a language whether it parts a text or stands for a term.

In: words in lower case, and the signs between them. Out: the *code* of each, one character, so that
phrases are counted in a short text. Stop words and punctuation are spaces in it, and what stands
between them is a *stretch*. A stop word that may stand inside a term has a code, between spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from itertools import filterfalse

from ...language import linking_words

UNKNOWN = "\x07"  # the code of words that are not looked at
LINKS = "!-?"  # the codes of linking words, of which a language has some twenty
_LINK_CODES = "".join(map(chr, range(0x21, 0x40)))
# Those of words: some 190. A text in Latin-1 takes less memory, and less time.
_CODES = "".join(code for code in map(chr, range(0x40, 0x100)) if not code.isspace())
_MOST_REMEMBERED = 20_000

# In capitals, these are names in every language, even where the same letters are a stop word.
_ABBREVIATIONS = frozenset("AI AR EU IA IT TI UE UN US VR WHO".split())
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
# A version or a date; one with a single dot may be part of a name.
_VERSION = re.compile(r"v?\d+(?:\.\d+){2,}[\w.-]*|v\d+\.\d+[\w.-]*|\d{4}-\d\d-\d\d\S*")
_CONTRACTED = ("n't", "'re", "'ll", "'ve", "'d", "'m", "'s", "'")


class Vocabulary:
    """The words of one language that were seen."""

    def __init__(self, lang: str, stop_words: Set[str]) -> None:
        """Take a BCP 47 tag and words, in lower case, at which phrases do not begin or end."""
        links = linking_words(lang)
        # Words that may stand inside a term, with their codes.
        self.links = dict(zip(links, _LINK_CODES, strict=False))
        self._stop_words = stop_words
        # Words and signs between stretches: spaces, with the code of a link between them.
        self.breaks = {word: self._break(word) for word in stop_words}
        self._seen: set[str] = set()
        self._names = [name for name in sorted(_ABBREVIATIONS) if name.lower() in stop_words]

    def lowered(self, written: str) -> str:
        """Return a text with its words set apart in lower case, but for names."""
        return _lowered(written, [f" {name} " for name in self._names if name in written])

    def learn(self, words: Iterable[str]) -> None:
        """Look at those words of a text that are new, and are more than letters and digits."""
        if len(self._seen) > _MOST_REMEMBERED:
            self._seen.clear()
            self.breaks = {word: self._break(word) for word in self._stop_words}
        for word in filterfalse(str.isalnum, words):
            if word not in self._seen:
                self._seen.add(word)
                if not self._is_word(word):
                    self.breaks[word] = self._break(word)

    def _break(self, word: str) -> str:
        return f" {self.links[word]} " if word in self.links else " "

    def _is_word(self, word: str) -> bool:
        """Whether what holds other signs than letters is a word: not so "don't", "e.g", "v1.2"."""
        if _INITIALS.fullmatch(word) or _VERSION.fullmatch(word):
            return False
        contracted = word.endswith(_CONTRACTED) or word.partition("'")[0] in self._stop_words
        return not contracted and (word[0].isalnum() or word[1:2].isalpha())


def codes_of(words: Iterable[str]) -> dict[str, str]:
    """Return the first words, each given once, with their codes."""
    return dict(zip(words, _CODES, strict=False))


def _lowered(text: str, names: Sequence[str]) -> str:
    """Return a text in lower case, but for names; letter for letter: İ has two letters for its."""
    if names:
        return names[0].join([_lowered(piece, names[1:]) for piece in text.split(names[0])])
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
