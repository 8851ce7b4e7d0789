"""Chooses the articles to suggest below each text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pelican.contents import Article, Content

from ...core.html import heading_words, plain
from ...core.related.suggesting import Profile, Suggester, repeated_words, telling_words
from ...pelican_internals import html_of
from ...site import keywords_of, lang_of, links_of
from ...stop_words import read_stop_words
from .linked import LinkedArticles

_NO = ("false", "no", "off", "0")


class Suggestions:
    """Chooses the articles to suggest below each text."""

    def __init__(self, contents: Iterable[Content], linked: LinkedArticles, number: int) -> None:
        """Take all that may be suggested, the newest first, and how many a text gets."""
        self._linked = linked
        self._number = number
        self._profiles: dict[str, Profile] = {}
        self._stop_words: dict[str, frozenset[str]] = {}
        articles = (content for content in contents if isinstance(content, Article))
        self._suggester = Suggester(self._profile(article) for article in articles)

    def paths_for(self, content: Content) -> tuple[str, ...]:
        """Return the paths of the articles to suggest below a text."""
        unwanted = str(content.metadata.get("suggestions", "")).strip().lower() in _NO
        if unwanted or not isinstance(content, Article):
            return ()
        return self._suggester.suggest(
            self._profile(content),
            self._number,
            without=self._linked.paths_in(content),
            text=repeated_words(html_of(content) or "") - self._stop_words_of(content),
        )

    def _profile(self, article: Content) -> Profile:
        path = article.relative_source_path
        if path not in self._profiles:
            self._profiles[path] = _profile_of(article, self._stop_words_of(article))
        return self._profiles[path]

    def _stop_words_of(self, article: Content) -> frozenset[str]:
        lang = lang_of(article)
        if lang not in self._stop_words:
            self._stop_words[lang] = telling_words(read_stop_words(lang))
        return self._stop_words[lang]


def _profile_of(article: Content, stop_words: frozenset[str]) -> Profile:
    """Return what an article is about, by its metadata, headings and references."""
    named = [getattr(article, "category", ""), *getattr(article, "tags", ())]
    return Profile(
        path=article.relative_source_path,
        lang=lang_of(article),
        title=telling_words([plain(str(article.title))]) - stop_words,
        keywords=telling_words([*keywords_of(article), *map(_name_of, named)]) - stop_words,
        others=telling_words(_others(article)) - stop_words,
    )


def _name_of(tag: object) -> str:
    return plain(str(tag))


def _others(article: Content) -> Iterator[str]:
    yield from heading_words(html_of(article) or "")
    for link in links_of(article):
        yield link.target.title if link.target else ""
