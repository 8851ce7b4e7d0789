"""Questions and answers in the header (``faq:``), which were made a section behind the text."""

from __future__ import annotations

from ..outline import Outline
from ..section import Opens, Section, headings_between


def sections(outline: Outline) -> list[Section]:
    """Return the section that was made of an article's metadata, if there is one."""
    data = outline.source.faq_data
    if data is None:
        return []
    headings = headings_between(outline.all_headings, data.start, data.end)
    return [
        Section(
            opens=Opens.MARKED,
            name="",
            start=data.start,
            end=data.end,
            headings=headings,
            data=data,
        )
    ]
