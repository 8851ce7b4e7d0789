"""What an article's metadata say of its FAQ, and the FAQs of all articles beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pelican.contents import Article, Content, Page

from .core.entries_in_text import EntriesInText
from .core.faq import FaqEntry
from .core.faq_data import Mistake, read_faq_data
from .core.faq_repeats import PublishedFaq, find_repeats
from .core.problem import Problem
from .core.source import Source
from .faq_texts import FaqTexts
from .field_lines import field_lines

_KEPT = "_faq_entries"


def with_faq_data(
    source: Source, content: Content, texts: FaqTexts
) -> tuple[Source, list[Problem]]:
    """Return an article with the FAQ of its metadata at its end, and what is wrong with that."""
    data = read_faq_data(content.metadata)
    problems = [_problem(mistake, content, source.path) for mistake in data.mistakes]
    source = source._replace(faq=data.wanted)
    return texts.with_entries(source, data.entries) if data.entries else source, problems


def _problem(mistake: Mistake, content: Content, path: str) -> Problem:
    try:
        text = Path(content.source_path).read_text("utf-8-sig", errors="replace")
    except OSError:
        text = ""
    lines = field_lines(text, mistake.field)
    line = lines[mistake.number] if mistake.number < len(lines) else 0
    return Problem(
        path=path, code="faq-data", message=mistake.message, words=f"{mistake.field}:", line=line
    )


def add_faq_entries() -> None:
    """Give articles and pages ``faq_entries``: a tuple of FaqEntry values, made when asked for.

    Another plugin may set it to what it likes.
    """
    Article.faq_entries = Page.faq_entries = property(_faq_entries, _set_faq_entries)


def _faq_entries(content: Content) -> Any:
    kept = _kept_entries(content)
    return tuple(kept) if isinstance(kept, EntriesInText) else kept


def _set_faq_entries(content: Content, entries: Any) -> None:
    setattr(content, _KEPT, entries)


def _kept_entries(content: Content) -> Any:
    return getattr(content, _KEPT, ())


def put_entries(content: Content, entries: Sequence[FaqEntry]) -> None:
    """Put the entries into an article or page, whose HTML is as it will be kept."""
    setattr(content, _KEPT, EntriesInText(content._content, entries) if entries else ())


def repeats_in(published: Iterable[Content]) -> Iterator[Problem]:
    """Yield a problem for each question that stands on published pages more than once."""
    faqs = (
        PublishedFaq(
            path=content.relative_source_path,
            lang=getattr(content, "lang", ""),
            entries=kept,
        )
        for content in published
        if isinstance(kept := _kept_entries(content), EntriesInText)
    )
    return find_repeats(sorted(faqs, key=lambda faq: faq.path))
