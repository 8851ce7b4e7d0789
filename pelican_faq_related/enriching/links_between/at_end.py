"""Puts suggestions and backlinks at the end of articles, and into their attributes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pelican.contents import Content

from ...core.related import RelatedCard, SiteIndex
from ...site import Build, date_of, lang_of
from ..prepare import Prepared
from ..put_back import put_at_end, with_urls
from .linked import LinkedArticles
from .suggestions import Suggestions


def add_links(
    fresh: Sequence[Content], published: Iterable[Content], build: Build, prepared: Prepared
) -> list[Content]:
    """Add what the settings ask for to contents enriched just now; return the edited ones.

    ``published`` are all contents that a link may lead to.
    """
    settings, renderer = build.settings, prepared.cards
    cards_of = _Cards(published, build, prepared.site.index)
    linked = LinkedArticles(prepared.site.index)
    suggestions = None
    if settings.suggestions:
        suggestions = Suggestions(cards_of.contents, linked, settings.suggestions)
    backlinks = linked.backlinks(cards_of.contents) if settings.backlinks != "off" else None
    edited = []
    for content in fresh:
        lang, ends = lang_of(content), []
        if suggestions is not None:
            cards = cards_of(suggestions.paths_for(content), lang)
            content.suggested_cards = with_urls(content, cards, build.urls)
            ends.append(renderer.suggestions(cards, lang) if cards else "")
        if backlinks is not None:
            content.backlinks = tuple(backlinks.get(content.relative_source_path, ()))
        if settings.backlinks == "text" and content.backlinks:
            paths = [source.relative_source_path for source in content.backlinks]
            ends.append(renderer.backlinks(cards_of(paths, lang), lang))
        if any(ends):
            put_at_end(content, "\n".join(filter(None, ends)))
            edited.append(content)
    return edited


class _Cards:
    """Makes cards for paths of sources; knows all that a link may lead to, the newest first."""

    def __init__(self, published: Iterable[Content], build: Build, index: SiteIndex) -> None:
        pairs = [(content, build.targets[content]) for content in published]
        pairs.sort(key=lambda pair: pair[1].path)
        pairs.sort(key=lambda pair: date_of(pair[0]), reverse=True)
        self.contents = [content for content, _ in pairs]
        self._targets = {target.path: target for _, target in pairs}
        self._index = index

    def __call__(self, paths: Iterable[str], lang: str) -> tuple[RelatedCard, ...]:
        """Return cards for a text in a language."""
        targets = (self._targets[path] for path in paths)
        return tuple(target.card_for(lang, self._index.href_to(target)) for target in targets)
