"""HTML of an article -> the parts of its text that tell what it is about.

Code, raw text and the headings that only name a FAQ are left out; so is what the caller cut out of
the HTML before.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from .headings import asks, question_text
from .tokens import BREAK

# Looking at a tag's first letter before its name makes these several times as fast.
_DROPPED = re.compile(
    r"<(?=[!acikmopstvACIKMOPSTV])(?:!--.*?-->|(pre|code|kbd|samp|tt|script|style|svg|math"
    r"|textarea|template|iframe|object|audio|video|select)\b.*?</\1\s*>)",
    re.DOTALL | re.IGNORECASE,
)
_HEADING = re.compile(r"<([hH][1-6])\b[^>]*>(.*?)</\1\s*>", re.DOTALL)
_EMPHASISED = re.compile(
    r"<(?=[sbeimdSBEIMD])(?<!\w<)(strong|b|em|i|mark|dfn)\b[^>]*>([^<>]{2,80})</\1\s*>(?!\w)",
    re.IGNORECASE,
)
_INLINE_TAG = re.compile(
    r"</?(?=[a-fimqstuwA-FIMQSTUW])(?:strong|a|em|b|i|abbr|bdi|big|cite|del|dfn|font|ins|mark|q|s"
    r"|small|span|sub|sup|time|u|wbr)\b[^>]*>",
    re.IGNORECASE,
)
_TAG = r"""<[a-zA-Z/!?][^>"']*+(?:(?:"[^"]*"|'[^']*')[^>"']*+)*>"""
_TAGS = re.compile(rf"{_TAG}(?:\s*{_TAG})*")
_FOOTNOTE = re.compile(r"<sup\b[^>]*>\s*<a\b.*?</sup>", re.DOTALL | re.IGNORECASE)


class Prose(NamedTuple):
    """The parts of a text. Entities are still in it; a break stands between its blocks."""

    body: str
    headings: str
    emphasised: str  # what is emphasised inside a sentence; it is in the body as well


def read_prose(html: str, opens_faq: Callable[[str], object]) -> Prose:
    """Return what is written in an article outside code."""
    html = _DROPPED.sub(BREAK, html)
    if "<sup" in html:
        html = _FOOTNOTE.sub("", html)
    pieces = _HEADING.split(html)  # text, name of a heading, what is in it, text, …
    texts = list(map(question_text, pieces[2::3]))
    questions = [text for text in texts if asks(text)]  # sentences, not names
    headings = [text for text in texts if not (asks(text) or opens_faq(text))]
    body = BREAK.join(pieces[::3])
    return Prose(
        body=BREAK.join((_TAGS.sub(BREAK, _INLINE_TAG.sub("", body)), *questions)),
        headings=BREAK.join(headings),
        emphasised=BREAK.join(_emphasised(body)),
    )


def read_text(html: str) -> str:
    """Return all that is written in an article outside code."""
    return _TAGS.sub(BREAK, _INLINE_TAG.sub("", _DROPPED.sub(BREAK, html)))


def _emphasised(html: str) -> list[str]:
    """Return what is emphasised, but no labels: they fill their block, or end with a colon."""
    found = []
    for match in _EMPHASISED.finditer(html):
        text, end = match[2].strip(), match.end()
        fills = html[match.start() - 1 : match.start()] == ">" and html.startswith("</", end)
        if text and text[-1] not in ":.?!。：？！" and html[end : end + 1] != ":" and not fills:
            found.append(text)
    return found
