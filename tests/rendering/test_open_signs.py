"""Texts in Markdown with very many tags and brackets that have no end."""

from __future__ import annotations

import pytest
from markdown import Markdown

from pelican_faq_related.rendering.open_signs import with_open_signs, without_open_signs

FEW, MANY = 20, 300


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "![",
        "[a](",
        "<b",
        "<b ",
        '<b a="',
        "<a@",
        "[a][",
        "[[a]",
        "<!-- a -->",
        "[a](b) ",
        "[a] ",
        "<b>a</b> ",
        r"\[",
        "a < b ",
    ],
)
def test_few_signs_without_an_end_and_all_with_one_are_left(unit: str) -> None:
    """What Markdown reads fast is given to it as it is written."""
    assert without_open_signs(unit * FEW) == unit * FEW
    if unit in ("[a](b) ", "[a] ", "<b>a</b> ", r"\["):
        assert without_open_signs(unit * MANY) == unit * MANY


def converted(text: str) -> str:
    """Return what readers get of a text."""
    return with_open_signs(Markdown().convert(without_open_signs(text)))


@pytest.mark.parametrize("unit", ["[", "![", "[a](", "<b c", '<b a="', "<a@", "[a][", "[[a]", "<b"])
def test_many_signs_without_an_end_are_read_as_text(unit: str) -> None:
    """Readers see the same, as what has no end is text to Markdown as well."""
    assert without_open_signs(unit * MANY) != unit * MANY
    assert converted(unit * MANY).replace("&lt;", "<") == f"<p>{unit * MANY}</p>"


def test_links_between_signs_without_an_end_stay_links() -> None:
    """Only the signs that have no end are read as text."""
    html = converted("[ " * MANY + "[a](b)" + " <b" * MANY)
    assert html == f'<p>{"[ " * MANY}<a href="b">a</a>{" &lt;b" * MANY}</p>'


def test_code_shows_the_signs_that_were_written() -> None:
    """Nothing is escaped in it twice."""
    assert converted("`a[<b` " + "[ " * MANY + "c").startswith("<p><code>a[&lt;b</code> [ [ ")


def test_brackets_deep_in_others_are_text() -> None:
    """No link stands in another."""
    text = "[" * MANY + "a" + "]" * MANY
    assert converted(text) == f"<p>{text}</p>"


def test_very_many_comments_go() -> None:
    """Nobody sees them."""
    assert without_open_signs("a" + "<!-- b --><i>" * MANY) == "a" + "<i>" * MANY
