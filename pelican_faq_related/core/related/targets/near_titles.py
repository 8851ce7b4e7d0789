"""Finds the title or slug that is almost what a mark says, and clearly more so than any other.

Authors repeat titles from memory: with another subtitle, with "A Guide to" more or less, in
another number, with a slip of the pen. What they mean is certain only where nothing in the mark
contradicts the title. So one of the two may have words that the other lacks, but never each of
them ("green tea", "black tea"), not in the middle ("mental health", "health"), and none that make
it another title ("Part 2", "2025", "without").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from itertools import islice
from sys import maxsize
from typing import NamedTuple

from ...language import words
from .slips import Spellings
from .title_agreement import agree, contradict, holds_together, may_go_on, needed_stems
from .title_phrases import Phrase, phrase
from .titles_by_word import TitlesByWord

_EQUAL_ENOUGH = 0.8  # of the words of both, those that both have
_LEAD = 0.1  # before the runner-up
_LONG_WORD = 8  # shorter ones are easily other words with a slip ("parking" is not "packing")
_MEDIUM_WORD = 4  # and in messages
_SIMILAR = 0.6  # enough to be a rival, or to be named in a message
_TOO_MANY = 500
_MOST_REMEMBERED = 100  # answers to questions that may be asked again soon


class _Entry(NamedTuple):
    """One of the forms of a target: its title, or a slug."""

    target: int
    lang: str
    phrase: Phrase
    title: Phrase  # of the target


class NearTitles:
    """Finds almost equal titles by the rare words in them, whatever the number of articles."""

    def __init__(self, targets: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Take for each target its language, and its title and slugs as texts."""
        self._targets = [(lang, tuple(forms)) for lang, forms in targets]
        # The same words are asked for again: by a message, or by other articles.
        self._found: dict[tuple[str, tuple[str, ...]], int | None] = {}
        self._known: dict[tuple[str, ...], list[tuple[_Entry, float]]] = {}
        self._spelled: dict[tuple[str, int], str] = {}

    def find(self, text: str, langs: tuple[str, ...] = ()) -> int | None:
        """Return the number of the one target that is meant.

        Languages are tried in their order; if none has such a title, all count.
        """
        key = (text, langs)
        if key not in self._found:
            meant = self._same_letters(text, langs)
            mark = phrase(text)
            if meant is None:
                meant = self._meant(mark, langs, slip=False)
            if meant is None and (respelled := self._respelled(mark, _LONG_WORD)) is not mark:
                meant = self._meant(respelled, langs, slip=True)
            self._found[key] = meant
        return self._found[key]

    def nearest(self, text: str) -> list[int]:
        """Return the numbers of targets whose titles are similar, or hold all of the words.

        The most similar come first.
        """
        similar = self._similar(self._respelled(phrase(text), _MEDIUM_WORD))
        return list(dict.fromkeys(entry.target for entry, _ in similar))

    @cached_property
    def _entries(self) -> list[_Entry]:
        found = []
        for number, (lang, forms) in enumerate(self._targets):
            phrases = list(dict.fromkeys(map(phrase, forms)))
            found += [_Entry(number, lang, p, phrases[0]) for p in phrases]
        return found

    @cached_property
    def _by_stem(self) -> TitlesByWord:
        return TitlesByWord(entry.phrase.stems for entry in self._entries)

    @cached_property
    def _by_letters(self) -> dict[str, list[int]]:
        """Targets by their titles without spaces: "e-commerce" is "ecommerce"."""
        found = defaultdict(list)
        for number, (_, forms) in enumerate(self._targets):
            for letters in {"".join(words(form)) for form in forms}:
                found[letters].append(number)
        return dict(found)

    @cached_property
    def _spellings(self) -> Spellings:
        return Spellings(self._by_stem)

    def _similar(self, mark: Phrase) -> list[tuple[_Entry, float]]:
        """Return the entries like a mark, or with all of its words, the most equal first."""
        if mark.stems not in self._known:
            found = self._find_similar(mark)
            if len(self._known) == _MOST_REMEMBERED:
                self._known.clear()
            self._known[mark.stems] = sorted(found, key=lambda pair: (-pair[1], pair[0].target))
        return self._known[mark.stems]

    def _find_similar(self, mark: Phrase) -> list[tuple[_Entry, float]]:
        stems = frozenset(mark.stems)
        numbers: Sequence[int] = ()
        for least in (_SIMILAR, _EQUAL_ENOUGH - _LEAD) if stems else ():
            longest = _longest(len(stems), least)
            numbers = tuple(islice(self._by_stem.sharing_enough(stems, longest), _TOO_MANY))
            if len(numbers) < _TOO_MANY:
                break
        else:
            return []  # none of so many is ahead
        found = []
        for entry in map(self._entries.__getitem__, numbers):
            both = len(stems.intersection(entry.phrase.stems))
            found.append((entry, _equality(both, len(stems), len(entry.phrase.stems))))
        return found

    def _same_letters(self, text: str, langs: tuple[str, ...]) -> int | None:
        letters = "".join(words(text))
        found = self._by_letters.get(letters, []) if letters else []
        for lang in langs:
            same = [number for number in found if self._targets[number][0] == lang]
            if same:
                return same[0] if len(same) == 1 else None
        return found[0] if len(found) == 1 else None

    def _meant(self, mark: Phrase, langs: tuple[str, ...], *, slip: bool) -> int | None:
        if not self._by_stem.any_has_all(needed_stems(mark)):
            return None
        similar = self._similar(mark)
        for lang in langs:
            same = [(entry, score) for entry, score in similar if entry.lang == lang]
            meant = _ahead(mark, same, slip=slip)
            if meant is not None or (same and same[0][1] >= _EQUAL_ENOUGH):
                return meant
        return _ahead(mark, similar, slip=slip)

    def _respelled(self, mark: Phrase, shortest: int) -> Phrase:
        """Return a mark with words that no title has read as those that are almost the same."""
        stems = [
            known if known in self._by_stem else self._respell(word, known, shortest)
            for word, known in zip(mark.words, mark.stems, strict=True)
        ]
        return mark if tuple(stems) == mark.stems else mark._replace(stems=tuple(stems))

    def _respell(self, word: str, written: str, shortest: int) -> str:
        if (word, shortest) not in self._spelled:
            self._spelled[word, shortest] = self._spelling(word, written, shortest)
        return self._spelled[word, shortest]

    def _spelling(self, word: str, written: str, shortest: int) -> str:
        """Return the one stem of the site that is one slip of the pen away, or the one written."""
        if len(word) < shortest or len(written) < shortest - 2 or not word.isalpha():
            return written
        return self._spellings.only_one(written, slips=shortest >= _LONG_WORD) or written


def _equality(both: int, one: int, other: int) -> float:
    """Return how equal two titles are of which ``both`` words are shared: 1 if all are."""
    return 2 * both / (one + other)


@cache
def _longest(number: int, least: float) -> Mapping[int, int]:
    """Return of how many words a title can be that is so equal to one of ``number`` words.

    By how many words both share; one that has all of the words counts, whatever its length.
    """
    found: dict[int, int] = {}
    for both in range(1, number):
        length = max(
            int(2 * both / least) - number + 1, both
        )  # or one less, as numbers are rounded
        while length >= both and _equality(both, number, length) < least:
            length -= 1
        if length >= both:
            found[both] = length
    return {**found, number: maxsize}


def _ahead(mark: Phrase, similar: list[tuple[_Entry, float]], *, slip: bool) -> int | None:
    """Return the target that is ahead of all others, the first first, and not contradicted."""
    if not similar:
        return None
    # Of titles with the same words, the one that has them in the order of the mark.
    if any(entry.phrase.stems == mark.stems for entry, _ in similar):
        similar = [pair for pair in similar if pair[1] < 1 or pair[0].phrase.stems == mark.stems]
    first, score = similar[0]
    second = next((s for entry, s in similar if entry.target != first.target), 0.0)
    if score >= _EQUAL_ENOUGH and score - second >= _LEAD:
        forms = (entry for entry, _ in similar if entry.target == first.target)
        return first.target if any(_means(mark, form, slip=slip) for form in forms) else None
    if mark.main or slip:
        return None
    # A subtitle may be left out, if no other title has the words in a row.
    stems = frozenset(mark.stems)
    holding = [
        entry
        for entry, _ in similar
        if stems.issubset(entry.phrase.stems) and holds_together(entry.phrase, mark)
    ]
    meant = [e.target for e in holding if e.phrase.main == stems and may_go_on(mark, e.phrase)]
    return meant[0] if meant and len({entry.target for entry in holding}) == 1 else None


def _means(mark: Phrase, entry: _Entry, *, slip: bool) -> bool:
    """Whether a mark agrees with a title or slug, and not against what the slug leaves out."""
    if not agree(mark, entry.phrase, slip=slip):
        return False
    shortened = set(entry.phrase.stems).issubset(entry.title.stems)
    return not shortened or not contradict(mark, entry.title)
