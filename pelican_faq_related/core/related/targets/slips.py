"""Finds the words of a site that another is with a slip of the pen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

_FEW = 50  # words that are looked at one by one
_LONGEST = 40  # letters of a word that anybody writes


class Spellings:
    """The words of a site, by their first letter, their last one and their length.

    A slip changes neither letter. Words that are alike in all of this are seldom many; if they are,
    they are found by what is left of them without one letter.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._alike: dict[tuple[str, str, int], _Alike] = defaultdict(_Alike)
        for word in sorted(words):
            self._alike[word[0], word[-1], len(word)].words.append(word)

    def only_one(self, written: str, *, slips: bool) -> str | None:
        """Return the one word that is nearly the same as one written; none if there are more.

        With ``slips``, letters may be too many, too few, or out of order: others make another word.
        """
        if len(written) > _LONGEST:
            return None
        found = None
        for length in range(len(written) - 1, len(written) + 2):
            alike = self._alike.get((written[0], written[-1], length))
            for word in alike.near(written, slips=slips) if alike else ():
                if found not in (None, word):
                    return None
                found = word
        return found


class _Alike:
    """Words with the same first and last letter, and of the same length."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def near(self, written: str, *, slips: bool) -> Iterator[str]:
        """Yield the words that are near to one, some more than once; of many, at least two."""
        if len(self.words) > _FEW:
            yield from self._looked_up(written, slips=slips)
            return
        for word in self.words:
            if (not slips or is_slip(word, written)) and is_near(word, written):
                yield word

    def _looked_up(self, written: str, *, slips: bool) -> Iterator[str]:
        length = len(self.words[0])
        if length > len(written):
            yield from self._without_letter.get(written, ())
        elif length < len(written):
            yield from filter(self._known.__contains__, _without_letters(written))
        else:
            yield from filter(self._known.__contains__, _swapped(written))
            for place, rest in enumerate([] if slips else _without_letters(written)):
                yield from self._but_for_letter.get((place, rest), ())

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self.words)

    @cached_property
    def _without_letter(self) -> dict[str, list[str]]:
        """Two words at most, by what is left of them without a letter."""
        found: dict[str, list[str]] = {}
        for word in self.words:
            for rest in set(_without_letters(word)):
                _add(found.setdefault(rest, []), word)
        return found

    @cached_property
    def _but_for_letter(self) -> dict[tuple[int, str], list[str]]:
        """The same, by the place of the letter as well."""
        found: dict[tuple[int, str], list[str]] = {}
        for word in self.words:
            for place in enumerate(_without_letters(word)):
                _add(found.setdefault(place, []), word)
        return found


def _add(words: list[str], word: str) -> None:
    if len(words) < 2:  # with two, it is not certain which is meant
        words.append(word)


def _without_letters(word: str) -> Iterator[str]:
    """Yield a word without each of its letters but the first and the last."""
    return (word[:place] + word[place + 1 :] for place in range(1, len(word) - 1))


def _swapped(word: str) -> Iterator[str]:
    """Yield a word with each two neighbours in the other order, but for the outer letters."""
    for place in range(1, len(word) - 2):
        yield f"{word[:place]}{word[place + 1]}{word[place]}{word[place + 2 :]}"


def is_slip(known: str, written: str) -> bool:
    """Whether letters are too many, too few, or out of order: others make another word."""
    return len(known) != len(written) or sorted(known) == sorted(written)


def is_near(one: str, other: str) -> bool:
    """Whether two words differ in one letter, one that is missing, or two that changed places.

    >>> is_near("kettle", "ketle"), is_near("kettle", "ketlte"), is_near("kettle", "kelter")
    (True, True, False)
    """
    if len(one) < len(other):
        one, other = other, one
    letters = enumerate(zip(one, other, strict=False))
    start = next((place for place, (a, b) in letters if a != b), len(other))
    if len(one) > len(other):
        return one[start + 1 :] == other[start:]
    swapped = one[start : start + 2] == other[start : start + 2][::-1]
    return one[start + 1 :] == other[start + 1 :] or (
        swapped and one[start + 2 :] == other[start + 2 :]
    )
