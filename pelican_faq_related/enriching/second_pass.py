"""What can be told only when the references of all articles are known; off by default.

Suggestions: articles with few references get cards for the articles that are most like them.
Backlinks: each article knows which articles and pages lead to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pelican.contents import Article, Content

from ..core.html import plain
from ..core.related import RelatedCard, Target
from ..core.related.suggesting import (
    Profile,
    Suggester,
    find_linked_articles,
    repeated_words,
    telling_words,
)
from ..stop_words import read_stop_words
from . import contents
from .build import Build, Tools
from .declared_keywords import keywords_of

_HEADING = re.compile(r"<h([1-6])\b[^>]*>(.*?)</h\1\s*>", re.DOTALL | re.IGNORECASE)
_NO = ("false", "no", "off", "0")


class SecondPass:
    """Suggestions and backlinks of one build."""

    def __init__(self, published: Iterable[Content], build: Build, tools: Tools) -> None:
        """Take all contents that a reference may lead to."""
        self._index, self._cards_as_html = tools.site.index, tools.cards
        pairs = [(content, build.targets[content]) for content in published]
        pairs.sort(key=lambda pair: pair[1].path)
        pairs.sort(key=lambda pair: pair[1].card.datetime, reverse=True)  # the newest first
        self._published = [content for content, _ in pairs]
        self._targets = {target.path: target for _, target in pairs}
        self._build = build
        self._linked: dict[str, tuple[str, ...]] = {}
        self._profiles: dict[str, Profile] = {}
        self._stop_words: dict[str, frozenset[str]] = {}

    def run(self, fresh: Sequence[Content]) -> list[Content]:
        """Add what the settings ask for to contents enriched just now; return the edited ones."""
        if not fresh:
            return []
        settings, renderer = self._build.settings, self._cards_as_html
        suggester = self._suggester() if settings.suggestions else None
        backlinks = self._backlinks() if settings.backlinks != "off" else None
        edited = []
        for content in fresh:
            lang, ends = getattr(content, "lang", ""), []
            if suggester is not None:
                cards = self._cards(self._suggested(content, suggester), lang)
                content.suggested_cards = contents.with_urls(content, cards, self._build.urls)
                ends.append(renderer.suggestions(cards, lang) if cards else "")
            if backlinks is not None:
                content.backlinks = tuple(backlinks.get(content.relative_source_path, ()))
            if settings.backlinks == "text" and content.backlinks:
                paths = [source.relative_source_path for source in content.backlinks]
                ends.append(renderer.backlinks(self._cards(paths, lang), lang))
            if any(ends):
                contents.append_html(content, "\n".join(filter(None, ends)))
                edited.append(content)
        return edited

    def _linked_in(self, content: Content) -> tuple[str, ...]:
        """Return the paths of the articles that a text links to, by marks or otherwise."""
        path = content.relative_source_path
        if path not in self._linked:
            self._linked[path] = find_linked_articles(contents.source_of(content), self._index)
        return self._linked[path]

    def _backlinks(self) -> dict[str, list[Content]]:
        """Return what leads to each path."""
        found: dict[str, list[Content]] = {}
        for content in self._published:
            for path in self._linked_in(content):
                found.setdefault(path, []).append(content)
        return found

    def _suggester(self) -> Suggester:
        articles = (content for content in self._published if isinstance(content, Article))
        return Suggester(self._profile(article) for article in articles)

    def _profile(self, article: Content) -> Profile:
        path = article.relative_source_path
        if path not in self._profiles:
            self._profiles[path] = _profile_of(article, self._stop_words_of(article))
        return self._profiles[path]

    def _stop_words_of(self, article: Content) -> frozenset[str]:
        lang = getattr(article, "lang", "")
        if lang not in self._stop_words:
            self._stop_words[lang] = telling_words(read_stop_words(lang))
        return self._stop_words[lang]

    def _suggested(self, content: Content, suggester: Suggester) -> tuple[str, ...]:
        """Return the paths of the articles to suggest below a text."""
        links = contents.links_of(content)
        known = {link.target.path if link.target else link.href for link in links}
        wanted = self._build.settings.suggestions - len(known)
        unwanted = str(content.metadata.get("suggestions", "")).strip().lower() in _NO
        if wanted <= 0 or unwanted or not isinstance(content, Article):
            return ()
        return suggester.suggest(
            self._profile(content),
            wanted,
            without=self._linked_in(content),
            text=repeated_words(content._content) - self._stop_words_of(content),
        )

    def _cards(self, paths: Iterable[str], lang: str) -> tuple[RelatedCard, ...]:
        return tuple(self._card_of(self._targets[path], lang) for path in paths)

    def _card_of(self, target: Target, lang: str) -> RelatedCard:
        other = target.lang if target.lang != lang else ""
        return target.card._replace(href=self._index.href_to(target), lang=other)


def _profile_of(article: Content, stop_words: frozenset[str]) -> Profile:
    """Return what an article is about, by its metadata, headings and references."""
    named = [getattr(article, "category", ""), *getattr(article, "tags", ())]
    return Profile(
        path=article.relative_source_path,
        lang=getattr(article, "lang", ""),
        title=telling_words([plain(str(article.title))]) - stop_words,
        keywords=telling_words([*keywords_of(article), *map(_name_of, named)]) - stop_words,
        others=telling_words(_others(article)) - stop_words,
    )


def _name_of(tag: object) -> str:
    return plain(str(tag))


def _others(article: Content) -> Iterator[str]:
    for heading in _HEADING.finditer(article._content):
        yield plain(heading[2])
    for link in contents.links_of(article):
        yield link.target.title if link.target else ""
