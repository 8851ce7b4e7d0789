"""Marks in the source files of a site, for the command that writes addresses into them.

In: a source file as its author wrote it, and a mark of the HTML that was made of it. Out: each
:class:`AddressPlace` in the source where the address of that mark may go.
"""

from .places import AddressPlace, find_places

__all__ = ["AddressPlace", "find_places"]
