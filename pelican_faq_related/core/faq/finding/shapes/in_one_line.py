"""Questions that stand in one line with their answers, in each item of a list.

- What is…? A thing.
"""

from __future__ import annotations

import re

from ....html import Element
from ..passages import Passage, if_answered
from ..question import Question, QuestionStart
from ..question_text import QUESTION_MARKS, question_text

_FIRST_SENTENCE = re.compile(
    rf"\s*[\"'“„«]?(?P<text>(?:[^<>{QUESTION_MARKS}.!。]|[.!](?!\s)|</?(?:code|em|i|strong|b)>){{3,200}}"
    rf"[{QUESTION_MARKS}])"
    r"[\"'”“»]?\s*+(?:[:：→–—-]\s*+)?(?=[^\s<]|<(?:a|code|em|strong)\b)"
)


def find(passage: Passage) -> list[Question]:
    """Return items of lists, if each of them asks first and answers in the same line."""
    text = passage.text
    items = [block for block in text.blocks if block.name == "li" and not _is_inside_item(block)]
    found = []
    for item in items:
        sentence = _FIRST_SENTENCE.match(text.html, item.content_start, item.content_end)
        if sentence is None:
            return []
        asked = question_text(sentence["text"])
        found.append(
            QuestionStart(element=item, text=asked, answer_start=sentence.end(), item=item)
        )
    return if_answered(text, found, fewest=2)


def _is_inside_item(block: Element) -> bool:
    return any(around.name == "li" for around in block.ancestors())
