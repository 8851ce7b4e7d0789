"""What holds for every text: nothing raises, nothing is lost, twice is once."""

from __future__ import annotations

import re

import markdown
import pieces
import pytest
from hypothesis import example, given, reject, settings
from hypothesis import strategies as st
from invariants import check_article, check_page, check_source, enriched

from pelican_faq_related.core.faq import clean_answer
from pelican_faq_related.core.front_matter import split_front_matter
from pelican_faq_related.core.html import Text, safe_link

WORDS = st.sampled_from(
    [
        "tea",
        "Is it?",
        "Q: Is it?",
        "A: Yes.",
        "\n",
        "<!-- faq -->",
        "<!-- /faq -->",
        "Yes.",
        "a &amp; b",
        "é",
        "FAQ",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "&",
        '"',
    ]
)
MARKS = st.sampled_from(
    [
        "[Related: Green Tea]",
        "[Related: none](https://example.org/x)",
        '<a href="https://example.org/green-tea.html">Related: Tea</a>',
        "[Related: <b>Green</b> Tea]",
        "[Related: half",
        "<strong>[Related: Green Tea]",
    ]
)
TAGS = st.sampled_from(
    "p div ul ol li h1 h2 h3 h4 blockquote table tr td strong em a code pre span br hr section dl"
    " dt dd details summary".split()
)


def tagged(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return fragments with tags around them: paired, left open, or closed twice."""
    shapes = st.sampled_from(["<{0}>{1}</{0}>", "<{0}>{1}", "{1}</{0}>", '<{0} id="x">{1}</{0}>'])
    inner = st.lists(children, max_size=4).map(" ".join)
    return st.builds(lambda shape, tag, text: shape.format(tag, text), shapes, TAGS, inner)


HTML = st.lists(
    st.recursive(WORDS | MARKS, tagged, max_leaves=12)
    | st.sampled_from(["<!-- x", "-->", "<h2>FAQ</h2>", "<h3>Why?</h3>", "<img src=x", "</"]),
    max_size=8,
).map("\n".join)


# Pieces that mean something, in any order, and whatever else may stand between them.
def pieces_of(known: list[str]) -> st.SearchStrategy[str]:
    """Return texts of known pieces and unknown ones."""
    return st.lists(st.sampled_from(known) | st.text(max_size=4), max_size=25).map("".join)


@settings(max_examples=300)
@given(HTML)
def test_any_html(html: str) -> None:
    """Broken HTML is met as it is, and enriching it twice is enriching it once."""
    result = check_article(html)
    assert enriched(result.html).html == result.html


@settings(max_examples=300)
@given(pieces_of(pieces.HTML))
def test_any_pieces_of_html(html: str) -> None:
    """So is HTML in which nothing nests."""
    check_article(html)


FOUND = [  # by fuzzing, and made short
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


@given(HTML)
def test_elements_lie_inside_each_other(html: str) -> None:
    """Elements nest, and their parts stand in order."""
    for element in Text(html).elements:
        assert 0 <= element.start < element.content_start <= element.content_end <= element.end
        assert element.end <= len(html)
        if element.parent is not None:
            assert element.parent.content_start <= element.start
            assert element.end <= element.parent.content_end


@given(HTML)
def test_answers_hold_allowed_elements_only(html: str) -> None:
    """Whatever an author wrote, an answer is safe; cleaning it again changes nothing."""
    answer = clean_answer(html, "https://example.org/")
    again = clean_answer(answer, "https://example.org/")
    assert again.split() == answer.split()
    for name, attributes in re.findall(r"<(\w+)([^>]*)>", answer):
        assert name in "h1 h2 h3 h4 h5 h6 br ol ul li a p div b strong i em".split()
        assert not attributes or re.fullmatch(r"/| href=\"https?://[^\"]*\"", attributes)


@given(st.text() | st.builds("{}{}:{}".format, st.text(max_size=3), TAGS, st.text()))
@example("İ:")  # no scheme, as its letter is none of ASCII's
def test_no_link_runs_a_script(text: str) -> None:
    """Only http, https and addresses without a scheme become links."""
    link = safe_link(text)
    link = re.sub(r"[\t\r\n]", "", link)
    scheme = re.match(r"[\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.-]*):", link)
    assert scheme is None or scheme[1].lower() in ("http", "https")


@given(st.text(), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["---", "..."]))
def test_front_matter_and_body_are_the_whole_text(body: str, newline: str, end: str) -> None:
    """Whatever stands behind the fence is the body, to the byte."""
    text = newline.join(["---", "title: x", end, body])
    parts = split_front_matter(text)
    assert parts is not None
    assert parts.body == body
    assert parts.header == f"title: x{newline}"
