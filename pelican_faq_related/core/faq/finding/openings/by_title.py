"""The title of a page that says so, or ``faq: true`` in its header: the page is one as a whole."""

from __future__ import annotations

from ....html import plain
from ..article import Article
from ..phrases import may_name_an_interview
from ..section import Opens, Section, parts_outside


def sections(article: Article) -> list[Section]:
    """Return the section that a page is, but for what comments mark in it.

    Headings that open a section by themselves are no questions.
    """
    source, opens_faq = article.source, article.opens_faq
    title = plain(source.title)
    opens = Opens.NOT if may_name_an_interview(title) else opens_faq(title)
    opens = Opens.MARKED if source.faq else opens
    if not opens:
        return []
    headings = [h for h in article.headings if opens_faq(h.text) < Opens.SURELY]
    page = Section(opens=opens, name="", start=0, end=article.text_end, headings=headings)
    return parts_outside(article.text, page, article.comments.sections)
