"""Chooses the keywords of a text among its candidates: their words are rare on the site."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log1p, sqrt

from .candidates import Candidate, Candidates

_WORD = re.compile(r"[^\s'-]+")


class DocumentFrequencies:
    """How many texts of a site use a word, by language."""

    def __init__(self) -> None:
        self._texts: Counter[str] = Counter()
        self._used: dict[str, Counter[str]] = {}

    def add(self, lang: str, words: Iterable[str]) -> None:
        """Count the words of one text, each of them given once."""
        self._texts[lang] += 1
        self._used.setdefault(lang, Counter()).update(words)

    def rarity(self, lang: str, word: str) -> float:
        """Return how rare a word is in the texts of a language; 0.83 where all of them use it.

        It is the root of the inverse document frequency: what a site is about is used in most of
        its texts, and is a good keyword still.
        """
        used = self._used[lang][word] if lang in self._used else 0
        return sqrt(log1p(max(self._texts[lang], 1) / max(used, 1)))


def rank_keywords(
    candidates: Candidates,
    frequencies: DocumentFrequencies,
    lang: str,
    most: int,
    chosen: Sequence[str] = (),
) -> tuple[str, ...]:
    """Return what the author chose, and the best phrases behind it; none is part of a better one.

    A phrase is worth as much as its words, by their prominence in the text and their rarity on the
    site, times the evidence that it is a phrase.
    """
    weights = {
        word: log1p(prominence) * frequencies.rarity(lang, word)
        for word, prominence in candidates.prominence.items()
    }

    def order(candidate: Candidate) -> tuple[float, str]:
        worth = sum([weights[word] for word in candidate.words])
        return -log1p(candidate.evidence) * worth, candidate.text

    found = list(chosen)
    better = list(map(_folded, chosen))
    for candidate in sorted(candidates.phrases, key=order):
        if len(found) >= most:
            break
        folded = _folded(candidate.text)
        if not any(folded in one for one in better):
            found.append(candidate.text)
            better.append(folded)
    return tuple(found)


def _folded(phrase: str) -> str:
    """Return a phrase in the form in which it is compared with others."""
    return f" {' '.join(map(_stem, _WORD.findall(phrase.casefold())))} "


def _stem(word: str) -> str:
    """Return what a word and its plural share in many languages; it is only compared."""
    word = word.rstrip("s")
    return word.rstrip("aeiosny") if len(word) > 4 else word
