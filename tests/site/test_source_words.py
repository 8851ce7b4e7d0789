"""Words in the text of a source file: where they stand, whatever stands between them."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.lines import SourceWords, without_code


@pytest.mark.parametrize(
    ("source", "words", "address", "begins"),
    [
        ("One *green*\ntea.", "green tea", "", "green"),
        ("Green&nbsp;&amp; TEA", "green tea", "", "Green"),
        ("a green <b class='x y'>tea</b>", "green tea", "", "green"),
        ("a green <img alt='black'> <b>tea</b>", "green tea", "", "green"),
        ("<img alt='black  tea'>", "black tea", "", "black"),  # a tag is read as well
        ("<b> a <b> b <a> z", "a b z", "", "a <b> b <a> z"),
        ("evergreen  teapots", "green tea", "", "green"),
        ("ever-green_tea", "green tea", "", "green"),
        ("green  tea [green  tea](/b)", "green tea", "/b", "green  tea]("),
        ("green  tea [green  tea](/b)", "green tea", "/c", "green  tea ["),
        ("green <b>tea</b> <i>*</i>(/b)", "green tea", "/b", "green"),
        ("green  tea black (/b)", "green tea", "/b", "green"),  # without its address
        ("Tea] (/b) * TEA](/b)", "tea", "/b", "Tea"),
        ("One.\n  ..  faq: no  \nTwo.", "<!-- faq: no -->", "", "  ..  faq"),
        ("&_;&_;x Related&_;&_;a no", "Related: a no", "", "Related&"),
    ],
)
def test_words_are_found(source: str, words: str, address: str, begins: str) -> None:
    """Signs, tags and entities are passed; what is in a tag may be meant, too."""
    position = SourceWords(source).find(words, address)
    assert source[position:].startswith(begins)
    assert position == source.index(begins)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("green and tea", "green tea"),
        ("tea green", "green tea"),
        ("greens tea", "green tea"),
        ("green < b tea", "green tea"),
        ("green teas greentea", "green tea leaf"),
        ("x ..  faq: no", "<!-- faq: no -->"),
        ("", "green tea"),
        ("green tea", "—"),
    ],
)
def test_other_words_are_not_found(source: str, words: str) -> None:
    """No word may stand between them, and none be in another order."""
    assert SourceWords(source).find(words) == -1


@pytest.mark.parametrize("between", ["&_;", "&a;", "<a>", " <a> a", "_", "&", "<a a='", "a "])
def test_words_that_are_not_there_are_looked_for_once_at_each_place(between: str) -> None:
    """However many ways there are to pass what stands between, each word is read once."""
    source = SourceWords("x Related " + between * 2000)
    assert source.find("Related: " + "a " * 40 + "z") == -1


def test_words_are_found_in_a_long_text() -> None:
    """Among thousands of other words, those are found that stand side by side."""
    source = (
        "green tea " * 500 + "black <b>tea</b> cup, " + "black tea " * 500 + "black  teapot (/b)"
    )
    words = SourceWords(source)
    assert words.find("black tea cup") == source.index("black <b>")
    assert words.find("black Teapo", "/b") == source.index("black  teapot")
    assert words.find("black tea pot") == -1


def test_the_next_place_of_the_same_words() -> None:
    """From a place on, the words that begin there or behind it are found."""
    source = SourceWords("green  tea, green\ntea")
    assert [source.find("green tea", start=start) for start in (0, 1, 12, 13)] == [0, 12, 12, -1]
    assert [source.line_of(place) for place in (0, 17, 18)] == [1, 1, 2]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a `b` c", "a     c"),
        ("a ``b ` c`` d", "a `     c`` d"),  # the last ones of more
        ("a ``b` c", "a `    c"),
        ("a `b`` c", "a `b`` c"),
        ("a `b\nc` d", "a `b\nc` d"),
        ("```\na\n```\nb", "   \n \n   \nb"),
        ("````\na\n```\n````\nb", "    \n \n   \n    \nb"),
        ("````\na\n```\nb", "    \n \n   \nb"),  # fewer signs end it where no other fence does
        ("```\na\n````\nb", "   \n \n   `\nb"),
        ("~~~\na\n```\n~~~\nb", "   \n \n   \n   \nb"),
        ("```\na", "```\na"),
        (" ```\na\n```", " ```\na\n```"),
    ],
)
def test_code_is_blotted_out(text: str, left: str) -> None:
    """In a line and between fences; what has no end is none."""
    assert without_code(text) == left
