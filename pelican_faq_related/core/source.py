"""The article or page that is enriched, as a value."""

from __future__ import annotations

from typing import NamedTuple


class FaqDataSection(NamedTuple):
    """The section of an article's HTML that was made of its metadata."""

    start: int
    end: int
    questions: tuple[str, ...]
    answers: tuple[tuple[int, int], ...]  # where each stands


class Source(NamedTuple):
    """The article that is enriched."""

    html: str
    path: str  # of its source, relative to the content folder
    title: str  # as metadata has it
    lang: str
    url: str = ""  # absolute; empty where the site has no address
    faq_data: FaqDataSection | None = None
    faq: bool | None = None  # false: it has none; true: it is one as a whole; none: as it looks
    faq_display: str = ""  # "text" or "accordion", for this page; empty: as the site has it
