"""Addresses and texts of front matter: in no page, feed or summary do they become markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree as ET

import html5lib
import pytest
from conftest import Build, Built, article

# What no page of these sites has, unless a text became markup.
ACTIVE = frozenset("base embed form iframe img input math meta object portal script svg".split())
ADDRESSES = ("href", "src", "action", "formaction", "poster", "data", "srcset", "ping")
CARDS = (
    '{% extends "!simple/article.html" %}{% block content %}{{ super() }}'
    "{% for card in article.related_cards + article.suggested_cards | default(()) %}"
    '<a class="theme" href="{{ card.href }}">1</a><a class="theme" href=\'{{ card.href }}\'>2</a>'
    "{% if card.image %}<img class=theme src='{{ card.image }}'>{% endif %}"
    "{% endfor %}{% for other in article.backlinks %}"
    "<a class=\"theme\" href='{{ SITEURL }}/{{ other.url }}'>3</a>{% endfor %}{% endblock %}"
)
ALL = {
    "FAQ_RELATED_SUGGESTIONS": 4,
    "FAQ_RELATED_BACKLINKS": "text",
    "FAQ_RELATED_RELATED_LINK": True,
    "FEED_ALL_ATOM": "all.atom.xml",
    "FEED_ALL_RSS": "all.rss.xml",
    "THEME": "theme",
}


def elements(html: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the elements that a browser finds, with their attributes."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    for element in tree.iter():
        if isinstance(element.tag, str):
            yield element.tag.rpartition("}")[2], {str(k): v for k, v in element.attrib.items()}


def texts(site: Built) -> Iterator[tuple[str, str]]:
    """Yield all pages, and the HTML in all feeds, by their names."""
    yield from site.pages().items()
    for feed in sorted((site.root / "output").rglob("*.xml")):
        for element in ET.parse(feed).iter():  # noqa: S314 - our own
            if element.tag.rpartition("}")[2] in ("content", "summary", "description"):
                yield feed.name, element.text or ""


def assert_nothing_runs(site: Built, allowed: frozenset[str] = frozenset(("meta",))) -> None:
    """Check that no element, handler or address of a page or feed could run or load anything."""
    assert site.status == 0, site.log
    for name, html in texts(site):
        for tag, attributes in elements(html):
            what = (name, tag, attributes)
            ours = str(attributes.get("class")).startswith(("related-card__image", "theme"))
            ours = ours or (tag == "script" and attributes == {"type": "application/ld+json"})
            assert tag not in ACTIVE - allowed or ours, what
            assert "http-equiv" not in attributes, what
            assert not any(re.match(r"on|style|srcdoc", key) for key in attributes), what
            assert all(re.fullmatch(r"[a-z][a-z-]*", key) for key in attributes), what
            for key in ADDRESSES:
                assert not re.match(r"[\s\0-\x1f]*(?!https?:)[a-z][a-z+.-]*:", attributes.get(key, ""), re.IGNORECASE), what  # fmt: skip


def addresses_in_json(value: Any) -> Iterator[str]:
    """Yield all that JSON-LD says is an address."""
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, str) and key in ("url", "@id", "image"):
                yield item
            elif key == "relatedLink":
                yield from item
            else:
                yield from addresses_in_json(item)
    elif isinstance(value, list):
        for item in value:
            yield from addresses_in_json(item)


def addresses_in(site: Built, name: str) -> Iterator[str]:
    """Yield the addresses that links and images of a page lead to, but for places on it."""
    for tag, attributes in elements(site.page(name)):
        address = attributes.get({"a": "href", "img": "src"}.get(tag, ""), "")
        if address and not re.match(r"#|https://(?:getpelican\.com|www\.python\.org)/", address):
            yield address.replace("https://example.org/blog/", "https://example.org/")


def is_written(site: Built, page: str, address: str) -> bool:
    """Whether an address in a page leads to a file that was written."""
    url = urlsplit(urljoin(f"https://example.org/{page}", address))
    assert url.netloc == "example.org", address
    file = site.root / "output" / unquote(url.path).lstrip("/")
    return any(f.is_file() for f in (file, file / "index.html", Path(f"{file}.html")))


SLUGS = [
    '"><svg/onload=alert(1)>', "' onmouseover='alert(1)", "a\"b'c", "x`y`z", "<script>alert(1)<!script>",
    "javascript:alert(1)", "java.script:x", "vbscript:x", "https:evil.example", "https://evil.example/x", "a<b>c",
    "it's", "a&quot; onload=x", "a&copy", "a&lt;b", "q&a", "my tea", "a\\b", "{static}x", "{filename}good.md", "tea\u2028cups\u202e",
    "a|b^c", "100%",
]  # fmt: skip
WAYS: dict[str, dict[str, object]] = {
    "absolute": {},
    "relative": {"SITEURL": "", "RELATIVE_URLS": True},
    "at the root": {"SITEURL": ""},
    "below": {"SITEURL": "https://example.org/blog"},
    "folders": {"ARTICLE_URL": "{slug}/", "ARTICLE_SAVE_AS": "{slug}/index.html", "PAGE_URL": "{slug}", "PAGE_SAVE_AS": "{slug}.html", "DRAFT_URL": "{slug}?d=1&e=2"},
    "field": {"ARTICLE_URL": "{place}.html", "ARTICLE_SAVE_AS": "{place}.html"},
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_addresses_of_articles_become_no_markup(build: Build, way: str) -> None:
    """Slugs, fields in addresses and names of files stay inside attributes; links lead to files."""
    files: dict[str, str | bytes] = {"theme/templates/article.html": CARDS}
    marks, links = [], []
    for number, slug in enumerate(SLUGS):
        name, image = f"evil{number}", f"images/{slug.replace('/', '')}.png"
        head = f"Title: {name}\nDate: 2025-01-01\nSlug: {slug}\nPlace: {slug}\n"
        kind = "pages/" if number % 4 == 1 else ""
        files[image] = b"PNG"
        files[f"{kind}{name}.md"] = f"{head}Image: {image}\nTags: tea\n\nTea. [Related: Good]\n"
        files[f"drafts/{name}.md"] = f"{head}Status: draft\n\nTea. [Related: Good]\n".replace(name, f"draft{number}")  # fmt: skip
        marks.append(f"Words. [Related: {name}]\n\nWords as [Related: {name}] says.\n")
        links.append(
            f"[l]({{filename}}/{kind}{name}.md) <a href='{{filename}}{kind}{name}.md'>l</a>"
        )
    files["good.md"] = article("Good", "\n".join(marks), summary=" ".join(links), tags=["tea"], place="good")  # fmt: skip
    files["plain.md"] = article("Plain", " ".join(links) + "\n\n## FAQ\n\n### Is it?\n\n" + " ".join(links), tags=["tea"], place="plain")  # fmt: skip
    site = build(files, **{**ALL, **WAYS[way]})
    assert_nothing_runs(site)
    for name in (
        ("good/index.html", "plain/index.html") if way == "folders" else ("good.html", "plain.html")
    ):
        leads = list(addresses_in(site, name))
        assert len(leads) > 2 * len(SLUGS)
        for address in leads:
            assert is_written(site, name, address), address
        for script in site.json_ld(name):
            for address in addresses_in_json(script):
                assert re.fullmatch(r"https://example\.org/[^\s\"'<>`\\{}]*", address), address
