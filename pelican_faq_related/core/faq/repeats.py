"""Finds questions that more than one page of a site answers.

Search engines want a question marked up once:
https://developers.google.com/search/docs/appearance/structured-data/faqpage#content-guidelines
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple

from ..html import plain
from ..language import words
from ..problem import Problem
from .answers import EntriesInText


class PublishedFaq(NamedTuple):
    """The entries of one published page."""

    path: str  # of its source, relative to the content folder
    lang: str
    entries: EntriesInText


def find_repeats(faqs: Iterable[PublishedFaq]) -> Iterator[Problem]:
    """Yield a problem for each question that these pages answer more than once, in their order."""
    asked: dict[str, list[tuple[PublishedFaq, int]]] = {}
    for faq in faqs:
        for number, text in enumerate(faq.entries.questions):
            question = " ".join((*words(text), faq.lang))  # as one text: it takes less room
            asked.setdefault(question, []).append((faq, number))
    for places in asked.values():
        if len(places) > 1:
            faq, number = places[0]
            question, answer = faq.entries.questions[number], faq.entries.answer(number)
            others = [(_agree(o.entries.answer(n), answer), o.path) for o, n in places[1:]]
            others.sort(key=itemgetter(0))  # other answers first: not all places may be shown
            same = others[0][0]
            yield Problem(
                path=faq.path,
                code="repeated-question" if same else "contradiction",
                message=f'"{question}" has the same answer elsewhere; '
                "search engines want a question marked up once"
                if same
                else f'"{question}" has another answer elsewhere',
                words=question,
                also=tuple(other for _, other in others),
            )


def _agree(answer: str, other: str) -> bool:
    """Whether two answers are the same, whatever their markup and punctuation."""
    return answer == other or words(plain(answer)) == words(plain(other))
