"""Questions and answers in the header (``faq:``), which were made a section behind the text."""

from __future__ import annotations

from ..article import Article
from ..section import Opens, Section, headings_between


def sections(article: Article) -> list[Section]:
    """Return the section that was made of an article's metadata, if there is one."""
    data = article.source.faq_data
    if data is None:
        return []
    headings = headings_between(article.all_headings, data.start, data.end)
    section = Section(
        opens=Opens.MARKED, name="", start=data.start, end=data.end, headings=headings
    )
    return [section._replace(data=data)]
