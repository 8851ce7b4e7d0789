"""Recognises tags: what they are, where one ends, and what attributes it has.

Tags are recognised as https://html.spec.whatwg.org/multipage/parsing.html#tokenization does it
(quoted ``>``, comments, raw text).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt"
    " fieldset figcaption figure footer form header hgroup hr html legend li main menu nav ol"
    " optgroup option p search section select summary table tbody td tfoot th thead tr ul".split()
) | frozenset(HEADINGS)
OPAQUE_BLOCKS = frozenset(
    "audio canvas head iframe math noscript object pre script style svg template textarea title"
    " video xmp".split()
)
OPAQUE_INLINES = frozenset(("code", "kbd", "samp", "tt"))  # docutils writes code as tt
_ATTRIBUTES = r"""(?:[^>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?+)*+"""
TAG = re.compile(
    rf"<(?:!--(?:-?>|.*?(?:--!?>|\Z))|(?:[!?]|/(?![a-zA-Z]))[^>]*+(?:>|\Z)"
    rf"|(/?)([a-zA-Z][^\s/>]*+){_ATTRIBUTES}(?:>|\Z))",
    re.DOTALL,
)
END_TAGS = {
    name: re.compile(rf"</{name}(?=[\s/>])[^>]*+(?:>|\Z)", re.IGNORECASE)
    for name in OPAQUE_BLOCKS | OPAQUE_INLINES
}
_IMAGE = re.compile(r"<img\b", re.IGNORECASE)
_LINK = re.compile(r"<a\b[^<>]*>", re.IGNORECASE)
_LINK_ENDS = {"": re.compile(r"</a\s*>", re.IGNORECASE)}
_COMMENT, _COMMENT_ENDS = re.compile("<!--"), {"": re.compile("-->")}
_ATTRIBUTE = re.compile(
    r"""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?""",
)
_NAME = re.compile(r"<[^\s/>]*")


def parted(
    html: str, starts: re.Pattern[str], ends: Mapping[str, re.Pattern[str]]
) -> tuple[list[str], list[str]]:
    """Part HTML at what has a start and an end: return what stands outside, and what inside.

    If the start has a group, what is in it says which end it has, or else the empty name. What has
    no end is no start. It takes no longer if there are thousands of them: each end is looked for
    until there is no other.
    """
    outside: list[str] = []
    inside: list[str] = []
    missing: set[str] = set()
    position = behind = 0
    while (start := starts.search(html, position)) is not None:
        position = start.end()
        name = start[1].lower() if start.lastindex else ""
        end = None if name in missing else ends[name].search(html, position)
        if end is None:
            missing.add(name)
            continue
        outside.append(html[behind : start.start()])
        inside.append(html[position : end.start()])
        position = behind = end.end()
    outside.append(html[behind:])
    return outside, inside


def behind_tags(html: str) -> tuple[str, str]:
    """Return HTML up to its last ``>``, and the rest: there, each ``<`` is a tag without an end."""
    last = html.rfind(">") + 1
    return html[:last], html[last:]


def without_links(html: str) -> str:
    """Return HTML without its links and the words in them."""
    outside, _ = parted(html, _LINK, _LINK_ENDS)
    return "".join(outside)


def image_tags(html: str) -> Iterator[str]:
    """Yield the tags of the images in HTML, up to one without an end."""
    for begins in _IMAGE.finditer(html):
        tag = TAG.match(html, begins.start())
        if tag is None or not tag[0].endswith(">"):
            return
        yield tag[0]


def comments_in(html: str) -> str:
    """Return the comments in HTML, without what stands between them."""
    _, inside = parted(html, _COMMENT, _COMMENT_ENDS)
    return "".join([f"<!--{comment}-->" for comment in inside])


def attribute_span(html: str, name: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the value of an attribute of one start tag stands, with its quotes."""
    if name not in html[start:end].lower():
        return None
    named = _NAME.match(html, start)
    for match in _ATTRIBUTE.finditer(html, named.end() if named else start, end):
        if match[1].lower() == name:
            return match.span(2) if match[2] is not None else (match.end(1), match.end(1))
    return None


def attribute(html: str, name: str, start: int = 0, end: int | None = None) -> str | None:
    """Return the value of an attribute as it is written in a start tag; none if it is not there.

    >>> attribute('<a title="href=no" href="/?a&amp;b">', "href")
    '/?a&amp;b'
    """
    span = attribute_span(html, name, start, len(html) if end is None else end)
    if span is None:
        return None
    value = html[slice(*span)]
    return value[1:-1] if value[:1] in ("'", '"') else value
