"""The kinds of placement that a mark can get, in the order in which they are tried.

To add one, write a function of the same form in a file of its own and name it here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...html import Text
from .cards.end_of_block import end_of_block
from .cards.whole_block import whole_block
from .inline.heading_with_text import heading_with_text
from .inline.no_room import no_room
from .inline.text_goes_on import text_goes_on
from .inline.unfinished_sentence import unfinished_sentence
from .joins.rows import rows
from .joins.whole_lists import whole_lists
from .joins.whole_quotations import whole_quotations
from .placed import CardGroup, Placement
from .run_of_marks import RunOfMarks

# Takes the marks of a run and the index of the first that has no place yet. Returns the place of
# that mark, and of marks behind it that go with it; or none, and the next rule is tried.
Rule = Callable[[RunOfMarks, int], Placement | None]

# All that keeps a mark inline comes before all that makes a card of it: a card takes the marks
# behind its own as well, so nothing is asked after it.
RULES: tuple[Rule, ...] = (
    no_room,  # first: it asks for the place alone, and often settles all marks of a run
    heading_with_text,
    text_goes_on,  # before the sentence is read: most marks in sentences are in the middle of one
    unfinished_sentence,
    whole_block,  # before end_of_block: a block of nothing but marks ends with them too
    end_of_block,  # last: it takes every mark that comes to it
)

# Takes all groups of cards in a text, in their order. Returns them with some of them joined.
Join = Callable[[Text, Sequence[CardGroup]], Sequence[CardGroup]]

# From the inside out: what a list leaves may stand in a row, and a row may be a whole quotation.
JOINS: tuple[Join, ...] = (whole_lists, rows, whole_quotations)
