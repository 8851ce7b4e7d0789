"""Keeps the summaries that Pelican makes of texts as they are without this plugin.

Themes put summaries into links and attributes, and cut them: no id, card or link of ours may be in
them. Themes also compare a text with its summary, to link the rest: where there is none, the
summary counts as equal to the text, though that has cards.
"""

from __future__ import annotations

from pelican.contents import Content

from ..pelican_internals import html_of, is_summarized, link_urls, summarize_with, summary_from
from ..rendering import without_cards
from ..site import is_enriched


class WholeSummary(str):
    """A summary that is the whole text of its author; equal to that with cards as well."""

    __slots__ = ("_content", "_site_url")
    _content: Content
    _site_url: str

    def __new__(cls, summary: str, content: Content, site_url: str) -> WholeSummary:
        """Take a summary, and the object whose text it holds."""
        whole = super().__new__(cls, summary)
        whole._content, whole._site_url = content, site_url
        return whole

    def __eq__(self, other: object) -> bool:
        """Whether the other is this text, or the one that pages show."""
        return str.__eq__(self, other) is True or (
            isinstance(other, str) and other == str(self._content.get_content(self._site_url))
        )

    def __ne__(self, other: object) -> bool:
        """Whether the other is neither."""
        return not self == other

    __hash__ = str.__hash__


def summarize_as_written(content: Content, html: str) -> None:
    """Have Pelican's summary made of ``html``, the text as it was, if the author wrote none."""
    if "summary" in content.metadata or is_summarized(content):
        return
    summary = summary_from(content, html)
    whole = summary == html

    def make(content: Content, site_url: str) -> str:
        if "summary" in content.metadata:  # another plugin has made one since
            return str(content.metadata["summary"])
        if not is_enriched(content):  # another plugin has changed the text since
            text = without_cards(html_of(content) or "")
            return link_urls(content, summary_from(content, text), site_url)
        shown = link_urls(content, summary, site_url)
        return WholeSummary(shown, content, site_url) if whole else shown

    summarize_with(content, make)
