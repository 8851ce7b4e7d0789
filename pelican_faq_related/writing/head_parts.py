"""Collects what the head of a page is to hold: keywords, FAQ, facts, the stylesheet."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from pelican.contents import Content

from ..core.faq import FaqEntry, PageFacts
from ..core.html import absolute_link, plain
from ..core.related import Target
from ..site import (
    Build,
    absolute_site_url,
    canonical_url,
    date_of,
    description_of,
    image_of,
    iso_date,
    keywords_of,
    lang_of,
    links_of,
    url_of,
)
from .stylesheet import stylesheet_url


class HeadParts(NamedTuple):
    """What a page's head is to hold."""

    keywords: Sequence[str] = ()
    faq_entries: Sequence[FaqEntry] = ()
    facts: PageFacts | None = None
    new_ids: Collection[str] = ()  # ids of ours that a page of several articles may repeat
    stylesheet: str = ""  # the address, if pages with our classes are to link it


def parts_for(content: Content | None, build: Build, context: dict[str, Any]) -> HeadParts:
    """Return the parts for the page of an article or page; or of a list, if there is none."""
    stylesheet = stylesheet_url(context) if build.settings.stylesheet else ""
    if content is None:
        return HeadParts(new_ids=build.new_ids, stylesheet=stylesheet)
    published = content.status == "published"
    entries = getattr(content, "faq_entries", ()) if published else ()
    links: tuple[str, ...] = ()
    if published and build.settings.related_link:
        links = _related_urls(content, build.urls)
    facts = None
    if entries or links:
        image = url_of(content, image_of(content, context), build.urls)
        facts = _page_facts(content, build.targets.get(content), links, image)
    return HeadParts(
        keywords=keywords_of(content), faq_entries=entries, facts=facts, stylesheet=stylesheet
    )


def _page_facts(
    content: Content, target: Target | None, links: tuple[str, ...], image: str
) -> PageFacts:
    """Return what the node of a page says of it; ``links`` are URLs that it relates to.

    ``target`` is what the page is to others, ``image`` the address of its image.
    """
    site_url = absolute_site_url(content.settings["SITEURL"])
    return PageFacts(
        url=canonical_url(content, target.url if target else content.url),
        name=plain(str(content.title)),
        description=description_of(content),
        image=absolute_link(image, f"{site_url}/") if image and site_url else "",
        lang=lang_of(content),
        published=date_of(content),
        modified=iso_date(content, "modified"),
        site_url=f"{site_url}/" if site_url else "",
        site_name=plain(str(content.settings.get("SITENAME", ""))),
        keywords=tuple(keywords_of(content)),
        related_links=links,
    )


def _related_urls(content: Content, urls: dict[str, str]) -> tuple[str, ...]:
    """Return the absolute URLs of all that a text has cards or references for, but not its own."""
    url = canonical_url(content, content.url)
    if not url:
        return ()
    written = [url_of(content, link.href, urls) for link in links_of(content)]
    written += [card.href for card in getattr(content, "suggested_cards", ())]
    found = dict.fromkeys(absolute_link(link, url) for link in written)
    return tuple(link for link in found if link and link.partition("#")[0] != url)
