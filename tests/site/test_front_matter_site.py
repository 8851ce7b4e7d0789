"""Front matter on built sites: where values go, and what becomes of what cannot be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import Build, article, run_pelican, write_site

GOOD = "---\ntitle: Good\ndate: 2025-01-02\n---\n\nText.\n"
LEVELS = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
MERGED = "".join(f"m{n}: &m{n} {{<<: [{', '.join([f'*m{n - 1}'] * 9)}]}}\n" for n in range(1, 12))

QUOTED = MERGED.replace("[", '"k":').replace("]", "").replace("<<: ", "").replace(", ", ',"k":')


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        (f"a0: &a0 [x, x]\n{LEVELS}keywords: *a11", "aliases stand for more than 10,000 values"),
        (f"m0: &m0 {{k: v}}\n{MERGED}", "aliases stand for more than 10,000 values"),
        (f"m0: &m0 {{k: v}}\n{QUOTED}", "aliases stand for more than 10,000 values"),
        (f"x: {'[' * 5000}{']' * 5000}", "nested more than 100 deep"),
        (f"x:\n  {'- ' * 5000}a", "nested more than 100 deep"),
    ],
    ids=["aliases", "merge-keys", "quoted-keys", "brackets", "dashes"],
)
def test_yaml_that_would_explode_is_refused(build: Build, header: str, reason: str) -> None:
    """It is reported with its file and line, and the rest of the site is built."""
    bomb = f"---\ntitle: Bomb\ndate: 2025-01-02\n{header}\n---\n\nText.\n"
    site = build({"bomb.md": bomb, "good.md": GOOD})
    assert site.status == 0
    assert "good.html" in site.pages()
    (warning,) = site.warnings()
    assert warning.startswith("bomb.md:1: the front matter is no YAML")
    assert reason in warning


def test_aliases_that_authors_use_are_read(build: Build) -> None:
    """An anchor and an alias, or a merge key, are no danger."""
    text = "---\ntitle: &t Tea\ndate: 2025-01-02\nslug: tea\nkeywords: [*t, cups]\n"
    text += "base: &b {x: 1}\nmore: {<<: *b, y: 2}\n---\n\nText.\n"
    site = build({"tea.md": text})
    assert site.warnings() == []
    assert site.keywords("tea.html") == ["Tea, cups"]


SMARTY = {"extensions": ["markdown.extensions.smarty"], "extension_configs": {}}


@pytest.mark.parametrize("settings", [{}, {"MARKDOWN": SMARTY}], ids=["usual", "smarty"])
@pytest.mark.parametrize(
    "summary",
    ['Tea, cups... and "pots" - what\'s new? (2nd)', "So *good* tea", "1. Tea", "a_b_c tea"],
)
def test_a_summary_is_the_markdown_that_pelican_reads(
    build: Build, summary: str, settings: dict[str, object]
) -> None:
    """It is the same as in Pelican's own metadata, whatever the site's extensions make of it."""
    files = {
        "own.md": f"Title: Own\nDate: 2025-01-02\nSummary: {summary}\n\nText.\n",
        "yaml.md": "---\ntitle: Yaml\ndate: 2025-01-02 10:00\n"
        f"summary: {quoted(summary)}\n---\n\nText.\n",
    }
    site = build(files, **settings)
    summaries = re.findall(r"<section>(.*?)</section>", site.page("index.html"), re.DOTALL)
    assert len(summaries) == 2
    assert summaries[0] == summaries[1]


def quoted(text: str) -> str:
    """Return a text as YAML writes it."""
    return "'" + text.replace("'", "''") + "'"


def test_headers_that_name_no_values_are_reported(build: Build) -> None:
    """A list, a date, TOML: each file is named with what is wrong; a rule alone is no header."""
    files = {
        "a-list.md": "---\n- one\n- two\n---\n\nText.\n",
        "b-date.md": "---\n2025-01-02\n---\n\nText.\n",
        "c-toml.md": '+++\ntitle = "Tea"\n+++\n\nText.\n',
        "d-broken.md": "---\n\ttitle: Tea\n---\n\nText.\n",
        "e-tab.md": "---\ntitle: Tab\ndate: 2025-01-02\nkeywords:\n\t- a\n---\n\nText.\n",
        "good.md": GOOD,
        "rule.md": "Title: Rule\nDate: 2025-01-02\n\n---\n\nText\n\n---\n",
    }
    site = build(files)
    assert site.status == 0
    assert {"good.html", "rule.html"} <= set(site.pages())
    ours = sorted(text for text in site.warnings() if not text.startswith("Skipping"))
    assert [text.partition(": ")[0] for text in ours] == [
        "a-list.md:1",
        "b-date.md:1",
        "c-toml.md:1",
        "d-broken.md:2",
        "e-tab.md:5",
    ]
    told = ("a list", "one value", "TOML", "no title in it. Indent its lines with spaces", "lists.")
    assert all(words in text for words, text in zip(told, ours, strict=True))


def test_an_own_address_leads_to_the_page(build: Build) -> None:
    """`url` of Hugo and `permalink` of Jekyll: the page is written where its links lead."""
    files = {
        "hugo.md": article("Hugo", "Text. [Related: Jekyll]", url="/tea/green/", aliases=["/x/"]),
        "jekyll.md": article("Jekyll", permalink="/tea/black.html"),
        "style.md": article("Style", permalink="pretty"),
        "full.md": article("Full", url="https://example.org/tea/full/"),
        "saved.md": article("Saved", url="https://example.org/s", save_as="s.html"),
        "up.md": article("Up", url="https://example.org/a/../tea/", slug="up"),
        "query.md": article("Query", url="https://example.org/?tea", slug="query"),
        "near.md": article("Near", url="https://example.org.example/tea/", slug="near"),
    }
    site = build(files, SITEURL="https://example.org")
    assert (site.status, site.warnings()) == (0, [])
    pages = site.pages()
    assert {"tea/green/index.html", "tea/black.html", "style.html"} <= set(pages)
    assert {"tea/full/index.html", "query.html", "near.html", "up.html"} <= set(pages)
    assert 'href="https://example.org/s"' in pages["index.html"]
    assert 'href="https://example.org/tea/green/"' in pages["index.html"]
    assert 'href="https://example.org/tea/black.html"' in pages["tea/green/index.html"]


def test_an_own_address_is_none_of_a_draft(build: Build) -> None:
    """What is no published text yet is not where it will be, whatever makes a draft of it."""
    files = {
        "draft.md": article("Draft", url="/tea/draft/", draft=True, slug="draft"),
        "later.md": article("Later", permalink="/tea/later/", date="2999-01-01", slug="later"),
        "idea.md": article("Idea", permalink="/tea/idea/", status="idea", slug="idea"),
        "undated.md": article("Undated", permalink="/tea/u/", date="soon", slug="undated"),
        "saved.md": article("Saved", url="s/", save_as="s/index.html", status="draft"),
        "pages/page.md": article("Page", permalink="/tea/page/", draft=True, slug="page"),
        "hidden.md": article("Hidden", permalink="/tea/hidden/", status="hidden"),
    }
    pages = build(files, WITH_FUTURE_DATES=False).pages()
    drafts = ("draft", "later", "idea", "undated", "pages/page")
    assert {f"drafts/{name}.html" for name in drafts} <= set(pages)
    assert {name for name in pages if name.startswith("tea/")} == {"tea/hidden/index.html"}
    assert "s/index.html" in pages  # as its author says, in Pelican's own words


def test_an_own_address_is_that_of_one_text(build: Build) -> None:
    """The first by its path has it, unless Pelican's settings give it to another; all are built."""
    files = {
        "b.md": article("B", "Text. [Related: A]", permalink="/tea/green/", slug="b"),
        "a.md": article("A", "Text. [Related: B]", permalink="tea/green", slug="a"),
        "c.md": article("C", permalink="/d.html", slug="c"),
        "d.md": article("D", slug="d"),
        "e.md": article("E", url="/tea/green/", draft=True, slug="e"),
        "pages/p.md": article("P", url="/tea/green", slug="p"),
    }
    settings = {"SITEURL": "https://example.org", "CACHE_CONTENT": True, "LOAD_CONTENT_CACHE": True}
    for layer in ("reader", "reader", "generator", "generator"):
        site = build(files, folder=layer, CONTENT_CACHING_LAYER=layer, **settings)
        assert site.status == 0
        assert sorted(site.warnings()) == [
            "b.md:4: /tea/green/ is the address of another source as well; this one is written"
            " to b.html; see a.md:4",
            "c.md:4: /d.html is the address of another source as well; this one is written"
            " to c.html; see d.md",
            "pages/p.md:4: /tea/green/ is the address of another source as well; this one is"
            " written to pages/p.html; see a.md",
        ]
        pages = site.pages()
        assert ">A</" in pages["tea/green/index.html"]
        assert 'href="https://example.org/b.html"' in pages["tea/green/index.html"]
        assert 'href="https://example.org/tea/green/"' in pages["b.html"]
        assert {"c.html", "pages/p.html", "drafts/e.html"} <= set(pages)
        assert ">D</" in pages["d.html"]


def test_what_pelican_does_not_know_loses_no_article(build: Build) -> None:
    """A status of another system makes a draft; a template that is not there is left out."""
    files = {
        "growing.md": article("Growing", slug="growing", status="seedling"),
        "grav.md": article("Grav", slug="grav", template="plugin"),
        "up.md": article("Up", slug="up", template="../up"),
        "shown.md": article("Shown", slug="shown", status="Publish", template="article"),
        "drafted.md": article("Drafted", slug="drafted", status="Draft"),
        "own.md": article("Own", slug="own", template="special"),
        "theme/templates/special.html": "special: {{ article.title }}",
    }
    site = build(files, THEME_TEMPLATES_OVERRIDES=["theme/templates"])
    assert site.status == 0
    assert sorted(site.warnings()) == [
        "grav.md:5: the theme has no template 'plugin'; the usual one is used",
        "growing.md:5: the status 'seedling' is none of Pelican's; this is a draft",
        "up.md:5: the theme has no template '../up'; the usual one is used",
    ]
    pages = site.pages()
    assert {"grav.html", "up.html", "shown.html"} <= set(pages)
    assert {"drafts/growing.html", "drafts/drafted.html"} <= set(pages)
    assert pages["own.html"] == "special: Own"


def test_what_other_generators_make_up_loses_no_article(build: Build) -> None:
    """A title may be the text's first heading, a slug a path, a date wrong, a URL elsewhere."""
    header = "---\n{}\ndate: 2025-01-02\n---\n\n{}\n"
    undated = "---\ntitle: {}\ndate: soon\n---\n\nText.\n"
    files = {
        "docs.md": header.format("sidebar_label: Docs", "# The *best* [tea](/t) & C++\n\nText."),
        "root.md": header.format("title: Root\nslug: /", "Text."),
        "deep.md": header.format("title: Deep\nslug: /guides/deep/", "Text."),
        "out.md": header.format("title: Out\nslug: ../../out", "Text."),
        "link.md": header.format("title: Link\nurl: https://a.example/b", "# Link\n\nText."),
        "2025-03-04-known.md": undated.format("Known"),
        "unknown.md": undated.format("Unknown"),
        "pages/page.md": undated.format("Page"),
        "colon.md": '---\ntitle: Alien: Covenant\npubDate: "Sep 18 2025"\n---\n\nText.\n',
    }
    site = build(files)
    pages = site.pages()
    assert "The best tea & C++</title>" in pages["the-best-tea-c.html"]
    assert "<h1>The" not in pages["the-best-tea-c.html"]
    assert {"root.html", "guides/deep.html", "out.html", "link.html"} <= set(pages)
    assert {"known.html", "drafts/unknown.html", "pages/page.html"} <= set(pages)
    assert "2025-09-18" in pages["alien-covenant.html"]
    assert "https://example.org/link.html" in pages["index.html"]
    assert not re.search("ERROR|CRITICAL", site.log)


READER = """
import yaml
from markdown import Markdown
from pelican import signals
from pelican.readers import MarkdownReader

class PlainYamlReader(MarkdownReader):
    def read(self, source_path):
        with open(source_path, encoding="utf-8") as file:
            _, header, body = file.read().split("---\\n", 2)
        values = {name.lower(): value for name, value in yaml.safe_load(header).items()}
        metadata = {
            name: self.process_metadata(name, str(value)) if name in ("date", "slug") else value
            for name, value in values.items()
        }
        return Markdown().convert(body), metadata

def take_over(readers):
    readers.reader_classes["md"] = PlainYamlReader

def register():
    signals.readers_init.connect(take_over)
"""


@pytest.mark.parametrize("default", [None, "fs", (2001, 2, 3), "2001-02-03"])
@pytest.mark.parametrize("first", [True, False])
def test_with_another_reader_names_are_mapped_all_the_same(
    build: Build, default: object, first: bool
) -> None:
    """A date by default gives way; drafts stay drafts, whichever plugin comes first."""
    body = "Tea, *tea*. [Related: Dated]\n\n## FAQ\n\n### Is it tea?\n\nIt is.\n"
    files = {
        "astro.md": "---\ntitle: Astro\nslug: astro\npubDate: Sep 18 2025\n"
        f"updatedDate: 2025-10-01\nkeywords: ['Lyon, France', tea]\n"
        f"categories: [Tea, Cups]\ndraft: false\n---\n{body}",
        "dated.md": "---\ntitle: Dated\nslug: dated\ndate: 2024-05-06\npubDate: 2023-01-01\n"
        "---\nx\n",
        "draft.md": "---\ntitle: Draft\nslug: draft\ndate: 2024-05-06\ndraft: true\n---\nx\n",
        "../reader_of_test.py": READER,
    }
    plugins = ["reader_of_test", "pelican_faq_related"]
    settings = {"PLUGIN_PATHS": ["."], "PLUGINS": plugins if first else plugins[::-1]}
    settings |= {"DEFAULT_DATE": default} if default else {}
    site = build(files, **settings)
    assert (site.status, site.warnings()) == (0, [])
    pages = site.pages()
    assert "draft.html" not in pages
    assert "drafts/draft.html" in pages
    assert '<time datetime="2025-09-18T' in pages["astro.html"]
    assert '<time datetime="2025-10-01T' in pages["astro.html"]
    assert '<time datetime="2024-05-06T' in pages["dated.html"]
    assert "category/tea.html" in pages
    assert site.keywords("astro.html") == ["Lyon, France, tea"]
    assert len(site.json_ld("astro.html")[0]["mainEntity"]) == 1


FENCED = """---
title: Alien: Covenant (Review)
date: 2017-05-20
keywords: film, review
---

A text.
"""


def test_fenced_metadata_that_is_no_yaml_is_read_as_pelican_reads_it(build: Build) -> None:
    """Enabling the plugin loses no article, and says where the YAML is wrong."""
    files = {"alien.md": FENCED}
    plain = build(files, folder="without", PLUGINS=[])
    site = build(files, folder="with")
    page = "alien-covenant-review.html"
    assert re.sub(r'<meta name="keywords"[^>]*>\n', "", site.page(page)) == plain.page(page)
    assert site.keywords(page) == ["film, review"]
    (warning,) = site.warnings()
    assert warning.startswith("alien.md:2: the front matter is no YAML (mapping values are not")


def test_broken_front_matter_loses_one_article_at_most(build: Build) -> None:
    """A file that nobody can read is named with its line; the rest of the site is built."""
    site = build({"bad.md": '---\ntitle "x: [\n---\n\nText.\n', "good.md": article("Good")})
    assert site.status == 0
    assert "good.html" in site.pages()
    assert any(warning.startswith("bad.md:") for warning in site.warnings())


def test_names_that_would_break_an_article_are_kept_in_metadata(build: Build) -> None:
    """Front matter called `content` or `settings` breaks nothing and is not lost."""
    template = """{% extends "!simple/article.html" %}{% block content %}
    {{ article.content }}|{{ article.metadata.content }}|{{ article.metadata.settings.x }}
    {% endblock %}"""
    source = article("A", "Body.", content="mine", settings={"x": 7}, url_format="z")
    site = build({"a.md": source, "theme/templates/article.html": template}, THEME="theme")
    assert "<p>Body.</p>|mine|7" in site.page("a.html")


def test_the_first_lines_of_a_text_are_no_metadata(build: Build) -> None:
    """With YAML front matter, a text may begin with a word and a colon."""
    site = build({"a.md": article("A", "Note: this is text.")})
    assert "<p>Note: this is text.</p>" in site.page("a.html")


def test_an_empty_url_is_that_of_the_front_page(build: Build) -> None:
    """Pelican's recipe for a page as the front page works with YAML as well."""
    page = "---\ntitle: Welcome\nURL:\nsave_as: index.html\n---\n\nHello.\n"
    site = build({"pages/w.md": page, "a.md": article("A", "One. [Related: Welcome]")})
    assert "<p>Hello.</p>" in site.page("index.html")
    assert '<a class="related-card__link" href="https://example.org/">' in site.page("a.html")


def test_numbers_by_which_a_site_sorts_are_texts_everywhere(build: Build) -> None:
    """Pages with YAML sort among those with Pelican's own metadata, where all values are texts."""
    files = {
        "pages/a.md": "---\ntitle: A\nsortorder: 2\n---\n\nText.\n",
        "pages/b.md": "Title: B\nSortorder: 1\n\nText.\n",
    }
    site = build(files, PAGE_ORDER_BY="sortorder")
    assert (site.status, site.warnings()) == (0, [])
    page = site.page("pages/a.html")
    assert page.index("pages/b.html") < page.index("pages/a.html")


ARCHIVING = """
from pelican import signals
from pelican.contents import Article
def add(pelican):
    Article.allowed_statuses = (*Article.allowed_statuses, "archived")
def register():
    signals.initialized.connect(add)
"""


def test_a_status_that_another_plugin_adds_is_one(tmp_path: Path) -> None:
    """Pelican writes no page for it, and nothing is wrong with it."""
    old = "---\ntitle: Old\ndate: 2025-01-02\nstatus: archived\n---\n\nText.\n"
    plugins = ["archiving", "pelican_faq_related"]
    write_site(tmp_path, {"good.md": GOOD, "old.md": old}, PLUGINS=plugins, PLUGIN_PATHS=["."])
    (tmp_path / "archiving.py").write_text(ARCHIVING, "utf-8")
    site = run_pelican(tmp_path)
    assert (site.status, site.warnings()) == (0, [])
    assert "good.html" in site.pages()
    assert not [page for page in site.pages() if "old" in page]
