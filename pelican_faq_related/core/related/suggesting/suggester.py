"""Finds the articles that are most like another, to suggest them below its text.

A candidate is good where this article speaks of what the candidate's title names; that it shares
declared keywords, tags or the category counts a third of it. Words count by their rarity on the
site (the square of ``ln((N + 1) / n)``, where n of N articles have the word in title, keywords or
headings), half where only the text has them, and each field is normalised by its length:
https://nlp.stanford.edu/IR-book/html/htmledition/dot-products-1.html

Articles of another language are never alike. Time for one article does not grow with the site.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from .profile import Profile

_KEYWORDS_COUNT = 0.3  # beside a title
_TEXT_COUNTS = 0.5  # beside title, keywords and headings
_LEAST_SHARED = 0.05  # of the weight of the candidate's title or keywords
_MOST_READ = 2000  # entries of a field's index, for one article, of the rarest words first


class Suggester:
    """Finds the articles that are most like another."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        """Index the articles that may be suggested; of equally good ones, the first wins."""
        by_lang: dict[str, list[Profile]] = {}
        for profile in profiles:
            by_lang.setdefault(profile.lang, []).append(profile)
        self._by_lang = {lang: _Index(same) for lang, same in by_lang.items()}

    def suggest(
        self,
        profile: Profile,
        count: int,
        *,
        without: Collection[str] = (),
        text: Collection[str] = (),
    ) -> tuple[str, ...]:
        """Return the paths of up to ``count`` articles, the best first, but none of ``without``.

        ``text`` are words that the article uses often.
        """
        index = self._by_lang.get(profile.lang)
        return index.suggest(profile, count, {profile.path, *without}, text) if index else ()


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

    def suggest(
        self, profile: Profile, count: int, without: Collection[str], text: Collection[str]
    ) -> tuple[str, ...]:
        weights = {w: _TEXT_COUNTS * self._weights[w] for w in text if w in self._weights}
        weights |= {w: self._weights[w] for w in profile.words if w in self._weights}
        known = sorted(weights.items(), key=lambda item: (-self._weights[item[0]], item[0]))
        scores: dict[int, float] = {}
        for field in self._fields:
            for article, score in field.scores(known).items():
                scores[article] = scores.get(article, 0.0) + score
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

    def scores(self, known: Iterable[tuple[str, float]]) -> dict[int, float]:
        """Return how well each article answers to words with weights, the rarest first.

        Articles that share next to nothing are left out.
        """
        shared: dict[int, float] = {}
        left = _MOST_READ
        for word, weight in known:
            articles = self._articles.get(word, ())
            left -= len(articles)
            if left < 0:
                break
            for article in articles:
                shared[article] = shared.get(article, 0.0) + weight
        return {
            article: self._share * weight / math.sqrt(self._totals[article])
            for article, weight in shared.items()
            if weight and weight >= _LEAST_SHARED * self._totals[article]
        }
