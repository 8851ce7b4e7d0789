"""The row of one language in this table."""

from __future__ import annotations

from typing import NamedTuple


class Closings(NamedTuple):
    """Headings that close a text and are no questions of its FAQ."""

    # A conclusion, a call to ask or to write, sources, other articles, the author, next steps.
    closing_headings: str = ""
