"""Takes from the HTML of an article the parts of its text that tell what it is about.

Words count for more in headings and where they are emphasised, so these parts are kept apart from
the body. Code, raw text and the headings that only name a FAQ are left out; so is what the caller
cut out of the HTML before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

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


class HeadingReader(NamedTuple):
    """What must be known of headings; those who find FAQs know it."""

    plain: Callable[[str], str]  # the words of a heading's HTML, without numbers, labels and links
    asks: Callable[[str], bool]  # whether these words are a question
    names_faq: Callable[[str], bool]  # whether they only name a FAQ


class TextParts(NamedTuple):
    """The parts of a text. Entities are still in it; a break stands between its blocks."""

    body: str
    headings: str
    emphasised: str  # what is emphasised inside a sentence; it is in the body as well


def read_parts(html: str, headings: HeadingReader) -> TextParts:
    """Return what is written in an article outside code."""
    html = _DROPPED.sub(BREAK, html)
    if "<sup" in html:
        html = _FOOTNOTE.sub("", html)
    pieces = _HEADING.split(html)  # text, name of a heading, what is in it, text, …
    texts = list(map(headings.plain, pieces[2::3]))
    questions = [text for text in texts if headings.asks(text)]  # sentences, not names
    names = [text for text in texts if not (headings.asks(text) or headings.names_faq(text))]
    parts = _EMPHASISED.split(BREAK.join(pieces[::3]))  # text, name of a tag, what is emphasised, …
    del parts[1::3]
    body = _TAGS.sub(BREAK, _INLINE_TAG.sub("", "".join(parts)))
    return TextParts(
        body=BREAK.join((body, *questions)),
        headings=BREAK.join(names),
        emphasised=BREAK.join(_emphasised(parts)),
    )


def read_text(html: str) -> str:
    """Return all that is written in an article outside code."""
    return _TAGS.sub(BREAK, _INLINE_TAG.sub("", _DROPPED.sub(BREAK, html)))


def _emphasised(parts: Sequence[str]) -> list[str]:
    """Return what is emphasised, but no labels: they fill their block, or end with a colon.

    ``parts`` are what stands before it, what is emphasised, what stands between, and so on.
    """
    found = []
    for before, emphasised, after in zip(parts[::2], parts[1::2], parts[2::2], strict=False):
        text = emphasised.strip()
        fills = before[-1:] in ("", ">") and after.startswith("</")
        if text and text[-1] not in ":.?!。：？！" and after[:1] != ":" and not fills:
            found.append(text)
    return found
