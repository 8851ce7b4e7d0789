"""A text below a bold line that closes, behind the last answer: "**Contact us**" and an address."""

from __future__ import annotations

import re

from ....html import Text, plain
from ..question import Question
from .by_name import closes

_BOLD = re.compile(r"\s*<(strong|b)>([^<]{2,80})</\1>\s*+[:：]?\s*+")


def without_named_text(text: Text, last: Question) -> Question:
    """Return the last question of a section without what such a line titles."""
    for block in text.between(last.answer_start, last.answer_end):
        if block.name != "p":
            continue
        bold = _BOLD.fullmatch(text.html, block.content_start, block.content_end)
        if bold and closes(plain(bold[2])) and text.shows(last.answer_start, block.start):
            return last._replace(answer_end=text.outer_start(block))
    return last
