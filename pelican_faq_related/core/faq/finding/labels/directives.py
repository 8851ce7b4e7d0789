"""Reads the directives of other programs that their reader left in the text as they are written.

::: details Is it…?        ??? question "Is it…?"       :::details{summary="Is it…?"}
An answer.                     An answer.               ?> Is it…?
:::
"""

from __future__ import annotations

import re

from ....html import Text
from ..question import Question

_STARTS = (":::", "???", "!!!", "///", "===", "?>", "!>")
_NAME = re.compile(
    r"[?!]>\s+(?P<hint>\S.*)"  # docsify
    r"|:{3,}\s*[\w-]+\s*\{(?=[^{}]{0,500}\})[^{}]*?\b(?:summary|title|label|question)=[\"“”'](?P<value>[^\"“”]+)[\"“”'][^{}]*\}"
    r"|:{3,}\s*[\w-]+\[(?P<label>[^\[\]]+)\](?:\{[^{}]*\})?"
    r"|:{3,}\s*[\w-]+\s+(?P<title>[^\s{\[:].*)"
    r"|(?:\?{3}|!{3})\+?\s*[\w-]+(?:\s[\w-]+)*\s*[\"“”](?P<admonition>[^\"“”]+)[\"“”]"
    r"|={3}[!+]?\s*[\"“”](?P<tab>[^\"“”]+)[\"“”]"
    r"|/{3}\s*[\w-]+\s*\|\s*(?P<block>\S.*)"
)
_ONLY = re.compile(
    r":{3,}+\s*+[\w-]*+\s*+(?:\{[^{}]*\})?|(?:\?{3}|!{3})\+?\s*[\w-]*|/{3}\s*[\w-]*|[?!]>"
    r"|\[\[[^\[\]]*\]\]|\[toc\]|\{:[^{}]*\}",
    re.IGNORECASE,
)
_END = re.compile(r"(?:<p>\s{0,9})?(?P<sign>:::|///)[:/]{0,9}\s{0,9}(?:</p>)?\s{0,9}\Z")
_LONGEST_END = 60  # characters
_LONGEST = 2000


def name_in_directive(text: str) -> str:
    """Return what a directive shows as its name; any other text as it is.

    >>> name_in_directive('??? question "Is it?"'), name_in_directive("::before or :before?")
    ('Is it?', '::before or :before?')
    """
    is_one = text.startswith(_STARTS) and len(text) <= _LONGEST
    found = _NAME.fullmatch(text) if is_one else None
    return next(filter(None, found.groups())).strip() if found else text


def is_directive(text: str) -> bool:
    """Whether a text is nothing but a directive, without a name.

    >>> is_directive(":::accordion"), is_directive("::: details Is it?")
    (True, False)
    """
    return len(text) <= _LONGEST and _ONLY.fullmatch(text) is not None


def without_end(text: Text, question: Question) -> Question:
    """Return a question without the signs that end a directive behind its answer.

    What ends a directive in the answer stays, as its beginning does.
    """
    html, start = text.html, question.answer_start
    end = stop = question.answer_end
    while found := _END.search(html, max(start, end - _LONGEST_END), end):
        if html.count(found["sign"], start, end) % 2 == 0:
            break
        end = found.start()
    return question._replace(answer_end=end) if end < stop else question
