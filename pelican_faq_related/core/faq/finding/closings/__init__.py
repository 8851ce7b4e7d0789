"""What closes a FAQ and is no part of it, as "Still have questions?" does.

In: the questions of a section. Out: the same without what closes it. A question that closes often
ends with a question mark, too: its words (``by_name``) or its place show what it is. To add a kind
that a place shows, write a file with a function ``closes`` and name it in the table below. A text
that closes is no question: it is cut off the last answer (``text_behind_rule`` and
``text_behind_name``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ....html import Text
from ..headings import Heading
from ..question import Question
from . import behind_rule, beside_groups
from .by_name import without_named
from .ending import Ending
from .text_behind_name import without_named_text
from .text_behind_rule import without_closing_text

__all__ = ["without_closing"]

# Tried in this order: headings tell more than a rule, and one question at most closes a section.
_CLOSINGS = (beside_groups.closes, behind_rule.closes)


def without_closing(
    text: Text, questions: Sequence[Question], headings: Sequence[Heading], *, marked: bool
) -> Sequence[Question]:
    """Return the questions of a section without a question and without a text that close it.

    ``headings`` are its topmost ones. Where the author ``marked`` the section, all of its questions
    are meant.
    """
    if not questions:
        return questions
    if not marked:
        questions = without_named(questions)
    if not marked and len(questions) > 1:
        ending = Ending(text, questions, headings)
        if any(closes(ending) for closes in _CLOSINGS):
            questions = questions[:-1]
    last = without_closing_text(text, questions[-1])
    return [*questions[:-1], last if marked else without_named_text(text, last)]
