"""Enriches every article and page of a build.

Each goes through three steps: ``source_of`` makes a value of the object, ``enrich`` of the core
makes another of that, and ``put_back`` puts this one into the object.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from pelican.contents import Content

from ..core.enrich import Site, enrich
from ..core.left_over import left_over
from ..pelican_internals import forget_texts, html_of
from ..settings import Settings
from ..site import Build, is_enriched, with_absolute_links
from .as_source import declared_by, source_of, with_faq_data, with_lines
from .declared_keywords import set_declared
from .prepare import Prepared, prepare
from .put_back import put_back
from .repeated_questions import repeats_in

if TYPE_CHECKING:
    from .computed_keywords import KeywordComputer

logger = logging.getLogger(__name__)


def enrich_all(generators: list[Any], context: dict[str, Any], settings: dict[str, Any]) -> None:
    """Enrich all articles and pages that the generators read."""
    build, prepared = prepare(generators, context, settings)
    fresh = [content for content in prepared.contents if not is_enriched(content)]
    wanting = set_declared(fresh, build.settings)
    keywords = _keyword_computer(wanting, fresh, build.settings, prepared.site)
    edited = [c for c in fresh if _enrich_one(c, build, prepared, keywords)]
    published = build.published()
    if fresh and (build.settings.suggestions or build.settings.backlinks != "off"):
        from .links_between import add_links  # noqa: PLC0415 - both are off by default

        edited += add_links(fresh, published, build, prepared)
    del prepared  # what follows fits into the room that its indexes of all titles take
    if keywords is not None:
        keywords.put_keywords()
    if fresh:
        build.problems.add(repeats_in(published))
    forget_texts(edited)
    entries = sum(len(content.faq_entries) for content in fresh)
    cards = sum(len(content.related_cards) for content in fresh)
    logger.info("%d questions with answers and %d related cards found", entries, cards)


def _enrich_one(
    content: Content, build: Build, prepared: Prepared, keywords: KeywordComputer | None
) -> bool:
    """Enrich one article or page, and return whether its HTML changed."""
    before = html_of(content)
    target = build.targets.get(content)
    source = source_of(content, target)
    source, mistakes = with_faq_data(source, content, prepared.faq_sections)
    site = prepared.site
    if source.faq_display:
        site = replace(site, accordion=prepared.accordions.of_page(source.faq_display))
    absolute = partial(with_absolute_links, content)
    enrichment = enrich(source, site, absolute, declared_by(content))
    folded = site.accordion is not None and enrichment.faq_entries
    if target is not None and (source.faq_data or folded):
        target.card()  # of the text as it was
    put_back(content, enrichment, build.urls)
    found = (*mistakes, *enrichment.problems, *left_over(source))
    build.problems.add(with_lines(found, content))
    build.new_ids |= enrichment.new_ids
    if keywords is not None:
        keywords.read(content, source.html, enrichment.reference_edits)
    return enrichment.html != before


def _keyword_computer(
    wanting: list[Content], contents: list[Content], settings: Settings, site: Site
) -> KeywordComputer | None:
    """Return what computes keywords for these texts; none where there are no such."""
    if not wanting:
        return None
    from .computed_keywords import KeywordComputer  # noqa: PLC0415 - few sites need all it loads

    wanted = frozenset(wanting)
    others = (content for content in contents if content not in wanted)
    return KeywordComputer(wanting, others, settings, site.opens_faq)
