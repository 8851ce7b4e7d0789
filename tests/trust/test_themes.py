"""Themes of others: what they write stays, but for what the plugin is there for."""

from __future__ import annotations

import re
from pathlib import Path

import html5lib
import pytest
from conftest import Built, run_pelican, write_site
from others import PYTHON
from rich_site import FILES, body_with, body_without
from themes import THEMES

pytestmark = pytest.mark.slow


@pytest.fixture(params=THEMES)
def sites(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Built, Built]:
    """Return the site without the plugin and with it, in a theme."""
    built = []
    for plugins in ([], ["pelican_faq_related"]):
        root = tmp_path / f"plugins{len(plugins)}"
        write_site(root, FILES, PLUGINS=plugins, THEME=..., FEED_ALL_ATOM="feeds/all.xml")
        with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
            settings.write(f"\n{THEMES[request.param]}")
        site = run_pelican(root, python=PYTHON)
        assert site.status == 0, site.log
        assert not [message for message in site.warnings() if "plugin" in message.lower()]
        built.append(site)
    return built[0], built[1]


def test_a_theme(sites: tuple[Built, Built]) -> None:
    """Heads are well-formed and hold each of our elements once; bodies stay as they are."""
    without, with_plugin = sites
    plain, enriched = without.pages(), with_plugin.pages()
    assert plain.keys() == enriched.keys()
    assert len(plain) >= 20
    marked_up = 0
    for name, page in enriched.items():
        check_head(name, plain[name], page)
        assert body_with(page) == body_without(plain[name]), name
        marked_up += page.count('"@type":"FAQPage"')
    assert marked_up == 6  # the published articles with a FAQ, and the page
    assert "related-card" not in (with_plugin.root / "output/feeds/all.xml").read_text("utf-8")


def check_head(name: str, plain: str, page: str) -> None:
    """Check the head of a page: our lines are all that is new, and no parser minds them."""
    assert len(re.findall("FAQPage", page)) <= 1, name
    assert len(re.findall("<meta[^>]*name=[\"']?keywords\\b", page, re.IGNORECASE)) <= 1, name
    assert page.count("faq_related.css") <= 1, name
    assert ("faq_related.css" in page) == ('class="related-' in page), name
    head, lines = head_of(page), head_of(plain)
    for ours in (
        r'<link[^>]*faq_related.css"[^>]*>\n',
        r"<script type=\"application/ld\+json\">\{\"@context\":\"https://schema.org\".*?</script>\n",
        r"(?i)<meta[^>]*name=[\"']?keywords\b[^>]*>\n?",
    ):
        head, lines = re.sub(ours, "", head), re.sub(ours, "", lines)
    assert head.split() == lines.split(), name
    assert errors(page) <= errors(plain), name


def head_of(page: str) -> str:
    """Return a page up to its body."""
    return re.split("<body|</head>", page, maxsplit=1)[0]


def errors(page: str) -> set[str]:
    """Return the kinds of errors that a parser finds in the head of a page."""
    parser = html5lib.HTMLParser()
    parser.parse(head_of(page) + "</head><body></body></html>")
    return {code for _, code, _ in parser.errors}
