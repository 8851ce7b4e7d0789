"""The keywords of Pelican's content objects: declared by the author, or computed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from pelican.contents import Content

from .core.candidates import CandidateFinder, Candidates
from .core.edits import Edit, apply_edits
from .core.keywords import KeywordList, parse_keywords
from .core.prose import read_prose, read_text
from .core.ranking import DocumentFrequencies, rank_keywords
from .core.text import plain
from .settings import Settings
from .stop_words import read_stop_words
from .targets import description_of


def set_declared(contents: Iterable[Content], settings: Settings) -> None:
    """Make ``keywords`` a list that prints as "a, b", where the author declared any."""
    for content in contents:
        keywords = _declared(content)
        if settings.keywords_from_tags:
            tags = [plain(str(tag)) for tag in getattr(content, "tags", ())]
            keywords = parse_keywords([*keywords, *tags])
        if keywords:
            content.keywords = KeywordList(keywords[: settings.max_keywords or None])


def _declared(content: Content) -> tuple[str, ...]:
    declared = content.metadata.get("keywords")
    reader = content.metadata.get("reader")
    if reader == "html" and not declared:
        # Pelican reads <meta name="keywords"> of HTML files as tags.
        return tuple(plain(str(tag)) for tag in getattr(content, "tags", ()))
    if isinstance(declared, list) and reader == "markdown":
        declared = ",".join(map(str, declared))  # Pelican read a field of several lines
    return parse_keywords(declared) if declared else ()


def keywords_of(content: Content) -> KeywordList:
    """Return the keywords of a content object, as set before."""
    keywords = getattr(content, "keywords", None)
    return keywords if isinstance(keywords, KeywordList) else KeywordList()


class KeywordComputer:
    """Computes the keywords of the texts of one build that declare none."""

    def __init__(
        self, contents: Sequence[Content], settings: Settings, opens_faq: Callable[[str], object]
    ) -> None:
        """Take all texts that are enriched; where each has keywords, nothing is counted."""
        self._most = settings.computed_keywords
        self._candidates = 8 * self._most // 5  # with more, rare words count for too much
        self._limit = settings.max_keywords or self._most
        self._is_needed = self._most > 0 and not all(map(keywords_of, contents))
        self._opens_faq = opens_faq
        self._finders: dict[str, CandidateFinder] = {}
        self._frequencies = DocumentFrequencies()
        self._found: list[tuple[Content, Candidates]] = []

    def read(self, content: Content, html: str, marks: Sequence[Edit]) -> None:
        """Count the words of one text; ``marks`` are the edits that take references out of it."""
        if not self._is_needed:
            return
        if marks:
            html = apply_edits(html, [Edit(mark.start, mark.end, "\n") for mark in marks])
        lang, title = _lang_of(content), plain(str(content.title))
        words: Iterable[str]
        finder = self._finder_for(lang)
        if keywords_of(content):
            words = finder.words(title, read_text(html))
        else:
            prose = read_prose(html, self._opens_faq)
            name = "" if self._opens_faq(title) else title
            found, words = finder.find(prose, name, description_of(content), self._candidates)
            self._found.append((content, found))
        if content.status == "published":
            self._frequencies.add(lang, words)

    def _finder_for(self, lang: str) -> CandidateFinder:
        if lang not in self._finders:
            self._finders[lang] = CandidateFinder(lang, read_stop_words(lang))
        return self._finders[lang]

    def put_keywords(self) -> None:
        """Put keywords into the texts that declare none, now that all texts are counted."""
        most = min(self._most, self._limit)
        for content, found in self._found:
            keywords = rank_keywords(found, self._frequencies, _lang_of(content), most)
            if keywords:
                content.keywords = KeywordList(keywords)
        self._found.clear()


def _lang_of(content: Content) -> str:
    return str(getattr(content, "lang", ""))
