"""Markdown is converted as Markdown itself does it, though with fewer attempts."""

from __future__ import annotations

import copy
import re
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Extension, Markdown
from markdown.inlinepatterns import InlineProcessor
from pelican.settings import DEFAULT_CONFIG

from pelican_faq_related.rendering import MarkdownText

USUAL = {"extensions": ["markdown.extensions.codehilite", "markdown.extensions.extra"]}
MANY = [*USUAL["extensions"], *(f"markdown.extensions.{name}" for name in ("smarty", "toc"))]
PIECES = """Tea | cup | a, b | 2. |-|*|**|_|`|``|\\|\\*|[|](/u)|](</u v>)|[x]|[x]: /y|![|!|<b>|</b>
|<https://a.example>|<a@b.example>|&amp;|&|&#38;|#|{#an-id}|~~~|```|>|<div markdown="1">|</div>
|<!-- x -->|*[T]: Tea|[^1]|[^1]: A note.|: a definition|"|'|...|--""".replace("\n", "").split("|")
TEXTS = st.lists(st.sampled_from([*PIECES, "|", " ", "  \n", "\n", "\n\n", "\t"]), max_size=24)


def as_markdown_does(text: str, settings: dict[str, Any]) -> str:
    """Return what Markdown itself makes of a text."""
    return Markdown(**copy.deepcopy(settings)).convert(text)


@pytest.mark.parametrize("extensions", [USUAL["extensions"], MANY], ids=["usual", "many"])
@given(TEXTS.map("".join))
def test_any_text_becomes_what_markdown_makes_of_it(extensions: list[str], text: str) -> None:
    """With a sign that needs a pattern, and without."""
    settings = {"extensions": extensions}
    assert MarkdownText({"MARKDOWN": settings}).convert(text) == as_markdown_does(text, settings)


def test_one_text_does_not_change_the_next() -> None:
    """What a text needs no pattern for, the next one may need it for."""
    settings = {**DEFAULT_CONFIG["MARKDOWN"], "extensions": USUAL["extensions"]}
    markdown = MarkdownText({"MARKDOWN": settings})
    for text in (
        "No *sign* here",
        "`[a](/b)`",
        "[a](/b) <c@d.example> &copy; \\*",
        "No sign",
        "![i](/j)",
    ):
        assert markdown.convert(text) == as_markdown_does(text, settings)


@pytest.mark.parametrize(
    ("extension", "options"),
    [
        ("markdown.extensions.abbr", {"glossary": {"tea": "a leaf"}}),
        ("markdown.extensions.extra", {"abbr": {"glossary": {"tea": "a leaf"}}}),
        ("markdown.extensions.toc", {"marker": "Green tea"}),
    ],
)
def test_words_may_mean_something_on_a_site(extension: str, options: dict[str, Any]) -> None:
    """A sentence without any sign is not left as it is then."""
    settings = {"extensions": [extension], "extension_configs": {extension: options}}
    html = as_markdown_does("Green tea", settings)
    assert html != "<p>Green tea</p>"
    assert MarkdownText({"MARKDOWN": settings}).convert("Green tea") == html


class Writer(InlineProcessor):
    """Writes Markdown where the text has none."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # noqa: N802
        """Return an element with a link to be."""
        del data
        element = Element("span")
        element.text = "[tea](/tea)"
        return element, m.start(), m.end()


class Writing(Extension):
    """An extension as a site may have it."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Add the pattern in front of all others."""
        md.inlinePatterns.register(Writer("TEA", md), "writer", 200)


def test_patterns_of_others_may_write_what_needs_a_pattern() -> None:
    """The text shows no sign of a link, but there is one in the end."""
    settings = {"extensions": [Writing()]}
    html = MarkdownText({"MARKDOWN": settings}).convert("Drink TEA")
    assert html == '<p>Drink <span><a href="/tea">tea</a></span></p>'
    assert html == Markdown(extensions=[Writing()]).convert("Drink TEA")


def test_footnotes_are_numbered_as_in_a_text_alone() -> None:
    """A counter that Markdown adds to with each text begins anew, so order changes no address."""
    name = "markdown.extensions.footnotes"
    settings = {"extensions": [name], "extension_configs": {name: {"UNIQUE_IDS": True}}}
    markdown = MarkdownText({"MARKDOWN": settings})
    text = "Tea[^1].\n\n[^1]: Green."
    expected = as_markdown_does(text, settings)
    assert [markdown.convert(text), markdown.convert(text)] == [expected, expected]
