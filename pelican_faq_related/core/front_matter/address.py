"""Gives an article the address that it has with other generators, by Pelican's own fields.

Hugo has ``url: /tea/green/``, Jekyll and Eleventy ``permalink``. Pelican wants the file as well, or
the page is not where its links lead.
"""

from __future__ import annotations

import re
from typing import Any

# An address of this site, without the variables that a permalink may have (:title, {{ slug }}).
_OWN = re.compile(r"/?(?:[^\s:{}?#/\\]+/)*[^\s:{}?#/\\]*")
_ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_NOT_IN_SLUG = re.compile(r"[?#%\\]")
_FILE = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,4}\Z")

# In the metadata, where ``save_as`` follows from ``url`` or ``permalink``.
GIVEN_ADDRESS = "_given_address"


def set_address(found: dict[str, Any], site_url: str = "") -> None:
    """Complete the address of an article, in its metadata, if it has one of its own.

    ``site_url`` is where the site is: what stands below it may be written in full.

    >>> found = {"permalink": "/tea/green/"}
    >>> set_address(found)
    >>> found["url"], found["save_as"]
    ('tea/green/', 'tea/green/index.html')
    """
    url, permalink = (_below(site_url, found.get(name)) for name in ("url", "permalink"))
    if isinstance(url, str) and _ELSEWHERE.match(url):  # that of what the article is about
        found.setdefault("link", found.pop("url"))
    elif url != found.get("url"):
        found["url"] = url.lstrip("/")
    if "save_as" in found:
        return
    is_address = isinstance(permalink, str) and "/" in permalink  # and no style, such as "pretty"
    address = url if "url" in found else permalink if is_address else None
    if not isinstance(address, str) or not address.strip("/ ") or not _OWN.fullmatch(address):
        return
    path = address.strip("/")
    if _climbs(path):
        return
    is_file = _FILE.search(path) is not None and not address.endswith("/")
    found["url"] = path if is_file else f"{path}/"
    found["save_as"] = path if is_file else f"{path}/index.html"


def _below(site_url: str, address: Any) -> Any:
    """Return the path of an address below the site's URL; any other address as it is.

    >>> _below("https://example.org/blog", "https://example.org/blog/tea/")
    '/tea/'
    >>> _below("https://example.org/blog", "https://example.org/blog.html")
    'https://example.org/blog.html'
    """
    if not isinstance(address, str) or not _ELSEWHERE.match(site_url):
        return address
    start = f"{site_url.rstrip('/')}/"
    path = address.removeprefix(start).strip()
    own = address.startswith(start) and path and _OWN.fullmatch(path)
    return f"/{path}" if own and not _climbs(path) else address


def _climbs(path: str) -> bool:
    return any(part in (".", "..") for part in path.split("/"))


def as_slug(slug: Any) -> Any:
    """Return a slug that stays below the site's root: Docusaurus writes ``/guides/tea``.

    >>> as_slug("/guides/tea/"), as_slug("../tea"), as_slug("/")
    ('guides/tea', 'tea', '')
    """
    if not isinstance(slug, str):
        return slug
    parts = _NOT_IN_SLUG.sub("", slug).split("/")
    return "/".join(part for part in parts if part.strip() not in ("", ".", ".."))
