"""Recognises tags: what they are, where one ends, and what attributes it has.

Tags are recognised as https://html.spec.whatwg.org/multipage/parsing.html#tokenization does it
(quoted ``>``, comments, raw text).
"""

from __future__ import annotations

import re

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
LINKS = re.compile(r"<a\b[^<>]*>.*?</a\s*>", re.DOTALL | re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?""",
)
_NAME = re.compile(r"<[^\s/>]*")


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
