"""Resolves the marks of an article, and makes the edits that show them as cards, links or text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import NamedTuple, Protocol

from ..html import Edit, Element, Text
from ..problem import Code, Problem
from ..source import Source
from .cards import RelatedCard
from .placement import CardGroup, Placements
from .reference import RelatedReference
from .resolving import Resolver, card_of, title_of
from .targets import Resolution, SiteIndex


class Renderer(Protocol):
    """Makes HTML of references."""

    def group(self, cards: Sequence[RelatedCard]) -> str:
        """Return a group of cards."""

    def link(self, title: str, href: str) -> str:
        """Return an inline link."""

    def text(self, text: str, *, block: bool) -> str:
        """Return a reference without a link."""


class RelatedEdits(NamedTuple):
    """What becomes of the references of one article."""

    cuts: tuple[Edit, ...]  # what leaves the text or changes in it, in order
    insertions: tuple[Edit, ...]  # the groups of cards put in
    emptied: frozenset[Element]  # elements that will not be shown
    cards: tuple[RelatedCard, ...]
    links: tuple[Resolution, ...]  # where cards and inline links lead, in their order; no dead ones
    problems: tuple[Problem, ...]


class RelatedEditor:
    """Resolves the references of one article and makes their edits."""

    def __init__(
        self,
        source: Source,
        index: SiteIndex,
        renderer: Renderer,
        will_list: Callable[[Code], bool] | None = None,
    ) -> None:
        """Take what a reference may lead to, and what shows it.

        ``will_list`` tells which kinds of problems somebody will read; all, if it is left out.
        """
        self._lang = source.lang
        self._renderer = renderer
        self._resolver = Resolver(source, index, will_list)
        self._cards: list[RelatedCard] = []
        self._links: dict[int, Resolution] = {}
        self._problems: list[tuple[int, Problem]] = []  # with the places of their references

    def edit(self, text: Text, placement: Placements) -> RelatedEdits:
        """Return the edits for the references of the article, which are placed already."""
        cuts: list[Edit] = []
        insertions: list[Edit] = []
        for group in placement.groups:
            cuts += group.cuts
            insertions.append(Edit(group.position, group.position, self._group(group)))
        for reference in placement.inline:
            kept = text.unpaired_tags(reference.start, reference.end)
            cuts.append(Edit(reference.start, reference.end, self._inline(reference) + kept))
        return RelatedEdits(
            cuts=tuple(sorted(cuts)),
            insertions=tuple(insertions),
            emptied=frozenset(e for group in placement.groups for e in group.emptied),
            cards=tuple(self._cards),
            links=tuple(link for _, link in sorted(self._links.items(), key=itemgetter(0))),
            problems=tuple(problem for _, problem in sorted(self._problems, key=itemgetter(0))),
        )

    def _group(self, group: CardGroup) -> str:
        parts: list[str] = []
        cards: dict[str, RelatedCard] = {}  # by what they lead to
        for reference in group.references:
            resolution = self._resolve(reference, alone=True)
            if resolution.href:
                if resolution.href not in cards:
                    card = card_of(reference, resolution, self._lang)
                    cards[resolution.href] = card
                self._note(reference, resolution)
                continue
            if resolution.is_awaited:
                continue  # a line of its own that leads nowhere yet says nothing
            if cards:
                parts.append(self._renderer.group([*cards.values()]))
            text = f"{reference.label}: {title_of(reference, resolution)}"
            parts.append(self._renderer.text(text, block=True))
            self._cards += cards.values()
            cards = {}
        if cards:
            parts.append(self._renderer.group([*cards.values()]))
        self._cards += cards.values()
        return "\n" + "\n".join(parts) if parts else ""

    def _inline(self, reference: RelatedReference) -> str:
        resolution = self._resolve(reference)
        title = title_of(reference, resolution)
        if resolution.href and not reference.no_link:
            self._note(reference, resolution)
            return self._renderer.link(title, resolution.href)
        return self._renderer.text(title, block=False)

    def _resolve(self, reference: RelatedReference, *, alone: bool = False) -> Resolution:
        resolution = self._resolver.resolve(reference)
        left_out = alone and resolution.is_awaited
        found = self._resolver.problems_of(reference, resolution, left_out=left_out)
        self._problems += ((reference.start, problem) for problem in found)
        return resolution

    def _note(self, reference: RelatedReference, resolution: Resolution) -> None:
        if resolution.problem != "dead-address":
            self._links[reference.start] = resolution
