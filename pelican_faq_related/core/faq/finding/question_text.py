"""Reads the words of a question, without label, permalink and signs of footnotes."""

from __future__ import annotations

import re

from ...html import plain
from .labels import EMPHASISED_LABEL, QUESTION_LABEL, name_in_directive

_CJK = "\u2e80-\ud7ff"
_LABEL = re.compile(
    rf"(?:\#{{1,6}}+\s++|h[1-6]:\s++|{QUESTION_LABEL}"
    rf"|[\[(（【]?\d{{1,3}}\s*+[.:：)\]）】](?:\s++|(?=[{_CJK}]))"
    r"|\d{1,3}(?:\.[)-]|[ºª][.)]?)\s++|\d{1,3}(?:\.\d{1,3}){1,4}[.)）]\s++"  # 7.1. before words
    r"|\d{1,3}\s*+(?:[、．]\s*+|[/|｜]\s++(?!\d))"
    r"|\d{1,2}\s++[-–—]\s++(?!\d)"  # 1/ and 1 - before words
    r"|\#\d{1,3}\s*+[.:：)]\s++"
    r"|(?:n[or]\.?|num\.?|núm\.?|n\.?[°º]|№|č\.|câu)\s*+\d{1,3}\s*+[.:：)]\s++"
    r"|[(（]?[一二三四五六七八九十]{1,3}[、.．)）]\s*+"
    r"|(?:\d\ufe0f?\u20e3|[\u2460-\u249b\u2776-\u2793])\s*+)++",  # 1️⃣ and ① before words
    re.IGNORECASE,
)
# What a label does not do without; looking for it first is faster.
_FIRST_OF_LABEL = frozenset(
    "qQ#第问問質质문질" + "".join(map(chr, (*range(0x2460, 0x249C), *range(0x2776, 0x2794))))
)
_SIGN_OF_LABEL = re.compile(r"[ºª.:：)\]．、）】/|｜\-–—\u20e3]")
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
# Numbers that a program wrote: docutils, pandoc, Org.
_NUMBER = re.compile(
    r"<span\b[^<>]{0,300}\bclass=[\"'][^\"'<>]{0,300}\b"
    r"(?:sectnum|section-number(?:-\d)?|enumerate-headings?-plugin)\b[^<>]{0,300}>[^<]{0,40}</span\s*>",
    re.IGNORECASE,
)
# Emoji, arrows and the like around a question.
_SIGN = (
    "\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
    "\ufe0f\u200d"
    # invisible: spaces without width, marks of direction, soft hyphens
    "\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"
)
_SIGNS = re.compile(rf"[\s{_SIGN}]*+")
QUESTION_MARKS = "?？؟՞፧"  # as they are looked for anywhere in a text
_LAST_MARKS = (*QUESTION_MARKS, ";")  # at its end; Greek writes its own like a semicolon
CLOSING = "\"'”’»›)]}）」』 "


def asks(text: str) -> bool:
    """Whether a text ends with a question mark, in or before quotes and brackets.

    Armenian writes it in the word that is asked for.

    >>> asks("Is it (really?)"), asks("Ինչպե՞ս վճարել։"), asks("It is.")
    (True, True, False)
    """
    if text.rstrip(CLOSING).endswith(_LAST_MARKS):
        return True
    return "՞" in text and "՞" in text.rstrip(":։. ").rpartition("։")[2]


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


def question_text(html: str) -> str:
    """Return the plain text of a question without its label, a stray ``###`` or a permalink.

    >>> question_text('Q1. Is <em>tea</em> a herb?<a class="headerlink" href="#x">¶</a>')
    'Is tea a herb?'
    """
    if html.startswith("<"):
        html = EMPHASISED_LABEL.sub("", html, count=1)
    if "<span" in html:
        html = _NUMBER.sub(" ", html)
    text = plain(_NOT_READ.sub("", html) if "<a" in html else html)
    if not text.isascii():
        text = _without_signs(text)
    text = name_in_directive(text)
    if text.endswith(("¶", "#")):
        text = _without_permalinks(text)
    if text[:1] in _FIRST_OF_LABEL or _SIGN_OF_LABEL.search(text, 0, LONGEST_LABEL):
        label = _LABEL.match(text)
        text = text[label.end() :] or text if label else text
    return text if text.isascii() else _without_signs(text)


def _without_signs(text: str) -> str:
    """Return a text without emoji and invisible signs at its ends; with them if it is no more."""
    first, last = _SIGNS.match(text), _SIGNS.match(text[::-1])
    start, end = first.end() if first else 0, last.end() if last else 0
    return text[start : len(text) - end] or text
