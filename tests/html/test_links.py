"""Addresses: which may be those of a link."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

import pytest
from any_text import TAGS
from hypothesis import example, given
from hypothesis import strategies as st

from pelican_faq_related.core.html import absolute_link, for_markup, own_address, safe_link


@given(st.text() | st.builds("{}{}:{}".format, st.text(max_size=3), TAGS, st.text()))
@example("İ:")  # no scheme, as its letter is none of ASCII's
def test_no_link_runs_a_script(text: str) -> None:
    """Only http, https and addresses without a scheme become links."""
    link = safe_link(text)
    link = re.sub(r"[\t\r\n]", "", link)
    scheme = re.match(r"[\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.-]*):", link)
    assert scheme is None or scheme[1].lower() in ("http", "https")


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("b.html", "https://example.org/a/b.html"),
        (" /b?c=d#e ", "https://example.org/b?c=d#e"),
        ("//other.example/b", "https://other.example/b"),
        ("http://other.example", "http://other.example"),
        ("mailto:ann@example.org", "mailto:ann@example.org"),
        ("{filename}b.md", ""),
        ("|filename|b.md", ""),
        ("http://", ""),
        ("http://[", ""),
        ("javascript:alert(1)", ""),
        ("ftp://example.org/b", ""),
    ],
)
def test_absolute_addresses(href: str, expected: str) -> None:
    """Those of pages and of mail can be absolute, others have none."""
    assert absolute_link(href, "https://example.org/a/") == expected


def test_without_an_address_of_the_site_only_absolute_ones_are() -> None:
    """The others lead nowhere."""
    assert absolute_link("b.html", "") == absolute_link("/b", "") == ""
    assert absolute_link("https://example.org/b", "") == "https://example.org/b"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("{filename}/a.md", "{filename}/a.md"),
        ("{filename}java script:x", "{filename}java%20script:x"),
        ("{filename}javascript:x", ""),
        ('a b<c>"d', "a%20b%3Cc%3E%22d"),
        ("http://[", ""),
        ("HTTPS://example.org/é", "HTTPS://example.org/é"),
        ("\x01 data:x", ""),
    ],
)
def test_addresses_as_browsers_read_them(url: str, expected: str) -> None:
    """Signs that would end an attribute are encoded; no scheme hides behind another sign."""
    assert safe_link(url) == expected


HOSTS = {
    "https:///index.html": "https://index.html",
    "http:////evil.example//x": "http://evil.example//x",
    "///evil.example/x": "//evil.example/x",
    r"\\\\evil.example\x": "//evil.example/x",
    r"/\evil.example": "//evil.example",
    r"\/evil.example?a\b": "//evil.example?a%5Cb",
    r"https:\\evil.example\x": "https://evil.example/x",
    r"https:/\evil.example": "https://evil.example",
    "/\t/evil.example": "//evil.example",
    "\n/\n/evil.example": "//evil.example",
    "ht\ntps://evil.example\t.org/x": "https://evil.example.org/x",
    "\x1f //evil.example ": "//evil.example",
    r"//evil.example\@example.org": "//evil.example/@example.org",
    "https://example.org@evil.example/x": "https://example.org@evil.example/x",
    "https://ev%69l.example/x": "https://evil.example/x",
    "https://\uff45vil.example/x": "https://evil.example/x",
    "https://evil\u3002example/x": "https://evil.example/x",
    "https://ev\xadil.ex\u200bample/x": "https://evil.example/x",
    "https://fa\xdf.example/x": "https://fa\xdf.example/x",
    "https://[::1]:8000/x": "https://[::1]:8000/x",
    "https://evil.example:080/x": "https://evil.example:080/x",
}
OF_THE_SITE = {
    r"a\b.html": "a/b.html",
    r"..\a\b.html": "../a/b.html",
    "/a//b": "/a//b",
    "/.//evil.example": "/.//evil.example",
    "?//evil.example": "?//evil.example",
    "#//evil.example": "#//evil.example",
    "/ /evil.example": "/%20/evil.example",
    "/a:b": "/a:b",
    "": "",
}
NONE = [
    "https:evil.example", "http:/x", r"https:\evil.example", "https:", "https:?x", "http:#x",
    "https://", "https://?x", "///", r"\\\\", "https://#x", "https://:80/x", "https://a@/x",
    "https://example.org:99999/x", "https://example.org:8a/x", "https://example.org:\u0661/x",
    "https://[::1", "https://[x]/", "https://a b/x", "https://a%20b/x",
    "https://a%2fb/x", "https://a<b/x",
    "https://a%00b/x", "https://a\u202eb/x", "https://\u2100.example/x", "https://\xad/x", "https://%ff/x",
    "{filename}//evil.example/x.md", "{static}//evil.example/x", "{static}https://evil.example/x",
    "{index}http:x", "{filename}\t//evil.example",
]  # fmt: skip


@pytest.mark.parametrize(("url", "expected"), [*HOSTS.items(), *OF_THE_SITE.items()])
def test_hosts_and_paths_begin_where_they_do_in_browsers(url: str, expected: str) -> None:
    """Slashes of either kind, and signs that browsers drop, hide no host; Chromium agrees."""
    assert safe_link(url) == expected
    assert safe_link(expected) == expected
    if url and not url.startswith(("#", "?")):
        host = urlsplit(absolute_link(url, "https://example.org/a/")).netloc
        assert host == (urlsplit(expected).netloc or "example.org")


@pytest.mark.parametrize("url", NONE)
def test_addresses_that_mean_nothing_or_depend_on_the_page_are_none(url: str) -> None:
    """What no browser takes for an address, or what is a host on some pages only, is no link."""
    assert safe_link(url) == ""
    assert absolute_link(url, "https://example.org/a/") == ""


SIGNS = "".join(map(chr, range(0x21))) + "\x7f\x85\"'<>\\^`{|}\u2028\u202e\ud800"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ('p/"><svg/onload=x>.html', "p/%22%3E%3Csvg/onload=x%3E.html"),
        ("it's.html", "it%27s.html"),
        ("caf\xe9/\u8336.html", "caf\xe9/\u8336.html"),
        ("caf\udce9.png", "caf%E9.png"),
        ("a\\b.html", "a%5Cb.html"),
        ("my tea.png", "my%20tea.png"),
        ('"my tea".png', "%22my%20tea%22.png"),
        ("100%.html", "100%.html"),
        ("%22.html", "%22.html"),
        ("javascript:alert(1)//.html", "javascript%3Aalert(1)//.html"),
        ("java\tscript:x", "java%09script:x"),
        ("https://evil.example/x.html", "https%3A//evil.example/x.html"),
        ("//evil.example/x.html", "/evil.example/x.html"),
        ("/\\evil.example/x.html", "/%5Cevil.example/x.html"),
        ("2024:tea.html", "2024:tea.html"),
        ("a/b:c.html", "a/b:c.html"),
        ("q&a.html", "q&a.html"),
        ("a&copy.html", "a%26copy.html"),
        ("a&#34;.html", "a%26#34;.html"),
        ("?p=a&copy=b", "?p=a&copy=b"),
        ("{filename}a.md", "%7Bfilename%7Da.md"),
        ("", ""),
    ],
)
def test_own_addresses_break_no_markup(url: str, expected: str) -> None:
    """What is an address already stays; what is none is encoded, and leads to the same file."""
    assert own_address(url) == expected
    assert own_address(expected) == expected


def test_an_address_that_an_author_gives_may_be_that_of_another_site() -> None:
    """Of a slug, none comes."""
    url = "https://other.example/it's"
    assert own_address(url, given=True) == "https://other.example/it%27s"
    assert own_address("javascript:x", given=True) == "javascript%3Ax"


@given(st.text(st.sampled_from(SIGNS + "ab:/&;#?=")) | st.text())
def test_no_sign_that_ends_an_attribute_is_left(text: str) -> None:
    """Neither do control characters, and none of these addresses leaves the site."""
    for made in (own_address(text), for_markup(text)):
        assert not re.search("[\\0-\\x1f\"'<>`\\\\\\\\\\u2028\\ud800]", made)
        made.encode()
    assert "{" not in own_address(text)
    assert urlsplit(urljoin("https://example.org/a/", own_address(text))).netloc == "example.org"
