"""What questions look like: one file for each shape, with one function ``find``.

In: a :class:`Stretch` of a text. Out: its questions, each with its answer. To add a shape, write a
file with a function ``find``, name it in the table below, and add its cases.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..question import Question
from . import bold, defined, folded, headings, in_one_line, items, labelled, paragraphs
from .given import find_given
from .stretch import Expected, Stretch

__all__ = ["Expected", "Shape", "Stretch", "find_given", "questions_in"]

_NEVER = 0


class Shape(NamedTuple):
    """A shape of question, and the turn in which it is looked for, counted from 1."""

    find: Callable[[Stretch], list[Question]]
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
    Shape(items.find, nothing=_NEVER, group=2, faq=2),
    Shape(paragraphs.find, nothing=_NEVER, group=3, faq=3),
    Shape(in_one_line.find, nothing=_NEVER, group=4, faq=4),
)


def _turns(expected: Expected) -> list[list[Callable[[Stretch], list[Question]]]]:
    """Return what is looked for, turn by turn."""
    turn_of = [(shape.find, (shape.nothing, shape.group, shape.faq)[expected]) for shape in SHAPES]
    return [
        [find for find, turn in turn_of if turn == number]
        for number in range(1, 1 + max(turn for _, turn in turn_of))
    ]


_TURNS = tuple(map(_turns, Expected))


def questions_in(stretch: Stretch) -> list[Question]:
    """Return the questions in a stretch of text, of the shape that comes first."""
    if not stretch.headings and not stretch.text.blocks:
        return []
    for number, turn in enumerate(_TURNS[stretch.expected]):
        shapes = [found for find in turn if (found := find(stretch))]
        if shapes:
            first = min(shapes, key=lambda found: found[0].element.start)
            only_asks = stretch.expected is Expected.GROUP and number > 0
            return first if not only_asks or _begins_with(stretch, first) else []
    return []


def _begins_with(stretch: Stretch, found: list[Question]) -> bool:
    """Whether nothing stands in front of the first question of a group."""
    return not stretch.text.shows(stretch.text.start, found[0].start)
