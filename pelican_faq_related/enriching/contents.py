"""What we read of Pelican's content objects, and what we put into them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache, partial
from html import escape
from typing import Any
from urllib.parse import urljoin

from pelican.contents import Article, Content, Page
from pelican.utils import memoized

from ..core.enrich import Enrichment
from ..core.faq import EntriesInText, PageFacts
from ..core.html import Text, absolute_link, plain
from ..core.related import (
    ReferenceFinder,
    RelatedCard,
    Resolution,
    SiteIndex,
    Target,
    without_marks,
)
from ..core.source import Source
from ..rendering.cards import without_cards
from .declared_keywords import keywords_of
from .targets import iso_date

_PLAIN_PATH = re.compile(r"[\w~%-]+(?:[./][\w~%-]+)*/?", re.ASCII)


# The attribute in which a content object keeps its HTML as we left it, and where its references
# lead.
_LEFT = "_enriched"
_NOTHING: tuple[str | None, tuple[Resolution, ...]] = (None, ())


def source_of(content: Content, target: Target | None = None) -> Source:
    """Return a content object as what is to be enriched; ``target`` is what it is to others."""
    return Source(
        html=content._content or "",
        path=target.path if target else content.relative_source_path,
        title=str(content.title),
        lang=getattr(content, "lang", ""),
        url=_canonical_url(content, target.url if target else content.url),
    )


def _canonical_url(content: Content, url: str) -> str:
    """Return the absolute URL of a page; empty where the site has no absolute SITEURL."""
    site_url = _absolute_site_url(content.settings["SITEURL"])
    return f"{site_url}/{url.lstrip('/')}" if site_url else ""


@lru_cache(maxsize=16)  # it is asked for several times for each page
def _absolute_site_url(site_url: str) -> str:
    """Return SITEURL without a slash at its end; empty where it is not absolute."""
    return absolute_link(site_url, "").rstrip("/")


def with_absolute_links(content: Content, html: str) -> str:
    """Return HTML with Pelican's ``{filename}`` links and the like as URLs of the site."""
    if not re.search(content.settings["INTRASITE_LINK_REGEX"], html):
        return html
    return str(content._update_content(html, content.settings["SITEURL"]))


def urls_of(
    targets: Iterable[Target], index: SiteIndex, settings: Mapping[str, Any]
) -> dict[str, str]:
    """Return what ``_url_of`` is to know: the URLs of links to articles that need no care."""
    site_url = settings["SITEURL"]
    if site_url[-1:] in ("", "/") or urljoin(f"{site_url}/", "a") != f"{site_url}/a":
        return {}  # as with "."
    plain = (target for target in targets if _PLAIN_PATH.fullmatch(target.url))
    return {index.href_to(target): f"{site_url}/{target.url}" for target in plain}


def _url_of(content: Content, link: str, known: dict[str, str]) -> str:
    """Return a link in Pelican's ``{filename}`` form as a URL.

    ``known`` keeps the URLs of links that mean the same in all contents of a build.
    """
    if not link:
        return ""  # as most images are: this is asked for each card and page
    if link in known:
        return known[link]
    url = with_absolute_links(content, f'<a href="{link}">')[9:-2]
    if link.startswith(("{filename}/", "{static}/")):
        known[link] = url
    return url


def page_facts(
    content: Content, target: Target, links: tuple[str, ...], known: dict[str, str]
) -> PageFacts:
    """Return what the node of a page says of it; ``links`` are URLs that it relates to.

    ``target`` is what the page is to others, ``known`` what ``_url_of`` keeps.
    """
    site_url = _absolute_site_url(content.settings["SITEURL"])
    image = _url_of(content, target.card.image, known)
    return PageFacts(
        url=_canonical_url(content, target.url),
        name=plain(str(content.title)),
        description=target.card.description,
        image=absolute_link(image, f"{site_url}/") if image and site_url else "",
        lang=getattr(content, "lang", ""),
        published=target.card.datetime,
        modified=iso_date(content, "modified"),
        site_url=f"{site_url}/" if site_url else "",
        site_name=plain(str(content.settings.get("SITENAME", ""))),
        keywords=tuple(keywords_of(content)),
        related_links=links,
    )


def make_room(content: Content) -> None:
    """Give a new article or page the attributes that hold what enriching it yields, still empty.

    Python keeps the attributes of objects in a fifth of the room if the first ones of their class
    have all of them from the beginning.
    """
    if isinstance(content, Article | Page):
        content.faq_entries = ()
        content.related_cards = ()
        setattr(content, _LEFT, _NOTHING)


def is_enriched(content: Content) -> bool:
    """Whether a content object is as we left it; some plugins have all of them finalized twice."""
    return bool(getattr(content, _LEFT, _NOTHING)[0] == content._content)


def put_enrichment(content: Content, enrichment: Enrichment, known: dict[str, str]) -> None:
    """Put the result into a content object; ``known`` is what ``_url_of`` keeps."""
    content._content = enrichment.html
    entries = enrichment.faq_entries
    content.faq_entries = EntriesInText(enrichment.html, entries) if entries else ()
    content.related_cards = with_urls(content, enrichment.related_cards, known)
    setattr(content, _LEFT, (enrichment.html, enrichment.related_links))
    if enrichment.related_cards:
        _put_summary(content)


def append_html(content: Content, html: str) -> None:
    """Put cards and the like at the end of an enriched text."""
    content._content = f"{content._content}\n{html}"
    if content.faq_entries:
        content.faq_entries = EntriesInText(content._content, content.faq_entries)
    setattr(content, _LEFT, (content._content, links_of(content)))
    _put_summary(content)


def links_of(content: Content) -> tuple[Resolution, ...]:
    """Return where the references of an enriched text lead."""
    links: tuple[Resolution, ...] = getattr(content, _LEFT, _NOTHING)[1]
    return links


def related_urls(content: Content, known: dict[str, str]) -> tuple[str, ...]:
    """Return the absolute URLs of all that a text has cards or references for, but not its own."""
    url = _canonical_url(content, content.url)
    if not url:
        return ()
    written = [_url_of(content, link.href, known) for link in links_of(content)]
    written += [card.href for card in getattr(content, "suggested_cards", ())]
    found = dict.fromkeys(absolute_link(link, url) for link in written)
    return tuple(link for link in found if link and link.partition("#")[0] != url)


def with_urls(
    content: Content, cards: Iterable[RelatedCard], known: dict[str, str]
) -> tuple[RelatedCard, ...]:
    """Return cards for a theme: with URLs in place of ``{filename}`` links."""
    return tuple(
        _with_urls(card, _url_of(content, card.href, known), _url_of(content, card.image, known))
        for card in cards
    )


@lru_cache(maxsize=1024)  # many articles lead to the same few
def _with_urls(card: RelatedCard, href: str, image: str) -> RelatedCard:
    return card._replace(href=href, image=image)


def forget_memoized(contents: Iterable[Content]) -> None:
    """Drop what Pelican remembers of the HTML of these objects from before it was edited."""
    edited = {id(content) for content in contents}
    for name in ("get_content", "get_summary"):
        cache = vars(Content)[name].cache
        for key in [key for key in cache if id(key[0]) in edited]:
            del cache[key]


def forget_content(content: Content) -> None:
    """Drop the text with URLs for links that Pelican remembers, now that its page is written.

    It is a copy of each text with a card; pages that list whole texts have it made again.
    """
    vars(Content)["get_content"].cache.pop((content, content.get_siteurl()), None)


def _put_summary(content: Content) -> None:
    """Leave cards out of the summary that Pelican makes of the text."""
    if "summary" not in content.metadata:
        # Remembered as Pelican remembers it: other plugins reach into that.
        content.get_summary = memoized(_summary_without_cards).__get__(content, type(content))


def _summary_without_cards(content: Content, site_url: str) -> str:
    """Return the summary that Pelican makes of the text, with cards as plain lines."""
    plainer = copy.copy(content)
    plainer._content = without_cards(content._content)
    # not through what Pelican remembers, which would keep a copy of each text
    plainer.get_content = partial(plainer._update_content, plainer._content)
    return str(vars(Content)["get_summary"].func(plainer, site_url))


def clear_marks(content: Content, references: ReferenceFinder) -> None:
    """Write marks in the description and in a summary by the author as plain text."""
    description = content.metadata.get("description")
    if isinstance(description, str):
        content.description = without_marks(Text(description), references, str)
        content.metadata["description"] = content.description
    summary = content.metadata.get("summary")
    if isinstance(summary, str):
        content._summary = without_marks(Text(summary), references, escape)
        content.metadata["summary"] = content._summary
