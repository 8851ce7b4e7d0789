"""Answers as search engines get them."""

from __future__ import annotations

import re

import pytest
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


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        # right below an image, in its paragraph or the next
        ('<p><img src="a">\n<em>A peel</em></p>\n<p>Yes.</p>', "<p>Yes.</p>"),
        ('<p><img src="a"></p>\n<p><em>A peel</em></p>\n<p>Yes.</p>', "<p>Yes.</p>"),
        ('<p><a href="/"><img src="a"></a></p>\n<p><i>A peel</i></p>\n<p>Yes.</p>', "<p>Yes.</p>"),
        # not only emphasised, or not right below, or not below an image alone
        ('<p><img src="a"></p>\n<p><em>A</em> peel</p>', "<p><em>A</em> peel</p>"),
        ('<p class="x">Yes.</p>\n<p><em>A</em></p>', "<p>Yes.</p>\n<p><em>A</em></p>"),
        ('<p>Yes. <img src="a"></p>\n<p><em>A</em></p>', "<p>Yes. </p>\n<p><em>A</em></p>"),
        ('<p><img src="a"></p>\n<p>Yes.</p>\n<p><em>A</em></p>', "<p>Yes.</p>\n<p><em>A</em></p>"),
        ('<div><img src="a"></div>\n<p><em>A</em></p>', "<p><em>A</em></p>"),
        ('<p><img src="a"></p>\n<ul><li><em>A</em></li></ul>', "<ul><li><em>A</em></li></ul>"),
    ],
)
def test_captions_of_images_are_left_out(html: str, expected: str) -> None:
    """An emphasised line below an image is one, other emphasised lines are not."""
    assert clean_answer(html, "") == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a\n  b</p><span> </span>", "<p>a\n  b</p>"),
        ("<p class=x>a</p> \n\n <p>b</p>", "<p>a</p>\n<p>b</p>"),
        ("<p class=x>a  <b>b</b>   <i>c</i></p>", "<p>a  <b>b</b> <i>c</i></p>"),
        ("<pre>a\n<b>b</b>\n\n  <b>c</b></pre>", "<div>a\n<b>b</b>\n\n  <b>c</b></div>"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "<div><div>a b </div></div>"),
        ("<br><p class=x>a<br/>b</p><br>", "<p>a<br/>b</p>"),
        ("<p>a<wbr>b &lt;c&gt; &copy;</p>", "<p>ab &lt;c&gt; ©</p>"),
        ("<p>a</p><p class=x></p><ul><li></li></ul>", "<p>a</p>"),
        ("<div>&#1;<p class=x>a</p>&#2;</div>", "<div><p>a</p></div>"),
        ("<p>" + "<ul><li>a" * 300, "a" + " a" * 299),  # as nobody writes
        ('<p>a <a href="b">c <a href="d">e</a></a></p>', None),
        ('<a href="/b?c&amp;d">e</a>', '<a href="https://example.org/b?c&amp;d">e</a>'),
        ('<a href="javascript:x">e</a>', "e"),
        (
            "<p>a<script>b</script><b hidden>c</b><b hidden=until-found>d</b></p>",
            "<p>a<b>d</b></p>",
        ),
        ('<p>a<a class="x headerlink" href="/">¶</a><sup class="footnote">1</sup></p>', "<p>a</p>"),
        (
            '<p>a</p><p class="related-text">b</p><ul class="related-cards"><li>c</li></ul>',
            "<p>a</p>",
        ),
        ('<p class="related-cards">a</p>', "<p>a</p>"),
        ("<p class=x>a<!-- <b> --><b>b</b></p>", "<p>a<b>b</b></p>"),
        ("<p>a<b>b</p>c", None),
        ("a</b>", "a"),
    ],
)
def test_what_an_answer_keeps(html: str, expected: str | None) -> None:
    """Words, the elements that search engines show, and white space where it matters."""
    answer = clean_answer(html, "https://example.org/a/")
    if expected is None:  # as the repair has it: the words at least
        assert re.sub("<[^>]*>", "", answer) == re.sub("<[^>]*>", "", html)
    else:
        assert answer == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Yes.<i>No</p>", "<p>Yes.<i>No</i></p>"),
        ("<p>Yes.<i>No</p><b class='x", "<p>Yes.<i>No</i></p>"),
        ("<p>Yes.</p>\n<div>", "<p>Yes.</p>"),
        ("<p>Yes.</p>\n<div>\n<p>", "<p>Yes.</p>"),
        ("<p>Yes.<i>No</p><!-- a > b --><p>So", "<p>Yes.<i>No</i></p><p>So</p>"),
    ],
)
def test_tags_that_do_not_match_are_repaired(html: str, expected: str) -> None:
    """What has no end tag gets one; a tag that is not written to its end is left out."""
    assert clean_answer(html, "") == expected
