"""What an article's metadata say of its FAQ, and the FAQs of all articles beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pelican.contents import Content

from ..core.faq import EntriesInText, Mistake, PublishedFaq, find_repeats, read_faq_data
from ..core.front_matter import field_lines
from ..core.problem import Problem
from ..core.source import Source
from ..rendering.faq_texts import FaqTexts


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


def repeats_in(published: Iterable[Content]) -> Iterator[Problem]:
    """Yield a problem for each question that stands on published pages more than once."""
    faqs = (
        PublishedFaq(
            path=content.relative_source_path,
            lang=getattr(content, "lang", ""),
            entries=entries,
        )
        for content in published
        if isinstance(entries := getattr(content, "faq_entries", ()), EntriesInText)
    )
    return find_repeats(sorted(faqs, key=lambda faq: faq.path))
