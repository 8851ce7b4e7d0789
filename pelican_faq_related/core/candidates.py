"""The parts of a text -> the phrases of it that could be its keywords, and all of its words.

A candidate has one to three words, and neither begins nor ends with a stop word. It counts in full
where it stands by itself between stop words, punctuation and the ends of blocks, and less where it
begins or ends something longer ("content tools" in "AI content tools"): what an author writes by
itself is a term. Two words may have a linking word between them ("freedom of speech").
"""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from math import log1p

from .letter_case import LetterCase
from .linking_words import linking_words
from .prose import Prose
from .tokens import set_words_apart

_PART = "\x02"  # stands between the parts of a text; no text holds it
# How much a phrase counts, by where it stands. What is emphasised, an author chose as a whole.
_EMPHASIS = 4.0
_WEIGHTS = (2.0, 1.5, _EMPHASIS, 1.5)  # of title, headings, emphasis, description; the body has 1
_AT_AN_END = 0.4  # how much one counts that begins or ends a longer one
_LEAST = 1.01  # a phrase that is written once, and only in the body, is no keyword
_MOST_WORDS = 3
_MOST_REMEMBERED = 50_000

# In capitals, these are names in every language, even where the same letters are a stop word.
_ABBREVIATIONS = frozenset("AI AR EU IA IT TI UE UN US VR WHO".split())
_CONTRACTED = ("n't", "'re", "'ll", "'ve", "'d", "'m", "'s", "'")
_NOUNS_WITH_CAPITALS = ("de", "lb")
_NO_LETTERS = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase that could be a keyword."""

    text: str  # as it is written
    words: tuple[str, ...]  # in lower case, without stop words
    evidence: float  # how often, and where, it is written


@dataclass(frozen=True, slots=True)
class Candidates:
    """What there is to choose the keywords of a text from."""

    phrases: tuple[Candidate, ...]
    prominence: Mapping[str, float]  # of their words: how often, and where, each is written


def find_words(text: str, lang: str) -> set[str]:
    """Return the words of a text, in the form in which their use on the site is counted."""
    return set(_lowered(set_words_apart(text, lang)).split())


def _lowered(text: str) -> str:
    """Return a text in lower case, letter for letter: İ has two letters for its lower case."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


class CandidateFinder:
    """Finds the candidates of texts in one language."""

    def __init__(self, lang: str, stop_words: Set[str]) -> None:
        """Take a BCP 47 tag and words, in lower case, at which phrases do not begin or end."""
        code = lang[:2].lower()
        self._lang = lang
        self._stop_words = stop_words
        self._keeps_capitals = code in _NOUNS_WITH_CAPITALS
        self._names = [name for name in sorted(_ABBREVIATIONS) if name.lower() in stop_words]
        self._links = linking_words(lang)
        self._masks: dict[str, str] = {}

    def find(
        self, prose: Prose, title: str, description: str, most: int
    ) -> tuple[Candidates, Set[str]]:
        """Return up to so many candidates, the likeliest ones, and all words of the text.

        Which of them are rare on the site is not known yet: twice as many as are wanted will do.
        """
        parts = (title, prose.headings, prose.emphasised, description, prose.body)
        written = set_words_apart(f" {_PART} ".join(parts), self._lang)
        lower = _lowered(written)
        for name in self._names:
            if f" {name} " in written:
                lower = _with_capitals(written, lower, name)
        evidence, prominence = self._weigh(lower.split())
        starts = [match.end() for match in re.finditer(_PART, written)]
        case = LetterCase(written, lower, starts[2], keeps_capitals=self._keeps_capitals)
        phrases = tuple(
            Candidate(case.of(phrase), content, evidence[f" {phrase}"])
            for phrase, content in self._likeliest(evidence, prominence, most)
        )
        used = {word: prominence[word] for phrase in phrases for word in phrase.words}
        return Candidates(phrases, used), prominence.keys()

    def _weigh(self, words: list[str]) -> tuple[dict[str, float], dict[str, float]]:
        """Return the evidence of phrases, each with a space before it; the prominence of words."""
        *others, body = _parts(words)
        counted = Counter(body)
        prominence: dict[str, float] = dict(counted)
        for part, weight in zip(others, _WEIGHTS, strict=True):
            for word in part:
                prominence[word] = prominence.get(word, 0) + weight
        masks = self._masks_for(prominence.keys())
        evidence = _evidence_in(body, masks, self._links)
        for word, times in counted.items():
            if times > 1 and masks[word][0] == " ":
                alone = evidence.get(f" {word}", 0)
                evidence[f" {word}"] = alone + (times - alone) * _AT_AN_END
        for part, weight in zip(others, _WEIGHTS, strict=True):
            for phrase, count in _evidence_in(part, masks, self._links).items():
                if weight != _EMPHASIS or count >= 1:  # of what is emphasised, only the whole
                    evidence[phrase] = evidence.get(phrase, 0) + count * weight
        return evidence, prominence

    def _masks_for(self, words: Set[str]) -> Mapping[str, str]:
        """Return for each word what parts a text into phrases: stop words get their own lines."""
        masks = self._masks
        if len(masks) > _MOST_REMEMBERED:
            masks.clear()
        for word in [word for word in words if word not in masks]:
            masks[word] = f"\n{word}\n" if word in self._stop_words else f" {word}"
            if word.isalnum():
                continue
            if word.endswith(_CONTRACTED) or word.partition("'")[0] in self._stop_words:
                masks[word] = f"\n{word}\n"
            elif not word[0].isalnum() and not word[1:2].isalpha():
                masks[word] = "\n,\n"
        return masks

    def _likeliest(
        self, evidence: Mapping[str, float], prominence: Mapping[str, float], most: int
    ) -> list[tuple[str, tuple[str, ...]]]:
        """Return the best phrases, each with its words that are no stop words."""
        masks = self._masks
        worth = {word: log1p(count) for word, count in prominence.items() if count > 1}
        worth_of_one = log1p(1)
        scored = []
        for phrase, count in [item for item in evidence.items() if item[1] >= _LEAST]:
            words = phrase.split(" ")[1:]
            if len(words) == _MOST_WORDS:
                if masks[words[1]][0] == "\n":
                    del words[1]
            elif len(words) > _MOST_WORDS or len(phrase) < 3:
                continue
            if phrase[1].isdigit() and _NO_LETTERS.fullmatch(words[0]):
                continue
            score = log1p(count) * sum([worth.get(word, worth_of_one) for word in words])
            scored.append((-score, phrase[1:], tuple(words)))
        return [(phrase, words) for _, phrase, words in heapq.nsmallest(most, scored)]


def _with_capitals(written: str, lower: str, name: str) -> str:
    """Return the lower-case text with a name in capitals where it is written so."""
    pieces: list[str] = []
    start = 0
    for match in re.finditer(f" {name} ", written):
        pieces += (lower[start : match.start()], match[0])
        start = match.end()
    return "".join((*pieces, lower[start:]))


def _parts(words: list[str]) -> Iterator[list[str]]:
    start = 0
    for _ in _WEIGHTS:
        end = words.index(_PART, start)
        yield words[start:end]
        start = end + 1
    yield words[start:]


def _evidence_in(
    words: Iterable[str], masks: Mapping[str, str], links: Set[str]
) -> dict[str, float]:
    """Return how much the phrases in one part of a text count."""
    lines = "".join(map(masks.__getitem__, words)).split("\n")
    stretches = lines[::2]
    evidence: dict[str, float] = dict(Counter(stretches))
    evidence.pop("", None)
    for stretch in [stretch for stretch in evidence if stretch.count(" ") > 2]:
        share = evidence[stretch] * _AT_AN_END
        for phrase in _ends(stretch):
            evidence[phrase] = evidence.get(phrase, 0) + share
    linked = [
        f"{first} {stop}{second}"
        for first, stop, second in zip(stretches, lines[1::2], stretches[1:], strict=False)
        if stop in links and first.rfind(" ") == 0 == second.rfind(" ")
    ]
    for phrase in linked:
        evidence[phrase] = evidence.get(phrase, 0) + 1
    return evidence


def _ends(stretch: str) -> tuple[str, ...]:
    """Return the phrases of two and three words at the beginning and the end of a longer one."""
    second = stretch.find(" ", stretch.find(" ", 1) + 1)
    last = stretch.rfind(" ", 0, stretch.rfind(" "))
    third = stretch.find(" ", second + 1)
    if third < 0:
        return stretch[:second], stretch[last:]
    third_last = stretch.rfind(" ", 0, last)
    return stretch[:second], stretch[last:], stretch[:third], stretch[third_last:]
