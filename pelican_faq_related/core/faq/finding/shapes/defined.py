"""Questions that are terms of a definition list.

What is…?
:   An answer.
"""

from __future__ import annotations

from ....html import Element
from ..passages import Passage
from ..question import Question, closest
from ..question_text import asks, question_text


def find(passage: Passage) -> list[Question]:
    """Return the terms of definition lists, if one asks: lists of other terms are common."""
    text = passage.text
    terms: list[tuple[Element, list[Element]]] = []
    outermost, end = None, 0
    for block in text.blocks:
        if block.name == "dl" and block.start >= end:
            outermost, end = block, block.end
        elif outermost and block.name in ("dt", "dd") and closest(block, "dl") is outermost:
            if block.name == "dt":
                terms.append((block, []))
            elif terms:
                terms[-1][1].append(block)
    found = []
    for term, definitions in terms:
        asked = question_text(text.inner(term))
        start, stop = term.end, term.end
        if len(definitions) == 1:
            start, stop = definitions[0].content_start, definitions[0].content_end
        elif definitions:
            start, stop = definitions[0].start, definitions[-1].end
        if asked:
            found.append(
                Question(
                    text=asked, element=term, start=term.start, answer_start=start, answer_end=stop
                )
            )
    return found if any(asks(question.text) for question in found) else []
