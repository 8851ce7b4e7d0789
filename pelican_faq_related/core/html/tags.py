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


class NextMatches:
    """Finds the next match of patterns in one text, and remembers it, or that none is left.

    So thousands of start tags without an end tag cost no more than one.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[re.Pattern[str], tuple[int, re.Match[str] | None]] = {}

    def of(self, pattern: re.Pattern[str], start: int) -> re.Match[str] | None:
        """Return the first match that begins at a place or behind it."""
        since, found = self._found.get(pattern, (-1, None))
        if since < 0 or start < since or (found is not None and found.start() < start):
            found = pattern.search(self._text, start)
            self._found[pattern] = (start, found)
        return found


def wholes(
    html: str, starts: re.Pattern[str], ends: Mapping[str, re.Pattern[str]]
) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Yield where something begins, and where it ends; none inside another, none without an end.

    If the start has a group ``name``, what is in it says which end it has, or else the empty name.
    """
    following, position = NextMatches(html), 0
    while (start := starts.search(html, position)) is not None:
        position = start.end()
        name = start.groupdict().get("name") or ""
        end = following.of(ends[name.lower()], position)
        if end is not None:
            yield start, end
            position = end.end()


def parted(
    html: str, starts: re.Pattern[str], ends: Mapping[str, re.Pattern[str]]
) -> tuple[list[str], list[str]]:
    """Return the pieces of a text around such wholes, and what stands in these without the tags."""
    around, within = [], []
    position = 0
    for start, end in wholes(html, starts, ends):
        around.append(html[position : start.start()])
        within.append(html[start.end() : end.start()])
        position = end.end()
    around.append(html[position:])
    return around, within


def outside(html: str, starts: re.Pattern[str], ends: Mapping[str, re.Pattern[str]]) -> list[str]:
    """Return the pieces of a text that stand before, between and behind such wholes."""
    return parted(html, starts, ends)[0]


def inside(html: str, starts: re.Pattern[str], ends: Mapping[str, re.Pattern[str]]) -> list[str]:
    """Return what stands in such wholes, between their start and their end."""
    return parted(html, starts, ends)[1]


def behind_tags(html: str) -> tuple[str, str]:
    """Return HTML up to its last ``>``, and the rest: there, each ``<`` is a tag without an end."""
    last = html.rfind(">") + 1
    return html[:last], html[last:]


def without_links(html: str) -> str:
    """Return HTML without its links and the words in them."""
    return "".join(outside(html, _LINK, _LINK_ENDS))


def image_tags(html: str) -> Iterator[str]:
    """Yield the tags of the images in HTML, up to one without an end."""
    for begins in _IMAGE.finditer(html):
        tag = TAG.match(html, begins.start())
        if tag is None or not tag[0].endswith(">"):
            return
        yield tag[0]


def comments_in(html: str) -> str:
    """Return the comments in HTML, without what stands between them."""
    found = wholes(html, _COMMENT, _COMMENT_ENDS)
    return "".join([html[start.start() : end.end()] for start, end in found])


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
