"""An article or page of the site as a value: what a reference may name, and its card."""

from __future__ import annotations

from typing import NamedTuple

from ..card import RelatedCard
from .addresses import file_slug, last_segment


class Target(NamedTuple):
    """An article or page that a reference may mean."""

    path: str  # of its source, relative to the content folder
    title: str  # plain text
    slug: str
    url: str  # relative to the site's root
    lang: str
    card: RelatedCard
    translations: tuple[str, ...] = ()  # paths of their sources
    unlisted: str = ""  # why no reference leads there, as in "it is a draft"; else empty

    def card_for(self, lang: str, href: str) -> RelatedCard:
        """Return its card for an article in a language, with the link that leads to it."""
        return self.card._replace(href=href, lang=self.lang if self.lang != lang else "")

    def slugs(self) -> tuple[str, ...]:
        """Return what stands for the slug: its own, and those in its address and file name."""
        slugs = dict.fromkeys((self.slug, last_segment(self.url), file_slug(self.path)))
        return tuple(filter(None, slugs))
