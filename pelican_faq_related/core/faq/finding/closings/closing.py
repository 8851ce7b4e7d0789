"""What closes a FAQ rather than being one of its questions, though it may end with a mark.

"Still have questions?", "Contact": its place shows what it is. Either it is the last of headings
that all group questions, but has none below it, or a rule parts it, and nothing else, from the
questions before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ....html.elements import Markup
from ....html.plain import plain
from ..headings import Heading
from ..question import Question

_FEWEST = 4  # questions of which a rule parts only the last from those before it


def without_closing(
    html: str, markup: Markup, questions: Sequence[Question], headings: Sequence[Heading]
) -> Sequence[Question]:
    """Return the questions of a section but what closes it; ``headings`` are its topmost ones."""
    if len(questions) < 2:
        return questions
    parted = _is_parted(html, markup, *questions[-2:])
    if _is_beside_groups(questions, headings, parted=parted):
        return questions[:-1]
    if not parted or len(questions) < _FEWEST:
        return questions
    others = pairwise(questions[:-1])
    return questions if any(_is_parted(html, markup, *pair) for pair in others) else questions[:-1]


def _is_parted(html: str, markup: Markup, before: Question, question: Question) -> bool:
    """Whether a rule stands right in front of a question."""
    rules = markup.rules and markup.rules_between(before.answer_start, question.start)
    return bool(rules) and not plain(html[rules[-1].end : question.start])


def _is_beside_groups(
    questions: Sequence[Question], headings: Sequence[Heading], *, parted: bool
) -> bool:
    """Whether the last question stands on the level of headings that group the others.

    A question mark, as the others have it, wants more than one such group or a rule in front.
    """
    asked = {id(question.element) for question in questions}
    while len(headings) == 1 and id(headings[0].element) not in asked:
        headings = headings[0].children
    if len(headings) < 2 or questions[-1].element is not headings[-1].element:
        return False
    *groups, last = headings
    only_groups = all(id(group.element) not in asked and not group.asks for group in groups)
    return only_groups and not last.children and (len(groups) > 1 or parted or not last.asks)


def before_rule(markup: Markup, last: Question) -> Question:
    """Return the last question without what a rule closes the text with."""
    for rule in markup.rules_between(last.answer_start, last.answer_end):
        return last._replace(answer_end=rule.start)
    return last
