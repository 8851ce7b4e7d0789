"""A site in memory, and what a build does with one of its texts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, PackageLoader

from pelican_faq_related.core.enrich import Site, enrich
from pelican_faq_related.core.faq import FaqHeadings, PageFacts
from pelican_faq_related.core.related import ReferenceFinder, RelatedCard, SiteIndex, Target
from pelican_faq_related.core.source import Source
from pelican_faq_related.problems import described
from pelican_faq_related.rendering import CardTemplates
from pelican_faq_related.writing import HeadParts, enrich_page


def target_of(number: int, title: str) -> Target:
    """Return an article with a title."""
    slug = f"tea-{number}"
    return Target(
        path=f"{slug}.md",
        title=title,
        slug=slug,
        url=f"{slug}.html",
        lang="en",
        card=lambda: RelatedCard(title=title, href=""),
    )


def site_of(targets: Iterable[Target]) -> Site:
    """Return a site of these articles."""
    environment = Environment(loader=PackageLoader("pelican_faq_related"), autoescape=True)
    return Site(
        index=SiteIndex(targets, site_urls=("https://example.org",)),
        references=ReferenceFinder(),
        opens_faq=FaqHeadings(),
        renderer=CardTemplates(environment),
    )


def work_on(html: str, site: Site) -> None:
    """Do with one text what a build does."""
    url = "https://example.org/a.html"
    source = Source(html=html, path="a.md", title="A", lang="en", url=url)
    enrichment = enrich(source, site, lambda html: html)
    page = f"<!DOCTYPE html><html><head></head><body>{enrichment.html}</body></html>".encode()
    facts = PageFacts(url=url)
    entries, ids = enrichment.faq_entries, enrichment.new_ids
    enrich_page(page, HeadParts(faq_entries=entries, facts=facts, new_ids=ids, stylesheet="/a"))
    for _ in described(enrichment.problems, str(Path(__file__).parent)):
        pass
