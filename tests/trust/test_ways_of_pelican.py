"""The ways people set Pelican up: marks lead to files that exist, and JSON-LD to real ids."""

from __future__ import annotations

import posixpath
import re
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from conftest import Build, Built, article
from rich_site import ALL_FILES

WAYS: dict[str, dict[str, Any]] = {
    "as it is": {},
    "relative": {"RELATIVE_URLS": True},
    "relative, nested": {
        "RELATIVE_URLS": True,
        "ARTICLE_URL": "{date:%Y}/{slug}/",
        "ARTICLE_SAVE_AS": "{date:%Y}/{slug}/index.html",
        "ARTICLE_LANG_URL": "{lang}/{slug}/",
        "ARTICLE_LANG_SAVE_AS": "{lang}/{slug}/index.html",
        "PAGE_URL": "{slug}/",
        "PAGE_SAVE_AS": "{slug}/index.html",
    },
    "no address": {"SITEURL": ""},
    "no address, relative": {"SITEURL": "", "RELATIVE_URLS": True},
    "in a folder": {"SITEURL": "https://example.org/blog"},
    "in a folder, nested": {
        "SITEURL": "https://example.org/blog",
        "ARTICLE_URL": "posts/{category}/{slug}",
        "ARTICLE_SAVE_AS": "posts/{category}/{slug}.html",
    },
    "pages of two": {"DEFAULT_PAGINATION": 2},
    "with sources": {"OUTPUT_SOURCES": True},
    "no drafts": {"DRAFT_SAVE_AS": "", "DRAFT_LANG_SAVE_AS": ""},
    "template pages": {"TEMPLATE_PAGES": {"all.html": "all.html"}},
    "one file": {"ARTICLE_TRANSLATION_ID": None, "PAGE_TRANSLATION_ID": None},
    "emptied first": {"DELETE_OUTPUT_DIRECTORY": True},
    "feeds": {
        "FEED_ALL_RSS": "rss.xml",
        "FEED_ALL_ATOM": "atom.xml",
        "RSS_FEED_SUMMARY_ONLY": False,
    },
    "extensions": {
        "MARKDOWN": {
            "extensions": "extra toc codehilite footnotes attr_list admonition smarty sane_lists".split(),
            "extension_configs": {"toc": {"permalink": True}},
            "output_format": "html5",
        }
    },
    "no markdown extensions": {"MARKDOWN": {"output_format": "html5"}},
    "accordion": {"FAQ_RELATED_FAQ_DISPLAY": "accordion"},
}
FULL_INDEX = """{% extends "!simple/index.html" %}{% block content %}
{% for article in (articles_page.object_list if articles_page else articles) %}
<article>{{ article.content }}</article>{% endfor %}{% endblock %}"""


def target_of(name: str, href: str, site_url: str) -> str:
    """Return the file that an address on a page leads to."""
    base = site_url or "https://none.example"
    url = urljoin(f"{base}/{name}", href)
    path = posixpath.normpath(urlsplit(url).path.removeprefix(urlsplit(base).path)).lstrip("/")
    return path + "/index.html" if href.endswith("/") else path


def check(site: Built, site_url: str, suffix: str = "") -> None:
    """Check each page: where links of ours lead, ids, keywords, stylesheet and JSON-LD."""
    assert site.status == 0, site.log
    pages = site.pages()
    cards = questions = 0
    for name, page in pages.items():
        hrefs = re.findall(r'<a class="related-(?:card__)?link" href="([^"]*)"', page)
        for href in hrefs:
            if "://" not in href or (site_url and href.startswith(f"{site_url}/")):
                target = target_of(name, href, site_url)
                assert target in pages or f"{target}{suffix}" in pages, (name, href)
        cards += len(hrefs)
        ids = re.findall(r'\sid="(faq-[^"]*)"', page)
        assert len(ids) == len(set(ids)), name
        assert len(site.keywords(name)) <= 1
        shown = 'class="related-' in page or 'class="faq-entry' in page
        assert page.count("faq_related.css") == shown, name
        for node in site.json_ld(name):
            assert node["@type"] == "FAQPage"
            assert node.get("url", "").startswith(site_url)
            for question in node["mainEntity"]:
                anchor = question.get("@id", "#").partition("#")[2]
                assert not site_url or page.count(f'id="{anchor}"') == 1
                assert "{filename}" not in question["acceptedAnswer"]["text"]
                questions += 1
        marks = re.sub(r"(?s)<(pre|code)\b.*?</\1>", "", page)
        assert "[Related: " not in marks, name
    assert cards >= 8
    assert questions >= 12


@pytest.mark.parametrize("way", WAYS)
def test_a_way(build: Build, way: str) -> None:
    """Whatever the settings, all of ours is there, once, and leads somewhere."""
    settings = {"FEED_ALL_ATOM": "feeds/all.xml", **WAYS[way]}
    files = {
        **ALL_FILES,
        "theme/templates/index.html": FULL_INDEX,
        "all.html": "<!DOCTYPE html><html><head><title>All</title></head><body>"
        "{% for article in articles %}{{ article.content }}{% endfor %}</body></html>",
    }
    site = build(files, THEME="theme", STATIC_PATHS=["images"], **settings)
    check(site, settings.get("SITEURL", "https://example.org"), ".html")
    for feed in (site.root / "output").rglob("*.xml"):
        text = feed.read_text("utf-8")
        assert "related-card" not in text
        assert "FAQPage" not in text
        assert "{filename}" not in text


def test_what_is_not_public_is_not_linked(build: Build) -> None:
    """Drafts, hidden articles and those of the future: no card leads there, no FAQ is marked up."""
    faq = "## FAQ\n\n### Is it?\n\nIt is.\n"
    files = {
        "a.md": article(
            "A", "One. [Related: Draft]\n\nTwo. [Related: Hidden]\n\nThree. [Related: Future]"
        ),
        "draft.md": article("Draft", faq, status="draft"),
        "hidden.md": article("Hidden", faq, status="hidden"),
        "future.md": article("Future", faq, date="2999-01-01"),
        "pages/d.md": article("Draft Page", faq, status="draft"),
        "pages/h.md": article("Hidden Page", faq, status="hidden"),
    }
    site = build(files, WITH_FUTURE_DATES=False)
    assert site.page("a.html").count('class="related-text"') == 1
    assert all(site.json_ld(name) == [] for name in site.pages())
    assert len(site.pages()) > 10


def test_a_page_in_place_of_another(build: Build) -> None:
    """``override_save_as`` puts a page where Pelican would write its own; it is complete, once."""
    page = "---\ntitle: FAQ\nsave_as: index.html\nurl: ''\n---\n\n## Do you ship?\n\nWe do. [Related: A]\n"
    site = build({"pages/home.md": page, "a.md": article("A", "One. [Related: FAQ]")})
    assert site.status == 0
    (node,) = site.json_ld("index.html")
    assert [question["name"] for question in node["mainEntity"]] == ["Do you ship?"]
    assert site.page("index.html").count("faq_related.css") == 1
    assert 'class="related-card__link" href="https://example.org/"' in site.page("a.html")


def test_a_name_as_long_as_a_file_can_have(build: Build) -> None:
    """A page whose name no file system takes longer is complete: nothing is put behind its name."""
    slug = "я" * 125  # 250 bytes, and five for .html
    files = {"a.md": article("A", "## FAQ\n\n### Is it?\n\nIt is.\n", slug=slug)}
    site = build(files)
    assert site.status == 0
    assert len(site.json_ld(f"{slug}.html")) == 1
    assert not list((site.root / "output").rglob("*.unfinished"))


def test_links_in_answers_are_written_as_the_site_wants(build: Build) -> None:
    """Links between articles lead to pages in JSON-LD, too, where they are written with % signs."""
    body = "## FAQ\n\n### Is it?\n\nAs [B](%filename%b.md) says.\n"
    site = build(
        {"a.md": article("A", body), "b.md": article("B")},
        INTRASITE_LINK_REGEX="[%](?P<what>.*?)[%]",
    )
    (node,) = site.json_ld("a.html")
    answer = node["mainEntity"][0]["acceptedAnswer"]["text"]
    assert answer == '<p>As <a href="https://example.org/b.html">B</a> says.</p>'


def test_methods_of_other_plugins_are_called_once(build: Build) -> None:
    """Other plugins come behind us, each once, whether they connect a function or a method."""
    plugin = (
        "from pelican import signals\n"
        "class Counter:\n"
        "    def count(self, generators):\n"
        "        article = generators[0].articles[0]\n"
        "        print('counted', len(article.faq_entries))\n"
        "counter = Counter()\n"
        "def register():\n"
        "    signals.all_generators_finalized.connect(counter.count)\n"
    )
    files = {"a.md": article("A", "## FAQ\n\n### Is it?\n\nIt is.\n"), "../counting.py": plugin}
    site = build(files, PLUGINS=["counting", "pelican_faq_related"], PLUGIN_PATHS=["."])
    assert site.log.count("counted 1") == 1
    assert site.log.count("counted") == 1


def test_other_plugins_may_change_a_text_and_its_questions(build: Build) -> None:
    """Questions and answers stay what they were in a changed text, and what is set is marked up."""
    plugin = (
        "from pelican import signals\n"
        "def change(generators):\n"
        "    for article in generators[0].articles:\n"
        "        article._content = f'<p>Before.</p>{article._content}'\n"
        "        if article.slug == 'b':\n"
        "            article.faq_entries = article.faq_entries[1:]\n"
        "def register():\n"
        "    signals.all_generators_finalized.connect(change)\n"
    )
    text = "## FAQ\n\n### Is it?\n\nIt *is*.\n\n### Is it not?\n\nNo, [really](/no).\n"
    files = {"a.md": article("A", text), "b.md": article("B", text), "../change.py": plugin}
    site = build(files, PLUGINS=["change", "pelican_faq_related"], PLUGIN_PATHS=["."])
    first, second = site.json_ld("a.html")[0]["mainEntity"]
    assert first["acceptedAnswer"]["text"] == "<p>It <em>is</em>.</p>"
    assert site.json_ld("b.html")[0]["mainEntity"] == [
        {**second, **dict.fromkeys(("@id", "url"), "https://example.org/b.html#faq-is-it-not")}
    ]
    link = '<a href="https://example.org/no">really</a>'
    assert second["acceptedAnswer"]["text"] == f"<p>No, {link}.</p>"


def test_metadata_with_our_names_does_no_harm(build: Build) -> None:
    """Pelican makes attributes of all metadata; those that are ours have our values."""
    text = "Title: A\nDate: 2025-01-01\nFaq_entries: 1\nRelated_cards: 2\n\n## FAQ\n\n### Is it?\n\nIt is.\n"
    site = build({"a.md": text, "b.md": text.partition("## FAQ")[0].replace("A", "B") + "Text.\n"})
    assert [q["name"] for q in site.json_ld("a.html")[0]["mainEntity"]] == ["Is it?"]
    assert site.json_ld("b.html") == []
