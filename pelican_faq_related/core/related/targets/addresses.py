"""Parts of addresses and paths, in the forms in which they are compared."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

_DATED = re.compile(r"^\d{4}-\d{2}-\d{2}-")
_PAGE_NAME = re.compile(r"\.(?:html?|php|md|markdown|rst)$", re.IGNORECASE)


class SiteAddresses:
    """Tells which addresses belong to a site that is or was at some URLs."""

    def __init__(self, site_urls: Sequence[str]) -> None:
        self._bases = [site_base(url) for url in site_urls if url]

    def is_own(self, netloc: str, path: str) -> bool:
        """Whether a URL with this host and path belongs to the site."""
        host = host_of(netloc)
        return any(host == own and is_under(path, base) for own, base in self._bases)

    def below_base(self, path: str) -> str:
        """Return a URL path without the longest base path of the site that it starts with."""
        bases = sorted((base for _, base in self._bases if is_under(path, base)), key=len)
        return path[len(bases[-1]) :] if bases else path


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
    return _DATED.sub("", file_name(path))


def file_name(path: str) -> str:
    """Return the name of a file without its ending, or that of its folder if it is the index there.

    >>> file_name("posts/2024-05-05-green-tea.md"), file_name("green-tea/index.md")
    ('2024-05-05-green-tea', 'green-tea')
    """
    folder, name = posixpath.split(_PAGE_NAME.sub("", path))
    return posixpath.basename(folder) if name in ("index", "_index") else name


def spaced(title: str) -> str:
    """Return a title, or the words of a slug or path."""
    return title if " " in title else last_segment(title).replace("-", " ").replace("_", " ")
