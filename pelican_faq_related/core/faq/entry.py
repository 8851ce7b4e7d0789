"""A question with its answer, as a page shows them."""

from __future__ import annotations

from typing import NamedTuple


class FaqEntry(NamedTuple):
    """A question with its answer, as the page shows them."""

    question: str  # plain text
    answer: str  # HTML, allow-listed elements only, links absolute
    anchor: str  # the id of the element that shows the question
