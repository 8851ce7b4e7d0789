"""Addresses and templates that headers ask for: none runs, none ends a build, none is another's."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import Build, Built, article

RAW = re.compile(r"""["'<>`\\\s\x00-\x1f\x7f-\x9f]""")
GOOD = {
    "good.md": article("Good", "Text. [Related: List]", slug="good"),
    "list.md": article("List", "Text. [Related: Good]", slug="list"),
}


class Links(HTMLParser):
    """Collects the addresses that a page links, and what would run."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.hrefs: list[str] = []
        self.running: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a start tag."""
        for name, value in attrs:
            if name == "href":
                self.hrefs.append(value or "")
            if name.startswith("on"):
                self.running.append(f"{tag} {name}")
        if tag == "svg" or (tag == "script" and not dict(attrs).get("type")):
            self.running.append(tag)


def assert_whole(site: Built) -> None:
    """Check that a build ended well, that other articles are there, and that nothing runs."""
    assert site.status == 0, site.log
    assert "Traceback" not in site.log
    output = site.root / "output"
    for name in ("good", "list"):
        assert f'href="https://example.org/{name}.html"' in site.page("index.html")
        assert (output / f"{name}.html").is_file()
    for path in output.rglob("*"):
        if path.suffix == ".html" and path.is_file():
            links = Links(path.read_text("utf-8"))
            assert not links.running, path
            ours = [href for href in links.hrefs if not href.startswith("#")]
            assert not [href for href in ours if RAW.search(href)], path
            assert not [h for h in ours if not h.startswith(("https://", "http://", "#"))], path
    outside = {path.name for path in site.root.iterdir()}
    assert outside <= {"content", "output", "theme", "pelicanconf.py", "__pycache__"}


def reported(site: Built, name: str) -> list[str]:
    """Return what was said of a source."""
    return [text for text in site.warnings() if re.match(rf"{re.escape(name)}(?::\d+)?: ", text)]


# An address as it is given: the URL, and the file.
TAKEN = {
    "/plain/tea/": ("plain/tea/", "plain/tea/index.html"),
    "/plain/tea.html": ("plain/tea.html", "plain/tea.html"),
    "plain/no-slash": ("plain/no-slash/", "plain/no-slash/index.html"),
    "/über-tee/": ("%C3%BCber-tee/", "über-tee/index.html"),
    "/gr%C3%BCner-tee/": ("gr%C3%BCner-tee/", "grüner-tee/index.html"),
    "/gr%c3%bcn.html": ("gr%c3%bcn.html", "grün.html"),
    "/茶/緑.html": ("%E8%8C%B6/%E7%B7%91.html", "茶/緑.html"),
    "/two words/": ("two%20words/", "two words/index.html"),
    " /blanks around/ ": ("blanks%20around/", "blanks around/index.html"),
    "/100%-cotton/": ("100%25-cotton/", "100%-cotton/index.html"),
    "/100%25-wool/": ("100%25-wool/", "100%-wool/index.html"),
    "/it's-`ticked`/": ("it%27s-%60ticked%60/", "it's-`ticked`/index.html"),
    '/p/"><svg/onload=alert(1)>': (
        "p/%22%3E%3Csvg/onload=alert(1)%3E/",
        'p/"><svg/onload=alert(1)>/index.html',
    ),
    "/q/<script>alert(2).html": ("q/%3Cscript%3Ealert(2).html", "q/<script>alert(2).html"),
    "/r/%22%3E%3Cimg%20src=x%20onerror=alert(3)%3E/": (
        "r/%22%3E%3Cimg%20src=x%20onerror=alert(3)%3E/",
        'r/"><img src=x onerror=alert(3)>/index.html',
    ),
    "/s/x' onmouseover='alert(4)/": (
        "s/x%27%20onmouseover=%27alert(4)/",
        "s/x' onmouseover='alert(4)/index.html",
    ),
    "/t/&quot;onload&lt/": ("t/%26quot;onload%26lt/", "t/&quot;onload&lt/index.html"),
    "/good-tea.html/": ("good-tea.html/", "good-tea.html/index.html"),
    "/v1.2/": ("v1.2/", "v1.2/index.html"),
    "/notes/v1.2": ("notes/v1.2/", "notes/v1.2/index.html"),
    "/node.js/": ("node.js/", "node.js/index.html"),
    "/node.js.html": ("node.js.html", "node.js.html"),
    "/old.htm": ("old.htm", "old.htm"),
    "/strict.xhtml": ("strict.xhtml", "strict.xhtml"),
    "/LOUD.HTML": ("LOUD.HTML", "LOUD.HTML"),
    "/con/aux.html": ("con/aux.html", "con/aux.html"),
    "/a~b!c$d(e)*f+g,h;i=j@k/": ("a~b!c$d(e)*f+g,h;i=j@k/", "a~b!c$d(e)*f+g,h;i=j@k/index.html"),
    "/dots.../": ("dots.../", "dots.../index.html"),
    f"/{'n' * 200}/": (f"{'n' * 200}/", f"{'n' * 200}/index.html"),
    "/" + "d/" * 30: ("d/" * 30, "d/" * 30 + "index.html"),
}


@pytest.mark.parametrize("field", ["permalink", "url"])
def test_an_address_is_encoded_when_it_is_taken(build: Build, field: str) -> None:
    """A URL is as RFC 3986 writes it; its file is the one that a web server looks for."""
    files = {
        f"a{number}.md": article(f"Text {number}", f"Body {number}.", **{field: address})
        for number, address in enumerate(TAKEN)
    }
    marks = "\n\n".join(f"One. [Related: Text {number}]" for number in range(len(TAKEN)))
    site = build({**files, **GOOD, "m.md": article("M", marks)}, FEED_ALL_ATOM="all.xml")
    assert_whole(site)
    assert site.warnings() == []
    for number, (url, file) in enumerate(TAKEN.values()):
        assert f"Body {number}." in site.page(file), file
        for page in ("m.html", "index.html", "all.xml"):
            assert f'href="https://example.org/{url}"' in site.page(page), (url, page)


# What no page can have, and a word of the reason.
NOT_TAKEN = {
    "/a%2Fb/": "sign",
    "/a%5cb/": "sign",
    "/a\\b/": "sign",
    "/a%00b/": "sign",
    "/a%0d%0ab/": "sign",
    "/a\tb/": "sign",
    "/a\u202eb/": "sign",
    "/a%252Fb/": "sign",
    "/../up/": "dots",
    "/a/../b/": "dots",
    "/a/./b/": "dots",
    "/%2e%2e/up/": "dots",
    "/.%2E/up/": "dots",
    "/a/%2e/b/": "dots",
    "/%252e%252e/up/": "dots",
    "/a//b/": "empty",
    "/a///": "empty",
    "/a/ /b/": "empty",
    "/a/%20/b/": "empty",
    "//evil.example/a/": "host",
    "///evil.example/a/": "host",
    "/%c0%ae%c0%ae/x/": "percent",
    "/a%ff/": "percent",
    "/what?page=1": "sign",
    "/a/#top": "sign",
    "/12:30/": "sign",
    "javascript:alert(1)/": "sign",
    "/good.html.unfinished/": "written",
    "/good.html.UNFINISHED": "written",
    f"/{'n' * 201}/": "bytes",
    f"/{'ü' * 101}/": "bytes",
    f"/{'%C3%BC' * 101}.html": "bytes",
    "/" + "d/" * 31: "parts",
    "/" + "d/" * 5000: "parts",
    "/.htaccess": "dot",
    "/.well-known/acme-challenge/x/": "dot",
    "/x/.git/config/": "dot",
    "/shell.php": "run",
    "/shell.pHp": "run",
    "/x/run.cgi": "run",
    "/page.shtml": "run",
    "/shell.php.html": "run",
    "/drawing.svg": "ends in",
    "/feed.xml": "ends in",
    "/js/app.js": "ends in",
    "/app.MJS": "ends in",
    "/css/main.css": "ends in",
    "/data.json": "ends in",
    "/paper.pdf": "ends in",
    "/notes.txt": "ends in",
    "/film.swf": "ends in",
    "/mr.smith": "ends in",
    "/app.wasm": "ends in",
    "/page.xht": "ends in",
    "/page.html.bak": "ends in",
}


@pytest.mark.parametrize("field", ["permalink", "url"])
def test_an_address_that_no_page_can_have_is_not_taken(build: Build, field: str) -> None:
    """The text stands where it would without one, and the line of the header is reported."""
    files = {
        f"a{number}.md": article(f"T{number}", f"B{number}.", **{field: address})
        for number, address in enumerate(NOT_TAKEN)
    }
    site = build({**files, **GOOD})
    assert_whole(site)
    for number, (address, why) in enumerate(NOT_TAKEN.items()):
        assert f"B{number}." in site.page(f"t{number}.html"), address
        (line,) = [text for text in site.warnings() if text.startswith(f"a{number}.md:4: ")]
        assert f"the {field} " in line, address
        assert why in line, (address, line)


NOT_A_FILE = {
    "../x.html": "dots",
    "a/../../x.html": "dots",
    "..\\x.html": "dot",
    "a\\b.html": "sign",
    "x\x00.html": "",
    "%2e%2e/x.html": "dots",
    ".htaccess": "dot",
    "x/shell.php": "run",
    f"{'s' * 201}.html": "bytes",
    "d/" * 31 + "x.html": "parts",
    "good.html.unfinished": "written",
    "_redirects": "rules",
    "_headers": "rules",
    "CNAME": "rules",
    "robots.txt": "rules",
    "x/drawing.svg": "ends in",
    "app.js": "ends in",
    "main.css": "ends in",
    "feed.xml": "ends in",
    "LICENSE": "ends in",
    "x/Procfile": "ends in",
}


def test_a_file_that_no_page_can_have_is_not_taken(build: Build) -> None:
    """`save_as` of a header names a file below the output folder, which a page can have."""
    files = {
        f"a{number}.md": article(f"T{number}", f"B{number}.", save_as=path)
        for number, path in enumerate(NOT_A_FILE)
    }
    site = build({**files, **GOOD})
    assert_whole(site)
    for number, (path, why) in enumerate(NOT_A_FILE.items()):
        if not why:  # control signs are no part of what YAML holds
            continue
        assert f"B{number}." in site.page(f"t{number}.html"), path
        assert any(why in text for text in reported(site, f"a{number}.md")), path


def test_links_lead_to_the_file_that_a_header_names(build: Build) -> None:
    """`save_as` alone makes the address as well; a `url` beside it stays, but is encoded."""
    named = {
        "a.md": ({"save_as": "x/own.html"}, "x/own.html", "x/own.html"),
        "b.md": ({"save_as": "y/index.html"}, "y/index.html", "y/"),
        "c.md": ({"save_as": "z/"}, "z/index.html", "z/"),
        "d.md": ({"save_as": '"><svg onload=1>.html'}, '"><svg onload=1>.html', None),
        "e.md": ({"save_as": "5%20.html"}, "5%20.html", "5%2520.html"),
        "f.md": ({"save_as": "/root.html"}, "root.html", "root.html"),
        "g.md": ({"save_as": "g.html", "url": '"><svg onload=1>'}, "g.html", None),
        "h.md": ({"save_as": "h.html", "url": "javascript:alert(1)"}, "h.html", None),
        "i.md": ({"save_as": "i.html", "url": "//evil.example/"}, "i.html", "i.html"),
        "j.md": ({"save_as": "j.html", "url": "/evil.example/"}, "j.html", "evil.example/"),
        "k.md": ({"save_as": "k/index.html", "url": "k"}, "k/index.html", "k"),
        "l.md": ({"save_as": "a/./b//own.html"}, "a/b/own.html", "a/b/own.html"),
        "m.md": ({"save_as": 2024}, "2024", "2024"),
        "n.md": ({"url": 1984}, "1984/index.html", "1984/"),
        "o.md": ({"save_as": ["../o.html"]}, "to-md.html", "to-md.html"),
        "p.md": ({"url": ['/p"><svg onload=1>.html']}, 'p"><svg onload=1>.html', None),
    }
    files = {
        name: article(f"T{name[0]} md", f"B{name}", **given) for name, (given, *_) in named.items()
    }
    site = build({**files, **GOOD})
    assert_whole(site)
    for name, (_, file, url) in named.items():
        assert f"B{name}" in site.page(file), name
        if url is not None:
            assert f'href="https://example.org/{url}"' in site.page("index.html"), name


BESIDE = [
    *("../good.html", "good.html", "/good.html", "x/../good.html", "good", "GOOD.html?x=1"),
    *("%2e%2e/good.html", "%252e%252e/good.html", "index.html", "archives.html", "author/ann.html"),
    *("javascript:alert(1)", "data:text/html,x", "\\\\evil.example", "//evil.example/x"),
]


def test_a_url_beside_a_file_leads_to_no_other_text(build: Build) -> None:
    """The URL of the file takes its place, and the line of the header is reported."""
    files = {
        f"a{number}.md": article(f"T{number}", f"B{number}.", save_as=f"own/{number}.html", url=url)
        for number, url in enumerate(BESIDE)
    }
    files["fine.md"] = article("Fine", save_as="fine/index.html", url="fine?x=1#top", author="Ann")
    marks = "\n\n".join(f"One. [Related: T{number}]" for number in range(len(BESIDE)))
    site = build({**files, **GOOD, "m.md": article("M", marks)}, "--verbose")
    assert_whole(site)
    for number, url in enumerate(BESIDE):
        assert f"B{number}." in site.page(f"own/{number}.html"), url
        assert re.search(rf"\ba{number}\.md:[45]: ", site.log), url
        for page in ("m.html", "index.html"):
            assert f'href="https://example.org/own/{number}.html"' in site.page(page), url
    assert 'href="https://example.org/fine?x=1#top"' in site.page("index.html")
    assert "fine.md:" not in site.log


SLUGS = {
    '"><svg onload=alert(1)>': "svg onload=alert(1)",
    "<b>": "b",
    "`tick`": "tick",
    "it's": "it's",
    "javascript:alert(1)": "javascript:alert(1)",
    "two words": "two words",
    "a\x07b": "ab",
    "x' onmouseover='alert(1)": "x' onmouseover='alert(1)",
    "..": None,
    "../up": "up",
    "up/../../down": "up/down",
    "./here": "here",
    "/guides/": "guides",
    "grüner-tee": "grüner-tee",
    "%2e%2e%2fup": "2e2e2fup",
    "//evil.example/x": "evil.example/x",
    "a/b": "a/b",
    ('<i>"x"',): "[ix]",
    (1, "<u>"): "[1, u]",
}


def test_a_slug_is_harmless_in_address_and_file(build: Build) -> None:
    """Signs of HTML are no part of a slug; others are encoded in the address, not in the file."""
    files = {
        f"a{number}.md": article(f"T{number}", f"B{number}.", slug=slug)
        for number, slug in enumerate(SLUGS)
    }
    marks = "\n\n".join(f"One. [Related: T{number}]" for number in range(len(SLUGS)))
    site = build({**files, **GOOD, "m.md": article("M", marks)}, FEED_ALL_ATOM="all.xml")
    assert_whole(site)
    for number, (given, slug) in enumerate(SLUGS.items()):
        assert f"B{number}." in site.page(f"{slug or f't{number}'}.html"), given
        lost = set("".join(map(str, given))) & set('"<>`%') or "./" in given or given == ".."
        reports = [text for text in site.warnings() if text.startswith(f"a{number}.md:4: ")]
        assert bool(reports) == bool(lost) or given == "a\x07b", given
    assert 'href="https://example.org/grüner-tee.html"' in site.page("m.html")
    assert 'href="https://example.org/javascript%3Aalert(1).html"' in site.page("m.html")
    assert site.page("all.xml").count("https://example.org/") > len(SLUGS)


PATTERN = "{category}/{lang}/{path}/{title}/{slug}.html"


def test_values_of_a_header_are_harmless_in_patterns_of_addresses(build: Build) -> None:
    """Whatever the settings make addresses of, they are URLs, and a language is one."""
    wicked = '"><script>alert(1)</script>'
    files = {
        "a.md": article("A", lang=wicked, slug="a", path="p"),
        "b.md": article("B", lang="../../..", slug="b", path="p"),
        "c.md": article("C", lang="x" * 300, slug="c", path="p"),
        "d.md": article("D", lang="a/b", slug="d", path="p"),
        "e.md": article('E "quoted" `x`', slug="e", path='"><svg onload=1>'),
        "h.md": article("H", lang=[wicked], slug="h", path="p"),
        "f.md": article("F", slug="f", path="p", lang="pt_BR", category='"><b>'),
        "g.md": article("g " * 2000, slug="g", path="p"),
    }
    ours = {"ARTICLE_URL": PATTERN, "ARTICLE_SAVE_AS": PATTERN}
    ours |= {"ARTICLE_LANG_URL": f"l/{PATTERN}", "ARTICLE_LANG_SAVE_AS": f"l/{PATTERN}"}
    site = build(files, **ours)
    assert site.status == 0, site.log
    assert "Traceback" not in site.log
    links = Links(site.page("index.html"))
    assert links.running == []
    assert not [href for href in links.hrefs if RAW.search(href)]
    for number, name in enumerate("abcdh"):
        assert any(text.startswith(f"{name}.md:4: the lang ") for text in site.warnings()), number
    pages = {Path(name).name for name in site.pages()}
    assert {f"{name}.html" for name in "abcdefh"} <= pages
    assert any("g" in text for text in reported(site, "g.md"))


def test_a_field_in_a_pattern_leads_out_of_no_folder(build: Build) -> None:
    """Nothing is written beside the output folder, whose name another one may begin with."""
    files = {
        "a.md": article("A", "Ba.", series="../output-2", slug="a"),
        "b.md": "Title: B\nDate: 2025-01-01\nSeries: x/../../output-2/y\nSlug: b\n\nBb.\n",
        "c.md": article("C", "Bc.", series="pots", slug="c"),
        "d.md": article("D", "Bd.", series="../../d", slug="d"),  # Pelican itself leaves that out
    }
    site = build(files, ARTICLE_SAVE_AS="{series}/{slug}.html", ARTICLE_URL="{series}/{slug}.html")
    assert site.status == 0, site.log
    assert not (site.root / "output-2").exists()
    for name in "ab":
        assert f"B{name}." in site.page(f"{name}.html")
        assert re.search(rf"{name}\.md:\d: \S+ is not in the output folder", site.log), name
    assert "Bc." in site.page("pots/c.html")


def test_a_file_stands_nowhere_where_a_folder_must_be(build: Build) -> None:
    """An address that needs a folder in place of a file, or a file in place of one, is not taken."""
    given = {
        "a.md": "/good.html/",
        "b.md": "/good.html/x/",
        "c.md": "/GOOD.html",
        "d.md": "/Good.html/y/z.html",
        "e.md": "/blog/one/",
        "f.md": "/blog",  # the same folder: it may hold another page
        "g.md": "/drawing.png/",
        "h.md": "/drawing.png/x.html",
        "i.md": "/drawing.png",
        "q.md": "/notes/plan.png/",
        "r.md": "/notes/plan.png",
        "j.md": "/list.html/index.html",
        "k.md": "/deep/path.html",
        "l.md": "/deep/path.html/below/",
        "m.md": "/sub/deep.html",
        "n.md": "/blog/one/index.html",
        "o.md": "/blog/one",
        "p.md": "/Blog/ONE/",
    }
    files = {
        name: article(f"T{name[0]}", f"B{name[0]}.", permalink=address, slug=f"s-{name[0]}")
        for name, address in given.items()
    }
    files["x.md"] = article("X", slug="good.html/x")
    files["y.md"] = article("Y", save_as="blog/one/index.html", slug="s-y")
    files["z.md"] = article("Z", save_as="sub/deep.html/x.html", slug="s-z")
    files["drawing.png"] = files["posts/plan.png"] = "P"
    plan = "A ![plan]({attach}plan.png)"
    files["posts/noted.md"] = article("Noted", plan, save_as="notes/index.html")
    site = build({**files, **GOOD}, STATIC_PATHS=["drawing.png"])
    assert_whole(site)
    assert (site.root / "output" / "drawing.png").read_text("utf-8") == "P"
    assert (site.root / "output" / "notes/plan.png").read_text("utf-8") == "P"
    output = site.root / "output"
    pages = {
        path.relative_to(output).as_posix(): path.read_text("utf-8")
        for path in output.rglob("*.html")
        if path.is_file()
    }
    for name in "abcdghijlnopqrx":
        said = site.log
        assert f"\n{name}.md" in said or f" {name}.md:" in said, name
    for name in "abcdghijlnopqr":
        assert f"B{name}." in pages[f"s-{name}.html"], name
    assert "Bf." in pages["blog/index.html"]
    assert "Bk." in pages["deep/path.html"]


def test_addresses_of_other_things_are_not_taken(build: Build) -> None:
    """Lists, their further pages, feeds, files and the theme keep their addresses."""
    given = [
        *("/index.html", "/", "/index2.html", "/archives.html", "/tags.html", "/categories.html"),
        *("/authors.html", "/tag/cup.html", "/tag/cup2.html", "/category/misc.html"),
        *("/author/ann.html", "/all.xml", "/rss.xml", "/feeds/misc.xml", "/feeds/cup.rss"),
        *("/feeds/ann.xml", "/feeds/en.xml", "/robots.txt", "/moved/plan.txt", "/2025/index.html"),
        *("/2025/", "/theme/css/main.css", "/theme/faq_related.css", "/theme/faq_related.css/"),
        *("/theme/", "/theme/any/thing/", "/Theme/x/", "/map.html", "/INDEX.html", "/robots.txt/"),
        *("/all.xml/x/", "/tag", "/good.text", "/images/cup.png", "/stuff/"),
    ]
    free = {"/tag", "/stuff/"}
    files = {
        f"a{number}.md": article(f"T{number}", f"B{number}.", permalink=address, slug=f"s{number}")
        for number, address in enumerate(given)
    }
    files |= {
        "good.md": article("Good", slug="good", tags=["cup"], author="Ann"),
        "list.md": article("List", slug="list", tags=["cup"], author="Ann"),
        "robots.txt": "ROBOTS",
        "plan.txt": "PLAN",
        "images/cup.png": "CUP",
        "map.html.in": "MAP",
    }
    settings = {
        "DEFAULT_PAGINATION": 20,
        "PAGINATED_TEMPLATES": {"index": None, "tag": 1, "category": None, "author": None},
        "FEED_ALL_ATOM": "all.xml",
        "FEED_RSS": "rss.xml",
        "CATEGORY_FEED_ATOM": "feeds/{slug}.xml",
        "TAG_FEED_RSS": "feeds/{slug}.rss",
        "AUTHOR_FEED_ATOM": "feeds/{slug}.xml",
        "TRANSLATION_FEED_ATOM": "feeds/{lang}.xml",
        "STATIC_PATHS": ["robots.txt", "plan.txt", "images"],
        "EXTRA_PATH_METADATA": {"plan.txt": {"path": "moved/plan.txt"}},
        "TEMPLATE_PAGES": {"map.html.in": "map.html"},
        "YEAR_ARCHIVE_SAVE_AS": "{date:%Y}/index.html",
        "OUTPUT_SOURCES": True,
    }
    site = build(files, "--verbose", **settings)
    assert site.status == 0, site.log
    assert "Traceback" not in site.log
    output = site.root / "output"
    for number, address in enumerate(given):
        if address in free:
            assert f"B{number}." in site.page(f"{address.strip('/')}/index.html")
            continue
        assert f"B{number}." in site.page(f"s{number}.html"), address
        assert f"a{number}.md:4: " in site.log, address
    assert (output / "robots.txt").read_text("utf-8") == "ROBOTS"
    assert (output / "moved/plan.txt").read_text("utf-8") == "PLAN"
    assert (output / "images/cup.png").read_text("utf-8") == "CUP"
    assert site.page("map.html") == "MAP"
    for name in ("all.xml", "rss.xml", "feeds/misc.xml", "feeds/cup.rss", "feeds/ann.xml"):
        assert (output / name).read_text("utf-8").startswith("<?xml"), name
    assert "index2.html" in site.pages()
    assert "tag/cup2.html" in site.pages()


def test_a_page_may_stand_in_for_a_list_and_one_only(build: Build) -> None:
    """Pelican's recipe for a front page works for a page, not for an article, and for one page."""
    files = {
        "pages/home.md": article("Home", "At home.", save_as="index.html", url="", slug="home"),
        "pages/house.md": article("House", "A house.", save_as="index.html", slug="house"),
        "pages/link.md": article("Link", "A link.", permalink="/index.html", slug="link"),
        "pages/old.md": article("Old", "Old ones.", save_as="archives.html", slug="old"),
        "guest.md": article("Guest", "A guest.", save_as="tags.html", slug="guest"),
        "thief.md": article("Thief", "A thief.", save_as="good.html", slug="thief"),
        "feed.md": article("Feed", "A feed.", save_as="all.xml", slug="feed"),
        "one.md": article("One", "The one.", save_as="same.html", slug="one"),
        "two.md": article("Two", "The two.", save_as="same.html", slug="two"),
        "good.md": article("Good", "A good one.", slug="good"),
    }
    site = build(files, FEED_ALL_ATOM="all.xml")
    assert site.status == 0, site.log
    pages = site.pages()
    assert "At home." in pages["index.html"]
    assert "Old ones." in pages["archives.html"]
    assert "A good one." in pages["good.html"]
    assert "The one." in pages["same.html"]
    assert "A guest." not in pages["tags.html"]
    for name in ("pages/house", "pages/link", "guest", "thief", "feed", "two"):
        assert f"{name}.html" in pages
        assert f"{name}.md:" in site.log, name
    assert [href for href in Links(pages["good.html"]).hrefs if href.endswith("/")][:1] == [
        "https://example.org/"
    ]


def test_two_texts_with_one_slug_are_both_written(build: Build) -> None:
    """A slug by title or file name is kept, else that of the older text; and addresses of lists."""
    files = {
        "a.md": article("Guest", "A guest.", slug="victim"),
        "b.md": article("Victim", "The victim."),
        "c.md": article("Victim", "Another one."),
        "d.md": article("Index", "An index."),
        "e.md": article("E", "No tags.", slug="tags"),
        "f.md": article("F", "Continued.", slug="index2"),
        "g.md": article("G", "Draft one.", slug="idea", draft=True),
        "h.md": article("H", "Draft two.", slug="idea", draft=True),
        "pages/a.md": article("Page", "A page.", slug="victim"),
        "pages/b.md": article("Page", "A second page.", slug="victim"),
        "i.md": article("I", "In a folder.", slug="pages/victim"),
        "j.md": article("J", "In the theme.", slug="theme/css/main.css"),
        "k.md": article("K", "A young one.", slug="aged", date="2025-05-05"),
        "l.md": article("L", "An old one.", slug="aged", date="2024-05-05"),
        "m.md": article("M", "Not good.", slug="good", date="2020-01-01"),
    }
    site = build({**files, **GOOD}, DEFAULT_PAGINATION=5)
    assert_whole(site)
    pages = site.pages()
    assert "The victim." in pages["victim.html"]
    assert "An old one." in pages["aged.html"]
    assert "Not good." not in pages["good.html"]
    bodies = ["A guest.", "Another one.", "An index.", "No tags.", "Continued.", "Draft one."]
    bodies += [
        "A young one.",
        "An old one.",
        "Not good.",
        "Draft two.",
        "A page.",
        "A second page.",
        "In a folder.",
        "In the theme.",
    ]
    for body in bodies:
        assert any(f"<p>{body}</p>" in page for page in pages.values()), body
    assert "victim-2.html" in pages
    assert "index2.html" in pages
    for name in ("a.md", "c.md", "d.md", "e.md", "f.md", "h.md", "pages/b.md", "i.md"):
        assert f"{name}" in site.log, name


def test_names_that_are_too_long_end_no_build(build: Build) -> None:
    """A title, slug, tag, category or author of any length leads to a page, and is reported."""
    files = {
        "title.md": article("so long " * 60, "A title."),
        "umlaut.md": article("茶" * 120, "A tea."),
        "slug.md": article("Slug", "A slug.", slug="s" * 300),
        "both.md": article("Both", "Both.", slug="s" * 299 + "t"),
        "folders.md": article("Folders", "Folders.", slug="f/" * 2500 + "x"),
        "pages/page.md": article("p " * 300, "A page."),
        "draft.md": article("Draft", "A draft.", slug="d" * 300, draft=True),
        "tags.md": article("Tags", "Tagged.", tags=["t" * 300, "t" * 299 + "u", "short"]),
        "category.md": article("Category", "Sorted.", category="c" * 300),
        "author.md": article("Author", "Written.", author="a" * 300),
        "plain.md": f"Title: {'plain ' * 60}\nDate: 2025-01-01\n\nPlain.\n",
    }
    site = build({**files, **GOOD}, CATEGORY_FEED_ATOM="feeds/{slug}.atom.xml")
    assert_whole(site)
    pages = site.pages()
    bodies = ["A title.", "A tea.", "A slug.", "Both.", "Folders.", "A page.", "A draft."]
    for body in [*bodies, "Tagged.", "Sorted.", "Written.", "Plain."]:
        assert any(f"<p>{body}</p>" in page for page in pages.values()), body
    for name in files:
        assert name in site.log, name
    assert len([name for name in pages if name.startswith("tag/ttt")]) == 2
    (tag,) = [name for name in pages if name.startswith("category/ccc")]
    assert f'href="https://example.org/{tag}"' in site.page("category.html")


def test_a_name_that_a_system_has_stays(build: Build) -> None:
    """Slugs and titles up to what can be written are as they were."""
    files = {
        "title.md": article("t" * 240),
        "slug.md": article("Slug", slug="s" * 250),
        "tag.md": article("Tag", tags=["g" * 240]),
        "Case.md": article("Case", slug="Case"),
        "lower.md": article("Lower", slug="case"),
    }
    site = build({**files, **GOOD})
    assert_whole(site)
    assert site.warnings() == []
    names = {f"{'t' * 240}.html", f"{'s' * 250}.html", f"tag/{'g' * 240}.html"}
    assert names | {"Case.html", "case.html"} <= set(site.pages())


TEMPLATES = {
    "landing": '{% extends "base.html" %}{% block content %}LANDING {{ article.title }}{% endblock %}',
    "gallery": '{% extends "article.html" %}{% block content %}GALLERY{% endblock %}',
    "static": "<!DOCTYPE html><html><head></head><body>STATIC</body></html>",
    "wide/page": "WIDE {{ article.content }}",
    "special.txt": "",
    "card_part": "<p>{{ article.title }}</p>",
    "_includes/x": "<p>{{ article.title }}</p>",
    "partials/head": "<title>{{ article.title }}</title>",
    "counter": "<script>count()</script>",
    "shell": "<html><head></head><body>{% block b %}{% endblock %}</body></html>",
    "index": '{% extends "shell.html" %}{% block b %}LIST{% for article in articles %}{% include "card_part.html" %}{% endfor %}{% endblock %}',
    "macro": "{% macro m(article) %}{{ article }}{% endmacro %}",
    "uses": '<html>{% from "macro.html" import m %}{{ m(article) }}</html>',
    "syntax": "<html>{% if article %}",
    "filter": "<html>{{ article.title|no_such_filter }}</html>",
    "parent": '{% extends "no_such.html" %}',
    "include": '<html>{% include "no_" ~ "such.html" %}</html>',
    "strict": "<html>{{ articles_page.object_list }} {{ article.title }}</html>",
    "divides": "<html>{{ 1 / 0 }} {{ article.title }}</html>",
    "types": "<html>{{ article.title + 1 }}</html>",
    "deep": '<html>{% include "deep.html" %}</html>',
    "contact": '{% extends "base.html" %}{% block content %}CONTACT{% endblock %}',
}
USABLE = {
    "landing": "LANDING",
    "gallery": "GALLERY",
    "static": "STATIC",
    "wide/page": "WIDE",
    "contact": "CONTACT",
    "uses": "<html>",
    "article": "Body",
    "!simple/article": "Body",
    "!theme/landing": "LANDING",
}
NOT_USABLE = [
    *("index", "archives", "period_archives", "tag", "tags", "category", "categories", "author"),
    *("authors", "base", "pagination", "translations", "page", "!simple/index", "!theme/index"),
    *("card_part", "_includes/x", "_includes", "partials/head", "counter", "shell", "macro"),
    *("syntax", "filter", "parent", "include", "strict", "divides", "types", "deep", "wide"),
    *(
        "no_such",
        "../secret",
        "/etc/passwd",
        "special.txt.html",
        "landing.html",
        "a\x00b",
        "x" * 300,
    ),
]


def test_a_template_that_cannot_show_a_text_gives_way(build: Build) -> None:
    """Lists, parts, layouts and what fails are not used; own templates for texts are."""
    names = [*USABLE, *NOT_USABLE]
    files = {
        f"a{number}.md": article(f"T{number}", f"Body {number}.", template=name)
        for number, name in enumerate(names)
    }
    files["pages/p.md"] = article("P", "Page body.", template="article")
    files["pages/q.md"] = article("Q", "Page body.", template="page")
    files["pages/r.md"] = article("R", "Page body.", template="contact")
    files |= {f"theme/templates/{name}.html": text for name, text in TEMPLATES.items()}
    site = build({**files, **GOOD}, "--verbose", THEME="theme")
    assert site.status == 0, site.log
    assert "Traceback" not in site.log
    for number, name in enumerate(names):
        page = site.page(f"t{number}.html")
        if name in USABLE:
            assert USABLE[name] in page, name
            assert f"a{number}.md" not in site.log.partition("Files with a template")[2], name
        else:
            assert f"<p>Body {number}.</p>" in page, name
            assert "</html>" in page, name
            assert f"a{number}.md:4: the " in site.log, name
    assert "LIST" in site.page("index.html")
    assert "<p>Page body.</p>" in site.page("pages/p.html")
    assert "<p>Page body.</p>" in site.page("pages/q.html")
    assert "CONTACT" in site.page("pages/r.html")


def test_zones_and_forms_of_dates_that_do_not_work(build: Build) -> None:
    """Those of the site take their place; the text is published, and the line is reported."""
    zones = ["Nowhere/X", "../../etc/passwd", "/etc/localtime", "Europe", "UTC+25", "z" * 300, 5]
    files = {f"a{n}.md": article(f"T{n}", f"B{n}.", timezone=zone) for n, zone in enumerate(zones)}
    forms = ["%", "%Y %", "% %Q %é %"]
    files |= {f"b{n}.md": article(f"F{n}", f"C{n}.", date_format=f) for n, f in enumerate(forms)}
    files["fine.md"] = article("Fine", "Fine.", timezone="Europe/Paris", date_format="%Y")
    site = build({**files, **GOOD}, "--verbose")
    assert_whole(site)
    for number, zone in enumerate(zones):
        assert f"B{number}." in site.page(f"t{number}.html"), zone
        assert f"a{number}.md:4: there is no time zone " in site.log, zone
    for number, form in enumerate(forms):
        assert f"C{number}." in site.page(f"f{number}.html"), form
        assert f"b{number}.md:4: no date can be written as " in site.log, form
    assert "fine.md:" not in site.log
    assert "+01:00" in site.page("fine.html")


@pytest.mark.parametrize("kind", ["by its path", "by its slug"])
def test_a_page_in_place_of_the_folder_of_the_theme(build: Build, kind: str) -> None:
    """Where the settings have it so, the stylesheet is left out, or the page moves; this is said."""
    files = {**GOOD, "theme.md": article("Theme", "A page.")}
    if kind == "by its path":
        paths = {"theme.md": {"save_as": "theme"}}
        site = build(files, EXTRA_PATH_METADATA=paths)
        assert "theme/faq_related.css: a page stands where the folder" in site.log
        assert "A page." in site.page("theme")
    else:
        site = build(files, ARTICLE_SAVE_AS="{slug}", ARTICLE_URL="{slug}")
        assert "theme.md:2: theme is a file of the theme" in site.log
        assert (site.root / "output/theme/faq_related.css").is_file()
    assert site.status == 0, site.log
