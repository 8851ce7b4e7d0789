"""Computes keywords for articles and pages whose authors declared none; tags stand before them.

This module is imported only where there are such: the module and its imports take time to load.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

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
from ..site import keywords_of, lang_of
from ..stop_words import languages, read_fillers, read_stop_words
from .declared_keywords import most_computed

_ENOUGH = 64  # texts of a language, to tell which words the site has in most of them


class KeywordComputer:
    """Computes keywords for the texts of one build that want some."""

    def __init__(
        self,
        wanting: Sequence[Content],
        others: Iterable[Content],
        settings: Settings,
        opens_faq: FaqHeadings,
    ) -> None:
        """Take these texts, those that want none, and what tells the headings of FAQ sections.

        Of the others, a few are read where the former are too few to tell which words are rare.
        """
        self._wanting = frozenset(wanting)
        self._counted = frozenset(_counted(wanting, others))
        most = settings.computed_keywords
        # Some are parts of others and go; with more, rare words count for too much.
        self._candidates = max(most + 6, 8 * most // 5)
        self._most = most_computed(settings)
        self._headings = heading_reader(opens_faq)
        self._languages = TextLanguages(languages, read_stop_words)
        self._finders: dict[tuple[str, ...], CandidateFinder] = {}
        self._frequencies = DocumentFrequencies()
        self._found: list[tuple[Content, Candidates]] = []

    def read(self, content: Content, html: str, marks: Sequence[Edit]) -> None:
        """Count the words of one text; ``marks`` are the edits that take references out of it."""
        wants = content in self._wanting
        if not wants and content not in self._counted:
            return
        if marks:
            html = apply_edits(html, [Edit(mark.start, mark.end, "\n") for mark in marks])
        lang, title = lang_of(content), plain(str(content.title))
        words: Iterable[str]
        if not wants:
            text = read_text(html)
            words = self._finder_for(lang, text).words(title, text)
        else:
            parts = read_parts(html, self._headings)
            finder = self._finder_for(lang, parts.body)
            name = " ".join(self._headings.without_faq([title]))
            found, words = finder.find(parts, name, self._candidates)
            self._found.append((content, found))
        if content.status == "published":
            self._frequencies.add(lang, words)

    def _finder_for(self, lang: str, text: str) -> CandidateFinder:
        langs = self._languages.of(lang, text)
        if langs not in self._finders:
            stop_words = self._languages.stop_words(langs)
            fillers = frozenset().union(*map(read_fillers, langs))
            self._finders[langs] = CandidateFinder(langs[0], stop_words, fillers)
        return self._finders[langs]

    def put_keywords(self) -> None:
        """Fill up the keywords of the texts that want some, now that all texts are counted."""
        for content, found in self._found:
            lang, tags = lang_of(content), keywords_of(content)
            keywords = rank_keywords(found, self._frequencies, lang, self._most, tags)
            if keywords:
                content.keywords = KeywordList(keywords)
        self._found.clear()


def _counted(wanting: Iterable[Content], others: Iterable[Content]) -> Iterator[Content]:
    """Yield those of the others whose words are counted, from all over the site."""
    by_lang: dict[str, list[Content]] = {}
    for content in others:
        if content.status == "published":
            by_lang.setdefault(lang_of(content), []).append(content)
    for lang, count in Counter(map(lang_of, wanting)).items():
        same = by_lang.get(lang, [])
        if same and count < _ENOUGH:
            yield from same[:: -(-len(same) // (_ENOUGH - count))]
