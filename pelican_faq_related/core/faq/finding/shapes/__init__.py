"""What questions look like: one file for each shape, with one function ``find``.

In: a :class:`Passage` of a text. Out: its questions, each with its answer. To add a shape, write a
file with a function ``find``, name it in the table below, and add its cases.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..passages import Expected, Passage
from ..question import Question
from . import (
    bold,
    defined,
    folded,
    headings,
    in_one_line,
    items,
    labelled,
    linked,
    lone,
    paragraphs,
    table,
)

__all__ = ["SHAPES", "Shape", "questions_in"]

_NEVER = 0


class Shape(NamedTuple):
    """A shape of question, and the turn in which it is looked for, counted from 1."""

    find: Callable[[Passage], list[Question]]
    # As members of Expected are named.
    nothing: int  # its turn where nothing is expected
    group: int  # … below a heading that may group questions
    faq: int  # … in a FAQ


# Authors keep to one shape. Those of one turn are all looked for, and the one that stands first in
# the text counts; the next turn comes where they find nothing. Headings are the surest sign. Shapes
# that show by themselves come before those that nothing but a question mark shows: the mark alone
# would take any text that asks for a question.
SHAPES = (
    Shape(headings.find, nothing=_NEVER, group=_NEVER, faq=1),
    Shape(folded.find, nothing=1, group=1, faq=2),
    Shape(defined.find, nothing=1, group=1, faq=2),
    Shape(labelled.find, nothing=1, group=1, faq=2),
    Shape(bold.find, nothing=1, group=1, faq=2),
    Shape(linked.find, nothing=1, group=1, faq=2),
    Shape(table.find, nothing=1, group=1, faq=2),
    Shape(items.find, nothing=_NEVER, group=2, faq=2),
    Shape(paragraphs.find, nothing=_NEVER, group=3, faq=3),
    Shape(in_one_line.find, nothing=_NEVER, group=4, faq=4),
    Shape(lone.find, nothing=_NEVER, group=_NEVER, faq=5),
)


def _turns(expected: Expected) -> list[list[Callable[[Passage], list[Question]]]]:
    """Return what is looked for, turn by turn."""
    turn_of = [(shape.find, getattr(shape, expected.name.lower())) for shape in SHAPES]
    return [
        [find for find, turn in turn_of if turn == number]
        for number in range(1, 1 + max(turn for _, turn in turn_of))
    ]


_TURNS = tuple(map(_turns, Expected))


def questions_in(passage: Passage) -> list[Question]:
    """Return the questions in a passage of text, of the shape that comes first."""
    if not passage.headings and not passage.text.blocks:
        return []
    for number, turn in enumerate(_TURNS[passage.expected]):
        shapes = [found for find in turn if (found := find(passage))]
        if shapes:
            first = min(shapes, key=lambda found: found[0].element.start)
            # Below a heading, nothing but the mark shows those of later turns: they must begin it.
            only_asks = passage.expected is Expected.GROUP and number > 0
            return first if not only_asks or _begins_with(passage, first) else []
    return []


def _begins_with(passage: Passage, found: list[Question]) -> bool:
    """Whether nothing stands in front of the first question of a group."""
    return not passage.text.shows(passage.text.start, found[0].start)
