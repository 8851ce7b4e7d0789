"""Which of many titles share enough words with another, without comparing each with each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

_FREQUENT = 128  # a word that at least one in so many titles has


class SharedWords:
    """The words of numbered titles.

    >>> titles = SharedWords([("green", "tea"), ("black", "tea"), ("black", "soap")])
    >>> list(titles.sharing(("black", "tea", "pot"), 1)), list(titles.sharing(("black", "tea"), 2))
    ([0, 1, 2], [1])
    """

    def __init__(self, titles: Iterable[Iterable[str]]) -> None:
        """Take the words of each title, each once."""
        self._numbers: dict[str, list[int]] = defaultdict(list)
        self._length = 0
        for number, words in enumerate(titles):
            self._length = number + 1
            for word in words:
                self._numbers[word].append(number)
        self._every = (1 << self._length) - 1
        self._masks: dict[str, int] = {}

    def __contains__(self, word: str) -> bool:
        """Whether any title has this word."""
        return word in self._numbers

    def __iter__(self) -> Iterator[str]:
        """Yield all words of the titles, each once."""
        return iter(self._numbers)

    def sharing(self, words: Collection[str], fewest: int) -> Iterator[int]:
        """Yield the numbers of the titles with at least ``fewest`` of these words, in order.

        Each title is one bit of a large integer, so that Python adds up the words of all titles at
        once: ``digits`` are the binary digits of their counts. These begin where ``fewest`` more
        make them overflow.
        """
        size = (fewest - 1).bit_length()
        begin = (1 << size) - fewest
        digits = [self._every if begin >> place & 1 else 0 for place in range(size)]
        enough = 0
        for word in words:
            carry = self._mask(word)
            for place, digit in enumerate(digits):
                digits[place], carry = digit ^ carry, digit & carry
            enough |= carry
        while enough:
            lowest = enough & -enough
            yield lowest.bit_length() - 1
            enough ^= lowest

    def _mask(self, word: str) -> int:
        """Return the titles that have a word, as bits."""
        mask = self._masks.get(word)
        if mask is None:
            numbers = self._numbers.get(word, ())
            bits = bytearray(self._length // 8 + 1)
            for number in numbers:
                bits[number >> 3] |= 1 << (number & 7)
            mask = int.from_bytes(bits, "little")
            if len(numbers) * _FREQUENT > self._length:  # few words are: the memory stays small
                self._masks[word] = mask
        return mask
