"""Where front matter ends, and the text begins."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pelican_faq_related.core.front_matter import split_front_matter


@given(st.text(), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["---", "..."]))
def test_front_matter_and_body_are_the_whole_text(body: str, newline: str, end: str) -> None:
    """Whatever stands behind the fence is the body, to the byte."""
    text = newline.join(["---", "title: x", end, body])
    parts = split_front_matter(text)
    assert parts is not None
    assert parts.body == body
    assert parts.header == f"title: x{newline}"
