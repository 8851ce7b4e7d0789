"""Reads what paragraphs, items and lines begin with in bold or italics.

In: a block of a text. Out: what stands emphasised at the beginning of the block or of a line in it,
and, of all of them together, which statements stand as the questions do.
"""

from .emphasised import Emphasised, Position
from .in_block import BOLD_START, read_block
from .statements import stating_alike

__all__ = ["BOLD_START", "Emphasised", "Position", "read_block", "stating_alike"]
