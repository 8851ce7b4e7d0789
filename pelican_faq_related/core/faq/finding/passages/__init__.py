"""The parts of a text that questions are looked for in, and what several shapes ask of them.

In: a part of a text, and what is expected there. Out: a :class:`Passage`, which each shape takes;
lines in it that ask; and, of what may be questions, those that stand alike.
"""

from .asking_line import FIRST_LINE, LINK_IN_PAGE, asking_line, if_answered
from .passage import Expected, Passage
from .same_depth import same_depth

__all__ = [
    "FIRST_LINE",
    "LINK_IN_PAGE",
    "Expected",
    "Passage",
    "asking_line",
    "if_answered",
    "same_depth",
]
