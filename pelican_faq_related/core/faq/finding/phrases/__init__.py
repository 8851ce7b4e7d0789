"""Tells by its words whether a heading, or the title of a page, opens a FAQ section.

In: plain texts, or headings as HTML. Out: whether they open a section, surely or likely.
"""

from .faq_headings import FaqHeadings
from .interviews import may_name_an_interview
from .words_around import is_own

__all__ = ["FaqHeadings", "is_own", "may_name_an_interview"]
