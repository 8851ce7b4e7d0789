"""Where front matter ends, and the text begins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pelican_faq_related.core.front_matter import split_front_matter, take_title


@given(st.text(), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["---", "..."]))
def test_front_matter_and_body_are_the_whole_text(body: str, newline: str, end: str) -> None:
    """Whatever stands behind the fence is the body, to the byte."""
    text = newline.join(["---", "title: x", end, body])
    parts = split_front_matter(text)
    assert parts is not None
    assert parts.body == body
    assert parts.header == f"title: x{newline}"


@pytest.mark.parametrize(
    ("body", "title", "rest"),
    [
        ("# Tea\nText", "Tea", "Text"),
        ("\n \n  #  Tea cups \t ##  {#tea}  \nText", "Tea cups", "Text"),
        ("# Tea #2\nText", "Tea #2", "Text"),
        ("# Tea # 2 #\r\nText", "Tea # 2", "Text"),
        ("Tea cups  \n=== \nText", "Tea cups", "Text"),
        ("Tea\u00a0\n===\nText", "Tea", "Text"),
        ("<h1 class='x'>Tea</h1>  \nText", "Tea", "Text"),
        ("#   \nText", "", "#   \nText"),
        ("## Tea\nText", "", "## Tea\nText"),
        (f"# {'x' * 301}\nText", "", f"# {'x' * 301}\nText"),
    ],
)
def test_the_title_that_a_text_begins_with(body: str, title: str, rest: str) -> None:
    """A first heading of the first level, however it is written, without white space around it."""
    assert take_title(body) == (title, rest)
