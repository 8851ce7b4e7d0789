"""Keeps the summaries that Pelican makes of texts as they are without this plugin.

Themes put summaries into links and attributes, and cut them: no id, card or link of ours may be in
them. Themes also compare a text with its summary, so a text that is whole in it stays equal.
"""

from __future__ import annotations

from pelican.contents import Content

from ..pelican_internals import html_of, is_summarized, link_urls, summarize_with, summary_from
from ..rendering import without_cards
from ..site import is_enriched


def summarize_as_written(content: Content, html: str) -> None:
    """Have Pelican's summary made of ``html``, the text as it was, if the author wrote none."""
    if "summary" in content.metadata or is_summarized(content):
        return
    summary = summary_from(content, html)
    whole = summary == html

    def make(content: Content, site_url: str) -> str:
        if not is_enriched(content):  # another plugin has changed the text since
            text = without_cards(html_of(content) or "")
            return link_urls(content, summary_from(content, text), site_url)
        if whole:
            return str(content.get_content(site_url))
        return link_urls(content, summary, site_url)

    summarize_with(content, make)
