"""Finds lines that are nothing but a label and links, on request: each of their links is a mark.

Related: [Title](url)
**See also:** [A](a.md), [B](b.md)     a paragraph or a list item of its own

## Related articles                    below the last heading of a text: the list right behind it
- [A](a.md)
- [B](b.md)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape
from operator import attrgetter

from ..html import MASKED_OPAQUE, TAG, Element, Run, Text, attribute, one_line, plain
from ..language import phrases_of, words, words_of
from .placement import NARROW
from .reference import RelatedReference

_BLOCK = re.compile(r"<(?:p|li)\b[^<>]{0,300}>\s*+", re.IGNORECASE)
_LABEL = re.compile(r"((?:[^\[\]<>:：]|</?[b-z][^<>]{0,300}>){1,80}?)[:：]", re.IGNORECASE)
_LINK = re.compile(r"\x02++([^\x02\x03]++)\x03++")  # in masked text
_LISTS = ("ul", "ol", "menu")
_SHOWS = re.compile(r"<(?:img|input|svg|video|audio|iframe)\b", re.IGNORECASE)
_AROUND_NAME = " :：¶#†•–—-"  # a colon, the sign of a permalink, and the like
_OURS = 'class="related-'


class LineFinder:
    """Finds the links of such lines."""

    def __init__(self, is_label: Callable[[str], bool]) -> None:
        """Take what tells whether a piece of HTML is a label."""
        self._is_label = is_label
        names = (words(name) for names in phrases_of("similar_articles").values() for name in names)
        self._headings = frozenset(names)
        self._and = words_of("words_for_and") | {"and"}

    def find(self, text: Text) -> list[RelatedReference]:
        """Return the links of all lines of a text, in their order."""
        if "<a" not in text.html and "<A" not in text.html:
            return []
        return sorted(
            [*self._lines(text), *self._below_last_heading(text)], key=attrgetter("start")
        )

    def _lines(self, text: Text) -> Iterator[RelatedReference]:
        for block in _BLOCK.finditer(text.html):
            head = _LABEL.match(text.html, block.end())
            if head is None or not self._is_label(head[1]):
                continue
            run = text.run_at(block.end())
            if run is None or run.container is None:
                continue
            if MASKED_OPAQUE not in run.masked[: head.end() - run.start]:  # no label in code
                yield from self._links(text, run, run.container, plain(head[1]), head.end())

    def _below_last_heading(self, text: Text) -> Iterator[RelatedReference]:
        for heading in [*text.headings_from(0)][-1:]:
            name = plain(text.inner(heading)).strip(_AROUND_NAME)
            below = next(text.between(heading.end, text.end), None)
            if (
                (words(name) in self._headings or self._is_label(name))
                and below is not None
                and below.name in _LISTS
                and text.is_blank(heading.end, below.start)
            ):
                items = [e for e in text.between(below.start, below.end) if e.parent is below]
                found = [self._item(text, item, name) for item in items]
                if all(found):
                    yield from (reference for links in found for reference in links)

    def _item(self, text: Text, item: Element, label: str) -> list[RelatedReference]:
        """Return the link of a list item that holds nothing else."""
        inner = next(text.between(item.content_start, item.content_end), None)
        block = item
        if inner is not None and inner.name == "p":
            block = inner
            if not (
                text.is_blank(item.content_start, inner.start)
                and text.is_blank(inner.end, item.content_end)
            ):
                return []
        run = text.run_at(block.content_start)
        links = self._links(text, run, block, label, run.start) if run is not None else []
        return links if len(links) == 1 else []

    def _links(
        self, text: Text, run: Run, block: Element, label: str, start: int
    ) -> list[RelatedReference]:
        """Return the links from a place on, if they are all that a block holds there."""
        links = [*_LINK.finditer(run.masked, start - run.start)]
        opened = text.html_between(block.start, block.content_start)
        if (
            not links
            or run.container is not block
            or (run.start, run.end) != (block.content_start, block.content_end)
            or any(element.name in NARROW for element in (block, *block.ancestors()))
            or _OURS in opened
            or not self._only_links(text, run, links, start)
        ):
            return []
        starts = [run.start, *(run.start + link.start() for link in links[1:])]
        ends = [*starts[1:], run.start + links[-1].end()]
        return [
            self._reference(text, run, link, label, span)
            for link, span in zip(links, zip(starts, ends, strict=True), strict=True)
        ]

    def _only_links(self, text: Text, run: Run, links: list[re.Match[str]], start: int) -> bool:
        """Whether only signs, and words for "and", stand around links that have words."""
        ends = [start, *(run.start + link.end() for link in links)]
        starts = [*(run.start + link.start() for link in links), run.end]
        gaps = [text.html_between(*gap) for gap in zip(ends, starts, strict=True)]
        return (
            not any(_SHOWS.search(gap) for gap in gaps)
            and not any(words(plain(gap)) for gap in (gaps[0], gaps[-1]))
            and all(self._and.issuperset(words(plain(gap))) for gap in gaps[1:-1])
            and all(plain(text.html_between(*_inside(run, link))) for link in links)
        )

    def _reference(
        self, text: Text, run: Run, link: re.Match[str], label: str, span: tuple[int, int]
    ) -> RelatedReference:
        tag = TAG.match(text.html, run.start + link.start())
        href, title = (attribute(tag[0], name) or "" if tag else "" for name in ("href", "title"))
        return RelatedReference(
            label=label,
            title=plain(text.html_between(*_inside(run, link))),
            url=unescape(href).strip(),
            start=span[0],
            end=span[1],
            in_line=True,
            description=one_line(unescape(title)),
            run=run,
        )


def _inside(run: Run, link: re.Match[str]) -> tuple[int, int]:
    return run.start + link.start(1), run.start + link.end(1)
