"""What closes a FAQ rather than being one of its questions, though it may end with a mark.

"Still have questions?", "Contact": its place shows what it is. Either it is the last of headings
that all group questions, but has none below it, or a rule parts it, and nothing else, from the
questions before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .faq_question import Question
from .headings import Heading
from .markup import Markup
from .text import plain

_FEWEST = 4  # questions of which a rule parts only the last from those before it


def without_closing(
    html: str, markup: Markup, questions: Sequence[Question], headings: Sequence[Heading]
) -> Sequence[Question]:
    """Return the questions of a section but what closes it; ``headings`` are its topmost ones."""
    if len(questions) < 2:
        return questions
    if _is_beside_groups(questions, headings) or _is_behind_only_rule(html, markup, questions):
        return questions[:-1]
    return questions


def _is_beside_groups(questions: Sequence[Question], headings: Sequence[Heading]) -> bool:
    """Whether the last question stands on the level of headings that group the others."""
    asked = {id(question.element) for question in questions}
    while len(headings) == 1 and id(headings[0].element) not in asked:
        headings = headings[0].children
    if len(headings) < 2 or questions[-1].element is not headings[-1].element:
        return False
    *groups, last = headings
    only_groups = all(id(group.element) not in asked and not group.asks for group in groups)
    return only_groups and not last.children and (len(groups) > 1 or not last.asks)


def _is_behind_only_rule(html: str, markup: Markup, questions: Sequence[Question]) -> bool:
    """Whether a rule stands before the last question, and before no other one but the first."""
    if len(questions) < _FEWEST or not markup.rules:
        return False

    def is_parted(before: Question, question: Question) -> bool:
        rules = markup.rules_between(before.answer_start, question.start)
        return bool(rules) and not plain(html[rules[-1].end : question.start])

    *others, last = pairwise(questions)
    return is_parted(*last) and not any(is_parted(*pair) for pair in others)
