"""Finds the elements of HTML, as any reader writes it.

Tags are recognised as https://html.spec.whatwg.org/multipage/parsing.html#tokenization does it,
and left-out end tags are implied as a browser implies them. Text in ``pre``, ``code``, ``script``
and the like is opaque: nothing is looked for in it.
"""

from __future__ import annotations

import re

from .elements import Element, Elements
from .tags import BLOCKS, END_TAGS, HEADINGS, OPAQUE_BLOCKS, OPAQUE_INLINES, TAG

_KINDS: dict[str, str] = {
    **dict.fromkeys(("a", "b", "br", "em", "i", "img", "span", "strong"), "inline"),
    **dict.fromkeys(BLOCKS, "block"),
    **dict.fromkeys(OPAQUE_BLOCKS | OPAQUE_INLINES, "opaque"),
}

# The start tag of the key ends an open element of these names, if one is found
# before an element of the second set.
_ENDS_OPEN: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset(("li",)), frozenset(("ul", "ol", "menu", "dir"))),
    **dict.fromkeys(("dt", "dd"), (frozenset(("dt", "dd")), frozenset(("dl",)))),
    **dict.fromkeys(("td", "th"), (frozenset(("td", "th")), frozenset(("tr", "table")))),
    "tr": (frozenset(("tr",)), frozenset(("tbody", "thead", "tfoot", "table"))),
    **dict.fromkeys(
        ("tbody", "thead", "tfoot"),
        (frozenset(("tbody", "thead", "tfoot", "caption")), frozenset(("table",))),
    ),
}
_ENDS_P = (BLOCKS | {"pre", "xmp"}) - {"button", "option", "optgroup", "select", "body", "caption"}
_ENDED_BY_OTHERS = frozenset(("p", *HEADINGS))
_MAX_DEPTH = 200  # browsers stop nesting at 512; a bound keeps hostile input linear

# As TAG, but an element that holds nothing but a line of text, as most do, is found whole: that
# takes a fraction of the time. What is not beyond doubt in its tags is read tag by tag.
_PLAIN_ATTRIBUTES = r"""(?:[^<>"'=]++|=(?:"[^<>"]*+")?+)*+"""
_LINE = (
    r"[^<]*+(?:<(?:/?(?:strong|em|[abi]|span)|br ?/?|code>[^<]*+</code"
    rf"|(?:a|img)\s{_PLAIN_ATTRIBUTES})>[^<]*+)*+"
)
_LEAF_OR_TAG = re.compile(
    rf"<(?:(p|li|h[1-6]|t[dh]|d[dt])(?:\s{_PLAIN_ATTRIBUTES})?>({_LINE})</\1>|{TAG.pattern[1:]})",
    re.DOTALL,
)


def scan(html: str) -> Elements:
    """Find the block-level elements of ``html`` in one pass, in linear time. Never raises."""
    elements = Elements(len(html))
    stack: list[Element] = []
    position: int | None = 0
    while position is not None:
        position = _scan_to_opaque(html, position, elements, stack)
    _end_from(stack, 0, len(html))
    return elements


def _scan_to_opaque(
    html: str, position: int, elements: Elements, stack: list[Element]
) -> int | None:
    """Scan up to the end of the next opaque element and return it; none at the end of the text."""
    kinds, found, starts, parents = _KINDS, elements.found, elements.starts, elements.parents
    for tag in _LEAF_OR_TAG.finditer(html, position):
        if name := tag[1]:
            start = tag.start()
            if stack:
                if _may_end(stack[-1].name, name):
                    _imply_ends(stack, name, start)
                if stack:
                    parents[len(found)] = stack[-1]
            if name in HEADINGS:
                elements.headings[len(found)] = tag[2]
            found.append(tag)
            starts.append(start)
        elif (name := tag[4]) is None:
            elements.comments.append(tag.start())
        else:
            kind = kinds.get(name) or kinds.get(name := name.lower(), "inline")
            if kind == "block":
                _apply(elements, stack, tag, name)
            elif kind != "inline" and not tag[3]:
                return _add_opaque(html, elements, stack, tag, name)
    return None


def _apply(elements: Elements, stack: list[Element], tag: re.Match[str], name: str) -> None:
    """Open or close a block-level element."""
    if not tag[3]:
        element = Element(name, tag.start(), tag.end())
        _add(elements, stack, element)
        if name != "hr" and len(stack) < _MAX_DEPTH:
            stack.append(element)
    elif stack and stack[-1].name == name:  # as in most cases
        element = stack.pop()
        element.content_end, element.end = tag.span()
    else:
        _close(stack, name, *tag.span())


def _add_opaque(
    html: str, elements: Elements, stack: list[Element], tag: re.Match[str], name: str
) -> int:
    """Add an element in which nothing is looked for but its end tag; return its end."""
    element = Element(name, *tag.span())
    closing = END_TAGS[name].search(html, element.content_start)
    element.content_end, element.end = closing.span() if closing else (len(html), len(html))
    if name in OPAQUE_BLOCKS:
        _add(elements, stack, element)
    return element.end


def _add(elements: Elements, stack: list[Element], element: Element) -> None:
    """Add an element, inside what is still open."""
    name = element.name
    if stack:
        if _may_end(stack[-1].name, name):
            _imply_ends(stack, name, element.start)
        if stack:
            element.parent = stack[-1]
    if name in HEADINGS:
        elements.headings[len(elements.found)] = None
    elif name == "hr":
        elements.rules.append(element)
    elements.found.append(element)
    elements.starts.append(element.start)


def _may_end(around: str, name: str) -> bool:
    """Whether a start tag may end an element, the innermost of which has the name ``around``."""
    return around in _ENDED_BY_OTHERS or (name in _ENDS_OPEN and around not in _ENDS_OPEN[name][1])


def _imply_ends(stack: list[Element], name: str, start: int) -> None:
    """End what the start tag of ``name`` ends without an end tag."""
    if stack[-1].name == "p" and name in _ENDS_P:
        _end_from(stack, len(stack) - 1, start)
    if name in HEADINGS and stack and stack[-1].name in HEADINGS:
        _end_from(stack, len(stack) - 1, start)
    if name in _ENDS_OPEN:
        ended, limits = _ENDS_OPEN[name]
        for index in range(len(stack) - 1, -1, -1):
            if stack[index].name in limits:
                break
            if stack[index].name in ended:
                _end_from(stack, index, start)
                break


def _close(stack: list[Element], name: str, start: int, end: int) -> None:
    """Apply an end tag, if it has a start tag."""
    for index in range(len(stack) - 1, -1, -1):
        element = stack[index]
        if element.name == name or (name in HEADINGS and element.name in HEADINGS):
            _end_from(stack, index + 1, start)
            element.content_end, element.end = start, end
            del stack[index]
            break


def _end_from(stack: list[Element], index: int, start: int) -> None:
    """End open elements where another tag implies it."""
    for element in stack[index:]:
        element.content_end = element.end = start
    del stack[index:]
