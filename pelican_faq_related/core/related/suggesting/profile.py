"""What an article is about, in the words by which articles are compared."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...html import behind_tags
from ...language import STOP_WORDS, words

_LEAST_USES = 2  # of a word in a text that speaks of it
_UNSPACED = "\u2e80"  # from here on, scripts are written without spaces, or nearly
_WORD_OR_ENTITY = r"&#?\w+;|([^\W_]{2,})"
_TEXT_WORD, _LAST_WORD = re.compile(rf"<[^>]*>|{_WORD_OR_ENTITY}"), re.compile(_WORD_OR_ENTITY)


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

    Made of a list of stop words, it is what can be taken off them.

    >>> sorted(telling_words(["The Waters", "緑茶の水"]))
    ['water', 'の水', '緑茶', '茶の']
    """
    return frozenset(part for text in texts for word in words(text) for part in _parts(word))


def _parts(word: str) -> Iterator[str]:
    """Yield what of a word is compared: no plural s, and pairs where no spaces part words."""
    if word in STOP_WORDS:
        return
    if word[0] < _UNSPACED or len(word) < 3:
        plural = len(word) > 3 and word[-1] == "s" and word[-2] != "s"
        yield word[:-1] if plural else word
    else:
        yield from (word[i : i + 2] for i in range(len(word) - 1))


def repeated_words(html: str) -> frozenset[str]:
    """Return the words that an article's text uses more than once, as they are compared.

    >>> sorted(repeated_words("<p>A cup of tea. <b>Cups</b> for a tea.</p>"))
    ['cup', 'tea']
    """
    tagged, rest = behind_tags(html.casefold())
    uses = Counter(filter(None, [*_TEXT_WORD.findall(tagged), *_LAST_WORD.findall(rest)]))
    counts: Counter[str] = Counter()
    for word, number in uses.items():
        for part in _parts(word) if word.isascii() else telling_words([word]):
            counts[part] += number
    return frozenset(word for word, number in counts.items() if number >= _LEAST_USES)
