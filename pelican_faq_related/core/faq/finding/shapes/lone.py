"""A question that is the first paragraph of a FAQ, where nothing else in it has a shape.

What is…?

An answer.
"""

from __future__ import annotations

from ..passages import Passage
from ..question import Question
from . import paragraphs


def find(passage: Passage) -> list[Question]:
    """Return the one paragraph that asks, right below what says FAQ."""
    return beginning(passage) if passage.is_named else []


def beginning(passage: Passage) -> list[Question]:
    """Return the one paragraph that asks, if the passage begins with it."""
    found = paragraphs.answered(passage, fewest=1)
    begins = len(found) == 1 and not passage.text.shows(passage.text.start, found[0].start)
    return found if begins else []
