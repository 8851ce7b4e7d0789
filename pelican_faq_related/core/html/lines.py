"""The lines of a block: its inline content, parted at line breaks and at ``<br>``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .elements import Element
from .tags import OPAQUE_INLINES, TAG

# Where lines end; what else is found holds no line: tags, comments, and code.
_END = re.compile(
    rf"(?P<end><br\s*/?>\s*|\n\s*)|<(?P<code>{'|'.join(sorted(OPAQUE_INLINES))})\b.*?(?:</(?P=code)\s*>|\Z)"
    rf"|{TAG.pattern}",
    re.DOTALL | re.IGNORECASE,
)


class Line(NamedTuple):
    """A line of text in a block."""

    block: Element
    before: int  # where it begins, with the break before it
    start: int
    end: int

    @property
    def is_first(self) -> bool:
        """Whether its block begins with it."""
        return self.start == self.block.content_start


def lines_of(html: str, block: Element, end: int) -> Iterator[Line]:
    """Yield the lines from the beginning of a block to a place in it."""
    before = start = block.content_start
    for line_end in _END.finditer(html, start, end):
        if line_end["end"]:
            yield Line(block, before, start, line_end.start())
            before, start = line_end.span()
    yield Line(block, before, start, end)
