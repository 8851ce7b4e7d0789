"""What an article's metadata say of its FAQ, and the FAQs of all articles beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pelican.contents import Content

from .core.faq_data import read_faq_data
from .core.faq_repeats import PublishedFaq, find_repeats
from .core.problem import Problem
from .core.source import Source
from .faq_texts import FaqTexts


def with_faq_data(
    source: Source, content: Content, texts: FaqTexts
) -> tuple[Source, list[Problem]]:
    """Return an article with the FAQ of its metadata at its end, and what is wrong with that."""
    data = read_faq_data(content.metadata)
    problems = [
        Problem(path=source.path, code="faq-data", message=message, words=words)
        for message, words in data.mistakes
    ]
    html = texts.with_entries(source.html, data, source.lang)
    return replace(source, html=html, faq=data.wanted), problems


def repeats_in(published: Iterable[Content]) -> Iterator[Problem]:
    """Yield a problem for each question that stands on published pages more than once."""
    faqs = (
        PublishedFaq(
            path=content.relative_source_path,
            lang=getattr(content, "lang", ""),
            entries=getattr(content, "faq_entries", ()),
        )
        for content in published
    )
    return find_repeats(sorted(faqs, key=lambda faq: faq.path))
