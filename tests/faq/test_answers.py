"""Answers as search engines get them."""

from __future__ import annotations

import re

from any_text import HTML
from hypothesis import given

from pelican_faq_related.core.faq import clean_answer


@given(HTML)
def test_answers_hold_allowed_elements_only(html: str) -> None:
    """Whatever an author wrote, an answer is safe; cleaning it again changes nothing."""
    answer = clean_answer(html, "https://example.org/")
    again = clean_answer(answer, "https://example.org/")
    assert again.split() == answer.split()
    for name, attributes in re.findall(r"<(\w+)([^>]*)>", answer):
        assert name in "h1 h2 h3 h4 h5 h6 br ol ul li a p div b strong i em".split()
        assert not attributes or re.fullmatch(r"/| href=\"https?://[^\"]*\"", attributes)
