"""Parts of addresses and paths, in the forms in which they are compared."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote, urlsplit

_DATED = re.compile(r"^\d{4}-\d{2}-\d{2}-")
_PAGE_NAME = re.compile(r"\.(?:html?|php|md|markdown|rst)$", re.IGNORECASE)


def site_base(url: str) -> tuple[str, str]:
    """Return the host of a site, and the path that all of its pages are under.

    >>> site_base("https://www.example.org/blog/")
    ('example.org', '/blog')
    """
    parts = urlsplit(url if "//" in url else f"//{url}")
    return host_of(parts.netloc), parts.path.rstrip("/")


def host_of(netloc: str) -> str:
    """Return a host in the form in which hosts are compared."""
    host = netloc.rpartition("@")[2].casefold()
    return host.removeprefix("www.").removesuffix(":80").removesuffix(":443")


def is_under(path: str, base: str) -> bool:
    """Whether a URL path is the base path of a site, or below it."""
    return not base or path == base or path.startswith(f"{base}/")


def normal_path(path: str) -> str:
    """Return the path of a page as one form: ``/a/b/``, ``a/b.html`` and ``a/b/index.html``."""
    path = unquote(path).strip("/")
    name = _PAGE_NAME.sub("", path)
    return name.removesuffix("index").rstrip("/") if name.rpartition("/")[2] == "index" else name


def last_segment(path: str) -> str:
    """Return what stands for the slug in a URL or path.

    >>> last_segment("https://example.org/2024/green-tea/"), last_segment("green-tea.html")
    ('green-tea', 'green-tea')
    """
    _, _, behind = path.partition("//")
    return normal_path(behind.partition("/")[2] or behind if behind else path).rpartition("/")[2]


def file_slug(path: str) -> str:
    """Return what a file's name says of the slug, as Jekyll and Hugo read it.

    >>> file_slug("posts/2024-05-05-green-tea.md"), file_slug("green-tea/index.md")
    ('green-tea', 'green-tea')
    """
    folder, name = posixpath.split(_PAGE_NAME.sub("", path))
    if name in ("index", "_index"):
        name = posixpath.basename(folder)
    return _DATED.sub("", name)
