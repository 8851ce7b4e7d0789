"""Comments that mark a FAQ: ``<!-- faq -->`` … ``<!-- /faq -->``."""

from __future__ import annotations

from ..outline import Outline
from ..section import Opens, Section, headings_between


def sections(outline: Outline) -> list[Section]:
    """Return the sections that comments mark, in the order of the text."""
    return [
        Section(
            opens=Opens.MARKED,
            name="<!-- faq -->",
            start=start,
            end=end,
            headings=headings_between(outline.headings, start, end),
        )
        for start, end in outline.comments.sections
    ]
