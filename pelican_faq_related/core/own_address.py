"""The address that other generators give an article -> Pelican's ``url``, ``save_as``, ``slug``.

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


def set_address(found: dict[str, Any]) -> None:
    """Complete the address of an article, in its metadata, if it has one of its own.

    >>> found = {"permalink": "/tea/green/"}
    >>> set_address(found)
    >>> found["url"], found["save_as"]
    ('tea/green/', 'tea/green/index.html')
    """
    url = found.get("url")
    if isinstance(url, str) and _ELSEWHERE.match(url):  # that of what the article is about
        found.setdefault("link", found.pop("url"))
    if "save_as" in found:
        return
    permalink: Any = found.get("permalink")
    is_address = isinstance(permalink, str) and "/" in permalink  # and no style, such as "pretty"
    address: Any = found.get("url", permalink if is_address else None)
    if not isinstance(address, str) or not address.strip("/ ") or not _OWN.fullmatch(address):
        return
    path = address.strip("/")
    if any(part in (".", "..") for part in path.split("/")):
        return
    is_file = _FILE.search(path) is not None and not address.endswith("/")
    found["url"] = path if is_file else f"{path}/"
    found["save_as"] = path if is_file else f"{path}/index.html"


def as_slug(slug: Any) -> Any:
    """Return a slug that stays below the site's root: Docusaurus writes ``/guides/tea``.

    >>> as_slug("/guides/tea/"), as_slug("../tea"), as_slug("/")
    ('guides/tea', 'tea', '')
    """
    if not isinstance(slug, str):
        return slug
    parts = _NOT_IN_SLUG.sub("", slug).split("/")
    return "/".join(part for part in parts if part.strip() not in ("", ".", ".."))
