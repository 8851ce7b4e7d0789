"""Elements of a text, however broken its HTML is."""

from __future__ import annotations

from any_text import HTML
from hypothesis import given

from pelican_faq_related.core.html import Text


@given(HTML)
def test_elements_lie_inside_each_other(html: str) -> None:
    """Elements nest, and their parts stand in order."""
    for element in Text(html).elements:
        assert 0 <= element.start < element.content_start <= element.content_end <= element.end
        assert element.end <= len(html)
        if element.parent is not None:
            assert element.parent.content_start <= element.start
            assert element.end <= element.parent.content_end


def test_any_end_tag_of_a_heading_ends_a_heading() -> None:
    """As in a browser; that of another element does not."""
    html = "<h2>A</p> b</h3><p>c</p>"
    heading, paragraph = Text(html).elements
    assert html[heading.content_start : heading.content_end] == "A</p> b"
    assert (heading.end, paragraph.parent) == (paragraph.start, None)


def test_a_block_ends_a_paragraph_before_it_and_a_button_does_not() -> None:
    """As in a browser, where the end tag of a paragraph may be left out.

    https://html.spec.whatwg.org/multipage/grouping-content.html#the-p-element
    """
    html = "<p>one<ul><li>two</li></ul><p>three <button>four</button> five</p>"
    first, items, _item, last, button = Text(html).elements
    assert html[first.content_start : first.content_end] == "one"
    assert (items.parent, last.parent, button.parent) == (None, None, last)
    assert html[last.start : last.end] == "<p>three <button>four</button> five</p>"


def test_what_stands_in_links_is_told_in_any_order() -> None:
    """A run is read once for all that is asked of it, also if that goes back."""
    html = "<p>a <a href='b'>c</a> d <a href='e'>f</a></p><p>g</p>"
    text = Text(html)
    places = [html.index(letter + end) for letter, end in ("a ", "c<", "d ", "f<")]
    for order in ((0, 1, 2, 3), (3, 2, 1, 0), (1, 3, 0, 2)):
        for number in order:
            run = text.run_at(places[number])
            assert run is not None
            assert run is text.run_at(places[0])
            assert run.is_in_link(places[number] - run.start) == (number in (1, 3))
    assert text.run_at(html.index("g<")) is not text.run_at(places[0])
    assert text.run_at(0) is None
