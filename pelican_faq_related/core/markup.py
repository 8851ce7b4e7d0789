"""Where the elements of an HTML fragment begin and end.

In: the HTML of an article, as any reader writes it. Out: its block-level elements, and the *runs*
of inline content between their tags, as offsets into that very text, so that edits can replace
ranges of it and leave all other bytes alone.

Tags are recognised as https://html.spec.whatwg.org/multipage/parsing.html#tokenization does it
(quoted ``>``, comments, raw text), and left-out end tags are implied as a browser implies them.
Text in ``pre``, ``code``, ``script`` and the like is opaque: nothing is looked for in it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

_BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt"
    " fieldset figcaption figure footer form header hgroup hr html legend li main menu nav ol"
    " optgroup option p search section select summary table tbody td tfoot th thead tr ul".split()
) | frozenset(HEADINGS)
_OPAQUE_BLOCKS = frozenset(
    "audio canvas head iframe math noscript object pre script style svg template textarea title"
    " video xmp".split()
)
OPAQUE_INLINES = frozenset(("code", "kbd", "samp", "tt"))  # docutils writes code as tt
_KINDS: dict[str, str] = {
    **dict.fromkeys(("a", "b", "br", "em", "i", "img", "span", "strong"), "inline"),
    **dict.fromkeys(_BLOCKS, "block"),
    **dict.fromkeys(_OPAQUE_BLOCKS, "opaque block"),
    **dict.fromkeys(OPAQUE_INLINES, "opaque inline"),
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
_ENDS_P = (_BLOCKS | {"pre", "xmp"}) - {"button", "option", "optgroup", "select", "body", "caption"}
_ENDED_BY_OTHERS = frozenset(("p", *HEADINGS))
_MAX_DEPTH = 200  # browsers stop nesting at 512; a bound keeps hostile input linear

_ATTRIBUTES = r"""(?:[^>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?+)*+"""
TAG = re.compile(
    rf"<(?:!--(?:-?>|.*?(?:--!?>|\Z))|(?:[!?]|/(?![a-zA-Z]))[^>]*+(?:>|\Z)"
    rf"|(/?)([a-zA-Z][^\s/>]*+){_ATTRIBUTES}(?:>|\Z))",
    re.DOTALL,
)
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
END_TAGS = {
    name: re.compile(rf"</{name}(?=[\s/>])[^>]*+(?:>|\Z)", re.IGNORECASE)
    for name in _OPAQUE_BLOCKS | OPAQUE_INLINES
}


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


_START = attrgetter("start")
_SPACES = re.compile(r"\s*")


class Element:
    """One block-level element. ``start`` and ``end`` include its tags."""

    # A plain class: the end is known later than the start, and there are hundreds per article.
    __slots__ = ("content_end", "content_start", "end", "name", "parent", "start")

    def __init__(self, name: str, start: int, content_start: int) -> None:
        self.name = name
        self.start = start
        self.content_start = self.content_end = self.end = content_start
        self.parent: Element | None = None

    def __repr__(self) -> str:
        return f"<{self.name} {self.start}:{self.content_start}-{self.content_end}:{self.end}>"

    def inside(self) -> Iterator[Element]:
        """Yield the elements around this one, from the nearest outwards."""
        around = self.parent
        while around is not None:
            yield around
            around = around.parent


def begins_with(html: str, around: Element, start: int) -> bool:
    """Whether an element begins with what stands at an offset: only white space is before it."""
    spaces = _SPACES.match(html, around.content_start)
    return spaces is not None and spaces.end() == start


def start_with_wrappers(html: str, element: Element) -> int:
    """Return where the outermost element begins that begins with this one."""
    start = element.start
    for around in element.inside():
        if not begins_with(html, around, start):
            break
        start = around.start
    return start


class Run:
    """Inline content between two block-level tags, and the element it stands in."""

    __slots__ = ("container", "end", "masked", "start")

    def __init__(self, start: int, end: int, container: Element | None) -> None:
        self.start = start
        self.end = end
        self.container = container
        self.masked = ""  # its text with tags blotted out, once somebody has read it


class Markup:
    """What :func:`scan` found: elements in the order of their start tags."""

    __slots__ = ("around", "comments", "found", "length", "rules", "starts", "titles")

    def __init__(self, length: int) -> None:
        self.length = length
        # Elements that hold but a line of text are made of what matched when they are asked for:
        # most never are.
        self.found: list[Element | re.Match[str]] = []
        self.starts: list[int] = []
        self.around: list[Element] = []  # those of them that may hold others
        self.rules: list[Element] = []  # and that are <hr>
        self.titles: list[int] = []  # and which of them are <h1> to <h6>
        self.comments: list[int] = []  # where comments begin, but those in opaque text

    @property
    def elements(self) -> Sequence[Element]:
        """Return all elements."""
        return [self._element(index) for index in range(len(self.found))]

    def _element(self, index: int) -> Element:
        found = self.found[index]
        if not isinstance(found, Element):
            found = _leaf(found)
            found.parent = self._around(found.start)
            self.found[index] = found
        return found

    def _around(self, position: int) -> Element | None:
        """Return the element that a leaf stands in."""
        index = bisect_left(self.around, position, key=_START)
        around = self.around[index - 1] if index else None
        while around is not None and position >= around.content_end:
            around = around.parent
        return around

    def between(self, start: int, end: int) -> Iterator[Element]:
        """Yield the elements that begin between two offsets."""
        first = bisect_left(self.starts, start)
        return map(self._element, range(first, bisect_left(self.starts, end, lo=first)))

    def headings_from(self, start: int) -> Iterator[Element]:
        """Yield ``h1`` to ``h6`` that begin at an offset or behind it."""
        first = bisect_left(self.titles, start, key=self.starts.__getitem__)
        return map(self._element, self.titles[first:])

    def rules_between(self, start: int, end: int) -> list[Element]:
        """Return the ``hr`` elements between two offsets."""
        first = bisect_left(self.rules, start, key=_START)
        return self.rules[first : bisect_left(self.rules, end, key=_START)]

    def run_at(self, position: int) -> Run | None:
        """Return the run that holds this offset; none where it is in a tag or in opaque text."""
        index = bisect_right(self.starts, position)
        container = self._element(index - 1) if index else None
        start = 0
        while container is not None and position >= container.content_end:
            if position < container.end:
                return None
            start, container = container.end, container.parent
        end = self.starts[index] if index < len(self.starts) else self.length
        if container is None:
            return Run(start, end, None)
        start = max(start, container.content_start)
        if position < start or container.name in _OPAQUE_BLOCKS:
            return None
        return Run(start, min(end, container.content_end), container)


def scan(html: str) -> Markup:
    """Find the block-level elements of ``html`` in one pass, in linear time. Never raises."""
    markup = Markup(len(html))
    stack: list[Element] = []
    position: int | None = 0
    while position is not None:
        position = _scan_to_opaque(html, position, markup, stack)
    _end_from(stack, 0, len(html))
    return markup


def _scan_to_opaque(html: str, position: int, markup: Markup, stack: list[Element]) -> int | None:
    """Scan up to the end of the next opaque element and return it; none at the end of the text."""
    kinds, found, starts, titles = _KINDS, markup.found, markup.starts, markup.titles
    for tag in _LEAF_OR_TAG.finditer(html, position):
        if name := tag[1]:
            start = tag.start()
            if stack and _may_end(stack[-1].name, name):
                _imply_ends(stack, name, start)
            if name in HEADINGS:
                titles.append(len(found))
            found.append(tag)
            starts.append(start)
        elif (name := tag[4]) is None:
            markup.comments.append(tag.start())
        else:
            kind = kinds.get(name) or kinds.get(name := name.lower(), "inline")
            if kind == "block":
                _apply(markup, stack, tag, name)
            elif kind != "inline" and not tag[3]:
                element = _opaque(html, name, *tag.span())
                if kind == "opaque block":
                    _add(markup, stack, element)
                return element.end
    return None


def _leaf(found: re.Match[str]) -> Element:
    """Return the element of what matched as a whole."""
    element = Element(found[1], found.start(), found.start(2))
    element.content_end, element.end = found.end(2), found.end()
    return element


def _apply(markup: Markup, stack: list[Element], tag: re.Match[str], name: str) -> None:
    """Open or close a block-level element."""
    if not tag[3]:
        element = Element(name, tag.start(), tag.end())
        _add(markup, stack, element)
        if name != "hr" and len(stack) < _MAX_DEPTH:
            stack.append(element)
            markup.around.append(element)
    elif stack and stack[-1].name == name:  # as in most cases
        element = stack.pop()
        element.content_end, element.end = tag.span()
    else:
        _close(stack, name, *tag.span())


def _opaque(html: str, name: str, start: int, content_start: int) -> Element:
    """Return an element in which nothing is looked for, but its end tag."""
    element = Element(name, start, content_start)
    closing = END_TAGS[name].search(html, content_start)
    element.content_end, element.end = closing.span() if closing else (len(html), len(html))
    return element


def _add(markup: Markup, stack: list[Element], element: Element) -> None:
    """Add an element, inside what is still open."""
    name = element.name
    if stack:
        if _may_end(stack[-1].name, name):
            _imply_ends(stack, name, element.start)
        if stack:
            element.parent = stack[-1]
    if name in HEADINGS:
        markup.titles.append(len(markup.found))
    elif name == "hr":
        markup.rules.append(element)
    markup.found.append(element)
    markup.starts.append(element.start)


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
