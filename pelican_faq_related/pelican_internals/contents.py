"""Articles and pages: their HTML, summaries and attributes."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from typing import Any

from pelican.contents import Article, Content, Page
from pelican.utils import memoized

# Names of metadata that would hide an attribute of the content object.
_ASSIGNABLE = {"summary", "status", "url", "save_as", "template", "date_format", "timezone"}
ATTRIBUTES = frozenset(
    (set(dir(Article)) | set(dir(Page))) - _ASSIGNABLE
    | {"settings", "metadata", "translations", "source_path", "relative_source_path"}
    | {"in_default_lang", "locale_date", "locale_modified", "reader"}
    | {"override_url", "override_save_as"}
)


def html_of(content: Content) -> str | None:
    """Return the HTML of an article or page, with ``{filename}`` links as they are written."""
    html: str | None = content._content
    return html


def set_html(content: Content, html: str) -> None:
    """Put other HTML into an article or page; see ``forget_texts``."""
    content._content = html


def with_site_urls(content: Content, html: str) -> str:
    """Return HTML with URLs of the site in place of ``{filename}`` links and the like."""
    return link_urls(content, html, content.settings["SITEURL"])


def link_urls(content: Content, html: str, site_url: str) -> str:
    """Return HTML with URLs in place of ``{filename}`` links, for a page that has this SITEURL."""
    return str(content._update_content(html, site_url))


def set_summary_text(content: Content, summary: str) -> None:
    """Put another summary in place of the one that the author wrote."""
    content._summary = content.metadata["summary"] = summary


def summarize_with(content: Content, make: Callable[[Content, str], str]) -> None:
    """Have ``make`` return the summary of a content object, which is given SITEURL besides.

    The summary is remembered as Pelican remembers it: other plugins reach into that.
    """
    content.get_summary = memoized(make).__get__(content, type(content))


def is_summarized(content: Content) -> bool:
    """Whether ``summarize_with`` was called for a content object."""
    return "get_summary" in vars(content)


def summary_from(content: Content, html: str) -> str:
    """Return the summary that Pelican would make of this HTML, with its links as written."""
    other = copy.copy(content)
    other.get_content = lambda _site_url: html
    return str(vars(Content)["get_summary"].func(other, ""))


def forget_texts(contents: Iterable[Content]) -> None:
    """Drop the texts and summaries that Pelican remembers of edited objects."""
    edited = {id(content) for content in contents}
    for name in ("get_content", "get_summary"):
        cache = vars(Content)[name].cache
        for key in [key for key in cache if id(key[0]) in edited]:
            del cache[key]


def forget_text(content: Content) -> None:
    """Drop the text that Pelican remembers of an object whose page is written.

    It is a copy of each text with a card; pages that list whole texts have it made again.
    """
    vars(Content)["get_content"].cache.pop((content, content.get_siteurl()), None)


def context_of(content: Content) -> dict[str, Any]:
    """Return the context in which the links of a content object are looked up."""
    context: dict[str, Any] = content._context
    return context


def set_context(content: Content, context: dict[str, Any]) -> None:
    """Have the links of a content object, which may be from a cache, looked up in this build."""
    content._context = context


def statuses() -> tuple[str, ...]:
    """Return the statuses that an article may have; a plugin may have added some by now."""
    allowed: tuple[str, ...] = Article.allowed_statuses
    return allowed
