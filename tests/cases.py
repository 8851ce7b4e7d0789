"""Case files: a sentence, then an input and what is expected of it, in one file.

    A question is a heading below the FAQ heading.
    ==== input.md
    ## FAQ
    ### Is it so?
    It is.
    ==== expected
    Q: Is it so?
    A: <p>It is.</p>

Files whose name ends in ``-nope`` are near misses: nothing may be found in them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

import docutils.core
import markdown
from pelican.readers import PelicanHTMLWriter

from pelican_faq_related.core.related import RelatedCard

TESTS = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    """One case file."""

    name: str
    kind: str  # md, rst, html or txt
    input: str
    expected: str
    update: tuple[Path, str]


def cases(room: str) -> list[Case]:
    """Read the case files of a room of the tests."""
    found = []
    for path in sorted((TESTS / room / "cases").iterdir()):
        text = path.read_bytes().decode("utf-8")
        head, kind, source, expected = re.fullmatch(
            r"(.*?)==== input\.(\w+)\n(.*?)==== expected\n?(.*)", text, re.DOTALL
        ).groups()
        assert head.strip(), f"{path.name} says nothing of what it shows"
        update = (path, text[: len(text) - len(expected)])
        found.append(Case(path.stem, kind, source, expected.strip(), update))
    return found


def html_of(case: Case) -> str:
    """Return a case's input as a reader of Pelican makes HTML of it."""
    if case.kind == "md":
        extensions = ["markdown.extensions.extra", "markdown.extensions.codehilite"]
        return markdown.markdown(case.input, extensions=extensions, output_format="html5")
    if case.kind == "rst":
        parts = docutils.core.publish_parts(
            case.input, writer=PelicanHTMLWriter(), settings_overrides={"initial_header_level": "2"}
        )
        return parts["body"]
    return case.input


def check(case: Case, result: str, *, update: bool) -> None:
    """Compare a result with what the case expects, or write it there."""
    if update:
        path, start = case.update
        path.write_bytes(f"{start}{result.strip()}".rstrip("\n").encode() + b"\n")
        return
    assert result.strip() == case.expected


class PlainRenderer:
    """Shows references so that a case file can be read."""

    def group(self, cards: Sequence[RelatedCard]) -> str:
        """Return one line for a group."""
        return "".join(f"<card>{escape(c.title)} -> {c.href}</card>" for c in cards)

    def link(self, title: str, href: str) -> str:
        """Return an inline link."""
        return f"<link>{escape(title)} -> {href}</link>"

    def text(self, text: str, *, block: bool) -> str:
        """Return a reference without a link."""
        return f"<text>{escape(text)}</text>" if block else f"<inline>{escape(text)}</inline>"
