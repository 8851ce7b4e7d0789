"""A last heading beside headings that all group questions, but with no question below it.

## Brewing          groups questions
### How hot?        …
## Storing          groups questions
### How long?       …
## Still unsure?    closes the FAQ
"""

from __future__ import annotations

from .ending import Ending


def closes(ending: Ending) -> bool:
    """Whether the last question stands on the level of headings that group the others.

    If the last heading asks, there must be two such groups, or a rule before it.
    """
    questions, headings = ending.questions, ending.headings
    asked = {id(question.element) for question in questions}
    while len(headings) == 1 and id(headings[0].element) not in asked:
        headings = headings[0].children
    if len(headings) < 2 or questions[-1].element is not headings[-1].element:
        return False
    *groups, last = headings
    only_groups = all(id(group.element) not in asked and not group.asks for group in groups)
    return (
        only_groups
        and not last.children
        and (len(groups) > 1 or not last.asks or ending.is_parted(-1))
    )
