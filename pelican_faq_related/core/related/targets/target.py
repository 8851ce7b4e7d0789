"""An article or page of the site as a value: what a reference may name, and its card."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ...language import reading_time
from ..cards import RelatedCard
from .addresses import file_slug, last_segment


class Target(NamedTuple):
    """An article or page that a reference may mean."""

    path: str  # of its source, relative to the content folder
    title: str  # plain text
    slug: str
    url: str  # relative to the site's root
    lang: str
    card: Callable[[], RelatedCard]  # makes its card, without a link; few articles get one
    translations: tuple[str, ...] = ()  # paths of their sources
    unlisted: str = ""  # why no reference leads there, as in "it is a draft"; else empty
    awaited: bool = False  # whether that is because it is still to be published

    def card_for(self, lang: str, href: str) -> RelatedCard:
        """Return its card for a page in a language, with the link that leads to it."""
        card = self.card()
        time = card.reading_time
        if card.minutes and not time:
            time = reading_time(lang, card.minutes)
        foreign = self.lang if self.lang != lang else ""
        return card._replace(href=href, lang=foreign, reading_time=time)

    def slugs(self) -> tuple[str, ...]:
        """Return what stands for the slug: its own, and those in its address and file name."""
        slugs = dict.fromkeys((self.slug, last_segment(self.url), file_slug(self.path)))
        return tuple(filter(None, slugs))
