"""Knows which names the folders and the file of a page may have, and how a URL writes them.

In: what an author wrote. Out: the same as RFC 3986 writes it, and what the parts of it are called
on a disk. A text that begins with "it" says why no page can have them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote, unquote

LONGEST_NAME = 200  # bytes; a system takes 255, and endings are to fit
_MOST_PARTS = 30
# As https://datatracker.ietf.org/doc/html/rfc3986#section-3.3 allows them in a path; but quotes,
# "&" and ":", which mean something else where a URL stands in HTML, or at the beginning of one.
_SAFE = "/!$()*+,;=@~?#%"
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SCHEME = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|//|/?\\)", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\\]")
# What a web server may run, or read as its own settings.
_RUN = re.compile(
    r"\.(?:php\d?|phps|phtml|phar)(?:\.|\Z)"
    r"|\.(?:f?cgi|pl|py|rb|sh|shtml?|stm|aspx?|as[hm]x|jspx?|cfm|config)\Z",
    re.IGNORECASE,
)
# What browsers show as a page. A year as a name is old, and no host reads rules in it.
_PAGE = re.compile(r"(?:\.x?html?|\A\d+)\Z", re.IGNORECASE)
# Files that say something for the whole site.
_OF_SITE = frozenset(
    "robots.txt ads.txt app-ads.txt humans.txt security.txt sitemap.xml manifest.json sw.js"
    " service-worker.js _worker.js _redirects _headers _config.yml cname vercel.json netlify.toml"
    " crossdomain.xml browserconfig.xml user.ini web.config favicon.ico".split()
)
# https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
_NOT_ON_WINDOWS = re.compile(
    r"""[<>:"|?*\\]|[. ](?:/|\Z)|(?:\A|/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|\Z)""",
    re.IGNORECASE,
)


def encoded(address: str) -> str:
    """Return an address as RFC 3986 writes it; what is encoded already stays so.

    >>> encoded('tea/"grün"/%C3%BC/5%')
    'tea/%22gr%C3%BCn%22/%C3%BC/5%25'
    """
    if address.isascii() and address.replace("/", "").replace("-", "").isalnum():
        return address
    return quote(_PERCENT.sub("%25", address), safe=_SAFE, errors="replace")


def url_of_file(path: str) -> str:
    """Return the URL of a file of the site.

    >>> url_of_file("tea/index.html"), url_of_file("100%.html"), url_of_file("what?.html")
    ('tea/', '100%25.html', 'what%3F.html')
    """
    folder, _, name = path.rpartition("/")
    url = (f"{folder}/" if folder else "") if name == "index.html" else path
    return encoded(url.replace("%", "%25").replace("?", "%3F").replace("#", "%23"))


def parts_of(path: str) -> Sequence[str] | str:
    """Return the names that a web server looks for below its root; or why there are none."""
    if re.search(r"[?#:{}]", path):
        return "it has a sign that no path has"
    try:
        return [unquote(part, errors="strict") for part in _PERCENT.sub("%25", path).split("/")]
    except UnicodeDecodeError:
        return "its percent signs stand for no text"


def fault_of(parts: Sequence[str], *, of_file: bool) -> str:
    """Return why no page can have these names, the last of them that of a file; empty if it can."""
    if len(parts) > _MOST_PARTS:
        return f"it has more than {_MOST_PARTS} parts"
    fault = next(filter(None, map(_fault_of_name, parts)), "")
    if not fault and of_file and _RUN.search(parts[-1]):
        return "a web server may run a file of this kind"
    if not fault and of_file and parts[-1].lower() in _OF_SITE:
        return "browsers, robots or hosts read rules for the site in a file of this name"
    if not fault and of_file and not _PAGE.search(parts[-1]):
        return "the name of a page's file ends in .html, .htm or .xhtml"
    return fault


def fault_of_url(url: str) -> str:
    """Return why a URL that stands beside a file leads to no page of the site; empty if it may.

    >>> fault_of_url("tea/?page=1"), fault_of_url("../tea.html"), fault_of_url("a/%2e%2e/b")
    ('', 'a part of it is dots', 'a part of it is dots')
    """
    if _SCHEME.match(url):
        return "it begins as an address elsewhere does"
    path = re.split("[?#]", url, maxsplit=1)[0]
    return next(filter(None, map(_fault_when_read, filter(str.strip, path.split("/")))), "")


def _fault_of_name(name: str) -> str:
    fault = ""
    if not name.strip(". "):
        fault = "a part of it is empty, or dots"
    elif name.startswith("."):
        fault = "a part of it begins with a dot"
    elif len(name.encode("utf-8", "replace")) > LONGEST_NAME:
        fault = f"a part of it is longer than {LONGEST_NAME} bytes"
    elif name.lower().endswith(".unfinished"):
        fault = "a page that is being written may have this name"
    return fault or _fault_when_read(name)


def _fault_when_read(name: str) -> str:
    """Return why no file can have a name, also where a server decodes what is encoded twice."""
    read = ""
    while read != name:
        if "/" in name or _CONTROLS.search(name):
            return "it has a sign that no file has"
        if not name.strip(". "):
            return "a part of it is dots"
        read, name = name, unquote(name)
    return ""


def fault_on_windows(path: str) -> bool:
    """Whether Windows has no file of this path, which other systems may have.

    >>> fault_on_windows("tea/con.html"), fault_on_windows("a./b"), fault_on_windows("tea/cone")
    (True, True, False)
    """
    return _NOT_ON_WINDOWS.search(path) is not None
