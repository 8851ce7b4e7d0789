"""Enriches the articles and pages of Pelican: object, ``Source``, ``Enrichment``, object again.

In: the generators, once they have read all sources. Out: the same content objects with cards,
anchors, ``faq_entries``, ``related_cards`` and ``keywords``; and the ``Build`` with its problems.
Computed keywords and ``links_between`` take time to load: they are imported where settings ask
for them, and never here.
"""

from .all_contents import enrich_all
from .as_source import declared_by, source_of, with_lines
from .prepare import prepare

__all__ = ["declared_by", "enrich_all", "prepare", "source_of", "with_lines"]
