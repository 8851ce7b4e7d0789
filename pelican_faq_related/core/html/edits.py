"""Changes a text by replacing ranges of it; everything outside them stays as it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

_START = attrgetter("start")
FOOTNOTES = '<div class="footnote">'  # as Python-Markdown begins them
_PLACE = attrgetter("start", "end")


class Edit(NamedTuple):
    """Replace ``text[start:end]``; offsets belong to the original text."""

    start: int
    end: int
    replacement: str


def edits_between(edits: Sequence[Edit], start: int, end: int) -> Sequence[Edit]:
    """Return those of some sorted edits that begin in ``text[start:end]``."""
    if not edits or edits[-1].start < start:
        return ()
    first = bisect_left(edits, start, key=_START)
    return edits[first : bisect_left(edits, end, lo=first, key=_START)]


def apply_edits(text: str, edits: Iterable[Edit], start: int = 0, end: int | None = None) -> str:
    """Return ``text[start:end]`` with the edits that lie in it.

    Edits at the same place apply in the order given. One that overlaps an edit before it, or
    reaches over ``start`` or ``end``, is left out.
    """
    end = len(text) if end is None else end
    parts: list[str] = []
    position = start
    for edit in sorted(edits, key=_PLACE):
        if edit.start < position or edit.end > end:
            continue
        parts += (text[position : edit.start], edit.replacement)
        position = edit.end
    parts.append(text[position:end])
    return "".join(parts)


def add_at_end(html: str, added: str) -> str:
    r"""Return the HTML of an article with more at its end, but before its footnotes.

    >>> add_at_end('<p>A</p><div class="footnote">1</div>', "<p>B</p>")
    '<p>A</p>\n<p>B</p>\n<div class="footnote">1</div>'
    """
    footnotes = html.rfind(FOOTNOTES)
    end = footnotes if footnotes >= 0 else len(html)
    return f"{html[:end]}\n{added}\n{html[end:]}"
