"""Finds where the head of a page ends, and the keywords and stylesheets in it."""

from __future__ import annotations

from typing import NamedTuple

from .tags import END_TAGS, TAG, attribute

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


def _names_keywords(tag: str) -> bool:
    """Whether a meta element in lower case holds keywords: name=keywords/ is meant so, too."""
    return "keywords" in tag and (attribute(tag, "name") or "").strip().rstrip("/") == "keywords"


def _says(tag: str, name: str, word: str) -> bool:
    """Whether the value of an attribute has a word, in any case."""
    tag = tag.lower()
    return word in tag and word in (attribute(tag, name) or "").split()
