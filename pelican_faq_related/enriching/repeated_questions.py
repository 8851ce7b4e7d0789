"""Reports questions that stand on more than one published page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pelican.contents import Content

from ..core.faq import EntriesInText, PublishedFaq, find_repeats
from ..core.problem import Problem
from ..site import lang_of


def repeats_in(published: Iterable[Content]) -> Iterator[Problem]:
    """Yield a problem for each question that stands on published pages more than once."""
    faqs = (
        PublishedFaq(
            path=content.relative_source_path,
            lang=lang_of(content),
            entries=entries,
        )
        for content in published
        if isinstance(entries := getattr(content, "faq_entries", ()), EntriesInText)
    )
    return find_repeats(sorted(faqs, key=lambda faq: faq.path))
