"""Puts an ``Enrichment`` back into Pelican's object that it was made of."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from pelican.contents import Content

from ..core.enrich import Enrichment
from ..core.faq import EntriesInText
from ..core.html import for_markup
from ..core.related import RelatedCard
from ..pelican_internals import html_of, set_html, summarize_with, summary_from
from ..rendering import without_cards
from ..site import links_of, note_enriched, url_of


def put_back(content: Content, enrichment: Enrichment, urls: dict[str, str]) -> None:
    """Put the result into a content object; ``urls`` are the fixed ones of ``url_of``."""
    set_html(content, enrichment.html)
    entries = enrichment.faq_entries
    content.faq_entries = EntriesInText(enrichment.html, entries) if entries else ()
    content.related_cards = with_urls(content, enrichment.related_cards, urls)
    note_enriched(content, enrichment.html, enrichment.related_links)
    if enrichment.related_cards:
        _summarize_without_cards(content)


def put_at_end(content: Content, html: str) -> None:
    """Put cards and the like at the end of an enriched text."""
    longer = f"{html_of(content)}\n{html}"
    set_html(content, longer)
    if content.faq_entries:
        content.faq_entries = EntriesInText(longer, content.faq_entries)
    note_enriched(content, longer, links_of(content))
    _summarize_without_cards(content)


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


def _summarize_without_cards(content: Content) -> None:
    """Leave cards out of the summary that Pelican makes of the text, if the author wrote none."""
    if "summary" not in content.metadata:
        summarize_with(content, _without_cards)


def _without_cards(content: Content, site_url: str) -> str:
    """Return the summary that Pelican makes of the text, with cards as plain lines."""
    return summary_from(content, without_cards(html_of(content) or ""), site_url)
