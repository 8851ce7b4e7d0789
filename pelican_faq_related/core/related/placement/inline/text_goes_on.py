"""Keeps marks inline that stand in the middle of a text: "See [Related: Tea] for more"."""

from __future__ import annotations

from ..placed import InlineMarks
from ..run_of_marks import RunOfMarks


def text_goes_on(marks: RunOfMarks, index: int) -> InlineMarks | None:
    """Return the marks that text stands behind, in the same run."""
    first_at_end = marks.first_at_end
    return InlineMarks(marks.references[index:first_at_end]) if index < first_at_end else None
