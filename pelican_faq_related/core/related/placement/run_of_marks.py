"""The marks that stand together in one run of inline content: what each rule of placement reads."""

from __future__ import annotations

import re

from ...html import HEADINGS, Element, Run, Text
from ..reference import RelatedReference
from .signs import GOES_ALONG, LONGEST_TAIL, tail_of

# Blocks that hold no other block: a card cannot stand in them, but behind them.
LEAVES = frozenset(("p", *HEADINGS))
_NOTE = re.compile(
    r"<sup\b[^<>]{0,300}>.{0,300}?</sup\s*>"
    r"|<a\b[^<>]{0,300}\bfootnote-reference\b[^<>]{0,300}>.{0,100}?</a\s*>",
    re.DOTALL | re.IGNORECASE,
)


class RunOfMarks:
    """The marks of one run, in their order, and the text around them."""

    __slots__ = ("_first_at_end", "_span", "block", "references", "run", "text")

    def __init__(self, text: Text, references: tuple[RelatedReference, ...]) -> None:
        self.text = text
        self.run: Run = references[0].run
        self.block: Element | None = self.run.container  # none at the top of a text
        self.references = references
        self._first_at_end: int | None = None
        self._span: tuple[int, int, int] | None = None  # an index, and the last answer for it

    @property
    def first_at_end(self) -> int:
        """Return the index of the first mark with nothing behind it but marks and their signs."""
        if self._first_at_end is None:
            run = self.run
            first, end = len(self.references), len(run.masked)
            while first > 0:
                reference = self.references[first - 1]
                if not GOES_ALONG.fullmatch(run.masked, reference.end - run.start, end):
                    break
                first, end = first - 1, reference.start - run.start
            self._first_at_end = first
        return self._first_at_end

    def before(self, index: int) -> str:
        """Return the HTML between a mark and the one before it, without signs of footnotes."""
        start = self.references[index - 1].end if index else self.run.start
        html = self.text.html_between(start, self.references[index].start)
        return _NOTE.sub("", html) if "<" in html else html

    def span_from(self, index: int) -> tuple[int, int]:
        """Return where all marks from one on begin and end, with what goes with them.

        That is up to the end of the run: nothing but signs may stand behind them.
        """
        if self._span is None or self._span[0] != index:
            run, first = self.run, self.references[index].start
            tail = tail_of(self.text.html_between(max(run.start, first - LONGEST_TAIL), first))
            self._span = (index, first - tail, self.text.trimmed_end(run.start, run.end))
        return self._span[1:]
