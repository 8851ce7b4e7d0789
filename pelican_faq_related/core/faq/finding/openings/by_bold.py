"""Bold paragraphs that name a FAQ, as some authors write headings.

**FAQ**

**What is…?**
An answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ....html import Element, plain
from ..headings import read_headings
from ..outline import Outline
from ..question_text import asks, question_text
from ..section import Opens, Section, parts_outside

_BOLD_PARAGRAPH = re.compile(r"<p><(strong|b)>([^<]{2,80})</\1>\s*+(?:[:：]\s*+)?</p>")


def sections(outline: Outline) -> list[Section]:
    """Return the sections that bold paragraphs open, in the order of the text."""
    marked = outline.comments.sections
    return [
        part for whole in _whole(outline) for part in parts_outside(outline.text, whole, marked)
    ]


def _whole(outline: Outline) -> Iterator[Section]:
    """Yield the sections, each up to a heading or to another bold paragraph that titles."""
    text, opens_faq = outline.text, outline.opens_faq
    bold = list(_BOLD_PARAGRAPH.finditer(text.html, 0, outline.text_end))
    if not any(opens_faq.may_open(opening[2]) for opening in bold):
        return
    titles = [title.start() for title in bold if _is_title(title[2])]
    headings = [heading.start for heading in read_headings(text, without=outline.hidden)]
    ends = sorted([*headings, *titles, outline.text_end])
    for opening in bold:
        name = plain(opening[2])
        if not opens_faq.may_open(opening[2]) or opens_faq(name) < Opens.SURELY:
            continue
        start = opening.end()
        element = next(text.between(opening.start(), start), None)
        if element is None or not _stands_free(element):
            continue
        end = ends[bisect_left(ends, start)]
        yield Section(opens=Opens.SURELY, name=name, start=start, end=end, headings=())


def _stands_free(element: Element) -> bool:
    """Whether an element stands in no list, quote or table."""
    return all(around.name in ("div", "section", "article") for around in element.ancestors())


def _is_title(text: str) -> bool:
    """Whether a bold paragraph reads as a heading: neither as a question nor as a sentence."""
    shown = plain(text)
    return not asks(shown) and shown[-1:].isalnum() and question_text(text) == shown
