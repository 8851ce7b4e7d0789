"""Where each article and page is written: no two at one place, none where nothing can be.

In: the content objects of Pelican, its context and its settings. Out: the problems; the objects
have other addresses where theirs could not stay.
"""

from .settle import settle_addresses

__all__ = ["settle_addresses"]
