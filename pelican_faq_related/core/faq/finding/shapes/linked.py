"""Questions in items of lists as links within the page, which a script unfolds the answers by.

<li><a href="#a">What is…?</a><div>An answer.</div></li>
"""

from __future__ import annotations

import re

from ....html import Element, Text
from ..passages import LINK_IN_PAGE, Passage
from ..question import Question
from ..question_text import asks, question_text

_NO_ADDRESS = re.compile(
    r"""\s*<a\b(?![^<>]*\shref\s*=\s*["']?(?!javascript:|["'>\s]))[^<>]*>""", re.IGNORECASE
)
_LINK_END = re.compile(r"</a\s*>", re.IGNORECASE)


def find(passage: Passage) -> list[Question]:
    """Return items that begin with such a link and go on with more than links, if most ask.

    A list of contents has nothing but links in its items.
    """
    text = passage.text
    found: list[Question] = []
    for item in text.blocks:
        if item.name != "li" or (found and item.start < found[-1].answer_end):
            continue
        question = _in_item(text, item)
        if question is not None:
            found.append(question)
    stating = sum(not asks(question.text) for question in found)
    return found if 2 * stating < len(found) else []


def _in_item(text: Text, item: Element) -> Question | None:
    """Return the question that an item begins with, if that is a link and an answer follows."""
    start, stop = item.content_start, item.content_end
    inside = next(text.between(start, stop), None)
    holder = item
    if inside is not None and text.begins_with(item, inside.start):
        holder, start = inside, inside.content_start
    link = LINK_IN_PAGE.match(text.html, start, stop) or _NO_ADDRESS.match(text.html, start, stop)
    end = _LINK_END.search(text.html, link.end(), holder.content_end) if link else None
    if end is None:
        return None
    asked = question_text(text.html_between(start, end.end()))
    if not asked or not text.plain_without_links(end.end(), stop):
        return None
    return Question(
        text=asked,
        element=holder,
        start=item.start,
        answer_start=end.end(),
        answer_end=stop,
    )
