"""FAQ sections that open at a bold paragraph, as some authors write headings.

**FAQ**

**What is…?**
An answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator

from ....html.elements import Element, Markup
from ....html.plain import plain
from ..headings import asks, question_text, read_headings
from .phrases import FaqHeadings, Opens
from .sections import Section

_BOLD_PARAGRAPH = re.compile(r"<p><(strong|b)>([^<]{2,80})</\1>\s*[:：]?\s*</p>")


def find_bold_sections(
    html: str,
    markup: Markup,
    opens_faq: FaqHeadings,
    text_end: int,
    without: Collection[Element],
) -> Iterator[Section]:
    """Yield the sections, each up to a heading or to another bold paragraph that titles.

    ``without`` are headings that will not be shown.
    """
    bold = list(_BOLD_PARAGRAPH.finditer(html, 0, text_end))
    if not any(opens_faq.may_open(opening[2]) for opening in bold):
        return
    titles = [title.start() for title in bold if _is_title(title[2])]
    headings = [heading.start for heading in read_headings(html, markup, without=without)]
    ends = sorted([*headings, *titles, text_end])
    for opening in bold:
        if not opens_faq.may_open(opening[2]) or opens_faq(plain(opening[2])) < Opens.SURELY:
            continue
        start = opening.end()
        element = next(markup.between(opening.start(), start), None)
        if element is None or not _stands_free(element):
            continue
        end = ends[bisect_left(ends, start)]
        yield Section(opens=Opens.SURELY, name=plain(opening[2]), start=start, end=end, headings=())


def _stands_free(element: Element) -> bool:
    """Whether an element stands in no list, quote or table."""
    return all(around.name in ("div", "section", "article") for around in element.inside())


def _is_title(text: str) -> bool:
    """Whether a bold paragraph reads as a heading: neither as a question nor as a sentence."""
    shown = plain(text)
    return not asks(shown) and shown[-1:].isalnum() and question_text(text) == shown
