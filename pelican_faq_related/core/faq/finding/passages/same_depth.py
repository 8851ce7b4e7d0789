"""Chooses from what may be questions those that stand as deep in lists as the first."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from ..question import QuestionStart

_START = attrgetter("element.start")


def same_depth(
    starts: Sequence[QuestionStart], like: Sequence[QuestionStart] = ()
) -> list[QuestionStart]:
    """Return those as deep in lists as the first of them, or of ``like``; in their order."""
    first = min(like or starts, key=_START, default=None)
    if first is None:
        return []
    depth = first.depth
    return sorted((start for start in starts if start.depth == depth), key=_START)
