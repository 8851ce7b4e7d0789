"""The FAQ entries of a whole site -> questions that more than one page answers.

Search engines want a question marked up once:
https://developers.google.com/search/docs/appearance/structured-data/faqpage#content-guidelines
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple

from .faq import FaqEntry
from .problem import Problem
from .text import plain, words


class PublishedFaq(NamedTuple):
    """The entries of one published page."""

    path: str  # of its source, relative to the content folder
    lang: str
    entries: tuple[FaqEntry, ...]


def find_repeats(faqs: Iterable[PublishedFaq]) -> Iterator[Problem]:
    """Yield a problem for each question that stands there more than once, in the order given."""
    asked: dict[str, list[tuple[str, FaqEntry]]] = {}
    for faq in faqs:
        for entry in faq.entries:
            question = " ".join(
                (*words(entry.question), faq.lang)
            )  # as one text: it takes less room
            asked.setdefault(question, []).append((faq.path, entry))
    for places in asked.values():
        if len(places) > 1:
            path, first = places[0]
            others = [(_agree(entry, first), other) for other, entry in places[1:]]
            others.sort(key=itemgetter(0))  # other answers first: not all places may be shown
            same = others[0][0]
            yield Problem(
                path=path,
                code="repeated-question" if same else "contradiction",
                message=f'"{first.question}" has the same answer elsewhere; '
                "search engines want a question marked up once"
                if same
                else f'"{first.question}" has another answer elsewhere',
                words=first.question,
                also=tuple(other for _, other in others),
            )


def _agree(entry: FaqEntry, other: FaqEntry) -> bool:
    """Whether two entries have the same answer, whatever its markup and punctuation."""
    if entry.answer == other.answer:
        return True
    return words(plain(entry.answer)) == words(plain(other.answer))
