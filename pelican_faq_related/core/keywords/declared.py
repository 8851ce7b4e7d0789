"""Reads the keywords that an author declared, and keeps them in a list that prints as "a, b"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from ..html import one_line

# In every script; the first that a text has.
_SEPARATORS = (frozenset(";；؛"), frozenset(",，、،"))


class KeywordList(list[str]):
    """A list of keywords that a theme can iterate over, join, or print as it is.

    Themes also treat it as the text that Pelican makes of the field: they find its methods.

    >>> str(KeywordList(["green tea", "oolong"]))
    'green tea, oolong'
    >>> KeywordList(["green tea", "Lyon, France"]).split(",")
    ['green tea', 'Lyon, France']
    """

    __slots__ = ()

    def __str__(self) -> str:
        return ", ".join(self)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(str(self), name)

    def split(self, separator: str | None = None, maxsplit: int = -1) -> list[str]:
        """Return the keywords where they are parted at commas, or else the parts of the text."""
        if separator is not None and separator.strip() == ",":
            return list(self)
        return str(self).split(separator, maxsplit)


def parse_keywords(value: object) -> tuple[str, ...]:
    """Return declared keywords in their order, without empty and repeated ones (case-folded).

    A text is split at semicolons, or else at commas, as Pelican splits tags, or else into its
    lines; of a list, each item is one keyword, commas included.

    >>> parse_keywords("green tea, Oolong,, oolong"), parse_keywords("緑茶、水")
    (('green tea', 'Oolong'), ('緑茶', '水'))
    >>> parse_keywords(["Lyon, France", 2024])
    ('Lyon, France', '2024')
    """
    items: Iterable[object]
    if isinstance(value, str):
        items = _split(value)
    elif isinstance(value, list | tuple):
        items = value
    else:
        items = (value,)
    found: dict[str, str] = {}
    for item in items:
        keyword = one_line(unescape(str(item))) if item is not None else ""
        if keyword:
            found.setdefault(keyword.casefold(), keyword)
    return tuple(found.values())


def _split(text: str) -> list[str]:
    text = text.strip()
    listed = text.startswith("[") and text.endswith("]")  # a YAML list that was read as text
    if listed:
        text = text[1:-1]
    text = unescape(text)
    signs = next((signs for signs in _SEPARATORS if not signs.isdisjoint(text)), "\n")
    items = re.split(f"[{''.join(sorted(signs))}]", text)
    items = [item.strip(" \t\n,;") for item in items]
    return [item.strip("\"'") if listed else item for item in items]
