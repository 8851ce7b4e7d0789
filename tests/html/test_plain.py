"""Plain words of HTML, and texts in one line."""

from __future__ import annotations

from pelican_faq_related.core.html import one_line


class Marked(str):
    """A text of another type, as parsers have it."""

    __slots__ = ()


def test_a_text_in_one_line_is_no_copy() -> None:
    """Sites have many titles; what is no plain text becomes one."""
    text = "".join(["Green", " tea"])
    assert one_line(text) is text
    assert one_line(" Green \n tea\t") == text
    assert type(one_line(Marked(text))) is str
