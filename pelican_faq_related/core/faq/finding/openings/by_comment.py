"""Comments in which the author says so: ``<!-- faq -->`` … ``<!-- /faq -->``."""

from __future__ import annotations

from ..article import Article
from ..section import Opens, Section, headings_between


def sections(article: Article) -> list[Section]:
    """Return the sections that comments mark, in the order of the text."""
    return [
        Section(
            opens=Opens.MARKED,
            name="<!-- faq -->",
            start=start,
            end=end,
            headings=headings_between(article.headings, start, end),
        )
        for start, end in article.comments.sections
    ]
