"""Tells a paragraph that takes leave of the reader, or calls to action.

Thanks for reading!    Ready to weave? [Contact us](/contact) today.
"""

from __future__ import annotations

import re

from ....html import Element, Text
from ..question_text import QUESTION_MARKS
from .leave_words import MORE_QUESTIONS, THANKS

_LONGEST = 160  # characters
_NO_TEXT = frozenset(("nav", "footer", "form"))
# Of what themes and editors put below a text: ways to share it, its author, buttons, newsletters.
_CLASS = re.compile(
    r"\b(?:share|sharing|sharedaddy|social|author-?(?:box|bio|info)|newsletter|subscribe"
    r"|related-?posts?|jp-relatedposts|comments?|post-?nav\w*|pagination|(?:post|entry)-?tags"
    r"|wp-block-buttons?|cta)\b",
    re.IGNORECASE,
)
_ASKS_FIRST = re.compile(rf"[^{QUESTION_MARKS}.!。！]{{3,100}}[{QUESTION_MARKS}]")
_WAYS_TO_US = re.compile(
    r"""<a\b[^<>]*\shref\s*=\s*["']?(?!#)|\w@\w|\+?\d[\d\s/()-]{5,20}\d""", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!。！]+(?:\s|$)")
_MOST_SENTENCES = 2  # behind the one that asks


def takes_leave(text: Text, block: Element) -> bool:
    """Whether a block belongs to the page rather than to an answer.

    It is no text, it has such a class, or it is a paragraph that thanks for reading, speaks of more
    questions, or asks and then says how to reach the author.
    """
    if block.name in _NO_TEXT:
        return True
    if block.has_attributes and _CLASS.search(text.attribute(block, "class") or ""):
        return True
    shown = text.plain(block.content_start, block.content_end)
    if block.name != "p" or len(shown) > _LONGEST:
        return False
    if THANKS.search(shown) or MORE_QUESTIONS.search(shown):
        return True
    asked = _ASKS_FIRST.match(shown)
    return (
        asked is not None
        and len(_SENTENCE_END.findall(shown, asked.end())) <= _MOST_SENTENCES
        and _WAYS_TO_US.search(text.inner(block)) is not None
    )
