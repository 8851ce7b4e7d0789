"""Puts an ``Enrichment`` back into Pelican's object that it was made of."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from pelican.contents import Content

from ..core.enrich import Enrichment
from ..core.faq import EntriesInText
from ..core.html import for_markup
from ..core.related import RelatedCard
from ..pelican_internals import html_of, set_html
from ..site import links_of, note_enriched, url_of
from .summaries import summarize_as_written


def put_back(content: Content, enrichment: Enrichment, urls: dict[str, str]) -> None:
    """Put the result into a content object; ``urls`` are the fixed ones of ``url_of``."""
    set_html(content, enrichment.html)
    entries = enrichment.faq_entries
    content.faq_entries = EntriesInText(enrichment.html, entries) if entries else ()
    content.related_cards = with_urls(content, enrichment.related_cards, urls)
    note_enriched(content, enrichment.html, enrichment.related_links)
    if enrichment.summary_html:
        summarize_as_written(content, enrichment.summary_html)


def put_at_end(content: Content, html: str) -> None:
    """Put cards and the like at the end of an enriched text."""
    text = html_of(content) or ""
    longer = f"{text}\n{html}"
    summarize_as_written(content, text)
    set_html(content, longer)
    if content.faq_entries:
        content.faq_entries = EntriesInText(longer, content.faq_entries)
    note_enriched(content, longer, links_of(content))


def with_urls(
    content: Content, cards: Iterable[RelatedCard], urls: dict[str, str]
) -> tuple[RelatedCard, ...]:
    """Return cards for a theme: with URLs in place of ``{filename}`` links.

    Themes write these into attributes as they are, in quotes of either kind.
    """
    return tuple(
        _with_urls(card, url_of(content, card.href, urls), url_of(content, card.image, urls))
        for card in cards
    )


@lru_cache(maxsize=1024)  # many articles lead to the same few
def _with_urls(card: RelatedCard, href: str, image: str) -> RelatedCard:
    return card._replace(href=for_markup(href), image=for_markup(image))
