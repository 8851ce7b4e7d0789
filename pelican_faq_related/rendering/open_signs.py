r"""Keeps Markdown from reading a text again and again for tags and brackets that have no end.

Markdown looks for the end of each up to the end of the text, so that 50 kB of ``[`` take minutes.
What has no end is text to it in any case: where there is much of that, each sign is escaped. Nobody
sees comments, over which it stumbles as well.
"""

from __future__ import annotations

import re

_MANY = 100
_DEEPEST = 10  # brackets in brackets
_BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
_NO_TAG = re.compile(r"<(?![^<>]*+>)")
_NO_ADDRESS = re.compile(r"\]\((?![^()]*+\))")
_COMMENT = re.compile(r"<!--(?:(?!-->|<!--).)*+-->", re.DOTALL)


def without_open_signs(text: str) -> str:
    r"""Return a Markdown text; if many tags and brackets in it have no end, with these escaped.

    >>> without_open_signs("[a](b) [c"), without_open_signs("[" * 200) == r"\[" * 200
    ('[a](b) [c', True)
    """
    if text.count("<") + text.count("[") <= _MANY:
        return text
    if text.count("<!--") > _MANY:
        text = _COMMENT.sub("", text)
    brackets = _open_brackets(text)
    others = sum(len(pattern.findall(text)) for pattern in (_NO_TAG, _NO_ADDRESS))
    if len(brackets) + others <= _MANY:
        return text
    pieces = [text[a:b] for a, b in zip([0, *brackets], [*brackets, len(text)], strict=True)]
    return _NO_ADDRESS.sub(r"]\\(", _NO_TAG.sub("&lt;", "\\".join(pieces)))


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
    return sorted(begun)
