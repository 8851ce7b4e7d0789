"""Edits of a text: which fall between two places."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.html import Edit, edits_between

EDITS = [Edit(2, 4, "a"), Edit(4, 4, "b"), Edit(4, 6, "c"), Edit(9, 9, "d")]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 10, "abcd"),
        (2, 4, "a"),
        (3, 4, ""),
        (4, 5, "bc"),
        (4, 4, ""),
        (5, 9, ""),
        (9, 10, "d"),
        (5, 10, "d"),
        (10, 12, ""),
    ],
)
def test_edits_that_begin_between_two_places(start: int, end: int, expected: str) -> None:
    """The first place counts, the last does not."""
    assert "".join(edit.replacement for edit in edits_between(EDITS, start, end)) == expected
    assert [*edits_between([], start, end)] == []
