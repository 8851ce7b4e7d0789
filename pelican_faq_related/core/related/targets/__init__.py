"""The articles and pages of a site, and which of them a reference means.

In: the articles and pages as :class:`Target` values, once for a site; then references, one by one.
Out: a :class:`Resolution` for each: its target and link, or the problem with it.
"""

from .index import SiteIndex
from .resolution import Resolution
from .slips import is_near
from .target import Target

__all__ = ["Resolution", "SiteIndex", "Target", "is_near"]
