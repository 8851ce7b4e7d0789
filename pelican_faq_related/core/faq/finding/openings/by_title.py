"""The title of a page that names a FAQ, or ``faq: true`` in its header: all of the page is one."""

from __future__ import annotations

from ....html import plain
from ..outline import Outline
from ..phrases import may_name_an_interview
from ..section import Opens, Section, parts_outside


def sections(outline: Outline) -> list[Section]:
    """Return the section that a page is, but for what comments mark in it.

    Headings that open a section by themselves are no questions.
    """
    source, opens_faq = outline.source, outline.opens_faq
    title = plain(source.title)
    opens = Opens.NOT if may_name_an_interview(title) else opens_faq(title)
    opens = Opens.MARKED if source.faq else opens
    if not opens:
        return []
    headings = [h for h in outline.headings if opens_faq(h.text) < Opens.SURELY]
    page = Section(opens=opens, name="", start=0, end=outline.text_end, headings=headings)
    return parts_outside(outline.text, page, outline.comments.sections)
