"""A text that is read, and what it is asked for."""

from __future__ import annotations

import pytest
from any_text import HTML as ANY
from hypothesis import given

from pelican_faq_related.core.html import Text

HTML = (
    '<div> <h2 id="faq">F&amp;Q</h2></div><p>One <b>two</b>.</p> \n<hr><ul>\n<li>a</li></ul>'
    "<!-- note --><pre><h3>x</h3></pre><h4>End</h4>"
)
TEXT = Text(HTML)
DIV, H2, P, HR, UL, LI, PRE, H4 = TEXT.elements


def names(elements: object) -> list[str]:
    """Return the names of elements."""
    return [element.name for element in elements]


def test_elements_stand_in_the_order_of_their_start_tags() -> None:
    """What is in opaque text is none."""
    assert names(TEXT.elements) == ["div", "h2", "p", "hr", "ul", "li", "pre", "h4"]
    assert (H2.parent, LI.parent, P.parent) == (DIV, UL, None)
    assert names(LI.ancestors()) == ["ul"]


def test_a_part_has_its_own_blocks_and_the_same_places() -> None:
    """An element belongs to the part that its start tag is in."""
    part = TEXT.part(H2.start, HR.start)
    assert names(part.blocks) == ["h2", "p"]
    assert part.blocks[0] is H2
    assert (
        part.html_between(H2.start, H2.end)
        == TEXT.html_between(H2.start, H2.end)
        == '<h2 id="faq">F&amp;Q</h2>'
    )
    assert names(TEXT.between(P.start + 1, LI.start)) == ["hr", "ul"]
    assert names(TEXT.between(P.start, LI.start + 1)) == ["p", "hr", "ul", "li"]
    assert names(TEXT.blocks) == names(TEXT.elements)


def test_words_between_two_places() -> None:
    """As HTML, and as a reader reads them."""
    assert TEXT.inner(P) == "One <b>two</b>."
    assert TEXT.plain(H2.start, P.end) == "F&Q One two."
    assert TEXT.shows(P.start, P.end)
    assert not TEXT.shows(P.end, UL.start)
    assert TEXT.is_blank(P.end, HR.start)
    assert TEXT.is_blank(P.end, P.end)
    assert not TEXT.is_blank(P.end, UL.start)
    assert not TEXT.is_blank(P.end - 1, HR.start)


def test_attributes() -> None:
    """A value, and where it stands with its quotes."""
    assert TEXT.attribute(H2, "id") == "faq"
    assert TEXT.attribute(H2, "class") is TEXT.attribute_span(H2, "class") is None
    span = TEXT.attribute_span(H2, "id")
    assert span is not None
    assert TEXT.html_between(*span) == '"faq"'
    assert (H2.has_attributes, H4.has_attributes) == (True, False)


def test_headings_rules_and_comments() -> None:
    """Those in opaque text are none."""
    assert names(TEXT.headings_from(0)) == ["h2", "h4"]
    assert names(TEXT.headings_from(1)) == ["h4"]
    assert TEXT.comments == [HTML.index("<!--")]
    assert [*TEXT.rules_between(P.start, UL.start)] == [HR]
    assert [*TEXT.rules_between(HR.start, HR.end)] == [HR]
    assert not TEXT.rules_between(HR.end, len(HTML))
    assert not TEXT.rules_between(0, HR.start)


def test_an_element_begins_with_what_nothing_stands_before() -> None:
    """White space does not count."""
    assert TEXT.begins_with(DIV, H2.start)
    assert TEXT.begins_with(UL, LI.start)
    assert not TEXT.begins_with(P, HTML.index("<b>"))
    assert not TEXT.begins_with(P, P.start)
    assert TEXT.outer_start(H2) == DIV.start
    assert TEXT.outer_start(LI) == UL.start
    assert TEXT.outer_start(P) == P.start


@pytest.mark.parametrize(
    ("words", "run", "container"),
    [("One", "One <b>two</b>.", P), ("two", "One <b>two</b>.", P), (" \n<hr", " \n", None)],
)
def test_a_place_stands_in_a_run_of_inline_content(words: str, run: str, container: object) -> None:
    """A run goes from one block-level tag to the next."""
    found = TEXT.run_at(HTML.index(words))
    assert found is not None
    assert (HTML[found.start : found.end], found.container) == (run, container)
    assert len(found.masked) == len(run)


@pytest.mark.parametrize("words", ["<p>", "</p>", "x</h3>", "<h4"])
def test_tags_and_opaque_text_are_in_no_run(words: str) -> None:
    """Nothing can be put there."""
    assert TEXT.run_at(HTML.index(words)) is None


@given(ANY)
def test_any_place_is_in_its_run(html: str) -> None:
    """However broken the HTML is, a run holds its place and lies in its container."""
    text = Text(html)
    for position in range(len(html)):
        run = text.run_at(position)
        if run is not None:
            assert run.start <= position < run.end
            if run.container is not None:
                assert run.container.content_start <= run.start
                assert run.end <= run.container.content_end


def test_the_links_in_an_element() -> None:
    """Their addresses and words; those that are not closed there, or not opened, are none."""
    text = Text(
        '<p></a><a href="/a?b&amp;c">A <b>b</b></a> <A HREF=/d>D</A> <a>e</a> <a href="/f">'
    )
    (paragraph,) = text.elements
    assert list(text.links_in(paragraph)) == [("/a?b&c", "A b"), ("/d", "D")]


@pytest.mark.parametrize(
    "html",
    [
        *("a <b", "a</b", "a </", "<p>a</p><h2<", "<b <", "<!-- a --", "<!-- a>"),
        *('<a title="b>', "<a title='b>c"),
    ],
)
def test_tags_and_comments_without_an_end(html: str) -> None:
    """They take in whatever is put behind them, though a quote or a comment holds a ``>``."""
    assert Text(html).ends_in_tag(0, len(html))
    assert not Text(f"c{html}").ends_in_tag(0, 1)


@pytest.mark.parametrize(
    "html", ["a <", "a < b", "<b>c</b>", "<!-- a -->", '<a title="b>">', "<script>a<b</script>"]
)
def test_what_ends_in_no_tag(html: str) -> None:
    """A sign that begins no tag is text."""
    assert not Text(html).ends_in_tag(0, len(html))


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        (" <p>&nbsp;\n</p><!-- a --><br>", False),
        ("<p>&ensp;&#xa0;&#1;</p>", False),
        ("<p>&ensp;a</p>", True),
        ("&lt;", True),
        ("a &", True),
        ("< b", True),
        ("<b", False),
        ("<script>a</script>", False),
        ("<script>a</script>b", True),
        ("<style>a", False),
        ("<!-- <script> -->a", False),  # as its words are read
    ],
)
def test_whether_there_is_anything_to_read(html: str, shown: bool) -> None:
    """It is told by the first word, and by all of a text in the same way."""
    text = Text(f"{html}a")
    assert text.shows(0, len(html)) is shown
    assert bool(text.plain(0, len(html))) is shown


def test_an_element_begins_with_what_only_spaces_part_from_its_tag() -> None:
    """Each element in it is told apart, however often it is asked."""
    text = Text("<div> \n <h2>a</h2> <h2>b</h2></div><div>x<h2>c</h2></div>")
    div, first, second, other, third = text.elements
    for _ in range(2):
        assert text.begins_with(div, first.start)
        assert not text.begins_with(div, second.start)
        assert not text.begins_with(other, third.start)


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("a <a href='x'>b</a> c <A>d</A > e", "a c e"),
        ("a <a>b <a>c</a> d", "a d"),
        ("a</a> <a>b <a>c", "a b c"),
        ("<b <a>b</a> c", ""),
    ],
)
def test_words_outside_links(html: str, left: str) -> None:
    """A link without an end is none."""
    assert Text(html).plain_without_links(0, len(html)) == left


def test_comments_between_two_places() -> None:
    """One without an end is none."""
    html = "a<!-- b --><!---->c<!-- d <!-- e --><!-- f"
    assert Text(html).comments_between(0, len(html)) == "<!-- b --><!----><!-- d <!-- e -->"


@pytest.mark.parametrize(
    ("html", "widened"),
    [
        ("<p><b><i>[x]</i></b></p>", "<b><i>[x]</i></b>"),
        ("a<b> [x] </b>", "<b> [x] </b>"),
        ("a<b> y [x]</b>", "[x]"),
        ("<b>[x</b>]", "<b>[x</b>]"),
        ("<i><b>[x</b></i>]", "<i><b>[x</b></i>]"),
        ("[x <b>y] </b>", "[x <b>y] </b>"),
        ("<b>[x <i>y</b>] </i>", "<b>[x <i>y</b>] </i>"),
        ("<b>[<i>x</b>]</i>", "<b>[<i>x</b>]</i>"),
        ("<b>" * 300 + "[x]" + "</b>" * 300, "<b>" * 300 + "[x]" + "</b>" * 300),
    ],
)
def test_a_range_is_widened_over_what_is_around_it(html: str, widened: str) -> None:
    """Pairs of tags that hold nothing else go with it, and the other half of those in it."""
    start, end = Text(html).with_wrappers(html.index("["), html.index("]") + 1)
    assert html[start:end] == widened
