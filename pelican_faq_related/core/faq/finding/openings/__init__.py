"""What opens a FAQ: a comment, a heading, a bold line, the title of a page, its metadata.

In: an :class:`Outline`. Out: its sections. To add a kind, write a file with a function ``sections``
and name it in the table below.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import NamedTuple

from ..outline import Outline
from ..section import Section
from . import by_bold, by_comment, by_data, by_heading, by_title

__all__ = ["OPENINGS", "Opening", "When"]


class When(Enum):
    """When a kind of opening is looked for. What the author marks does not count as found."""

    ALWAYS = "always"
    NO_SECTION = "where those before it opened no section"
    NO_QUESTION = "where the sections of those before it hold no question"


class Opening(NamedTuple):
    """A kind of opening."""

    sections: Callable[[Outline], Sequence[Section]]
    when: When = When.ALWAYS


# In this order: the more exactly a kind says where the FAQ is, the earlier it is tried.
OPENINGS = (
    Opening(by_comment.sections),
    Opening(by_heading.sections),
    Opening(by_bold.sections, When.NO_SECTION),  # a bold line titles where no heading does
    Opening(by_title.sections, When.NO_QUESTION),  # a part that is a FAQ is all that is meant
    Opening(by_data.sections),  # stands behind the text
)
