"""Where each mark is shown: as a card behind its block, or as a link in its sentence.

In: a text and its marks. Out: a :class:`Placements`: groups of cards with the cuts that they need,
and the marks that stay inline. How that is decided stands in ``table.py``: a new rule of placement
is a function in a file of its own and a line there.
"""

from .inline.no_room import NARROW
from .place import place_references
from .placed import CardGroup, Placements

__all__ = ["NARROW", "CardGroup", "Placements", "place_references"]
