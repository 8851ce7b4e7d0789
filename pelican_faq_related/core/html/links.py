"""Tells which addresses may become an ``href``, and in what form."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

# Browsers drop these inside an address, and C0 controls and spaces around it:
# https://url.spec.whatwg.org/#concept-basic-url-parser
_DROPPED = re.compile(r"[\t\n\r]")
_AROUND = "".join(map(chr, range(0x21)))
# What Pelican replaces at the beginning of a link, by its default setting:
# https://docs.getpelican.com/en/latest/settings.html#INTRASITE_LINK_REGEX
INTRASITE = re.compile(r"[{|](?P<what>[a-z]+)[|}]")


# Most addresses, of which nothing else need be asked.
_PLAIN = re.compile(r"(?:https?:/|\{[a-z]+\})?/[\w.~/?#&=+,;:@!$%-]*", re.ASCII)


def safe_link(url: str, intrasite: re.Pattern[str] = INTRASITE) -> str:
    r"""Return an address that may stand in an ``href``, as a browser reads it, or empty.

    http, https, addresses without a scheme, and Pelican's ``{filename}`` form of these may.

    >>> safe_link(" https://example.org/a b "), safe_link("java\nscript:alert(1)")
    ('https://example.org/a%20b', '')
    """
    if _PLAIN.fullmatch(url):
        return url
    url = _DROPPED.sub("", url).strip(_AROUND)
    url = re.sub(r"[\0-\x20\x7f\"<>\\^`]", lambda match: f"%{ord(match[0]):02X}", url)
    try:
        schemes = (urlsplit(url).scheme, urlsplit(intrasite.sub("", url, count=1)).scheme)
    except ValueError:  # "http://[": no address at all
        return ""
    return url if all(scheme in ("", "http", "https") for scheme in schemes) else ""


def absolute_link(href: str, base_url: str) -> str:
    """Return ``href`` as an absolute http(s) or mailto URL, or empty where it cannot be one.

    It cannot where it is a ``{filename}`` link that leads nowhere, and so was left as it is.
    """
    if INTRASITE.match(href):
        return ""
    try:
        url = urljoin(base_url, href.strip())
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.scheme == "mailto" or (parts.scheme in ("http", "https") and parts.netloc):
        return url
    return ""
