"""Put text into the <head> of a written page, and leave all other bytes as the theme wrote them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from html import escape, unescape
from typing import NamedTuple

from ..core.html import END_TAGS, TAG, Edit, apply_edits, attribute
from ..core.keywords import parse_keywords

# Comments say nothing; JSON-LD is in group 2, what other scripts hold is no markup.
_COMMENT_OR_SCRIPT = re.compile(
    r"<!--.*?(?:-->|\Z)|<script\b([^>]*)>(.*?)(?:</script\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
# A type in JSON-LD that may be broken: by its name or address, alone or in a list.
_FAQ_PAGE = re.compile(r"""["']@?type["']\s*:\s*(?:\[[^\]]*)?["'](?:[\w:/.]*[/:#])?FAQPage["']""")
_FAQ_PAGE_NAME = re.compile(rb"FAQPage")  # searched for faster than with `in`
# Kinds of https://schema.org/WebPage, in JSON-LD or microdata.
_WEB_PAGE = re.compile(
    rb"""["'/](?:About|Checkout|Collection|Contact|FAQ|Item|MedicalWeb|Profile|QA|SearchResults|Web)"""
    rb"""Page["'\s>]"""
)
_OWN_ID = re.compile(rb' id="(faq-[^"]*)"')
# In microdata and RDFa: https://schema.org/docs/gs.html
_ATTRIBUTE = re.compile(
    r"""<[a-z][^<>]*\s(?:itemtype|typeof)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)\bFAQPage\b""",
    re.IGNORECASE,
)


# Elements that may stand in a head; any other, and text, ends one whose tags were left out.
# https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
_IN_HEAD = frozenset(
    "base bgsound head html link meta noframes noscript script style template title".split()
)


class Head(NamedTuple):
    """The head of a page."""

    end: int  # where text can be put in
    keywords: tuple[tuple[int, int], ...]  # its <meta name="keywords"> tags
    stylesheets: tuple[str, ...]  # addresses, as written


def find_head(page: str) -> Head | None:
    """Find the head of a page; none where it has no end that can be trusted.

    Comments, titles and scripts may hold ``</head>`` and are passed over. Tags that were left out
    are implied as a browser does it; what stands between ``</head>`` and the body, it puts into
    the head.
    """
    keywords: list[tuple[int, int]] = []
    stylesheets: list[str] = []
    position, opened, end = 0, False, -1
    while (tag := TAG.search(page, position)) is not None:
        name = (tag[2] or "").lower()
        if opened and page[position : tag.start()].strip():
            end = position if end < 0 else end
            break
        if name == "head" and tag[1] and end < 0:
            end, opened = tag.start(), True
        position = tag.end()
        opened = opened or name in ("html", "head") or tag[0][:9].lower() == "<!doctype"
        if not name or tag[1]:
            continue
        if name not in _IN_HEAD:
            end = tag.start() if end < 0 else end
            break
        if name == "meta" and _names_keywords(tag[0].lower()):
            keywords.append(tag.span())
        elif name == "link" and _says(tag[0], "rel", "stylesheet"):
            stylesheets.append(attribute(tag[0], "href") or "")
        elif name in END_TAGS and name != "head":
            closing = END_TAGS[name].search(page, position)
            if closing is None:
                break
            position = closing.end()
    return Head(end, tuple(keywords), tuple(stylesheets)) if opened and end >= 0 else None


def keywords_in(page: str) -> tuple[str, ...]:
    """Return the keywords that a page declares in its head, as in a source that is HTML.

    >>> keywords_in('<html><head><meta name="keywords" content="tea, cups"></head></html>')
    ('tea', 'cups')
    """
    head = find_head(page)
    tags = [page[slice(*span)] for span in head.keywords] if head else []
    # Pelican takes "contents" as well.
    written = (attribute(tag, "content") or attribute(tag, "contents") or "" for tag in tags)
    return parse_keywords([keyword for text in written for keyword in parse_keywords(text)])


def _names_keywords(tag: str) -> bool:
    """Whether a meta element in lower case holds keywords: name=keywords/ is meant so, too."""
    return "keywords" in tag and (attribute(tag, "name") or "").strip().rstrip("/") == "keywords"


def _says(tag: str, name: str, word: str) -> bool:
    """Whether the value of an attribute has a word, in any case."""
    tag = tag.lower()
    return word in tag and word in (attribute(tag, name) or "").split()


def splice(
    page: str, head: Head, *, stylesheet: str = "", keywords: Sequence[str] = (), script: str = ""
) -> str:
    """Return the page with our elements in its head.

    ``stylesheet`` is an address, ``script`` a whole element; what is empty is not put in. Keywords
    take the place of those that the theme wrote; where there are none, those of the theme become
    one element without repetition, or go if they are empty.
    """
    edits: list[Edit] = []
    lines: list[str] = []
    void = " /" if page.startswith(("<?xml", "\ufeff<?xml")) else ""
    if stylesheet and escape(stylesheet) not in head.stylesheets:
        lines.append(f'<link rel="stylesheet" href="{escape(stylesheet)}"{void}>')
    shown = keywords or _written_keywords(page, head.keywords)
    if shown is not None:
        tag = f'<meta name="keywords" content="{escape(", ".join(shown))}"{void}>'
        tags = [tag] * bool(shown) + [""] * len(head.keywords)
        edits += [Edit(*span, tags.pop(0)) for span in head.keywords]
        lines += filter(None, tags)
    if script and script not in page:
        lines.append(script)
    if lines:
        edits.append(Edit(head.end, head.end, "".join(f"{line}\n" for line in lines)))
    return apply_edits(page, edits)


def _written_keywords(page: str, spans: Sequence[tuple[int, int]]) -> Sequence[str] | None:
    """Return the keywords of the theme; none where its one element is as it should be."""
    if not spans:
        return None
    written = [attribute(page[slice(*span)], "content") or "" for span in spans]
    if max(map(len, written)) == 1 and ("," in written or " " in written):
        written = ["".join(written)]  # a theme took a text for a list, and wrote each character
    items = [item for text in written for item in text.split(",")]
    found = parse_keywords(items)
    return None if len(spans) == 1 and len(found) == len(items) else found


def has_faq_page(page: bytes, ours: str) -> bool:
    """Whether the theme or another plugin marked up a FAQPage; ``ours`` is our own script."""
    if not _FAQ_PAGE_NAME.search(page):
        return False
    text = page.decode("utf-8", "replace")
    for found in _COMMENT_OR_SCRIPT.finditer(text):
        json_ld = "application/ld+json" in (found[1] or "").lower()
        if json_ld and found[0] != ours and _FAQ_PAGE.search(found[2]):
            return True
    return _ATTRIBUTE.search(_COMMENT_OR_SCRIPT.sub("", text)) is not None


def has_web_page(page: bytes) -> bool:
    """Whether the theme or another plugin marked up the page itself."""
    return _WEB_PAGE.search(page) is not None


def without_repeated_ids(page: bytes, ids: Collection[str]) -> bytes:
    """Return a page on which none of these ids is there twice, as where it shows whole articles."""
    seen: set[str] = set()

    def once(match: re.Match[bytes]) -> bytes:
        name = unescape(match[1].decode("utf-8", "replace"))
        repeated = name in seen and name in ids
        seen.add(name)
        return b"" if repeated else match[0]

    return _OWN_ID.sub(once, page)
