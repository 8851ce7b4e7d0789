"""Computes keywords for articles and pages whose authors declared none.

This module is imported only where there are such: the module and its imports take time to load.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pelican.contents import Content

from ..core.enrich import heading_reader
from ..core.faq import FaqHeadings
from ..core.html import Edit, apply_edits, plain
from ..core.keywords import KeywordList
from ..core.keywords.computed import (
    CandidateFinder,
    Candidates,
    DocumentFrequencies,
    rank_keywords,
    read_parts,
    read_text,
)
from ..core.language import TextLanguages
from ..settings import Settings
from ..site import lang_of
from ..stop_words import languages, read_stop_words
from .declared_keywords import wants_computed


class KeywordComputer:
    """Computes the keywords of the texts of one build that declare none."""

    def __init__(self, settings: Settings, opens_faq: FaqHeadings) -> None:
        """Take the settings, and what tells the headings of FAQ sections."""
        self._most = settings.computed_keywords
        # Some are parts of others and go; with more, rare words count for too much.
        self._candidates = max(self._most + 6, 8 * self._most // 5)
        self._limit = settings.max_keywords or self._most
        self._headings = heading_reader(opens_faq)
        self._languages = TextLanguages(languages, read_stop_words)
        self._finders: dict[tuple[str, ...], CandidateFinder] = {}
        self._frequencies = DocumentFrequencies()
        self._found: list[tuple[Content, Candidates]] = []

    def read(self, content: Content, html: str, marks: Sequence[Edit]) -> None:
        """Count the words of one text; ``marks`` are the edits that take references out of it."""
        if marks:
            html = apply_edits(html, [Edit(mark.start, mark.end, "\n") for mark in marks])
        lang, title = lang_of(content), plain(str(content.title))
        words: Iterable[str]
        if not wants_computed(content):
            text = read_text(html)
            words = self._finder_for(lang, text).words(title, text)
        else:
            parts = read_parts(html, self._headings)
            finder = self._finder_for(lang, parts.body)
            name = "" if self._headings.names_faq(title) else title
            found, words = finder.find(parts, name, self._candidates)
            self._found.append((content, found))
        if content.status == "published":
            self._frequencies.add(lang, words)

    def _finder_for(self, lang: str, text: str) -> CandidateFinder:
        langs = self._languages.of(lang, text)
        if langs not in self._finders:
            stop_words = self._languages.stop_words(langs)
            self._finders[langs] = CandidateFinder(langs[0], stop_words)
        return self._finders[langs]

    def put_keywords(self) -> None:
        """Put keywords into the texts that declare none, now that all texts are counted."""
        most = min(self._most, self._limit)
        for content, found in self._found:
            keywords = rank_keywords(found, self._frequencies, lang_of(content), most)
            if keywords:
                content.keywords = KeywordList(keywords)
        self._found.clear()
