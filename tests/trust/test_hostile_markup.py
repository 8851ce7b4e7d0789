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
from conftest import Build, Built, article, run_pelican

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
    "cached": {"CACHE_CONTENT": True, "LOAD_CONTENT_CACHE": True, "CONTENT_CACHING_LAYER": "generator"},
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
        files[f"{kind}{name}.md"] = (
            f"{head}Image: {image}\nTags: tea\n\nTea. [Related: Good] ![t]({{attach}}/attached{number}.png)\n"
        )
        files[f"attached{number}.png"] = b"PNG"
        files[f"drafts/{name}.md"] = f"{head}Status: draft\n\nTea. [Related: Good]\n".replace(name, f"draft{number}")  # fmt: skip
        marks.append(f"Words. [Related: {name}]\n\nWords as [Related: {name}] says.\n")
        links.append(f"![t]({{static}}/attached{number}.png)")
        links.append(
            f"[l]({{filename}}/{kind}{name}.md) <a href='{{filename}}{kind}{name}.md'>l</a>"
        )
    files["good.md"] = article("Good", "\n".join(marks), summary=" ".join(links), tags=["tea"], place="good")  # fmt: skip
    files["plain.md"] = article("Plain", " ".join(links) + "\n\n## FAQ\n\n### Is it?\n\n" + " ".join(links), tags=["tea"], place="plain")  # fmt: skip
    site = build(files, **{**ALL, **WAYS[way]})
    if way == "cached":
        site = run_pelican(site.root)
    assert_nothing_runs(site, frozenset(("meta", "img")))
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


# Themes write what an article says of itself as it is, between tags and into attributes.
RAW = (
    '{% extends "!simple/base.html" %}{% block content %}'
    "{% set a = article or articles[0] %}{% for a in articles or [article] %}"
    "<h2 title=\"{{ a.title|striptags }}\">{{ a.title }}</h2><p title='{{ a.title|striptags }}'>{{ a.title|striptags|truncate(80) }}</p>"
    '<p lang="{{ a.lang }}" title="{{ a.description }}">{{ a.description }}</p><div>{{ a.summary }}</div>'
    "<p title='{{ a.image_alt }}'>{{ a.reading_time }} {{ a.image_alt }} {{ a.locale_date }}</p>"
    '<img class="theme" src="{{ a.image }}"><p title="{{ a.category }} {{ a.author }}">{{ a.category }} {{ a.author }}</p>'
    "{% for tag in a.tags %}<p title='{{ tag }}'>{{ tag }}</p>{% endfor %}<p>{{ a.keywords }}</p>"
    "{{ a.content }}{% endfor %}{% endblock %}"
)
TEXTS = [
    '<img src="x" onerror="alert(1)">', "<script>alert(1)</script>", "<svg/onload=alert(1)>", "<SCRIPT src=//evil.example></SCRIPT>",
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '"><svg onload=alert(1)>', "' onmouseover='alert(1)", '" autofocus onfocus="alert(1)',
    "<a href='javascript:alert(1)'>y</a>", "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;", "&quot; onload=alert(1) x=&quot;", "</h2></div><form action=//evil.example><input>",
    "<b onclick=alert(1)>b</b>", "<img src=x onerror=alert(1) ", "<style>*{display:none}</style>", "<meta http-equiv=refresh content=0;//evil.example>", "<base href=//evil.example>",
    "<math><mtext><style><img src=x onerror=alert(1)>", "<!--><img src=x onerror=alert(1)>-->", "<object data=javascript:alert(1)></object><embed src=x>",
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_texts_of_front_matter_run_nothing(build: Build, number: int) -> None:
    """In a theme that writes all as it is, no field becomes an element that does something."""
    text = TEXTS[number]
    fields = dict.fromkeys(("description", "image_alt", "reading_time", "category", "author", "lang", "image", "date_format"), text)  # fmt: skip
    body = f"One. [Related: other]\n\n## {text.replace('<', '&lt;')}?\n\nText."
    files = {
        "theme/templates/article.html": RAW,
        "theme/templates/index.html": RAW,
        "evil.md": article(f"T {text}", body, slug="evil", tags=[text], keywords=[text], excerpt=text, **fields),
        "headed.md": f"---\ndate: 2025-01-01\nsummary: {text!r}\n---\n\n# Headed {text.replace('<', '&lt;')}\n\n[Related: evil]\n",
        "other.md": article("Other", "[Related: evil]", image_alt="a", description="d", reading_time="5", summary="s", image="a.png"),
    }  # fmt: skip
    site = build(files, **ALL)
    assert_nothing_runs(site, frozenset(("meta", "img")))
    reported = [line for line in site.warnings() if "evil.md" in line or "headed.md" in line]
    assert len(site.pages()) > 5
    if not text.startswith("&") and "<b " not in text:
        assert re.search(r"evil\.md:2: the title [\"']T .*replaced", site.log), reported


def test_what_this_plugin_reads_of_entities_is_text(build: Build) -> None:
    """Words of marks and keywords, which are read as text, become no HTML where a theme writes them."""
    text = "&lt;script&gt;pwned()"
    head = f"Title: {{0}}\nDate: 2025-01-01\nDescription: See [Related: {text}] and [Related: x&quot; onload=&quot;y]\nKeywords: {text}\n\nText.\n"
    files = {
        "theme/templates/article.html": RAW,
        "theme/templates/index.html": RAW,
        "a.md": head.format("A"),
        "b.md": head.format("B"),
    }
    site = build(files, **ALL)
    assert_nothing_runs(site, frozenset(("meta", "img")))
    assert site.page("index.html").count("See ‹script›pwned() and x” onload=”y") == 6


def test_words_of_summaries_end_no_attribute(build: Build) -> None:
    """Themes strip the tags of a summary, decode the rest, and put it into an attribute."""
    excerpts = (
        '"&gt;&lt;script src=//evil.example/x.js&gt;&lt;/script&gt;',
        "&#34;&#62;&#60;img src=x onerror=alert(1)&#62;",
        '`"><svg onload=alert(1)>`',
        '"\\>\\<img src=x onerror=alert(1)\\>',
    )
    files = {f"a{n}.md": article(f"A{n}", excerpt=text) for n, text in enumerate(excerpts)}
    site = build(files, THEME="notmyidea")
    for name, page in site.pages().items():
        for tag, attributes in elements(page):
            assert not any(key.startswith("on") for key in attributes), name
            assert "evil.example" not in attributes.get("src", ""), (name, tag)
    assert len([line for line in site.warnings() if "could become HTML" in line]) == len(excerpts)


def test_headers_that_are_no_yaml_run_nothing(build: Build) -> None:
    """A colon too many makes no header less harmless, and a template that fails ends no build."""
    header = 'title: a: {0}\ndate: 2025-01-01\nslug: a\ntags: {0}, tea\nauthor: {0}\ncover: x" onerror="y\n'
    text = f"---\n{header.format('<script>pwned()</script>')}template: nosuch\n---\n\nText.\n"
    rst = 'B\n#\n\n:date: 2025-01-01\n:cover: x" onerror="y\n\nText.\n'
    site = build({"a.md": text, "b.rst": rst})
    assert site.status == 0, site.log
    assert "a.html" in site.pages()
    for name, page in site.pages().items():
        assert "<script>pwned" not in page, name
        for _, attributes in elements(page):
            assert not any(key.startswith("on") for key in attributes), name
    assert any("no template 'nosuch'" in line for line in site.warnings())


def test_summaries_of_other_headers_and_without_markdown(build: Build) -> None:
    """Where no Markdown is read in a summary, HTML that could run is shown as text."""
    for name, settings in (("classic", {}), ("raw", {"FORMATTED_FIELDS": []})):
        files = {
            "theme/templates/index.html": RAW,
            "c.md": article("C", excerpt="An <em>excerpt</em>"),
        }
        for number, text in enumerate(TEXTS):
            files[f"a{number}.md"] = article(f"A{number}", excerpt=f"Sum. {text}")
            # A header that YAML cannot read, which Pelican reads as its own.
            files[f"b{number}.md"] = (
                f"---\ntitle: a: b{number}\ndate: 2025-01-01\nexcerpt: {text}\n---\n\nText.\n"
            )
        site = build(files, folder=name, **{**ALL, **settings, "DEFAULT_PAGINATION": False})
        assert_nothing_runs(site, frozenset(("meta", "img")))
        assert "An <em>excerpt</em>" in site.page("index.html")
        assert site.page("index.html").count("Sum.") > 2 * len(TEXTS)


ANSWERS = [
    *TEXTS, "[y](javascript:alert(1))", "[y](JaVa&#115;cript:alert(1))", "[y]\n\n[y]: javascript:alert(1)", "![y](javascript:alert(1))",
    "<javascript:alert(1)>", "[y](data:text/html,<script>alert(1)</script>)", "[y](vbscript:x)", '*y*{: onclick="alert(1)"}', '*y*{: style="position:fixed" }',
    '<div markdown="1" onclick="alert(1)">*y*</div>', "<p>\n<svg><style><img src=x onerror=alert(1)></style></svg>\n</p>", "``` {onclick=alert(1)}\nx\n```",
    "y[^1]\n\n[^1]: <img src=x onerror=alert(1)>", "| a |\n|---|\n| <img src=x onerror=alert(1)> |", "*[y]: <script>\n\ny <xmp></xmp><script>alert(1)</script>",
]  # fmt: skip


@pytest.mark.parametrize("display", ["text", "accordion"])
def test_answers_and_summaries_run_nothing(build: Build, display: str) -> None:
    """What falls out is named with its line; the rest of an answer is shown, and in JSON-LD."""
    entries = [{"question": f"Question {n} <b onclick=x>?", "answer": f"Before.\n\n{text}\n\nBehind *it*."} for n, text in enumerate(ANSWERS)]  # fmt: skip
    files = {f"s{n}.md": article(f"S{n}", excerpt=f"Before.\n\n{text}\n\nBehind.") for n, text in enumerate(ANSWERS)}  # fmt: skip
    files["evil.md"] = article("Evil", faq=entries)
    files["theme/templates/index.html"] = RAW
    site = build(files, **{**ALL, "DEFAULT_PAGINATION": False, "FAQ_RELATED_FAQ_DISPLAY": display})
    assert_nothing_runs(site, frozenset(("meta", "img")))
    (node,) = (n for n in site.json_ld("evil.html") if n["@type"] == "FAQPage")
    assert len(node["mainEntity"]) == len(ANSWERS)
    for name, html in texts(site):
        if name in ("evil.html", "index.html"):
            assert html.count("Behind") >= len(ANSWERS), name
    lines = re.findall(r'evil\.md:4: the answer to "Question (\d+) .* in faq has HTML', site.log)
    assert len(lines) > len(ANSWERS) // 2, site.log
    assert "s0.md:4: the summary has HTML that could run or load something: onerror" in site.log


def test_what_markdown_makes_of_answers_stays(build: Build) -> None:
    """Code, tables, footnotes, images, ids, and HTML that is harmless, are as Markdown makes them."""
    answer = (
        'A `<script>` and [b](/b "T"), ![i](i.png){: #i .c width=3 }, <kbd>K</kbd>, H<sub>2</sub>O[^1], <https://example.org/?a=b&c>, <a@example.org>.\n\n'
        "| a | b |\n|--:|:-:|\n| 1 < 2 | x |\n\n```python\nprint('<b onclick>')\n```\n\nTerm\n: Definition\n\n"
        '<div class="box" markdown="1">\n*inside*\n</div>\n\n<details><summary>S</summary><p>more</p></details>\n\n<!-- a comment -->\n\n> Quoted\n\n[^1]: Note.\n'
    )
    files = {
        "yaml.md": article("Yaml", faq=[{"question": "Is it?", "answer": answer}]),
        "body.md": article("Body", answer),
        "sum.md": article("Sum", summary=answer),
    }
    site = build(files, MARKDOWN={"extensions": ["extra", "codehilite"], "output_format": "html5"})
    assert not site.warnings()
    body = site.page("body.html")
    html = body[body.index("<p>A <code>") : body.index('<div class="footnote">')]
    for name, number in (("yaml.html", "1-"), ("index.html", "")):
        made = site.page(name).replace(f"fnref:{number}1", "fnref:1").replace(f"fn:{number}1", "fn:1")  # fmt: skip
        assert html.strip() in made, name


def test_titles_keep_their_address_and_their_signs(build: Build) -> None:
    """A title that is disarmed moves no page; entities and inline elements are left alone."""
    files = {
        "a.md": article("Using <script> tags"),
        "b.md": article("Tea &amp; <em>Milk</em> &lt;3 it's"),
        "c.md": "---\ndate: 2025-01-01\n---\n# Heading `</title><script>` here\n\nText.\n",
    }
    site = build(files)
    assert {"using-tags.html", "tea-milk-3-its.html"} <= set(site.pages())
    assert "Using ‹script› tags" in site.page("index.html")
    assert "Tea &amp; <em>Milk</em> &lt;3 it's</a>" in site.page("index.html")
    assert "Heading ‹/title›‹script› here" in site.page("index.html")
    assert "a.md:2: the title 'Using <script> tags' could become HTML" in site.log
    assert_nothing_runs(site)


LINKS: dict[str, tuple[str, str]] = {  # as written: where it leads, or nothing; the site's name on its card
    "https:///index.html": ("https://index.html", "index.html"),
    "http:////evil.example//x": ("http://evil.example//x", "evil.example"),
    "///evil.example/x": ("//evil.example/x", "evil.example"),
    r"\\\\evil.example\x": ("//evil.example/x", "evil.example"),
    r"/\\evil.example": ("//evil.example", "evil.example"),
    "https:&#92;&#92;evil.example": ("https://evil.example", "evil.example"),
    "https://example.org&#64;evil.example/": ("https://example.org@evil.example/", "evil.example"),
    "//evil.example&#92;@example.org": ("//evil.example/@example.org", "evil.example"),
    "&#9;/&#9;/evil.example": ("//evil.example", "evil.example"),
    "https://ev%69l.example/": ("https://evil.example/", "evil.example"),
    "https:///example.org/b.html": ("https://example.org/b.html", ""),
    "///EXAMPLE.org/b.html": ("https://example.org/b.html", ""),
    r"&#92;b.html": ("https://example.org/b.html", ""),
    "https:evil.example": ("", ""),
    "http:/x": ("", ""),
    "https:&#92;evil.example": ("", ""),
    "https://": ("", ""),
    "///": ("", ""),
    "https://evil.example:99999/": ("", ""),
    "{static}//evil.example/x": ("", ""),
    "{index}https://evil.example/x": ("", ""),
}  # fmt: skip


def test_links_lead_where_browsers_take_them(build: Build) -> None:
    """A card names the site that its link leads to; what depends on the page is no link."""
    body = "\n\n".join(f'Words.\n\n<a href="{link}">Related: Mark {n}</a>' for n, link in enumerate(LINKS))  # fmt: skip
    # Others become what Pelican makes of them, on the page as well.
    answers = " ".join(
        f'<a href="{link}">l{n}</a>' for n, link in enumerate(LINKS) if link[0] != "{"
    )
    files = {
        "a.md": article("A", f"{body}\n\n## FAQ\n\n### Is it?\n\nSee {answers}"),
        "b.md": article("B"),
    }
    site = build(files, FAQ_RELATED_RELATED_LINK=True)
    page = site.page("a.html")
    cards = [
        (
            found[1],
            (
                re.search(r'> · </span><span>([^<]*)</span></p><p class="related-card__title', card)
                or ["", ""]
            )[1],
        )
        for card in re.findall(r'(?s)<li class="related-card.*?</li>', page)
        if (found := re.search('href="([^"]*)"', card))
    ]
    assert cards == [(to, host) for to, host in LINKS.values() if to]
    assert site.log.count("has an address that no link may have") == list(LINKS.values()).count(("", ""))  # fmt: skip
    (node,) = site.json_ld("a.html")
    expected = dict.fromkeys(urljoin("https://example.org/", to) for to, _ in LINKS.values() if to)
    assert node["relatedLink"] == list(expected)
    answer = node["mainEntity"][0]["acceptedAnswer"]["text"]
    for number, (to, _) in enumerate(LINKS.values()):
        href = re.search(rf'<a href="([^"]*)">l{number}</a>', answer)
        assert (href[1].lower() if href else "") == (
            urljoin("https://example.org/", to) if to else ""
        )


IMAGES = {
    "///evil.example/x.png": "//evil.example/x.png",
    r"\\evil.example\x.png": "//evil.example/x.png",
    r"/\evil.example/x.png": "//evil.example/x.png",
    "https:////evil.example/x.png": "https://evil.example/x.png",
    "/\t/evil.example/x.png": "//evil.example/x.png",
    "https:evil.example/x.png": "",
    "http:/x.png": "",
    "https://": "",
    "{static}//evil.example/x.png": "",
    r"\images\x.png": "/images/x.png",
    "/images/x.png": "/images/x.png",
}


def test_images_are_loaded_from_where_browsers_take_them(build: Build) -> None:
    """The same for the image on a card and in JSON-LD."""
    files = {"a.md": article("A", "\n\n".join(f"[Related: I{n}]" for n in range(len(IMAGES))))}
    for number, image in enumerate(IMAGES):
        files[f"i{number}.md"] = article(f"I{number}", "## FAQ\n\n### Is it?\n\nYes.", image=image)
    files["extra/x.png"] = b"png"
    site = build(
        files,
        STATIC_PATHS=["extra"],
        EXTRA_PATH_METADATA={"extra/x.png": {"path": "images/x.png"}},
    )
    cards = re.findall(r'(?s)<li class="related-card.*?</li>', site.page("a.html"))
    shown = [re.search(r'<img [^>]*src="([^"]*)"', card) for card in cards]
    assert [found[1] if found else "" for found in shown] == list(IMAGES.values())
    for number, image in enumerate(IMAGES.values()):
        (node,) = site.json_ld(f"i{number}.html")
        assert node.get("image", "") == (urljoin("https://example.org/", image) if image else "")
