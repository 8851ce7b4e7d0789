"""Makes the cards of what a front matter declares: they stand at the end of the text."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from ..problem import Problem
from ..source import Source
from .cards import RelatedCard
from .declared import Declared
from .reference import RelatedReference
from .resolving import Resolver, card_of
from .targets import Resolution

_WANTED = "wanted are slugs, titles, addresses, or objects with slug, title or url"


class DeclaredCards(NamedTuple):
    """What becomes of the entries."""

    cards: tuple[RelatedCard, ...]
    links: tuple[Resolution, ...]  # where they lead; no dead ones
    problems: tuple[Problem, ...]


def declared_cards(
    declared: Iterable[Declared], source: Source, resolver: Resolver, shown: Collection[RelatedCard]
) -> DeclaredCards:
    """Return the cards of the entries, but of those that the text has ``shown`` already."""
    hrefs = {card.href for card in shown}
    cards: list[RelatedCard] = []
    links: list[Resolution] = []
    problems: list[Problem] = []
    for entry in declared:
        if not entry.wordings:
            message = f"entry {entry.number} of {entry.field} is left out: {_WANTED}"
            found = [Problem(path=source.path, code="related-data", message=message)]
        else:
            reference, resolution = _meant(entry, resolver)
            found = [*resolver.problems_of(reference, resolution)]
            if resolution.href and resolution.href not in hrefs:
                hrefs.add(resolution.href)
                cards.append(card_of(reference, resolution, source.lang))
                if resolution.problem != "dead-address":
                    links.append(resolution)
        place = (entry.number - 1,) if entry.number else ()
        problems += (problem._replace(field=entry.field, place=place) for problem in found)
    return DeclaredCards(tuple(cards), tuple(links), tuple(problems))


def _meant(entry: Declared, resolver: Resolver) -> tuple[RelatedReference, Resolution]:
    """Return the first wording of an entry that leads somewhere, best without a problem."""
    tried = [(reference, resolver.resolve(reference)) for reference in entry.wordings]
    sure = [pair for pair in tried if pair[1].href and not pair[1].problem]
    # A dead address stays only as its author wrote it, which is the first wording.
    return next(iter(sure or [pair for pair in tried if pair[1].target] or tried))
