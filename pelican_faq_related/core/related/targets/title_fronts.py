"""Finds articles by the front part of their title: all that stands before its subtitle.

"Kyoto in autumn" is the front part of "Kyoto in autumn: seven walks", and of "Kyoto in autumn –
without a car". Whatever the subtitle says, an author who writes the front part means that article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from ...language import words
from .target import Target
from .targets_by_name import TargetsByName

# A colon, a dash between blanks, or a bar; not the colon of a time (10:30) or a name (std::map).
_SUBTITLE = re.compile(r"：|｜|:(?=\s)|(?<=[^\x00-\x7f]):|\s(?:[–—|]|--?)\s")


def front_of(title: str) -> str:
    """Return the front part of a title; empty where it has none.

    >>> front_of("Kyoto in autumn: seven walks"), front_of("Rock–paper–scissors at 10:30")
    ('Kyoto in autumn', '')
    """
    front, *behind = _SUBTITLE.split(title, maxsplit=1)
    return front.rstrip() if behind else ""


class TitleFronts:
    """Finds all targets whose title begins with some words, and then has a subtitle."""

    def __init__(self, targets: Iterable[Target]) -> None:
        self._by_front: dict[tuple[str, ...], list[Target]] = {}
        for target in targets:
            if front := front_of(target.title):
                self._by_front.setdefault(words(front), []).append(target)

    def of(self, title: str, *tables: TargetsByName) -> Sequence[Target]:
        """Return the targets with a front part, if any has it, and those for which that is all."""
        found = self._by_front.get(words(title), ()) if title else ()
        whole = (table.of_title(title)[0] for table in tables if found)
        return (*found, *chain.from_iterable(whole))
