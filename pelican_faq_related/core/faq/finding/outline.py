"""Reads of an article what its FAQ is told by: its headings, and comments of its author."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ...html import Element, Text
from ...source import Source
from .comments import Comments, read_comments
from .headings import Heading, read_headings
from .phrases import FaqHeadings


class Outline:
    """An article, its headings and what its comments say of the FAQ."""

    __slots__ = (
        "all_headings",
        "comments",
        "headings",
        "hidden",
        "opens_faq",
        "source",
        "text",
        "text_end",
    )

    def __init__(
        self, source: Source, text: Text, opens_faq: FaqHeadings, hidden: Collection[Element]
    ) -> None:
        """Take the article, its text, and the elements that will not be shown."""
        data = source.faq_data
        self.source = source
        self.text = text
        self.opens_faq = opens_faq
        self.hidden = hidden
        self.text_end = data.start if data else len(text.html)  # then comes what metadata became
        self.all_headings: Sequence[Heading] = read_headings(text, self._first_heading(), hidden)
        self.headings = self.all_headings
        if data:
            self.headings = [h for h in self.all_headings if h.element.start < self.text_end]
        self.comments: Comments = read_comments(text, self.text_end)

    def _first_heading(self) -> int:
        """Return how many of the first headings neither open a FAQ nor stand in one."""
        source, text = self.source, self.text
        if source.faq or source.faq_data or text.comments or self.opens_faq.may_open(source.title):
            return 0
        titles = text.headings_html
        first = self.opens_faq.first_of(titles)
        return first if first >= 0 else len(titles)
