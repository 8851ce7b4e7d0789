"""Gives an article the address that it has with other generators, by Pelican's own fields.

Hugo has ``url: /tea/green/``, Jekyll and Eleventy ``permalink``. Pelican wants the file as well, or
the page is not where its links lead. What no article can have is not taken; ``Given`` says why.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from posixpath import normpath
from typing import Any, NamedTuple

from .parts import encoded, fault_of, fault_of_url, parts_of, url_of_file

# A whole address below the site, which becomes a path of it.
_BELOW_SITE = re.compile(r"/?(?:[^\s:{}?#/\\]+/)*[^\s:{}?#/\\]*")
_WEB = re.compile(r"https?://", re.IGNORECASE)
# What a permalink may have for other generators to fill in: :title, {{ slug }}.
_VARIABLE = re.compile(r"(?:^|[/_.-]):[A-Za-z]|\{[^{}]*\}")
_WITH_VARIABLES = re.compile(r"[\w {}./:-]*")
_NOT_IN_LINK = re.compile(r"""["'<>`\\\x00-\x1f\x7f]""")
_NOT_IN_SLUG = re.compile(r"""[?#%\\"<>`\x00-\x1f\x7f-\x9f]""")
_LANGUAGE = re.compile(r"\s*\w[\w.@-]{0,34}\s*")
_ELSEWHERE = "it leads to another host"
_FILE = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,4}\Z")

# In the metadata: the words of the header that gave the address of an article.
GIVEN_ADDRESS = "_given_address"
# The same, where they gave the URL alone, whatever the file.
GIVEN_URL = "_given_url"
# Where the author of a text chose its template.
GIVEN_TEMPLATE = "_given_template"


class Refusal(NamedTuple):
    """A value that no address can be made of."""

    name: str  # of the field
    value: str
    why: str


@dataclass(slots=True)
class Given:
    """What a header gave as an address: the words it was taken from, and what was not taken."""

    by: str = ""
    url_by: str = ""  # for a URL that need not lead to the file
    refused: dict[str, Refusal] = field(default_factory=dict)

    def refuse(self, name: str, value: str, why: str) -> None:
        """Note that a value of a field is not taken."""
        self.refused.setdefault(name, Refusal(name, value, why))

    @property
    def marks(self) -> dict[str, str]:
        """What is noted of this in the metadata."""
        marks = {GIVEN_ADDRESS: self.by, GIVEN_URL: self.url_by}
        return {name: words for name, words in marks.items() if words}


def take_addresses(found: dict[str, Any], site_url: str, given: Given) -> None:
    """Make what a header says of the address of a text fit for it, in the metadata.

    ``site_url`` is where the site is; ``given`` is told what was taken, and what was not.
    """
    if {"url", "permalink", "save_as"} & found.keys():
        set_address(found, site_url, given)
    if "slug" in found:
        found["slug"] = as_slug(found["slug"], given)
    if "lang" in found:
        found["lang"] = as_language(found["lang"], given)


def set_address(found: dict[str, Any], site_url: str = "", given: Given | None = None) -> None:
    """Complete the address of an article, in its metadata, if it has one of its own.

    ``site_url`` is where the site is: what stands below it may be written in full. ``given`` is
    told what was taken, and what was not.

    >>> found = {"permalink": "/tea/green/"}
    >>> set_address(found)
    >>> found["url"], found["save_as"]
    ('tea/green/', 'tea/green/index.html')
    """
    given = given if given is not None else Given()
    url, permalink = (_below(site_url, found.get(name)) for name in ("url", "permalink"))
    if isinstance(url, str) and (_WEB.match(url) or url.startswith("//")):
        found.setdefault("link", _as_link(found.pop("url")))  # that of what the article is about
        if not _WEB.match(url):
            given.refuse("url", url, _ELSEWHERE)
        url = None
    if found.get("save_as") in ("", None) and "save_as" in found:  # there is to be no page
        return
    if isinstance(found.get("save_as"), str) and _set_file(found, url, given):
        return
    address, name = (url, "url") if "url" in found else (permalink, "permalink")
    if not isinstance(address, str) or not address.strip():
        return
    if name == "permalink" and "/" not in address:  # the name of a style, such as "pretty"
        return
    if _VARIABLE.search(address) and _WITH_VARIABLES.fullmatch(address):
        return
    taken = _page_at(address, name, given)
    if taken is not None:
        found["url"], found["save_as"] = taken
        given.by = f"{name}: {address.strip()}"
    elif name == "url":
        del found["url"]


def _set_file(found: dict[str, Any], url: Any, given: Given) -> bool:
    """Take the file that an author names, with its address; return whether it can be taken."""
    if not take_file(found, given):
        return False
    found["url"] = url
    if isinstance(url, str) and take_url(found, given):
        found["url"] = encoded(url.lstrip("/"))
        return True
    # Pelican would link the address of the settings: no page is there
    found["url"] = url_of_file(found["save_as"])
    return True


def take_file(found: dict[str, Any], given: Given) -> bool:
    """Take the file that a ``save_as`` names below the site's root, if a page can have it."""
    written = found["save_as"].strip()
    path = normpath(written.lstrip("/") + ("index.html" if written.endswith("/") else ""))
    fault = fault_of(path.split("/"), of_file=True)
    if fault or ".." in written.split("/"):
        given.refuse("save_as", written, fault or "it leaves its folder")
        del found["save_as"]
        return False
    found["save_as"] = path
    given.by = f"save_as: {written}"
    return True


def take_url(found: dict[str, Any], given: Given) -> bool:
    """Take a URL that stands for itself, if it may be that of a page of the site."""
    url = found["url"]
    if fault := fault_of_url(url):
        given.refuse("url", url, fault)
        del found["url"]
        return False
    given.url_by = f"url: {url}"
    return True


def _page_at(address: str, name: str, given: Given) -> tuple[str, str] | None:
    """Return an address as a URL, and the file that a web server looks for there.

    >>> _page_at("/grüner-tee/", "permalink", Given())
    ('gr%C3%BCner-tee/', 'grüner-tee/index.html')
    """
    path = address.strip().removeprefix("/")
    elsewhere = path.startswith("/") or _WEB.match(path)
    parts = parts_of(path.removesuffix("/")) if path and not elsewhere else []
    is_file = not path.endswith("/") and _FILE.search(parts[-1] if parts else "") is not None
    fault = parts if isinstance(parts, str) else fault_of(parts, of_file=is_file)
    if elsewhere or fault:
        given.refuse(name, address, _ELSEWHERE if elsewhere else fault)
        return None
    file = "/".join(parts)
    if is_file or not parts:
        return encoded(path), file or "index.html"
    return f"{encoded(path.removesuffix('/'))}/", f"{file}/index.html"


def _as_link(url: str) -> str:
    """Return an address elsewhere without signs that end an attribute of HTML."""
    return _NOT_IN_LINK.sub(lambda sign: f"%{ord(sign[0]):02X}", url)


def _below(site_url: str, address: Any) -> Any:
    """Return the path of an address below the site's URL; any other address as it is.

    >>> _below("https://example.org/blog", "https://example.org/blog/tea/")
    '/tea/'
    >>> _below("https://example.org/blog", "https://example.org/blog.html")
    'https://example.org/blog.html'
    """
    if not isinstance(address, str) or not (_WEB.match(site_url) or site_url.startswith("//")):
        return address
    start = f"{site_url.rstrip('/')}/"
    path = address.removeprefix(start).strip()
    own = address.startswith(start) and path and _BELOW_SITE.fullmatch(path)
    climbs = any(part in (".", "..") for part in path.split("/"))
    return f"/{path}" if own and not climbs else address


def as_slug(slug: Any, given: Given | None = None) -> Any:
    """Return a slug that stays below the site's root: Docusaurus writes ``/guides/tea``.

    >>> as_slug("/guides/tea/"), as_slug("../tea"), as_slug("/")
    ('guides/tea', 'tea', '')
    """
    if not isinstance(slug, str):
        return slug
    return below_root(_NOT_IN_SLUG.sub("", slug), slug, given)


def below_root(path: str, slug: str, given: Given | None) -> str:
    """Return a path without what climbs or is empty; ``given`` is told if it was meant otherwise.

    >>> below_root("/guides//../tea/", "/guides//../tea/", None)
    'guides/tea'
    """
    parts = [part for part in path.split("/") if part.strip()]
    left = [part for part in parts if part.strip() not in (".", "..")]
    taken = "/".join(left)
    if given is not None and (path != slug or left != parts):
        given.refuse("slug", slug, f"the slug is {taken!r}" if taken else "no slug is left")
    return taken


def as_language(lang: Any, given: Given | None = None) -> Any:
    """Return a language that may stand in an address; empty in place of what is none.

    >>> as_language("pt_BR"), as_language("../en")
    ('pt_BR', '')
    """
    if not isinstance(lang, str) or not lang.strip() or _LANGUAGE.fullmatch(lang):
        return lang
    if given is not None:
        given.refuse("lang", lang, "it is no language")
    return ""
