"""Finds headings such as "Questions" below which all headings ask: a FAQ that does not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from ...html import HEADINGS, Element, Text
from ...language import is_unspaced, phrases_of, words, words_of
from .question_text import asks, question_text

_NAMES = words_of("words_for_questions")
_WRITTEN = {
    name
    for phrases in phrases_of("words_for_questions").values()
    for phrase in phrases
    for name in phrase.split()
}
_UNSPACED = tuple(name for name in _WRITTEN if any(map(is_unspaced, name)))
_MAY_NAME = re.compile(
    rf"<h[1-5]\b[^<>]{{0,300}}>[^<]{{0,80}}(?:{'|'.join(map(re.escape, sorted(_WRITTEN)))})",
    re.IGNORECASE,
)
_MOST_WORDS = 3  # "Questions from readers"
_MOST_SIGNS = 4  # beside the word itself, in scripts without spaces
_FEWEST = 2


def not_named_faq(text: Text) -> Iterator[str]:
    """Yield the names of such headings.

    >>> html = "<h2>Questions</h2><h3>Is it?</h3><p>Yes.</p><h3>Why?</h3><p>So.</p>"
    >>> list(not_named_faq(Text(html)))
    ['Questions']
    """
    if not _MAY_NAME.search(text.html):
        return
    headings = list(text.headings_from(0))
    for index, heading in enumerate(headings):
        name = question_text(text.inner(heading))
        if _names_questions(name) and _all_ask(text, _below(headings, index)):
            yield name


def _below(headings: Sequence[Element], index: int) -> list[Element]:
    """Return the headings between one and the next that is as high or higher."""
    level = HEADINGS[headings[index].name]
    behind = islice(headings, index + 1, None)
    return [*takewhile(lambda heading: HEADINGS[heading.name] > level, behind)]


def _names_questions(name: str) -> bool:
    found = words(name)
    if asks(name) or len(found) > _MOST_WORDS:
        return False
    return not _NAMES.isdisjoint(found) or any(
        sign in name and len(name) <= len(sign) + _MOST_SIGNS for sign in _UNSPACED
    )


def _all_ask(text: Text, below: list[Element]) -> bool:
    highest = min((heading.name for heading in below), default="")
    asked = [question_text(text.inner(h)) for h in below if h.name == highest]
    return len(asked) >= _FEWEST and all(map(asks, asked))
