"""What holds for every text: nothing raises, nothing is lost, twice is once."""

from __future__ import annotations

import markdown
import pieces
import pytest
from any_text import HTML, pieces_of
from grammar import Grammar
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from invariants import (
    check_address,
    check_article,
    check_header,
    check_marks,
    check_page,
    check_source,
    enriched,
)


@settings(max_examples=300)
@given(HTML)
def test_any_html(html: str) -> None:
    """Broken HTML is met as it is, and enriching it twice is enriching it once."""
    result = check_article(html)
    again = enriched(result.html)
    # Where an answer is nothing but a mark, that was cut out of it only at first.
    only_mark = result.reference_edits and again.faq_entries != result.faq_entries
    assert again.html == result.html or only_mark


@settings(max_examples=300)
@given(pieces_of(pieces.HTML))
def test_any_pieces_of_html(html: str) -> None:
    """So is HTML in which nothing nests."""
    check_article(html)


FOUND = [  # by fuzzing, and made short
    "<p>[see also: Green Tea] [see also: Green Tea] [see also: Green Tea]⒒</p>",
    "<!-- faq -->\n<p><b>Bold?</b> Text.\n1. <b>Why?</b> So.\n2. <b>How?</b> So.</p>",
    "<!--faq--><h2><ul>[Related:](/)</h4>I",
    "<!--faq--><h2>t</h3>)</g><svg><svg>",
    "<p>**<br>Q: Why?\n[Related: Green Tea]\n[Related: Green Tea] [See also: green-tea]</p>",
    '<!--faq--><h3 d="">?</h3><p>Q:W\nA:[関連：G]</p><details><summary></summary>.</details>',
    '<!-- faq -->\n<p>k</p>\n<h2 id="faq">FAQ</h2>\n<p>*</p>\n<!-- faq -->\n<p>\udbf4\udc04</p>',
]


@pytest.mark.parametrize("html", FOUND, ids=range(len(FOUND)))
def test_what_fuzzing_found(html: str) -> None:
    """Texts that broke something, once."""
    check_article(html)


@settings(max_examples=150)
@given(pieces_of(pieces.LINES))
def test_any_markdown(text: str) -> None:
    """So is whatever Markdown makes of lines in any order."""
    try:
        html = markdown.markdown(text, extensions=["extra", "toc"])
    except Exception:  # of Markdown itself
        reject()
    check_article(html)


@settings(max_examples=300)
@given(pieces_of(pieces.YAML))
def test_any_front_matter(text: str) -> None:
    """No header stops a build, and header and body are the whole file."""
    check_source(f"---\n{text}")


@settings(max_examples=300)
@given(pieces_of(pieces.HEADS))
def test_any_page(text: str) -> None:
    """What goes into the head of a page goes in once, and takes nothing with it."""
    check_page(text.encode("utf-8", "replace"))


def _grammar(draw: st.DataObject) -> Grammar:
    return Grammar(lambda number: draw.draw(st.integers(0, number - 1)) if number > 1 else 0)


@settings(max_examples=300)
@given(st.data())
def test_any_header(data: st.DataObject) -> None:
    """A header may hold anything: it takes no long time, and its address stays in the site."""
    check_header(_grammar(data).header())


@settings(max_examples=300)
@given(st.data())
def test_any_address(data: st.DataObject) -> None:
    """No address that a link may have runs anything, or leaves its attribute."""
    check_address(_grammar(data).address())


@settings(max_examples=300)
@given(st.data())
def test_any_marks(data: st.DataObject) -> None:
    """Whatever stands in marks, they become our elements and nothing else."""
    check_marks(_grammar(data).marks())
