"""Which parts of a text keywords are taken from."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.enrich import heading_reader
from pelican_faq_related.core.faq import FaqHeadings
from pelican_faq_related.core.keywords.computed import read_parts, read_text

HEADINGS = heading_reader(FaqHeadings())


@pytest.mark.parametrize(
    ("html", "body"),
    [
        ("a<code>x</code>b<!-- x -->c", "a b c"),
        ("a<PRE>x</pre >b", "a b"),
        ("a<code>b <pre>x</pre> c", "a b c"),  # what has no end is left
        ("a<!-- b <code>x</code> c", "a<!-- b c"),
        ("<h2>x</h2>a<h3 id='<'>x</h3>b", "a b"),
        ("a<h2>b<h3>x</h3>", "a b"),
        ("a<sup id=1> <a href=x>1</a></sup> b", "a b"),
        ("a<sup>b</sup>", "ab"),
        ("<p class='a>b'>c</p>", "c"),
        ("<p class='a>b", "b"),
        ("<p>a</p><p class='>b</p><p>c", "a b c"),
        ("a <i>b</i> <b c", "a b <b c"),
        ("a < b > c", "a < b > c"),
        ('a<div class="x math">b</div>c<span class=katex>d</span >e', "a c e"),
        (
            'a<div class="math <span class="x">b</span>',
            'a<div class="math b',
        ),  # one without an end is none
        ('a<div id=1 class="math">b', "a b"),
    ],
)
def test_the_text_outside_code_and_headings(html: str, body: str) -> None:
    """A tag becomes a break or nothing; what has no end stays as it is."""
    assert " ".join(read_parts(html, HEADINGS).body.replace(" . ", " ").split()) == body


def test_headings_and_emphasis_are_kept_apart() -> None:
    """All words of a text are in it as a whole."""
    html = "<h2>Green tea</h2><p>Of <b class='x'>jade pots</b> and <em>cups.</em></p>"
    parts = read_parts(html, HEADINGS)
    assert (parts.headings, parts.emphasised) == ("Green tea", "jade pots")
    assert read_text(html).split() == ". Green tea . Of jade pots and cups. .".split()
