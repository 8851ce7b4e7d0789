"""Tells which addresses may become an ``href``, and in what form.

Addresses are read as browsers read them: https://url.spec.whatwg.org/#concept-basic-url-parser.
What comes out is read the same by a browser, by Pelican and by ``urllib``.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

# Browsers drop these inside an address, and C0 controls and spaces around it.
_DROPPED = re.compile(r"[\t\n\r]")
_AROUND = "".join(map(chr, range(0x21)))
# What Pelican replaces at the beginning of a link, by its default setting:
# https://docs.getpelican.com/en/latest/settings.html#INTRASITE_LINK_REGEX
INTRASITE = re.compile(r"[{|](?P<what>[a-z]+)[|}]")


# Most addresses, of which nothing else need be asked.
_PLAIN = re.compile(
    r"(?:https?://[a-z\d-]+(?:\.[a-z\d-]+)*+(?::\d{1,4})?(?![^/?#])|\{[a-z]+\}(?!//)|(?!//))"
    r"(?:[/?#][\w.~/?#&=+,;:@!$%-]*)?",
    re.ASCII,
)
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_PORT = re.compile(r"(?::0*\d{0,5})?", re.ASCII)
_IPV6 = re.compile(r"\[[\da-fA-F:.]+\]")
_NO_HOST = re.compile(r"[\0-\x20#%/:<>?@\[\\\]^|\x7f]")  # of these, no name of a host has one
_IGNORED = re.compile("[\xad\u180b-\u180d\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]")  # in such a name
_NO_URL = re.compile(r"[\0-\x20\x7f\"<>\\^`]")

# What no address of a page or file may hold: https://www.rfc-editor.org/rfc/rfc3986#section-2
_ENCODED = re.compile(
    "[\0-\x20\x7f-\xa0\"'<>\\\\^`{|}\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff"
    "\ud800-\udfff]"
)
# The same without what breaks no markup.
_BREAKING = re.compile(
    "[\0-\x20\x7f-\x9f\"'<>\\\\`\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def safe_link(url: str, intrasite: re.Pattern[str] = INTRASITE) -> str:
    r"""Return an address that may stand in an ``href``, as a browser reads it, or empty.

    http, https, addresses without a scheme, and Pelican's ``{filename}`` form of these may.

    >>> safe_link(" https://example.org/a b "), safe_link("java\nscript:alert(1)")
    ('https://example.org/a%20b', '')
    >>> safe_link("https:///example.org"), safe_link("/\\example.org"), safe_link("https:a")
    ('https://example.org', '//example.org', '')
    """
    if _PLAIN.fullmatch(url):
        return url
    url = _DROPPED.sub("", url).strip(_AROUND)
    found = intrasite.match(url)
    if found is None:
        url = _as_browsers_read(url)
    elif url[found.end() :].startswith("//"):
        return ""  # Pelican would write an address of another host
    url = _NO_URL.sub(_percent, url)
    try:
        schemes = (urlsplit(url).scheme, urlsplit(intrasite.sub("", url, count=1)).scheme)
    except ValueError:
        return ""
    allowed = ("",) if found else ("", "http", "https")
    return url if all(scheme in allowed for scheme in schemes) else ""


def absolute_link(href: str, base_url: str) -> str:
    """Return ``href`` as an absolute http(s) or mailto URL, or empty where it cannot be one.

    It cannot where it is a ``{filename}`` link that leads nowhere, and so was left as it is.
    """
    if INTRASITE.match(href):
        return ""
    if not _PLAIN.fullmatch(href):
        read = _as_browsers_read(_DROPPED.sub("", href).strip(_AROUND))
        if href and not read:
            return ""
        href = _NO_URL.sub(_percent, read)
    try:
        url = urljoin(base_url, href)
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.scheme == "mailto" or (parts.scheme in ("http", "https") and parts.netloc):
        return url
    return ""


def own_address(url: str, *, given: bool = False) -> str:
    """Return the address of a page or file of the site in a form that no markup is broken by.

    It leads to the same file as before, below the address of the site. Only one that its author
    wrote as a whole, and so is ``given``, may be that of another site.

    >>> own_address('tea/"cups".html'), own_address("tea:cups.html"), own_address("my tea.html")
    ('tea/%22cups%22.html', 'tea%3Acups.html', 'my%20tea.html')
    """
    scheme = _SCHEME.match(url)
    elsewhere = given and url.startswith(("https://", "http://"))
    path, mark, behind = url.partition("?")
    unclear = "&" in path and unescape(path) != path
    outside = not elsewhere and (scheme is not None or url.startswith(("//", "/\\")))
    if not (unclear or outside or "{" in url or _BREAKING.search(url)):
        return url
    if unclear:
        path = path.replace("&", "%26")
    if scheme is not None and not elsewhere:
        path = path.replace(":", "%3A", 1)
    encoded = _ENCODED.sub(_percent, f"{path}{mark}{behind}")
    return f"/{encoded.lstrip('/')}" if encoded.startswith("//") else encoded


def for_markup(url: str) -> str:
    """Return an address without signs that would end it in an attribute, whatever its quotes."""
    return _BREAKING.sub(_percent, url)


def _percent(sign: re.Match[str]) -> str:
    code = ord(sign[0])
    # A byte of a file's name that is no UTF-8 is read as one of these.
    alone = 0xDC80 <= code <= 0xDCFF
    data = bytes([code - 0xDC00]) if alone else sign[0].encode("utf-8", "surrogatepass")
    return "".join(f"%{byte:02X}" for byte in data)


def _as_browsers_read(url: str) -> str:
    """Return an address with one form for what browsers read alike; empty where it is none.

    A backslash is a slash, and any number of slashes, but for one, begins a host. With a scheme
    and less than two, it depends on the page whether a host or a path begins: that is none.
    """
    scheme = _SCHEME.match(url)
    if scheme is not None and scheme[1].lower() not in ("http", "https"):
        return url
    begins = scheme.end() if scheme else 0
    ends = next((n for n in range(begins, len(url)) if url[n] in "?#"), len(url))
    path, behind = url[begins:ends].replace("\\", "/"), url[ends:]
    if not path.startswith("//"):
        return "" if scheme else path + behind
    netloc, slash, path = path.lstrip("/").partition("/")
    netloc = _netloc(netloc)
    return f"{url[:begins]}//{netloc}{slash}{path}{behind}" if netloc else ""


def _netloc(written: str) -> str:
    """Return a host as browsers read it, with its user and port; empty where it is none."""
    user, at, host = written.rpartition("@")
    address = _IPV6.match(host)
    name, port = (address[0], host[address.end() :]) if address else (host, "")
    if address is None:
        name, colon, port = host.partition(":")
        port = colon + port
        read = unquote(name)
        if not read.isascii():
            read = _IGNORED.sub("", unicodedata.normalize("NFKC", read)).replace("。", ".")
            if "\ufffd" in read or any(unicodedata.category(sign)[0] in "CZ" for sign in read):
                return ""
        if _NO_HOST.search(read):
            return ""
        name = name if read.lower() == name.lower() else read.lower()
    number = port[1:].lstrip("0")
    if not name or not _PORT.fullmatch(port) or int(number or 0) > 0xFFFF:
        return ""
    return f"{user}{at}{name}{port}"
