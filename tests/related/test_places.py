"""Marks in sources: where an address goes, and where none can."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.html import apply_edits
from pelican_faq_related.core.related import RelatedReference
from pelican_faq_related.core.related.sources import find_places

TITLE = "Soft Water & Salt"


@pytest.mark.parametrize(
    "source",
    [
        "[Related: Soft Water & Salt and more]",
        "[Related: Very Soft Water & Salt]",
        "[Related: Soft] Water & Salt",
        "[Related: Soft Water\n\n& Salt]",
        "[Unrelated: Soft Water & Salt]",
        "Related: Soft Water & Salt",
        "[Related: Soft Water & Salt](/elsewhere.html)",
        "[Related: Soft Water & Salt",
    ],
)
def test_near_misses(source: str) -> None:
    """What reads nearly like the mark is no place for its address."""
    reference = RelatedReference(label="Related", title=TITLE, url="", start=0, end=0)
    assert find_places(source, reference, rst=False) == ()


def test_a_place_is_found_in_time_that_grows_with_the_text_alone() -> None:
    """Long rows of signs do not keep the search busy."""
    reference = RelatedReference(label="Related", title=TITLE, url="", start=0, end=0)
    for signs in ("[ * ", "[Related: ", "[Related: Soft ", "&amp;<b>", "<<<", "[Related:<b> "):
        source = signs * 4000 + f"[Related: {TITLE}]"
        edits = [place.edit("x") for place in find_places(source, reference, rst=False)]
        assert apply_edits(source, edits) in (source, f"{source}(x)")
