"""Chooses from what may be questions those that stand as deep in lists as the first."""

from __future__ import annotations

from collections.abc import Sequence

from ..question import QuestionStart


def _place(start: QuestionStart) -> tuple[int, int]:
    """Return where a question begins: with its element, or with a line of it."""
    return start.element.start, start.line[1] if start.line else 0


def same_depth(
    starts: Sequence[QuestionStart], like: Sequence[QuestionStart] = ()
) -> list[QuestionStart]:
    """Return those as deep in lists as the first of them, or of ``like``; in their order."""
    first = min(like or starts, key=_place, default=None)
    if first is None:
        return []
    depth = first.depth
    return sorted((start for start in starts if start.depth == depth), key=_place)
