"""Chooses from what may be questions in a text those that are shown alike."""

from __future__ import annotations

from ..question import QuestionStart

_MOST = 3  # for each statement among them so many must ask


def alike(
    found: list[QuestionStart], statements: list[QuestionStart], sure: bool
) -> list[QuestionStart]:
    """Return what stands as deep in lists as the first; statements too, where few do not ask."""
    first = min(found or statements, key=lambda start: start.element.start, default=None)
    if first is None:
        return []
    found = [start for start in found if start.depth == first.depth]
    statements = [start for start in statements if start.depth == first.depth]
    few = len(found) >= max(_MOST, _MOST * len(statements))
    if few or (sure and not found and len(statements) > 1):
        found += statements
    return sorted(found, key=lambda start: start.element.start)
