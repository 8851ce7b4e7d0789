r"""Keeps Markdown from reading a text again and again for tags and brackets that have no end.

Markdown looks for the end of each up to the end of the text, so that 50 kB of ``[`` take minutes.
What has no end is text to it in any case: where there is much of that, something else stands for
each of these signs while Markdown reads the text. Nobody sees comments, over which it stumbles too.
"""

from __future__ import annotations

import re

_MANY = 100
_DEEPEST = 10  # brackets in brackets
_BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
_NO_TAG = re.compile(r"<(?![^<>]*+>)")
_NO_ADDRESS = re.compile(r"(?<=\])\((?![^()]*+\))")
_COMMENT = re.compile(r"<!--(?:(?!-->|<!--).)*+-->", re.DOTALL)
_STAND_INS = {sign: chr(0x10FE00 + ord(sign)) for sign in "<[("}  # no font has signs there
_SHOWN = {"<": "&lt;"}
_BACK = str.maketrans({other: _SHOWN.get(sign, sign) for sign, other in _STAND_INS.items()})


def without_open_signs(text: str) -> str:
    """Return a Markdown text; if many tags and brackets have no end, with something in their place.

    >>> text = "[a](b) [c"
    >>> without_open_signs(text), with_open_signs(without_open_signs(text * 200)) == text * 200
    ('[a](b) [c', True)
    """
    if text.count("<") + text.count("[") <= _MANY:
        return text
    if text.count("<!--") > _MANY:
        text = _COMMENT.sub("", text)
    brackets = _open_brackets(text)
    tags, addresses = (
        [sign.start() for sign in pattern.finditer(text)] for pattern in (_NO_TAG, _NO_ADDRESS)
    )
    if len(brackets) + len(tags) + len(addresses) <= _MANY:
        return text
    signs = list(text)
    for place in (*brackets, *tags, *addresses):
        signs[place] = _STAND_INS[signs[place]]
    return "".join(signs)


def with_open_signs(html: str) -> str:
    """Return the HTML that Markdown made of such a text, with the signs that it shows."""
    return html if html.isascii() else html.translate(_BACK)


def _open_brackets(text: str) -> list[int]:
    """Return where brackets begin that have no end, or that stand deep in others."""
    begun: list[int] = []
    pairs: dict[int, int] = {}
    for bracket in _BRACKET.finditer(text):
        if bracket[0] == "[":
            begun.append(bracket.start())
        elif bracket[0] == "]" and begun:
            pairs[begun.pop()] = bracket.start()
    ends: list[int] = []  # of those around a place
    for start in sorted(pairs):
        while ends and ends[-1] < start:
            ends.pop()
        ends.append(pairs[start])
        if len(ends) > _DEEPEST:
            begun.append(start)
    return begun
