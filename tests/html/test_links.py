"""Addresses: which may be those of a link."""

from __future__ import annotations

import re

import pytest
from any_text import TAGS
from hypothesis import example, given
from hypothesis import strategies as st

from pelican_faq_related.core.html import safe_link
from pelican_faq_related.core.html.links import absolute_link


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
