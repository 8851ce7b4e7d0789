"""Blots out the code in a Markdown text, so that words are not found in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FENCE = re.compile(r"^(?:`{3,}|~{3,})", re.MULTILINE)
_BACKTICKS = re.compile("`+")
_IN_LINE = re.compile(r"[^\n]")


def without_code(text: str) -> str:
    """Return a Markdown text with its code blotted out, as long and with as many lines as before.

    >>> without_code("`a` b ``c`` d")
    '    b       d'
    """
    if "`" not in text and "~" not in text:
        return text
    text = _blotted_out(text, _fenced(text))
    return _blotted_out(text, _inline_code(text))


def _fenced(text: str) -> Iterator[tuple[int, int]]:
    """Yield the blocks of code between fences; the end has as many signs as the beginning.

    If no later fence has so many, it is the next with as many as the longest has.
    """
    for_sign: dict[str, list[tuple[int, int]]] = {"`": [], "~": []}
    fences = [fence.span() for fence in _FENCE.finditer(text)]
    for start, end in fences:
        for_sign[text[start]].append((start, end - start))
    longest: dict[int, int] = {}  # of the fences with the same sign behind one
    for same in for_sign.values():
        length = 0
        for start, signs in reversed(same):
            longest[start] = length
            length = max(length, signs)
    places = {sign: iter(same) for sign, same in for_sign.items()}
    behind = 0
    for start, end in fences:
        signs = min(end - start, longest[start])
        if start < behind or not signs:
            continue
        later = (at for at, length in places[text[start]] if at > start and length >= signs)
        behind = next(later) + signs
        yield start, behind


def _inline_code(text: str) -> Iterator[tuple[int, int]]:
    """Yield code in a line: what stands between as many backticks, of more the last ones."""
    opened: tuple[int, int] | None = None
    for found in _BACKTICKS.finditer(text):
        start, end = found.span()
        if opened and end - start <= opened[1] - opened[0] and "\n" not in text[opened[1] : start]:
            yield opened[1] - (end - start), end
            opened = None
        else:
            opened = (start, end)


def _blotted_out(text: str, spans: Iterator[tuple[int, int]]) -> str:
    parts: list[str] = []
    position = 0
    for start, end in spans:
        parts += (text[position:start], _IN_LINE.sub(" ", text[start:end]))
        position = end
    return "".join((*parts, text[position:]))
