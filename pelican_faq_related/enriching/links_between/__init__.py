"""Links between articles that nobody wrote: suggestions and backlinks. Both are off by default.

In: the articles and pages of a build, once all of them are enriched. Out: ``suggested_cards`` and
``backlinks`` on each, and both at the end of its text. This takes time to load: it is imported
where the settings ask for it.
"""

from .at_end import add_links

__all__ = ["add_links"]
