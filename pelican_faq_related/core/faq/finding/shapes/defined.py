"""Questions that are terms of a definition list.

What is…?         Is it here?
:   An answer.    Is it there?
                  :   An answer to both.
"""

from __future__ import annotations

from collections.abc import Sequence

from ....html import Element
from ..passages import Passage
from ..question import Question, closest
from ..question_text import asks, question_text

_MOST_SHARING = 10  # terms that share a definition


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
    found: list[Question] = []
    sharing = 0
    shared: Sequence[Element] = ()  # the definitions of the term behind, which may be its, too
    for term, own in reversed(terms):
        asked = question_text(text.inner(term))
        if not own and found and not asks(asked) and asks(found[-1].text):
            continue  # the name of a group
        sharing = 0 if own else sharing + 1
        shared = own or (shared if sharing < _MOST_SHARING else ())
        start, stop = _place_of(shared) or (term.end, term.end)
        if asked:
            found.append(
                Question(
                    text=asked, element=term, start=term.start, answer_start=start, answer_end=stop
                )
            )
    found.reverse()
    return found if any(asks(question.text) for question in found) else []


def _place_of(definitions: Sequence[Element]) -> tuple[int, int] | None:
    """Return where definitions stand; the content of one, several with their tags."""
    if not definitions:
        return None
    first, *others = definitions
    if not others:
        return first.content_start, first.content_end
    return first.start, others[-1].end
