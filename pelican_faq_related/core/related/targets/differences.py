"""Says what keeps a title from being the one that a mark means: words that only one of them has."""

from __future__ import annotations

import re
from collections.abc import Collection

from ...language import words
from .title_agreement import differing
from .title_phrases import FILLERS, phrase

_WORD = re.compile(r"[^\W_]+[+#]*")
_MOST = 3  # words that a message names


def difference(mark: str, title: str) -> str:
    """Return what differs in a title that is like a mark; empty where that is not to be told.

    >>> difference("Walks in Kyoto", "Seven Walks in Kyoto")
    'the title also says “Seven”'
    >>> difference("Nine walks in Kyoto", "Seven Walks in Kyoto")
    'the title says “Seven”, the mark “Nine”'
    """
    one, other = phrase(mark), phrase(title)
    only_mark, only_title = differing(one, other)
    more, missing = _as_written(mark, only_mark), _as_written(title, only_title)
    if more and missing:
        return f"the title says {missing}, the mark {more}"
    if missing:
        return f"the title also says {missing}"
    if more:
        return f"the mark also says {more}"
    turned = one.stems != other.stems and set(one.stems) == set(other.stems)
    return "the same words in another order" if turned else ""


def _as_written(text: str, wanted: Collection[str]) -> str:
    """Return some words of a text in quotes, as they stand there; those that tell most."""
    telling = set(wanted) - FILLERS or set(wanted)
    found = dict.fromkeys(w for w in _WORD.findall(text) if not telling.isdisjoint(words(w)))
    return ", ".join(f"“{word}”" for word in list(found)[:_MOST])
