"""JSON-LD: exact, and safe in its script."""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from pelican_faq_related.core.faq import FaqEntry, PageFacts, faq_page, to_script

TEXTS = st.text(st.characters(codec="utf-8")) | st.sampled_from(
    ["</script>", "<!--<script>", "\u2028\u2029", "]]>", "&lt;", '"\\']
)
ENTRIES = st.lists(st.builds(FaqEntry, question=TEXTS, answer=TEXTS, anchor=TEXTS), min_size=1)


@given(ENTRIES, TEXTS)
def test_json_ld_reads_back_equal_and_cannot_leave_its_script(
    entries: list[FaqEntry], name: str
) -> None:
    """No text breaks out of the script, and none is changed."""
    node = faq_page(entries, PageFacts(url="https://example.org/a", name=name))
    script = to_script(node)
    inner = script.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not re.search("[<>&\u2028\u2029]", inner)
    assert json.loads(inner) == node
    script.encode("utf-8")
