"""Finds words in the text of a source file, whatever markup stands between them.

In: the text of a file, in any syntax, and words as readers see them. Out: where they begin in it,
and on which line. A search takes time in proportion to the text, whatever that holds: the text is
parted into its words once, and each is looked at once.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

_ENOUGH_WORDS = 60  # to find a place by
_WORD = re.compile(r"[^\W_]+")
# What may stand between two words beside signs and spaces, though it holds words itself.
_TAG_OR_ENTITY = re.compile(r"</?[a-zA-Z][^<>]*>|&#?\w+;")


class SourceWords:
    """The text of a source file, in which words are looked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    def line_of(self, position: int) -> int:
        """Return the number of the line that holds a place, counted from 1."""
        return bisect_left(self._line_ends, position) + 1

    def find(self, text: str, address: str = "", start: int = 0) -> int:
        """Return where the words of a text stand, from a place on, or -1.

        Markup, entities and line breaks may stand between them. With an ``address``, the place is
        wanted that has it right behind the words, if there is one.
        """
        as_written = self.text.find(f"{text}]({address}" if address else f"{text}]", start)
        if as_written >= 0:
            return as_written
        if not address and (plainly := self.text.find(text, start)) >= 0:
            return plainly
        comment = text[4:-3].strip()
        if text.startswith("<!--") and text[4:].endswith("-->") and "\n" not in comment:
            # as reStructuredText writes it
            pattern = rf"^[ \t]*+\.\. ++{re.escape(comment)}[ \t]*+$"
            match = re.compile(pattern, re.MULTILINE).search(self.text, start)
            return match.start() if match else -1
        wanted = _WORD.findall(_in_small_letters(text))
        if len(wanted) > _ENOUGH_WORDS:
            wanted, address = wanted[:_ENOUGH_WORDS], ""
        return _Search(self, wanted, start).find(_in_small_letters(address)) if wanted else -1

    @cached_property
    def _line_ends(self) -> list[int]:
        return [end.start() for end in re.finditer("\n", self.text)]

    @cached_property
    def lower(self) -> str:
        """The text in small letters, as long as it is."""
        return _in_small_letters(self.text)

    @cached_property
    def words(self) -> list[tuple[int, int]]:
        """Where each word begins and ends."""
        return [word.span() for word in _WORD.finditer(self.lower)]

    @cached_property
    def passable(self) -> dict[int, list[tuple[int, int]]]:
        """Tags and entities: by the word that each begins with, the word behind it, and its end."""
        found: dict[int, list[tuple[int, int]]] = {}
        starts = [start for start, _ in self.words]
        for passed in _TAG_OR_ENTITY.finditer(self.lower):
            first, behind = (bisect_left(starts, at) for at in passed.span())
            if first < behind:
                found.setdefault(first, []).append((behind, passed.end()))
        return found


class _Search:
    """A search for words that follow each other; a tag between them is passed, or read as words.

    Of each word of the text is known how many of the wanted words may stand right before it: as the
    bits of a number, since several may be true.
    """

    def __init__(self, source: SourceWords, wanted: Sequence[str], start: int) -> None:
        self._source = source
        self._wanted = wanted
        self._start = start
        self._before: dict[int, int] = {}
        self._places: dict[str, int] = {}  # of each wanted word, as bits
        for place, word in enumerate(wanted):
            self._places[word] = self._places.get(word, 0) | 1 << place
        self._in_vain: dict[int, int] = {}  # words before which an address was looked for

    def find(self, address: str) -> int:
        """Return where the words begin that have an address behind them, or else the first."""
        first = -1
        for number, end in self._ends():
            if first < 0 or not address:
                first = self._beginning(number)
            if not address:
                break
            if self._leads_to(address, number, end):
                return self._beginning(number)
        return first

    def _ends(self) -> Iterator[tuple[int, int]]:
        """Yield the number of each word that can be the last one wanted, and where that ends."""
        words, lower, passable = self._source.words, self._source.lower, self._source.passable
        before, most, last = self._before, len(self._wanted) - 1, self._wanted[-1]
        number, furthest = -1, -1
        while (number := self._next(number + 1, furthest)) >= 0:
            start, end = words[number]
            word = lower[start:end]
            known = before.get(number, 0)
            if known:
                for behind, _ in passable.get(number, ()):
                    before[behind] = before.get(behind, 0) | known
                    furthest = max(furthest, behind)
            known |= 1
            if known >> most & 1 and (place := self._place_of_last(word, start, last)) >= 0:
                yield number, place + len(last)
            known &= self._fitting(word, end)
            if known:
                before[number + 1] = before.get(number + 1, 0) | known << 1
                furthest = max(furthest, number + 1)

    def _next(self, number: int, furthest: int) -> int:
        """Return the number of the next word to look at, from one on, or -1."""
        words = self._source.words
        if number <= furthest and number < len(words):
            return number
        start = max(
            self._start, words[number][0] if number < len(words) else len(self._source.text)
        )
        found = self._source.lower.find(self._wanted[0], start)
        return bisect_right(words, (found, len(self._source.text))) - 1 if found >= 0 else -1

    def _place_of_last(self, word: str, start: int, last: str) -> int:
        """Return where the last wanted word stands in a word of the text, or -1."""
        if len(self._wanted) > 1:
            return start if word.startswith(last) else -1
        first = max(self._start - start, 0)  # a single one may stand anywhere
        at_end = max(len(word) - len(last), first)
        found = at_end if word.startswith(last, at_end) else word.find(last, first)
        return start + found if found >= 0 else -1

    def _fitting(self, word: str, end: int) -> int:
        """Return which of the wanted words a word of the text may be, but for the last one."""
        first = self._wanted[0]
        places = self._places.get(word, 0)
        if word.endswith(first):
            places |= 1
        if end - len(first) < self._start:
            places &= ~1
        return places & ((1 << len(self._wanted) - 1) - 1)

    def _beginning(self, number: int) -> int:
        """Return where the words begin of which one of the text is the last."""
        words, lower = self._source.words, self._source.lower
        if len(self._wanted) == 1:
            return self._place_of_last(
                lower[slice(*words[number])], words[number][0], self._wanted[0]
            )
        place = len(self._wanted) - 1
        while place:
            known = 1 << place  # so many stand before this word: is there a tag between?
            passed = (n for n in self._passed_to.get(number, ()) if self._before.get(n, 0) & known)
            over = next(passed, -1)
            number, place = (over, place) if over >= 0 else (number - 1, place - 1)
        return words[number][1] - len(self._wanted[0])

    @cached_property
    def _passed_to(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for first, passed in self._source.passable.items():
            for behind, _ in passed:
                found.setdefault(behind, []).append(first)
        return found

    def _leads_to(self, address: str, number: int, place: int) -> bool:
        """Whether an address stands behind a place in a word, with no word between them."""
        source, words = self._source, self._source.words
        if place < words[number][1]:
            return source.lower.startswith(address, place)
        left = [(number + 1, place)]
        while left:
            number, place = left.pop()
            if self._in_vain.get(number, place + 1) <= place:
                continue
            self._in_vain[number] = place
            stop = words[number][0] if number < len(words) else len(source.text)
            if source.lower.find(address, place, stop + len(address)) >= 0:
                return True
            left += source.passable.get(number, ())
        return False


def _in_small_letters(text: str) -> str:
    """Return a text in small letters, letter for letter: İ has two letters for its small one."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
