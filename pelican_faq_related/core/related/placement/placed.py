"""Places of marks as values: inline, or in a group of cards."""

from __future__ import annotations

from typing import NamedTuple

from ...html import Edit, Element
from ..reference import RelatedReference


class InlineMarks(NamedTuple):
    """References that stay where they are, and become links."""

    references: tuple[RelatedReference, ...]


class CardGroup(NamedTuple):
    """References that become cards in one place."""

    references: tuple[RelatedReference, ...]
    cuts: tuple[Edit, ...]  # what leaves the text
    position: int  # where the group goes in
    emptied: tuple[Element, ...] = ()  # elements that leave whole, or with nothing left in them


Placement = InlineMarks | CardGroup


class Placements(NamedTuple):
    """All references of an article, each once."""

    groups: tuple[CardGroup, ...]
    inline: tuple[RelatedReference, ...]
