"""Addresses: which may be those of a link."""

from __future__ import annotations

import re

from any_text import TAGS
from hypothesis import example, given
from hypothesis import strategies as st

from pelican_faq_related.core.html import safe_link


@given(st.text() | st.builds("{}{}:{}".format, st.text(max_size=3), TAGS, st.text()))
@example("İ:")  # no scheme, as its letter is none of ASCII's
def test_no_link_runs_a_script(text: str) -> None:
    """Only http, https and addresses without a scheme become links."""
    link = safe_link(text)
    link = re.sub(r"[\t\r\n]", "", link)
    scheme = re.match(r"[\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.-]*):", link)
    assert scheme is None or scheme[1].lower() in ("http", "https")
