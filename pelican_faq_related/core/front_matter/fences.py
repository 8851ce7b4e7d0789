"""Parts a source text into its YAML header and its body, and the body from its title.

Accepted form: the file's first line is ``---``, a later line is ``---`` or ``...``, and what
stands between is a YAML mapping, as Astro, Hugo and Jekyll write it:

    ---
    title: "Tea: a short guide"
    pubDate: "Sep 18 2025"
    keywords: [green tea, oolong]
    ---
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..html import one_line
from ..language import words

_OPENS = re.compile(r"\ufeff?---[ \t]*\r?\n")
_CLOSES = re.compile(r"\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_LEADING_TITLE = re.compile(
    r"\A(?:[ \t]*\r?\n)*[ ]{0,3}"
    r"(?:\#[ \t]++(?P<atx>.{1,300}?)(?<![ \t])(?:[ \t]++\#++)?(?:[ \t]*+\{[^{}\n]{0,200}\})?[ \t]*+"
    r"|<h1\b[^<>]{0,300}>(?P<tagged>[^<]+)</h1\s*>[ \t]*+"
    r"|(?P<setext>[^\s#<].{0,300}?)(?<![ \t])[ \t]*+\r?\n=++[ \t]*+)(?:\r?\n|\Z)"
)


class FrontMatter(NamedTuple):
    """A source file that opens with a fenced header."""

    header: str  # the text between the fences
    body: str
    body_line: int  # the body's first line in the file, counted from 1


def split_front_matter(text: str) -> FrontMatter | None:
    """Split a source at its fences; none where it does not open with a closed header."""
    opens = _OPENS.match(text)
    closes = _CLOSES.search(text, opens.end() - 1) if opens else None
    if opens is None or closes is None:
        return None
    return FrontMatter(
        header=text[opens.end() : closes.start() + 1],
        body=text[closes.end() :],
        body_line=text.count("\n", 0, closes.end()) + 1,
    )


def take_title(body: str) -> tuple[str, str]:
    """Return the ``# Title`` that a body begins with, empty if there is none, and the rest."""
    match = _LEADING_TITLE.match(body)
    if match is None:
        return "", body
    return one_line(match["atx"] or match["tagged"] or match["setext"]), body[match.end() :]


def without_title(body: str, title: str) -> str:
    """Drop a leading ``# Title`` (or underlined title) that repeats the title of the metadata."""
    heading, rest = take_title(body)
    same = heading == one_line(title) or words(heading) == words(title) != ()
    return rest if heading and same else body
