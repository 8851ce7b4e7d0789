"""Last questions that are named as what closes a text: "Conclusion", "Still have questions?".

### How hot?
### How long?
### Final thoughts    closes the FAQ, and so do
### Sources           those behind it
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ....language import phrases_of, words
from ..question import Question
from ..question_text import asks

# What may part such a name from more words: "Conclusion: tea is worth it".
_SIGN = re.compile(r"[:：–—!！(（]|\s-\s")


@cache  # more than a thousand, which only articles with a FAQ need
def _names() -> frozenset[tuple[str, ...]]:
    return frozenset(
        words(text) for texts in phrases_of("closing_headings").values() for text in texts
    )


def closes(text: str) -> bool:
    """Whether a question is named as what closes a text, and does not go on to ask.

    >>> [closes(text) for text in ("Sources", "Sources: tea", "Sources of tea", "Sources: which?")]
    [True, True, False, False]
    """
    found = words(text)
    if found in _names():
        return True
    sign = _SIGN.search(text)
    return sign is not None and not asks(text) and words(text[: sign.start()]) in _names()


def without_named(questions: Sequence[Question]) -> Sequence[Question]:
    """Return the questions in front of the first that closes a text.

    Behind it, none may ask; nothing but what closes may stand there if one before it states. One
    question stays in any case.
    """
    closing = last = len(questions)
    only_closing = True
    for place in range(last - 1, 0, -1):
        text = questions[place].text
        if closes(text):
            closing = place
            last = place if only_closing else last
        elif asks(text):
            break
        else:
            only_closing = False
    before = questions[:closing]
    return before if all(asks(question.text) for question in before) else questions[:last]
