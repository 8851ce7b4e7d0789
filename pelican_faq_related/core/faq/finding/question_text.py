"""Reads the words of a question, without label, permalink and signs of footnotes."""

from __future__ import annotations

import re

from ...html import plain
from .labels import EMPHASISED_LABEL, QUESTION_LABEL

_LABEL = re.compile(
    rf"(?:\#{{1,6}}+\s++|h[1-6]:\s++|{QUESTION_LABEL}|\(?\d{{1,3}}+\s*+[.:：)\]]\s++"
    r"|(?:\d\ufe0f?\u20e3|[\u2460-\u249b\u2776-\u2793])\s*+)++",  # 1️⃣ and ① before words
    re.IGNORECASE,
)
# What a label does not do without; looking for it first is faster.
_FIRST_OF_LABEL = frozenset(
    "qQ#" + "".join(map(chr, (*range(0x2460, 0x249C), *range(0x2776, 0x2794))))
)
_SIGN_OF_LABEL = re.compile(r"[.:：)\]．、\-–—\u20e3]")
LONGEST_LABEL = 24  # characters
# Links in a heading that are no words of it: to itself, or to a footnote.
PERMALINK = re.compile(
    r"<a\b[^<>]{0,300}\bclass=[\"'][^\"'<>]{0,300}\b(?:headerlink|toclink-permalink|anchor|permalink)\b"
    r"[^<>]{0,300}>.{0,100}?</a\s*>",
    re.DOTALL | re.IGNORECASE,
)
_NOT_READ = re.compile(
    r"<a\b[^<>]{0,300}\bclass=[\"'][^\"'<>]{0,300}\b(?:headerlink|toclink-permalink|anchor|permalink"
    r"|footnote-ref|footnote-reference)\b[^<>]{0,300}>.{0,100}?</a\s*>",
    re.DOTALL | re.IGNORECASE,
)
# Emoji, arrows and the like around a question.
_SIGN = (
    "\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
    "\ufe0f\u200d"
)
_SIGNS = re.compile(rf"[\s{_SIGN}]*+")
QUESTION_MARKS = "?？؟"  # as they are looked for anywhere in a text
_LAST_MARKS = (*QUESTION_MARKS, ";", "՞", "፧")  # at its end; Greek writes its own like a semicolon
CLOSING = "\"'”’»›)]}）」』 "


def asks(text: str) -> bool:
    """Whether a text ends with a question mark, in or before quotes and brackets."""
    return text.rstrip(CLOSING).endswith(_LAST_MARKS)


def _without_permalinks(text: str) -> str:
    """Return a line without the signs at its end that link to it: ``¶``, or ``#`` with a space."""
    end = len(text)
    while end:
        start = end - 1
        if text[start] == "#":
            while start and text[start - 1] == "#":
                start -= 1
            before = text[start - 1 : start]
            if before not in ("?", "!", ".") and not before.isspace():
                break
        elif text[start] != "¶":
            break
        end = start
        while end and text[end - 1].isspace():
            end -= 1
    return text[:end]


def _without_signs(text: str) -> str:
    """Return a text without emoji, arrows and white space at both ends."""
    before, behind = (_SIGNS.match(side) for side in (text, text[::-1]))
    start, end = (found.end() if found else 0 for found in (before, behind))
    return text[start : max(start, len(text) - end)]


def question_text(html: str) -> str:
    """Return the plain text of a question without its label, a stray ``###`` or a permalink.

    >>> question_text('Q1. Is <em>tea</em> a herb?<a class="headerlink" href="#x">¶</a>')
    'Is tea a herb?'
    """
    if html.startswith("<"):
        html = EMPHASISED_LABEL.sub("", html, count=1)
    text = plain(_NOT_READ.sub("", html) if "<a" in html else html)
    if text.endswith(("¶", "#")):
        text = _without_permalinks(text)
    if text[:1] in _FIRST_OF_LABEL or _SIGN_OF_LABEL.search(text, 0, LONGEST_LABEL):
        label = _LABEL.match(text)
        text = text[label.end() :] or text if label else text
    return text if text.isascii() else _without_signs(text) or text
