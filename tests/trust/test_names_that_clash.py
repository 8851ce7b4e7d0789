"""Tags, categories, authors and languages whose pages or feeds are those of something else."""

from __future__ import annotations

import re
from typing import Any

import pytest
from conftest import Build, Built, article
from headers import html, pelicans, rst

# As Pelican has them where the settings say nothing.
FEEDS: dict[str, Any] = dict.fromkeys(
    ("FEED_ALL_ATOM", "CATEGORY_FEED_ATOM", "TRANSLATION_FEED_ATOM", "AUTHOR_FEED_ATOM",
     "AUTHOR_FEED_RSS"), ...
)  # fmt: skip
GOOD = {
    "good.md": article("Good", "A good one.", author="Ann", category="Cups", tags=["tea"]),
    "list.md": article("List", "A list.", author="Ann", category="Cups", tags=["tea"]),
    "plain.md": article("Plain", "No category."),
    "pages/about.md": article("About", "A page."),
}
LISTS = ("category/cups", "category/misc", "author/ann", "tag/tea")
FLAT = {"CATEGORY_SAVE_AS": "{slug}.html", "CATEGORY_URL": "{slug}.html"}


def bad(body: str = "A bad one.", **fields: Any) -> str:
    """Return the article whose names clash with others."""
    return article("Bad", body, **fields)


def assert_whole(site: Built, lists: tuple[str, ...] = LISTS) -> None:
    """Check that a build ended well, and that others are where they were."""
    assert site.status == 0, site.log
    assert "Traceback" not in site.log
    for page, body in (("good", "A good one."), ("list", "A list."), ("pages/about", "A page.")):
        assert body in site.page(f"{page}.html")
    assert "Good" in site.page("index.html")
    assert any("A bad one." in page for page in site.pages().values())
    for page in lists:
        title = "Plain" if page.endswith("misc") else "Good"
        assert f">{title}</a>" in site.page(f"{page}.html"), page


# What a header has, settings, a page that its name has then, and what the log says of it.
CLASHES: dict[str, tuple[dict[str, Any], dict[str, Any], str, str]] = {
    "author, category by default": ({"author": "misc"}, {}, "author/misc-author", "author 'misc'"),
    "author, category": ({"author": "CUPS"}, {}, "author/cups-author", "author 'CUPS'"),
    "second author": ({"authors": ["Bob", "cups"]}, {}, "author/cups-author", "author 'cups'"),
    "category, author": ({"category": "ann"}, {}, "category/ann-category", "category 'ann'"),
    "author, feed of all": ({"author": "All"}, {}, "author/all-author", "author 'All'"),
    "category, feed of all": ({"category": "all"}, {}, "category/all-category", "category 'all'"),
    "author, language": ({"author": "all en"}, {}, "author/all-en-author", "author 'all en'"),
    "both": ({"author": "x y", "category": "X-Y"}, {}, "author/x-y-author", "author 'x y'"),
    "tag, own pattern": (
        {"tags": ["cups", "pots"]}, {"TAG_FEED_ATOM": "feeds/{slug}.atom.xml"},
        "tag/cups-tag", "tag 'cups'",
    ),
    "rss": (
        {"author": "Tea"}, {"TAG_FEED_RSS": "{slug}.xml", "AUTHOR_FEED_RSS": "{slug}.xml"},
        "author/tea-author", "author 'Tea'",
    ),
    "pages of two kinds": (
        {"tags": ["cups"]}, {"TAG_SAVE_AS": "category/{slug}.html"},
        "category/cups-tag", "tag 'cups'",
    ),
    "pattern with a start": (
        {"author": "Tag tea"}, {"AUTHOR_SAVE_AS": "{slug}.html", "TAG_SAVE_AS": "tag-{slug}.html"},
        "tag-tea-author", "author 'Tag tea'",
    ),
    "a list": ({"category": "Archives"}, FLAT, "archives-category", "category 'Archives'"),
    "front page": ({"category": "index"}, FLAT, "index-category", "category 'index'"),
    "a text": ({"category": "Good"}, FLAT, "good-category", "category 'Good'"),
    "itself": ({"category": "bad"}, FLAT, "bad-category", "category 'bad'"),
    "an archive": (
        {"category": "2025"},
        {"CATEGORY_SAVE_AS": "{slug}/index.html", "YEAR_ARCHIVE_SAVE_AS": "{date:%Y}/index.html"},
        "2025-category/index", "category '2025'",
    ),
    "slug of its own is taken": (
        {"authors": ["cups", "cups author"]}, {}, "author/cups-author-2", "author 'cups'",
    ),
    "empty ones": (
        {"author": "!!!", "category": "???"}, {}, "author/author", "author '!!!'",
    ),
    "further page": (
        {"tags": ["tea2"]},
        {"DEFAULT_PAGINATION": 1, "PAGINATED_TEMPLATES": {"tag": 1, "index": 50, "category": 50, "author": 50}},
        "tag/tea2-tag", "tag 'tea2'",
    ),
    "theme": (
        {"category": "Theme"}, {"CATEGORY_SAVE_AS": "{slug}", "CATEGORY_URL": "{slug}"},
        "theme-category", "category 'Theme'",
    ),
    "folder": (
        {"category": "pages"}, {"CATEGORY_SAVE_AS": "{slug}", "CATEGORY_URL": "{slug}"},
        "pages-category", "category 'pages'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CLASHES)
def test_a_name_whose_files_are_taken(build: Build, name: str) -> None:
    """It has a slug of its own; its page, feeds and links are there, and others stay."""
    fields, settings, page, what = CLASHES[name]
    lists = LISTS
    if "CATEGORY_SAVE_AS" in settings:
        lists = LISTS[2:]
    if "TAG_SAVE_AS" in settings:
        lists = ("author/ann",) if "AUTHOR_SAVE_AS" not in settings else ("category/cups",)
    if "DEFAULT_PAGINATION" in settings:
        lists = LISTS[:3]
    site = build(GOOD | {"bad.md": bad(**fields)}, **{**FEEDS, **settings})
    assert_whole(site, lists)
    reports = [line for line in site.warnings() if re.match(r"bad\.md:\d: ", line)]
    assert any(what in line for line in reports), site.log
    written = site.root / "output" / page
    file = written if written.is_file() else written.with_name(f"{written.name}.html")
    assert ">Bad</a>" in file.read_text("utf-8")


@pytest.mark.parametrize(("header", "ending"), [(pelicans, "md"), (rst, "rst"), (html, "html")])
def test_names_of_other_headers(build: Build, header: Any, ending: str) -> None:
    """The line of the field is found, whatever form the header has."""
    fields = {"author": "misc", "tags": "all, cups", "category": "Ann"}
    text = header("Bad", "A bad one.", **fields)
    settings = {"TAG_FEED_ATOM": "feeds/{slug}.atom.xml"}
    site = build(GOOD | {f"bad.{ending}": text}, **{**FEEDS, **settings})
    assert_whole(site)
    start = {"md": 3, "rst": 5, "html": 4}[ending]
    for number, what in (
        (0, "author 'misc'"),
        (1, "tag 'all'"),
        (1, "tag 'cups'"),
        (2, "category 'Ann'"),
    ):
        assert f"bad.{ending}:{start + number}: the {what} would have" in site.log, what
    feed = (site.root / "output/feeds/misc.atom.xml").read_text("utf-8")
    assert ">Plain<" in feed
    assert ">Bad<" in (site.root / "output/feeds/misc-author.atom.xml").read_text("utf-8")


def test_the_name_with_more_texts_keeps_its_files(build: Build) -> None:
    """Those of the settings come first, then those with more texts, whoever is older."""
    files = {
        "a.md": article("A", category="Bob", date="2001-01-01"),
        "b.md": article("B", author="Bob"),
        "c.md": article("C", author="Bob"),
        "d.md": article("D", author="House"),
        "e.md": article("E", category="House"),
        "f.md": article("F", category="House"),
        "bad.md": bad(),
    }
    site = build(GOOD | files, **{**FEEDS, "AUTHOR": "House"})
    assert_whole(site)
    names = set(site.pages())
    assert {"category/bob-category.html", "author/bob.html", "author/house.html"} <= names
    assert "category/house-category.html" in names
    assert "a.md:4: the category 'Bob' would have feeds/bob.atom.xml" in site.log


def test_languages_whose_feeds_are_taken(build: Build) -> None:
    """A text is in the language of the site where a name or a list has the feed of its own."""
    files = {
        "a.md": bad(lang="cups"),
        "b.md": article("B", "Alle.", lang="all"),
        "c.md": article("C", "Deutsch.", slug="good", lang="de"),
        "d.md": article("D", "By de.", author="de"),
    }
    settings = {"TRANSLATION_FEED_ATOM": "feeds/{lang}.atom.xml"}
    site = build(GOOD | files, **{**FEEDS, **settings})
    assert_whole(site)
    assert re.search(r"a\.md:4: a feed of the lang 'cups' would be feeds/cups\.atom\.xml", site.log)
    assert re.search(r"b\.md:4: a feed of the lang 'all' would be feeds/all\.atom\.xml", site.log)
    assert re.search(r"d\.md:4: the author 'de' would have feeds/de\.atom\.xml", site.log)
    for name, title in (("cups", "Good"), ("de", "C"), ("de-author", "D"), ("en", "B")):
        feed = (site.root / f"output/feeds/{name}.atom.xml").read_text("utf-8")
        assert f">{title}<" in feed, name


def test_names_without_a_letter(build: Build) -> None:
    """Each is reported; their one page is where it was, unless something else has it."""
    files = {
        "a.md": bad(tags=["???", "!!!"], author="…"),
        "b.md": article("B", tags=["☕"]),
        "c.md": article("C", author="¡!"),
    }
    site = build(GOOD | files, **FEEDS, TAG_FEED_ATOM="feeds/tags/{slug}.xml")
    assert_whole(site)
    for name, line, what in (("a", 4, "tag '???'"), ("a", 4, "tag '!!!'"), ("c", 4, "author '¡!'")):
        assert f"{name}.md:{line}: the {what} has no letter" in site.log, what
    assert "tag/.html" in {
        path.relative_to(site.root / "output").as_posix() for path in site.root.rglob("*.html")
    }


def test_names_that_are_alike_and_fine(build: Build) -> None:
    """Names of two kinds may be the same where their files differ; nothing is said."""
    files = {
        "bad.md": bad(tags=["misc", "cups"], author="ann", category="cups"),
        "draft.md": article("Draft", author="misc", draft=True),
        "hidden.md": article("Hidden", author="misc", status="hidden"),
    }
    settings = {"AUTHOR_FEED_ATOM": "feeds/by/{slug}.xml", "AUTHOR_FEED_RSS": None}
    site = build(GOOD | files, **{**FEEDS, **settings})
    assert_whole(site)
    assert site.warnings() == []
    plain = build(GOOD | files, folder="one", **{**FEEDS, **settings, "TAG_SAVE_AS": "tags.html"})
    assert plain.status == 1  # the settings have one file for all: that is for their owner to mend


def test_slugs_that_are_addresses_of_translations(build: Build) -> None:
    """A slug with a language behind it leads to another place than the translation."""
    files = {
        "good-de.md": article("Gut", "Auf Deutsch.", slug="good", lang="de"),
        "bad.md": bad(slug="good-de", date="2001-01-01"),
        "idea.md": article("Idee", "Ein Entwurf.", slug="idea", lang="de", draft=True),
        "x.md": article("X", "Another.", slug="idea-de", draft=True, date="2001-01-01"),
        "pages/about-de.md": article("Seite", "Eine Seite.", slug="about", lang="de"),
        "pages/y.md": article("Y", "A third.", slug="about-de"),
    }
    site = build(GOOD | files, **FEEDS)
    assert_whole(site)
    assert "Auf Deutsch." in site.page("good-de.html")
    assert "Ein Entwurf." in site.page("drafts/idea-de.html")
    assert "Eine Seite." in site.page("pages/about-de.html")
    for name, page, body in (
        ("bad", "good-de-2", "A bad"),
        ("x", "drafts/idea-de-2", "Another"),
        ("pages/y", "pages/about-de-2", "A third"),
    ):
        assert body in site.page(f"{page}.html")
        assert f"{name}.md:4: " in site.log
