"""Makes URLs of the links of articles and pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urljoin

from pelican.contents import Content

from ..core.html import absolute_link, own_address
from ..core.related import SiteIndex, Target
from ..pelican_internals import change_url, has_given_url, url_of_static, with_site_urls

_PLAIN_PATH = re.compile(r"[\w~%-]+(?:[./][\w~%-]+)*/?", re.ASCII)


def make_urls_harmless(contents: Iterable[Content], files: Iterable[Content]) -> None:
    """Encode what breaks markup in the URLs of articles and pages, and of static files.

    Themes, feeds and Pelican's ``{filename}`` links take a URL as it is, into whatever page. The
    written file stays where it is. A file may still be attached to a text, and get a URL like it.
    """
    of_texts = False
    for content in contents:
        if _own(url := str(content.url), has_given_url(content)) != url:
            change_url(content, _own)
        of_texts = of_texts or own_address(save_as := str(content.save_as)) != save_as
    for file in files:
        if of_texts or _own(url := url_of_static(file), has_given_url(file)) != url:
            change_url(file, _own)


def _own(url: str, given: bool) -> str:
    return own_address(url, given=given)


def canonical_url(content: Content, url: str) -> str:
    """Return the absolute URL of a page; empty where the site has no absolute SITEURL."""
    site_url = absolute_site_url(content.settings["SITEURL"])
    return f"{site_url}/{url.lstrip('/')}" if site_url else ""


@lru_cache(maxsize=16)  # it is asked for several times for each page
def absolute_site_url(site_url: str) -> str:
    """Return SITEURL without a slash at its end; empty where it is not absolute."""
    return absolute_link(site_url, "").rstrip("/")


def with_absolute_links(content: Content, html: str) -> str:
    """Return HTML with Pelican's ``{filename}`` links and the like as URLs of the site."""
    if not re.search(content.settings["INTRASITE_LINK_REGEX"], html):
        return html
    return with_site_urls(content, html)


def fixed_urls(
    targets: Iterable[Target], index: SiteIndex, settings: Mapping[str, Any]
) -> dict[str, str]:
    """Return the URLs of links that mean the same in all articles, for ``url_of``."""
    site_url = settings["SITEURL"]
    if site_url[-1:] in ("", "/") or urljoin(f"{site_url}/", "a") != f"{site_url}/a":
        return {}  # as with "."
    plain = (target for target in targets if _PLAIN_PATH.fullmatch(target.url))
    return {index.href_to(target): f"{site_url}/{target.url}" for target in plain}


def url_of(content: Content, link: str, fixed: dict[str, str]) -> str:
    """Return a link in Pelican's ``{filename}`` form as a URL.

    ``fixed`` keeps the URLs of links that mean the same in all articles of a build.
    """
    if not link:
        return ""  # as most images are: this is asked for each card and page
    if link in fixed:
        return fixed[link]
    url = with_absolute_links(content, f'<a href="{link}">')[9:-2]
    if link.startswith(("{filename}/", "{static}/")):
        fixed[link] = url
    return url
