"""Headers that are no YAML: none ends a build, harms another page, or writes beside the output."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from conftest import Build, Built, article
from headers import FORMS, Header, html, pelicans, rst

GOOD = {
    "good.md": article("Good", "A good one. [Related: List]", slug="good", tags=["tea"]),
    "list.rst": rst("List", "A list.", slug="list", tags="tea"),
    "pages/about.md": article("About", "A page.", slug="about"),
}
Form = tuple[Header, str, int]


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> Form:
    """Return a form of headers."""
    return FORMS[request.param]


def assert_whole(site: Built) -> None:
    """Check that a build ended well, with the pages of others, and nothing beside its output."""
    assert site.status == 0, site.log
    assert "Traceback" not in site.log
    assert "A good one." in site.page("good.html")
    assert "A list." in site.page("list.html")
    assert "A page." in site.page("pages/about.html")
    for name in ("good", "list"):
        assert f'href="https://example.org/{name}.html"' in site.page("index.html")
    known = {"content", "output", "theme", "pelicanconf.py", "__pycache__"}
    assert {path.name for path in site.root.iterdir()} <= known
    assert {path.name for path in site.root.parent.iterdir()} <= {site.root.name}


def sources(form: Form, field: str, values: list[str]) -> dict[str, str]:
    """Return an article for each value of a field."""
    header, ending, _ = form
    return {
        f"a{number}.{ending}": header(f"T{number}", f"B{number}.", **{field: value})
        for number, value in enumerate(values)
    }


def assert_reported(site: Built, form: Form, number: int) -> None:
    """Check that the log names the field of an article by its line."""
    _, ending, line = form
    assert re.search(rf"(?m)(?:^|\s)a{number}\.{ending}:{line}: ", site.log), (number, site.log)


FILES = [
    *("theme", "theme/", "theme/faq_related.css", "good.html", "GOOD.html", "./good.html"),
    *("good.html/x.html", "good.html/", "list.html", "pages", "pages/about.html", "index.html"),
    *("tags.html", "archives.html", "tag/tea.html", "tag", "author", "category/misc.html"),
    *("feeds/all.xml", "x" * 300 + ".html", "d/" * 40 + "x.html", "../x.html", "../../x.html"),
    *("../output-x/x.html", "a/../../output-x/y.html", "/etc/../../x.html", "..", ".", "x/..."),
    *(".htaccess", ".git/config", "shell.php", "run.cgi", "robots.txt", "ROBOTS.TXT", "CNAME"),
    *("_redirects", "_headers", "_worker.js", "sw.js", "ads.txt", "x.svg", "x.xml", "x.js"),
    *("x.css", "x.json", "x.pdf", "x.html.unfinished", "name", "Makefile", "x.html."),
]


def test_a_file_that_no_page_can_have(build: Build, form: Form) -> None:
    """`save_as` takes no file of another, none that is no page, and none outside the output."""
    site = build(sources(form, "save_as", FILES) | GOOD, "--verbose", FEED_ALL_ATOM="feeds/all.xml")
    assert_whole(site)
    for number, path in enumerate(FILES):
        assert f"B{number}." in site.page(f"t{number}.html"), path
        assert_reported(site, form, number)
    for name in ("robots.txt", "CNAME", "_redirects", "_headers", ".htaccess"):
        assert not (site.root / "output" / name).exists()


@pytest.mark.parametrize("field", ["save_as", "url"])
def test_files_and_urls_as_pelican_has_them(build: Build, form: Form, field: str) -> None:
    """A file or a URL alone, both, a front page, and a page that is but a link, stay as they are."""
    header, ending, _ = form
    files = {
        f"a.{ending}": header("Ta", "Ba.", **{field: "own/tea.html"}),
        f"b.{ending}": header("Tb", "Bb.", save_as="pots/index.html", url="pots/"),
        f"c.{ending}": header("Tc", "Bc.", save_as="deep/c.htm", url="elsewhere/c?x=1#y"),
        f"pages/d.{ending}": header("Td", "Bd.", save_as="index.html"),
        f"pages/e.{ending}": header("Te", "Be.", save_as="404.html"),
        f"pages/f.{ending}": header("Tf", "Bf.", save_as="", url="archives.html"),
        f"g.{ending}": header("Tg", "Bg.", url="https://other.example/g"),
        f"h.{ending}": header("Th", "Bh.", slug="sub/h", save_as="2024"),
    }
    if form[1] == "md":
        del files[f"pages/f.{ending}"]  # there, an empty value is none
    # Without the plugin, the same is written but for what it adds to the pages.
    files["list.rst"] = GOOD["list.rst"]
    plain = build(files, folder="plain", PLUGINS=[])
    site = build(files)
    assert site.status == 0, site.log
    assert not [line for line in site.warnings() if "no YAML" not in line and "slug" not in line]
    written = [
        {path.relative_to(each.root).as_posix() for path in each.root.glob("output/**/*")}
        for each in (plain, site)
    ]
    assert written[1] - written[0] <= {"output/theme", "output/theme/faq_related.css"}
    assert written[0] <= written[1]
    for name in ("archives.html", "index.html", "tag/tea.html"):
        links = [re.findall(r'href="([^"]*)"', page.page(name)) for page in (plain, site)]
        assert set(links[1]) - set(links[0]) <= {"https://example.org/theme/faq_related.css"}, name


URLS = [
    *("../good.html", "good.html", "/good.html", "./good.html", "x/../good.html", "good", "GOOD.html"),
    *("%2e%2e/good.html", "%252e%252e/good.html", "good.html?x=1", "good.html#top", "list.html"),
    *("pages/about.html", "index.html", "tags.html", "tag/tea.html", "feeds/all.xml"),
    *("javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//evil.example/x"),
    *("\\\\evil.example/x", "/\\evil.example/x", "https://example.org/good.html"),
]  # fmt: skip


def test_a_url_that_leads_to_another_text(build: Build, form: Form) -> None:
    """Links to a text lead to no other one, to no list or feed, and run nothing."""
    header, ending, _ = form
    files = sources(form, "url", URLS)
    for number, url in enumerate(URLS):
        name = f"b{number}.{ending}"
        files[name] = header(f"U{number}", f"C{number}.", url=url, save_as=f"own/{number}.html")
    marks = "\n\n".join(f"One. [Related: {t}{n}]" for t in "TU" for n in range(len(URLS)))
    files["m.md"] = article("M", marks)
    site = build(files | GOOD, "--verbose", FEED_ALL_ATOM="feeds/all.xml")
    assert_whole(site)
    for number, url in enumerate(URLS):
        assert f"B{number}." in site.page(f"t{number}.html"), url
        assert f"C{number}." in site.page(f"own/{number}.html"), url
        assert_reported(site, form, number)
        assert f"b{number}.{ending}:" in site.log, url
        for page in ("m.html", "index.html", "feeds/all.xml"):
            assert f'href="https://example.org/t{number}.html"' in site.page(page), (url, page)
    for name, page in site.pages().items():
        assert not re.search(r'href="[^"]*(?:javascript:|data:|evil\.example|\.\./)', page), name


SLUGS = {
    "../../x": "x",
    "../up": "up",
    "a/../../y": "a/y",
    "..": None,
    "./z": "z",
    "../output-x/w": "output-x/w",
    "a\\..\\v": "a..v",
    "good": "good-2",
    "index": "index-2",
    "archives": "archives-2",
    "tag/tea": "tag/tea-2",
    "good.html/x": "good.html-2/x",
    "s" * 300: "s" * 200,
    "theme/faq_related.css": "theme-2/faq_related.css",
}


def test_a_slug_that_climbs_or_is_taken(build: Build, form: Form) -> None:
    """A slug stays below the root of the site, and is that of one text."""
    site = build(sources(form, "slug", list(SLUGS)) | GOOD, "--verbose")
    assert_whole(site)
    for number, (given, slug) in enumerate(SLUGS.items()):
        assert f"B{number}." in site.page(f"{slug or f't{number}'}.html"), given
        assert_reported(site, form, number)


WRONG = {
    "template": ["index", "no-such", "../x", "tag", "archives", "base", "period_archives", "x/"],
    "timezone": ["Nowhere/X", "../../etc/passwd", "/etc/localtime", "Europe", "UTC+25", "z" * 300],
    "date_format": ["%", "%Y %"],
    "status": ["publik", "published, draft"],
    "modified": ["soon", "2025-13-45", "0000-00-00", "2025-01-01T00:00:00+99:00"],
}


def test_values_that_do_not_work(build: Build, form: Form) -> None:
    """The usual template, the site's zone, a draft, or no date at all take their places."""
    header, ending, line = form
    fields = [(field, value) for field, values in WRONG.items() for value in values]
    files = {
        f"a{number}.{ending}": header(f"T{number}", f"B{number}.", **{field: value})
        for number, (field, value) in enumerate(fields)
    }
    files[f"fine.{ending}"] = header("Fine", "Fine.", timezone="Europe/Paris", template="article")
    site = build(files | GOOD, "--verbose")
    assert_whole(site)
    for number, (field, value) in enumerate(fields):
        folder = "drafts/" if field == "status" else ""
        assert f"B{number}." in site.page(f"{folder}t{number}.html"), value
        assert_reported(site, form, number)
    assert f"fine.{ending}:{line}" not in site.log


def test_a_date_that_is_none_makes_a_draft(build: Build, form: Form) -> None:
    """Nothing of the text is lost, and the line of the date is said."""
    header, ending, _ = form
    dates = ("soon", "2025-13-45", "0000-00-00", "2025-01-01T00:00:00+99:00")
    files = {
        f"a{number}.{ending}": header(f"T{number}", f"B{number}.").replace("2025-01-01", date, 1)
        for number, date in enumerate(dates)
    }
    site = build(files | GOOD)
    assert_whole(site)
    for number, date in enumerate(dates):
        assert f"B{number}." in site.page(f"drafts/t{number}.html"), date
        assert re.search(rf"a{number}\.{ending}:\d: the date '{re.escape(date)}' is no", site.log)


ATTRIBUTES = [
    *("get_content", "is_valid", "settings", "url_format", "metadata", "get_url_setting"),
    *("_content", "_summary", "relative_dir", "override_save_as", "override_url", "source_path"),
    *("in_default_lang", "faq_entries", "front_matter_kept", "reader", "translations", "content"),
]


def test_fields_named_like_attributes(build: Build, form: Form) -> None:
    """A field breaks no object of Pelican, and gives no address that is not checked."""
    header, ending, _ = form
    files = {
        f"a{n}.{ending}": header(f"T{n}", f"B{n}.", **{name: "good.html"})
        for n, name in enumerate(ATTRIBUTES)
    }
    site = build(files | GOOD)
    assert_whole(site)
    for number, name in enumerate(ATTRIBUTES):
        assert f"B{number}." in site.page(f"t{number}.html"), name


LISTS = [
    *("template", "save_as", "url", "slug", "lang", "translation", "timezone", "date_format"),
    *("status", "category", "author", "title", "summary", "modified", "weight", "tags"),
]


@pytest.mark.parametrize("kind", ["Pelican's", "html"])
def test_several_values_where_there_is_one(build: Build, kind: str) -> None:
    """The first counts, or all are one text; what Pelican sorts by is a text as well."""
    files = {}
    for number, name in enumerate(LISTS):
        values = {"status": "hidden published", "modified": "2025-01-01 2025-01-02"}
        first, second = values.get(name, "a b").split()
        if kind == "html":
            text = html(f"T{number}", f"B{number}.").replace(
                "</head>", f'<meta name="{name}" content="{first}"></head>'
            )
            text = text.replace("</head>", f'<meta name="{name}" content="{second}"></head>')
        elif name == "title":
            text = f"Title: a\n    b\nDate: 2025-01-01\n\nB{number}.\n"
        else:
            text = pelicans(f"T{number}", f"B{number}.", **{name: f"{first}\n    {second}"})
        files[f"a{number}.{kind[:4].replace(chr(80) + 'eli', 'md')}"] = text
    site = build(files | GOOD, ARTICLE_ORDER_BY="weight")
    assert_whole(site)
    pages = site.pages().values()
    for number, name in enumerate(LISTS):
        assert any(f"B{number}." in page for page in pages), name


class Tags(HTMLParser):
    """Collects what would run, or load something, in a page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.running: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a start tag that a theme does not write."""
        found = dict(attrs)
        runs = tag in ("svg", "iframe") or (tag == "script" and not found.get("type"))
        if runs or any(name.startswith("on") for name in found):
            self.running.append(f"{tag} {found}")


MARKUP = ["<svg onload=alert(1)>", '"><script>alert(1)</script>', "<img src=x onerror=alert(1)>"]
FIELDS = ["tags", "category", "author", "authors", "lang", "summary", "description", "date_format",
          "title", "image", "cover", "series", "subtitle", "slug", "save_as", "url"]  # fmt: skip


@pytest.mark.parametrize("theme", ["simple", "notmyidea"])
def test_no_field_is_markup_in_other_pages(build: Build, form: Form, theme: str) -> None:
    """Names, texts, languages and addresses of a header run nothing, whatever page shows them."""
    header, ending, _ = form
    files: dict[str, str] = {}
    for name in FIELDS:
        for number, text in enumerate(MARKUP):
            fields = {name: text, "slug": f"{name}{number}"}
            title = fields.pop("title", f"T-{name}{number}")
            if name == "slug":
                fields = {"slug": text}
            files[f"{name}{number}.{ending}"] = header(title, "Body.", **fields)
    marks = [f"One. [Related: {name}{n}]" for name in FIELDS for n in range(len(MARKUP))]
    files["marks.md"] = article("Marks", "\n\n".join(marks))
    site = build(files | GOOD, "--verbose", THEME=theme, TAG_FEED_ATOM="feeds/{slug}.xml")
    assert_whole(site)
    for name, page in site.pages().items():
        assert not Tags(page).running, (name, Tags(page).running)
    for name in ("tags", "category", "author", "lang", "description", "date_format"):
        assert re.search(rf"\b{name}0\.{ending}:\d+: ", site.log), name


def test_what_headers_may_hold_stays(build: Build) -> None:
    """Signs of texts, links and emphasis in summaries, and classes, are published as they are."""
    summary = 'Some *em*, `<code>`, <span class="x">y</span>, <img src="i.png" style="width: 9px"> [l](https://e.org/)'
    files = {
        "a.md": pelicans('A & B < C "x" <em>y</em>', "Ba.", summary=summary, tags="C++, R&D"),
        "b.rst": rst("A & B <c>", "Bb.", summary="*em*, ``<code>``, `l <https://e.org/>`_ & q", author="O'Neill"),
        "c.html": html("A &amp; B &lt;x&gt;", "Bc.", summary="<p>A <em>c</em> <img src='x.png' alt='y'></p>", category="Q & A"),
        "d.md": pelicans("D", "Bd.", description='A "quoted" & <b>bold</b> text', image="https://e.org/i.png?a=1&b=2"),
        "e.rst": rst("E", "Be.", summary="\n    .. image:: i.png\n        :width: 200px\n        :alt: An image"),
    }  # fmt: skip
    files = {
        name: text.replace("2025-01-01", f"2025-01-0{day}")
        for day, (name, text) in enumerate(files.items(), 1)
    }
    ours = re.compile(
        r'<meta name="keywords"[^>]*>\n|<link rel="stylesheet" [^>]*faq_related.*?>\n'
    )
    plain = build(files, folder="plain", PLUGINS=[])
    site = build(files)
    assert site.warnings() == plain.warnings()
    assert site.status == 0
    for name, page in plain.pages().items():
        assert ours.sub("", site.page(name)) == page, name


PLUGIN = """
from pelican import signals
from pelican.readers import BaseReader

class NotesReader(BaseReader):
    enabled = True
    file_extensions = ["note"]

    def read(self, path):
        fields = dict(line.split("=", 1) for line in open(path, encoding="utf-8").read().split("|"))
        metadata = {n: self.process_metadata(n, value) for n, value in fields.items()}
        metadata["template"] = ["index"] if "list" in metadata else metadata.get("template", "article")
        return "<p>" + fields["title"] + " body</p>", metadata

def add(readers):
    readers.reader_classes["note"] = NotesReader

def register():
    signals.readers_init.connect(add)
"""


@pytest.mark.parametrize("order", [1, -1], ids=["before us", "behind us"])
def test_what_readers_of_plugins_read(build: Build, order: int) -> None:
    """Their headers are checked as well, wherever PLUGINS has them."""
    notes = {
        "a": "save_as=good.html",
        "b": "save_as=../../b.html",
        "c": "template=no-such",
        "d": "list=1",
        "e": "slug=../../e",
        "f": "timezone=Nowhere/X",
        "g": "get_content=x",
        "h": "tags=<svg onload=alert(1)>",
        "i": "date=soon",
    }
    files = {
        f"{name}.note": f"title={name}|date=2025-01-01|{field}" for name, field in notes.items()
    }
    files["plugins/notes.py"] = PLUGIN
    site = build(
        files | GOOD,
        PLUGINS=["notes", "pelican_faq_related"][::order],
        PLUGIN_PATHS=["content/plugins"],
    )
    assert_whole(site)
    for name in notes:
        page = f"drafts/{name}.html" if name == "i" else f"{name}.html"
        assert f"<p>{name} body</p>" in site.page(page)
        assert name == "g" or re.search(rf"\b{name}\.note(?::1)?: ", site.log), (name, site.log)
    assert "<svg" not in "".join(site.pages().values())
