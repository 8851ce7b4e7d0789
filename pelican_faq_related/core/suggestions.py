"""What articles are about -> the articles that are most like one of them.

A candidate is good where this article speaks of what the candidate's title names; that it shares
declared keywords, tags or the category counts a third of it. Words count by their rarity on the
site (the square of ``ln((N + 1) / n)``, n of N articles using the word), and each field is
normalised by its length: https://nlp.stanford.edu/IR-book/html/htmledition/dot-products-1.html

Articles of another language are never alike. Time for one article does not grow with the site.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from .stop_words import STOP_WORDS
from .text import words

_KEYWORDS_COUNT = 0.3  # beside a title
_LEAST_SHARED = 0.05  # of the weight of the candidate's title or keywords
_MOST_READ = 4000  # entries of the index, the rarest words first; 1,000 articles never reach it
_UNSPACED = "\u2e80"  # from here on, scripts are written without spaces, or nearly


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What an article is about."""

    path: str  # of its source
    lang: str
    title: frozenset[str]
    keywords: frozenset[str]  # words of declared keywords, tags and the category
    others: frozenset[str] = frozenset()  # words of headings and marks

    @property
    def words(self) -> frozenset[str]:
        """All words that tell what the article is about."""
        return self.title | self.keywords | self.others


def telling_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of plain texts by which articles are compared.

    >>> sorted(telling_words(["The Water", "緑茶の水"]))
    ['water', 'の水', '緑茶', '茶の']
    """
    found: set[str] = set()
    for text in texts:
        for word in words(text):
            if word[0] < _UNSPACED or len(word) < 3:
                found.add(word)
            else:
                found.update(word[i : i + 2] for i in range(len(word) - 1))
    return frozenset(found - STOP_WORDS)


class Suggester:
    """Finds the articles that are most like another."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        """Index the articles that may be suggested; of equally good ones, the first wins."""
        by_lang: dict[str, list[Profile]] = {}
        for profile in profiles:
            by_lang.setdefault(profile.lang, []).append(profile)
        self._by_lang = {lang: _Index(same) for lang, same in by_lang.items()}

    def suggest(self, profile: Profile, count: int, without: Collection[str]) -> tuple[str, ...]:
        """Return the paths of up to ``count`` articles, the best first, but none of ``without``."""
        index = self._by_lang.get(profile.lang)
        return index.suggest(profile, count, without) if index else ()


class _Index:
    """The articles of one language."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._paths = [profile.path for profile in profiles]
        used = Counter(word for profile in profiles for word in profile.words)
        number = len(profiles) + 1
        self._weights = {word: math.log(number / n) ** 2 for word, n in used.items()}
        self._fields = (
            _Field(1.0, [profile.title for profile in profiles], self._weights),
            _Field(_KEYWORDS_COUNT, [profile.keywords for profile in profiles], self._weights),
        )

    def suggest(self, profile: Profile, count: int, without: Collection[str]) -> tuple[str, ...]:
        known = [word for word in profile.words if word in self._weights]
        known.sort(key=lambda word: (-self._weights[word], word))
        scores: dict[int, float] = {}
        for field in self._fields:
            for article, score in field.scores(known, self._weights).items():
                scores[article] = scores.get(article, 0.0) + score
        without = {profile.path, *without}
        allowed = ((-s, a) for a, s in scores.items() if self._paths[a] not in without)
        return tuple(self._paths[article] for _, article in heapq.nsmallest(count, allowed))


class _Field:
    """One field of all articles, as an index from words to articles."""

    def __init__(
        self, share: float, texts: Sequence[frozenset[str]], weights: dict[str, float]
    ) -> None:
        self._share = share
        self._totals = [sum(weights[word] for word in sorted(text)) for text in texts]
        self._articles: dict[str, list[int]] = {}
        for article, text in enumerate(texts):
            for word in text:
                self._articles.setdefault(word, []).append(article)

    def scores(self, known: Iterable[str], weights: dict[str, float]) -> dict[int, float]:
        """Return how well each article answers; those that share next to nothing are left out."""
        shared: dict[int, float] = {}
        left = _MOST_READ
        for word in known:
            articles = self._articles.get(word, ())
            left -= len(articles)
            if left < 0:
                break
            for article in articles:
                shared[article] = shared.get(article, 0.0) + weights[word]
        return {
            article: self._share * weight / math.sqrt(self._totals[article])
            for article, weight in shared.items()
            if weight and weight >= _LEAST_SHARED * self._totals[article]
        }
