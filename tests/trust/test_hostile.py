"""Hostile input: nothing of it becomes markup, a script, a file elsewhere, or the end of a build."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import Build, Built, article

BREAKOUTS = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></head><body onload=alert(1)>",
    "&lt;/script&gt;&amp;lt;img src=x onerror=alert(1)&amp;gt;",
    "a\u2028b\u2029c",
    "\u202e\u0001\u0007\u007f bell",
    "{{ 7*7 }}{% raw %}${7*7}<%= 7*7 %>",
    "]]>--><![CDATA[",
    "\\\"'`</style>",
]


class Tags(HTMLParser):
    """Collects what a parser takes for elements and attributes."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a start tag."""
        self.found.append((tag, dict(attrs)))


def ours(page: str) -> str:
    """Return what the plugin wrote into a page: its lines in the head, its cards and links."""
    head, _, body = page.partition("</head>")
    parts = re.findall(
        r'(?s)<link [^>]*faq_related.*?>|<meta name="keywords".*?>\n|<script type="application/ld.*?</script>',
        head,
    )
    parts += re.findall(
        r'(?s)<ul class="related-cards".*?</ul>|<a class="related-link".*?</a>|<(?:p|span) class="related-text">.*?</(?:p|span)>',
        body,
    )
    return "\n".join(parts)


def assert_harmless(site: Built) -> None:
    """Check that no element, handler or address of what we wrote could run anything."""
    assert site.status == 0, site.log
    for name, page in site.pages().items():
        for tag, attributes in Tags(ours(page)).found:
            assert tag in "link meta script ul li div p a span img time".split(), (name, tag)
            assert tag != "script" or attributes == {"type": "application/ld+json"}, name
            for attribute, value in attributes.items():
                assert not attribute.startswith("on"), (name, attribute)
                if attribute in ("href", "src"):
                    assert re.match(r"https?://|/|\.\./|[\w.-]+(?:/|$)", value or ""), (name, value)
                    assert not re.match(
                        r"(?i)\s*(?:javascript|data|vbscript|file)\s*:", value or ""
                    )
        for script in re.findall(r'(?s)<script type="application/ld\+json">(.*?)</script>', page):
            assert not re.search("[<>&\u2028\u2029]", script), name
            json.loads(script)


@pytest.mark.parametrize("text", BREAKOUTS, ids=range(len(BREAKOUTS)))
@pytest.mark.parametrize("settings", [{}, {"FAQ_RELATED_SUGGESTIONS": 2, "FAQ_RELATED_BACKLINKS": "text", "FAQ_RELATED_RELATED_LINK": True}], ids=["default", "all"])  # fmt: skip
def test_breakouts_in_every_field(build: Build, text: str, settings: dict[str, object]) -> None:
    """A title, description, image, keyword, tag, label or question never leaves its place."""
    evil = article(
        f"Evil {text}",
        f"One. [Related: Good]\n\n## FAQ\n\n### Is `{text}` it?\n\nIt is `{text}`.\n",
        slug="evil",
        description=f"About {text}",
        image=f"/images/{text}",
        keywords=[text, "tea"],
        tags=["tea"],
        reading_time=text,
        faq=[{"question": f"What of {text}?", "answer": f"`{text}`"}],
    )
    good = article(
        "Good",
        f"One. [Related: evil]\n\nTwo [Related: {text}] so.\n\nThree. [Related: x](/{text})",
        tags=["tea"],
    )
    site = build({"evil.md": evil, "good.md": good}, **settings)
    assert_harmless(site)
    assert "evil.html" in site.pages()
    assert 'class="related-card__link" href="https://example.org/evil.html"' in site.page(
        "good.html"
    )
    assert any("tea" in keywords for keywords in site.keywords("evil.html"))


SCHEMES = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "&#106;avascript:alert(1)", "\x01javascript:alert(1)",
    "data:text/html,<script>1</script>", "vbscript:x", "file:///etc/passwd", "blob:x", "//evil.example\\@example.org", "http://[::1", "https://example.org:99999/x",
]  # fmt: skip


def test_addresses_that_run_something(build: Build) -> None:
    """No address but http, https and those of the site stands in an ``href`` or ``src`` of ours."""
    body = "\n\n".join(f"Text. [Related: Evil {n}]({scheme})" for n, scheme in enumerate(SCHEMES))
    body += "\n\n" + "\n\n".join(
        f'Text. <a href="{scheme}">Related: Evil</a>' for scheme in SCHEMES
    )
    files = {"a.md": article("A", body), "b.md": article("B", "One. [Related: with image]")}
    for number, scheme in enumerate(SCHEMES):
        files[f"i{number}.md"] = article(
            f"With image {number}", f"[Related: With image {number - 1}]", image=scheme
        )
    assert_harmless(build(files))


HEADERS = {
    "list": "- a\n- b\n",
    "number": "42\n",
    "date": "2025-03-04\n",
    "text": "just words\n",
    "nothing": "",
    "python object": "title: !!python/object/apply:os.system ['touch pwned']\ndate: 2025-01-01\n",
    "alias bomb": "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
    "alias of itself": "title: T\ndate: 2025-01-01\nx: &x [*x]\n",
    "merge of itself": "title: T\ndate: 2025-01-01\n<<: &m {<<: *m}\n",
    "deep": "title: T\nx: " + "[" * 3000 + "]" * 3000 + "\n",
    "control signs": "title: a\x01b\ndate: 2025-01-01\n",
    "surrogates": 'title: "a\\ud800b"\ndate: 2025-01-01\nkeywords: ["\\udfff"]\ndescription: "\\ud83d"\n',
    "numbers as names": "1: 2\n2.5: x\nnull: y\ntrue: z\ntitle: T\ndate: 2025-01-01\n",
    "wrong types": "title: [a, {b: c}]\ndate: {x: 1}\ntags: 7\nkeywords: {a: [b]}\nimage: [1]\nfaq: 3\n",
    "wrong dates": "title: T\ndate: 2025-13-45\nmodified: 99999-01-01\n",
    "names of ours": "title: T\ndate: 2025-01-01\nfaq_entries: 1\nrelated_cards: 2\n_content: 3\nsettings: 4\nget_content: 5\n__class__: 6\n",
    "long": f"title: {'T' * 1_000_000}\nslug: long\ndate: 2025-01-01\n",
}  # fmt: skip


@pytest.mark.parametrize("name", HEADERS)
def test_headers(build: Build, name: str) -> None:
    """Whatever stands between the fences, the build ends well, and other articles are complete."""
    body = "Text. [Related: Good]\n\n## FAQ\n\n### Is it?\n\nIt is.\n"
    good = article("Good", "One. [Related: bad]\n\n## FAQ\n\n### Is it good?\n\nIt is.\n")
    site = build({"bad.md": f"---\n{HEADERS[name]}---\n\n{body}", "good.md": good})
    assert_harmless(site)
    (node,) = site.json_ld("good.html")
    assert node["mainEntity"][0]["name"] == "Is it good?"
    assert not list(site.root.rglob("pwned"))
    published = [page for page in site.pages() if page not in ("good.html", "index.html")]
    if name in ("list", "number", "date", "text", "python object", "alias bomb"):
        assert any("bad.md" in message for message in site.warnings()), published


def test_a_title_of_a_megabyte(build: Build) -> None:
    """A mark of this length is looked up, a card of it shown, and a question of it marked up."""
    long = "so long " * 125_000
    files = {
        "long.md": article(long, f"One.\n\n## FAQ\n\n### {long}?\n\nYes.\n", slug="long"),
        "a.md": article(
            "A", f"One. [Related: long]\n\nTwo. [Related: {long}]\n\nThree. [Related: no {long}]"
        ),
    }
    site = build(files)
    assert_harmless(site)
    assert len(site.json_ld("long.html")) == 1


def test_articles_that_refer_to_each_other_and_to_themselves(build: Build) -> None:
    """Circles are cards; a mark that points to its own article is text."""
    files = {
        f"{one}.md": article(
            one,
            f"One. [Related: {two}]\n\nTwo. [Related: {one}]\n\nThree. [Related: x]({{filename}}{one}.md)",
        )
        for one, two in zip(["Ape", "Bee", "Cat"], ["Bee", "Cat", "Ape"], strict=True)
    }
    site = build(files, FAQ_RELATED_BACKLINKS="text", FAQ_RELATED_SUGGESTIONS=3)
    assert_harmless(site)
    for one, two in (("ape", "bee"), ("bee", "cat"), ("cat", "ape")):
        page = site.page(f"{one}.html")
        assert f'class="related-card__link" href="https://example.org/{two}.html"' in page
        assert page.count('class="related-text"') == 2
        assert f'link" href="https://example.org/{one}.html"' not in page


OUTSIDE = ["../../outside", "/tmp/outside", "a/../../../outside", "..\\..\\outside", "{filename}../../../../etc/passwd", "outside\x00"]  # fmt: skip


@pytest.mark.parametrize("path", OUTSIDE)
def test_paths_that_leave_the_site(build: Build, tmp_path: Path, path: str) -> None:
    """No address, permalink, slug or image makes us read or write outside of content and output."""
    (tmp_path / "outside").mkdir()
    files = {
        "a.md": article(
            "A", f"One. [Related: x]({path})\n\nTwo. [Related: y]({{filename}}{path})", image=path
        ),
        "b.md": article("B", "One. [Related: A]", permalink=path),
        "c.md": article("C", "One. [Related: B]", url=path),
    }
    before = {p for p in tmp_path.rglob("*") if "site" not in p.parts}
    site = build(files)
    assert "a.html" in site.pages()
    for page in site.pages().values():
        assert "root:" not in page
    known = {"content", "output", "pelicanconf.py", "__pycache__"}
    assert {p.name for p in site.root.iterdir()} <= known
    assert {p for p in tmp_path.rglob("*") if "site" not in p.parts} == before


ENDLESS = {
    "entities behind a label": "x Related" + "&_;" * 60,
    "tags that may be words": "x Related " + "<no> no " * 60,
    "spaces behind a label": "## FAQ\n\n<p>Q" + " " * 20_000 + "x</p>\n\n<p>Q: Is it?</p>\n\n<p>A: It is.</p>",
    "spaces behind a question": "## FAQ\n\n### <b>Q" + " " * 20_000 + "</b>: Is it?\n\nIt is.",
    "signs behind a question": "## FAQ\n\n### Is it?" + " # ¶" * 10_000 + "x #\n\nIt is.",
    "signs in a heading": "## FAQ " + "a? " * 10_000 + "\n\n### Is it?\n\nIt is.",
    "tags without an end": "<pre>" * 10_000,
    "links in a row": '<a href="/x">' * 10_000,
    "fences": "".join(f"{'`' * length}\n" for length in range(3, 150)),
    "quotations in each other": "## FAQ\n\n**Is it?** Yes.\n\n" + ">" * 900 + " x\n\n**Is it?** Yes.",
    "elements in each other": "## FAQ\n\n### Is it?\n\n" + "<select></em>" * 2000,
    "brackets that are no marks": "<b>[Relatd: B]</b> " * 1000,
    "a long word": "a" * 50_000 + "@ " + "b.c." * 10_000 + "/",
}  # fmt: skip


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS)
def test_texts_with_many_ways_to_read_them(build: Build, text: str) -> None:
    """The build ends, the article is published, and a mark that misses is reported at its line."""
    mark = "[Related:  no  such no]"
    body = f"{text}\n\n{mark}" if text.startswith("x") else f"{mark}\n\n{text}"
    source = article("A", body, date="2025-01-01")
    site = build({"a.md": source, "b.md": article("B", "Text.")}, FAQ_RELATED_SUGGESTIONS=1)
    assert_harmless(site)
    line = source[: source.index("[Related")].count("\n") + 1
    assert f"a.md:{line}: no article matches [Related: no such no]" in site.log
    assert "a.html" in site.pages()
