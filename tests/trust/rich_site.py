"""A small site with a bit of everything: what the tests of this folder build in many ways."""

from __future__ import annotations

import re

CLASSIC = "Title: {title}\nDate: 2025-03-{day:02}\nSlug: {slug}\n{more}\n{body}\n"


def classic(title: str, slug: str, day: int, body: str, more: str = "") -> str:
    """Return the source of a Markdown article with Pelican's own metadata."""
    return CLASSIC.format(title=title, slug=slug, day=day, body=body, more=more)


TEA = """Water that boils is too hot for green leaves. [Related: Soft Water]

Measure with a *thermometer*, as [Related: Cups & "Pots"] tells, and pour.

## Frequently asked questions

### Q1. How hot may it be?

About **75 °C**, see [the pots](https://example.org/cups-and-pots.html).

### Q2. How long does it steep?

- Two minutes.
- Or three.

### Is it < or > than oolong?

Less, "much" less.
"""
WATER = """Soft water suits tea. It is "soft" -- not hard... [Related: Green Tea]

    [Related: in code]

Much is `[Related: code]` to a reader.

[Related: Pelican](https://getpelican.com/)
"""
POTS = """A pot holds heat.

[Related: Green Tea]
[Related: Soft Water](https://example.org/soft-water.html)

## What is in the cupboard

Cups, and pots; and a jug.

| cup | holds |
|-----|-------|
| small [Related: Green Tea] | 1 dl |

## FAQ

**Do they break?** Yes, they do.

**Are they dear?** No.
"""
RST = """Rooibos
#######

:date: 2025-03-09
:slug: rooibos
:keywords: rooibos, red bush
:summary: A bush that is red.

It is no tea. [Related: Soft Water]

FAQ
===

Has it caffeine?
----------------

No, it has **none**.
"""
HTML = """<html><head><title>Mint</title><meta name="date" content="2025-03-10">
<meta name="slug" content="mint"><meta name="summary" content="It grows."></head><body>
<p>It grows. [Related: Soft Water](https://example.org/soft-water.html)</p>
<h2>FAQ</h2><h3>Is it hardy?</h3><p>Very.</p></body></html>
"""
GERMAN = "Weiches Wasser tut Tee gut. [Siehe auch: Green Tea]\n\n## Häufige Fragen\n\n"
GERMAN += "### Wie heiß?\n\nNicht zu heiß.\n"
PAGE = "We brew.\n\n## Do you ship?\n\nWe do.\n\n## May I return it?\n\nIn two weeks.\n"

# Pelican reads these the same with and without the plugin: no YAML front matter.
FILES: dict[str, str | bytes] = {
    "tea.md": classic(
        "Green Tea",
        "green-tea",
        4,
        TEA,
        "Keywords: green tea, leaves\nTags: tea\nSummary: How to brew green tea.\n",
    ),
    "notes/water.md": classic(
        "Soft Water", "soft-water", 5, WATER, "Lang: en\nTags: water, tea\nSummary: On water.\n"
    ),
    "notes/water-de.md": classic(
        "Weiches Wasser", "soft-water", 5, GERMAN, "Lang: de\nSummary: Von Wasser.\n"
    ),
    "pots.md": classic(
        'Cups & "Pots"',
        "cups-and-pots",
        6,
        POTS,
        "Category: Ware\nAuthor: Ada B.\nSummary: On cups.\n",
    ),
    "rooibos.rst": RST,
    "mint.html": HTML,
    "draft.md": classic("Sketch", "sketch", 7, TEA, "Status: draft\nSummary: Later.\n"),
    "hidden.md": classic("Cellar", "cellar", 8, TEA, "Status: hidden\nSummary: Below.\n"),
    "pages/faq.md": f"Title: Questions and answers\nSlug: faq\nSummary: All you ask.\n\n{PAGE}",
}
# And these only the plugin reads as they are meant.
YAML_FILES: dict[str, str | bytes] = {
    "matcha.md": '---\ntitle: "Matcha: A Powder"\npubDate: "Mar 11 2025"\nkeywords: [matcha, powder]\n'
    "heroImage: /images/tea.svg\ndescription: 'A powder & a whisk'\n---\n\n# Matcha: A Powder\n\n"
    "Whisk it. [Related: Green Tea]\n\n## FAQs\n\n### Why so green?\n\nShade. See [Related: Soft Water].\n",
    "sencha.md": "---\ntitle: Sencha\ndate: 2025-03-12\nfaq:\n  - question: Is it steamed?\n"
    "    answer: Yes, **it is**.\n---\n\nSteamed leaves. [Related: none such]\n",
    "images/tea.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
}
ALL_FILES = FILES | YAML_FILES

_GROUP = re.compile(r'\s*<ul class="related-cards".*?</ul>', re.DOTALL)
_LINK = re.compile(r'<a class="related-link" [^>]*>(.*?)</a>')
_TEXT = re.compile(r'\s*<p class="related-text">.*?</p>|<span class="related-text">.*?</span>')
_MARK = re.compile(
    r"\s*(?:\[Related: [^\]<]*\](?:\([^)]*\))?|<a [^>]*>(?:Related|Siehe auch): [^<]*</a>|\[Siehe auch: [^\]]*\])"
)
_EMPTY = re.compile(r"<p>\s*</p>")
_ID = re.compile(r' id="faq-[^"]*"')


def body_with(page: str) -> str:
    """Return the body of a page without cards, links and ids of ours."""
    body = page[re.search("<body|</head>", page).start() :]
    for pattern in (_GROUP, _LINK, _TEXT, _ID, _EMPTY):
        body = pattern.sub("", body)
    return _squeezed(body)


def body_without(page: str) -> str:
    """Return the body of a page that was built without the plugin, without the marks in it."""
    body = page[re.search("<body|</head>", page).start() :]
    code: list[str] = []

    def kept(match: re.Match[str]) -> str:
        code.append(match[0])
        return f"\0{len(code) - 1}\0"

    body = _MARK.sub("", re.sub(r"<(pre|code)\b.*?</\1>", kept, body, flags=re.DOTALL))
    body = re.sub("\0(\\d+)\0", lambda match: code[int(match[1])], _EMPTY.sub("", body))
    return _squeezed(body)


def _squeezed(text: str) -> str:
    """Return a text whose lines and spaces do not count: where a mark went, one may be left."""
    return re.sub(r"\s*(</?[a-z][^>]*>)\s*", r"\n\1\n", re.sub(r"\s+", " ", text)).strip()
