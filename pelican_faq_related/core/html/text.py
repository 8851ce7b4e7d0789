"""A text that is read: the HTML of an article, and what can be asked of it.

In: HTML, as any reader writes it. Out: its words, its elements, what stands around them, as places
in it. Only this room knows how the elements and the HTML belong together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import unescape

from .edits import Edit
from .elements import SPACES, Element, Elements, Run
from .inline import unpaired_tags, with_wrappers
from .lines import Line, lines_of
from .plain import NO_WORDS, plain, shows
from .scan import scan
from .tags import TAG, attribute, attribute_span, comments_in, without_links


class Text:
    """The HTML of an article as it is read, or a part of it.

    Places are offsets into the HTML of the whole, in a part as well, so that edits fit both. The
    elements are found when they, or a part, are first asked for: once for a text and all its parts.
    """

    # A plain class: there are two parts for each question.
    __slots__ = ("_blocks", "_elements", "end", "html", "start")

    def __init__(self, html: str) -> None:
        self.html = html  # of the whole text
        self.start = 0
        self.end = len(html)
        self._elements: Elements | None = None
        self._blocks: Sequence[Element] | None = None

    def part(self, start: int, end: int) -> Text:
        """Return the part of the text between two places."""
        part = Text.__new__(Text)
        part.html, part.start, part.end = self.html, start, end
        part._elements, part._blocks = self._scanned, None
        return part

    @property
    def _scanned(self) -> Elements:
        if self._elements is None:
            self._elements = scan(self.html)
        return self._elements

    # Words

    def html_between(self, start: int, end: int) -> str:
        """Return the HTML between two places."""
        return self.html[start:end]

    def inner(self, element: Element) -> str:
        """Return the HTML inside an element."""
        return self.html[element.content_start : element.content_end]

    def plain(self, start: int, end: int) -> str:
        """Return what a reader reads between two places."""
        return plain(self.html[start:end])

    def plain_without_links(self, start: int, end: int) -> str:
        """Return what a reader reads between two places outside links."""
        return plain(without_links(self.html[start:end]))

    def shows(self, start: int, end: int) -> bool:
        """Whether there is anything to read between two places."""
        return shows(self.html, start, end)

    def is_blank(self, start: int, end: int) -> bool:
        """Whether nothing but white space stands between two places."""
        spaces = SPACES.match(self.html, start, end)
        return start >= end or (spaces is not None and spaces.end() == end)

    def trimmed_end(self, start: int, end: int) -> int:
        """Return where the HTML between two places ends, without white space at its end."""
        return start + len(self.html[start:end].rstrip())

    def next_words(self, start: int) -> int:
        """Return where the next words begin that a reader sees."""
        passed = NO_WORDS.match(self.html, start)
        return passed.end() if passed else start

    def ends_in_tag(self, start: int, end: int) -> bool:
        """Whether the HTML between two places ends within a tag or a comment that has no end."""
        html = self.html[start:end] + " "  # which only a tag without an end holds
        return any(tag.end() == len(html) for tag in TAG.finditer(html))

    def links_in(self, element: Element) -> Iterator[tuple[str, str]]:
        """Yield the links in an element: their address, and the words that show them."""
        href, start = None, 0
        for tag in TAG.finditer(self.html, element.content_start, element.content_end):
            if (tag[2] or "").lower() != "a":
                continue
            if not tag[1]:
                href, start = attribute(tag[0], "href"), tag.end()
            elif href is not None:
                yield unescape(href), self.plain(start, tag.start())
                href = None

    def attribute(self, element: Element, name: str) -> str | None:
        """Return the value of an attribute as it is written; none if it is not there."""
        return attribute(self.html, name, element.start, element.content_start)

    def attribute_span(self, element: Element, name: str) -> tuple[int, int] | None:
        """Return where the value of an attribute stands, with its quotes."""
        return attribute_span(self.html, name, element.start, element.content_start)

    def with_attribute(self, element: Element, name: str, value: str) -> Edit:
        """Return the edit that gives an element an attribute; ``value`` is as it is written."""
        quote = "'" if '"' in value else '"'
        span = self.attribute_span(element, name) if element.has_attributes else None
        if span is None:
            start = element.start + 1 + len(element.name)
            return Edit(start, start, f" {name}={quote}{value}{quote}")
        equals = "" if span[0] < span[1] else "="
        return Edit(*span, f"{equals}{quote}{value}{quote}")

    def hrefs(self) -> Iterator[str]:
        """Yield the addresses of the links in this part, as they are written."""
        for tag in TAG.finditer(self.html, self.start, self.end):
            if not tag[1] and tag[2] in ("a", "A"):
                yield attribute(tag[0], "href") or ""

    # Elements

    @property
    def elements(self) -> Sequence[Element]:
        """Return all block-level elements of the whole text, in the order of their start tags."""
        return self._scanned.all()

    @property
    def blocks(self) -> Sequence[Element]:
        """Return the elements that begin in this part."""
        if self._blocks is None:
            self._blocks = tuple(self._scanned.between(self.start, self.end))
        return self._blocks

    def between(self, start: int, end: int) -> Iterator[Element]:
        """Yield the elements that begin between two places."""
        return self._scanned.between(start, end)

    def rules_between(self, start: int, end: int) -> Sequence[Element]:
        """Return the ``hr`` elements between two places."""
        return self._scanned.rules_between(start, end)

    def headings_from(self, first: int) -> Iterator[Element]:
        """Yield ``h1`` to ``h6`` but for some at the beginning."""
        return self._scanned.headings_from(first)

    @property
    def headings_html(self) -> Sequence[str | None]:
        """Return the HTML inside each of ``h1`` to ``h6``; none where it is not at hand yet."""
        return [*self._scanned.headings.values()]

    @property
    def comments(self) -> Sequence[int]:
        """Return where comments begin, but those in opaque text."""
        return self._scanned.comments

    def lines(self, block: Element) -> Iterator[Line]:
        """Yield the lines that a block begins with, up to the first block in it."""
        run = self.run_at(block.content_start)
        end = run.end if run is not None and run.container is block else block.content_start
        return lines_of(self.html, block, end)

    def run_at(self, position: int) -> Run | None:
        """Return the run that holds a place; none where it is in a tag or in opaque text."""
        return self._scanned.run_at(self.html, position)

    # What stands around them

    def begins_with(self, around: Element, start: int) -> bool:
        """Whether only white space stands between an element's start tag and a place."""
        return self._scanned.beginning(self.html, around) == start

    def outer_start(self, element: Element) -> int:
        """Return the start of the outermost element that begins with this one."""
        start = element.start
        for around in element.ancestors():
            if not self.begins_with(around, start):
                break
            start = around.start
        return start

    # Where it is cut

    def with_wrappers(self, start: int, end: int) -> tuple[int, int]:
        """Widen a range over inline elements that hold nothing else or are only half in it."""
        return with_wrappers(self.html, start, end)

    def unpaired_tags(self, start: int, end: int) -> str:
        """Return the inline tags between two places that have no partner there, and comments."""
        return unpaired_tags(self.html[start:end])

    def comments_between(self, start: int, end: int) -> str:
        """Return the HTML of the comments between two places."""
        return comments_in(self.html[start:end])
