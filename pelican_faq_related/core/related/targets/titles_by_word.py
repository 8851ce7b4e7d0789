"""Finds which of many titles share enough words with another, without comparing each with each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

_FREQUENT = 128  # a word that at least one in so many titles has


class TitlesByWord:
    """Numbered titles, found by their words.

    >>> titles = TitlesByWord([("green", "tea"), ("black", "tea"), ("black", "soap", "box")])
    >>> list(titles.sharing_enough(("black", "tea", "pot"), {1: 2, 2: 9}))
    [0, 1]
    """

    def __init__(self, titles: Iterable[Iterable[str]]) -> None:
        """Take the words of each title, each once."""
        self._numbers: dict[str, list[int]] = defaultdict(list)
        self._of_length: dict[int, list[int]] = defaultdict(list)
        self._length = 0
        for number, words in enumerate(titles):
            self._length = number + 1
            length = 0
            for word in words:
                self._numbers[word].append(number)
                length += 1
            self._of_length[length].append(number)
        self._masks: dict[str, int] = {}
        self._up_to: dict[int, int] = {}

    def __contains__(self, word: str) -> bool:
        """Whether any title has this word."""
        return word in self._numbers

    def __iter__(self) -> Iterator[str]:
        """Yield all words of the titles, each once."""
        return iter(self._numbers)

    def any_has_all(self, words: Iterable[str]) -> bool:
        """Whether one title has all of these words."""
        left = -1  # all bits
        for word in words:
            left &= self._mask(word)
            if not left:
                return False
        return True

    def sharing_enough(self, words: Collection[str], most: Mapping[int, int]) -> Iterator[int]:
        """Yield the numbers of the titles that share enough of these words, in order.

        A title that shares a number of them that is a key of ``most`` may have at most so many
        words itself.

        Each title is one bit of a large integer, so that Python adds up the words of all titles at
        once: ``digits`` are the binary digits of their counts.
        """
        digits: list[int] = []
        for word in words:
            carry = self._mask(word)
            for place, digit in enumerate(digits):
                digits[place], carry = digit ^ carry, digit & carry
            if carry:
                digits.append(carry)
        enough = 0
        for count, length in most.items():
            if count >> len(digits):
                continue  # no title shares so many
            same = self._with_up_to(length)
            for place, digit in enumerate(digits):
                same = same & digit if count >> place & 1 else same & ~digit
            enough |= same
        while enough:
            lowest = enough & -enough
            yield lowest.bit_length() - 1
            enough ^= lowest

    def _with_up_to(self, length: int) -> int:
        """Return the titles with at most so many words, as bits."""
        if length not in self._up_to:
            shorter = (numbers for of, numbers in self._of_length.items() if of <= length)
            self._up_to[length] = self._bits(number for numbers in shorter for number in numbers)
        return self._up_to[length]

    def _mask(self, word: str) -> int:
        """Return the titles that have a word, as bits."""
        mask = self._masks.get(word)
        if mask is None:
            numbers = self._numbers.get(word, ())
            mask = self._bits(numbers)
            if len(numbers) * _FREQUENT > self._length:  # few words are: the memory stays small
                self._masks[word] = mask
        return mask

    def _bits(self, numbers: Iterable[int]) -> int:
        bits = bytearray(self._length // 8 + 1)
        for number in numbers:
            bits[number >> 3] |= 1 << (number & 7)
        return int.from_bytes(bits, "little")
