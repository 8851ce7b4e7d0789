"""The parts of a text -> the phrases of it that could be its keywords, and all of its words.

A candidate has one to three words, and neither begins nor ends with a stop word. It counts in full
where it stands by itself between stop words, punctuation and the ends of blocks, and less where it
begins or ends something longer ("content tools" in "AI content tools"): what an author writes by
itself is a term. Two words may have a linking word between them ("freedom of speech").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import islice, repeat
from math import log1p
from sys import intern
from typing import NamedTuple

from .letter_case import LetterCase
from .prose import Prose
from .tokens import set_words_apart
from .vocabulary import JOINT, LINK, UNKNOWN, Vocabulary

_PART = "\x02"  # stands between the parts of a text; no text holds it
# How much a phrase counts, by where it stands. What is emphasised, an author chose as a whole.
_EMPHASIS = 4.0
_WEIGHTS = (2.0, 1.5, _EMPHASIS)  # of title, headings, emphasis; the body has 1
_AT_AN_END = 0.4  # how much one counts that begins or ends a longer one
_LEAST = 1.01  # a phrase that is written once, and only in the body, is no keyword
_MOST_WORDS = 3
_LONG = 600  # different words make a long text: there, one that is written twice is rare

_NOUNS_WITH_CAPITALS = ("de", "lb")
_LINKED = re.compile(f" {LINK}([^ ]+) ({JOINT}[^ {JOINT}{UNKNOWN}]+)(?![^ ])")
_NO_LETTERS = re.compile(r"[\W\d_]+")


class Candidate(NamedTuple):
    """A phrase that could be a keyword."""

    text: str  # as it is written
    words: tuple[str, ...]  # in lower case, without stop words
    evidence: float  # how often, and where, it is written


class Candidates(NamedTuple):
    """What there is to choose the keywords of a text from."""

    phrases: tuple[Candidate, ...]
    prominence: Mapping[str, float]  # of their words: how often, and where, each is written


class CandidateFinder:
    """Finds the candidates of texts in one language."""

    def __init__(self, lang: str, stop_words: Set[str]) -> None:
        """Take a BCP 47 tag and words, in lower case, at which phrases do not begin or end."""
        self._lang = lang
        self._vocabulary = Vocabulary(lang, stop_words)
        self._keeps_capitals = lang[:2].lower() in _NOUNS_WITH_CAPITALS

    def words(self, title: str, text: str) -> Set[str]:
        """Return the words that count as used in a text, as :meth:`find` does."""
        written = set_words_apart(f"{title} {_PART} {text}", self._lang)
        named, lower = self._vocabulary.lowered(written).split(_PART, 1)
        counted = Counter(lower.split())
        counted.update(2 * named.split())
        self._vocabulary.learn(counted)
        return set(self._written_again(counted))

    def find(self, prose: Prose, title: str, most: int) -> tuple[Candidates, Set[str]]:
        """Return up to so many candidates, the likeliest ones, and the words used in the text.

        Which of them are rare on the site is not known yet, and parts of others will go: more than
        are wanted should be asked for. A word written once, and only in the body, is not counted.
        """
        parts = (title, prose.headings, prose.emphasised, prose.body)
        written = set_words_apart(f" {_PART} ".join(parts), self._lang)
        lower = self._vocabulary.lowered(written)
        pieces = lower.split(_PART, len(_WEIGHTS))
        evidence, prominence, words = self._weigh([piece.split() for piece in pieces])
        sentences = len(pieces[0]) + len(pieces[1]) + 2
        case = LetterCase(written, lower, sentences, keeps_capitals=self._keeps_capitals)
        phrases = tuple(
            Candidate(case.of(phrase[1:].replace(JOINT, " ")), words, evidence[phrase])
            for phrase, words in self._likeliest(evidence, prominence, most)
        )
        used = {word: prominence[word] for phrase in phrases for word in phrase.words}
        return Candidates(phrases, used), words

    def _written_again(self, counted: Mapping[str, float]) -> list[str]:
        """Return the words that are not written once, in the body; stop words are none of them."""
        breaks = self._vocabulary.breaks
        return [w for w, count in counted.items() if count > 1 and w not in breaks]

    def _weigh(
        self, parts: Sequence[list[str]]
    ) -> tuple[dict[str, float], dict[str, float], set[str]]:
        """Return the evidence of phrases, their words behind joints; the prominence of words.

        And the words that are written more than once.
        """
        *others, body = parts
        vocabulary, counted = self._vocabulary, Counter(body)
        prominence: dict[str, float] = dict(counted)
        for part, weight in zip(others, _WEIGHTS, strict=True):
            for word in part:
                prominence[word] = prominence.get(word, 0) + weight
        vocabulary.learn(prominence)
        known = words = self._written_again(prominence)
        if len(prominence) > _LONG:
            known = [word for word in words if prominence[word] > 2]
        joined = {word: JOINT + word for word in known}
        part_of = {**vocabulary.breaks, **joined}
        evidence = _evidence_in("".join(map(part_of.get, body, repeat(UNKNOWN))))
        for word, phrase in joined.items():
            alone = evidence.get(phrase, 0)
            evidence[phrase] = alone + (counted[word] - alone) * _AT_AN_END
        for other, weight in zip(others, _WEIGHTS, strict=True):
            stretches = "".join([part_of.get(word) or JOINT + word for word in other])
            for phrase, count in _evidence_in(stretches).items():
                if weight != _EMPHASIS or count >= 1:  # an end only if it is one of several
                    evidence[phrase] = evidence.get(phrase, 0) + count * weight
        return evidence, prominence, set(words)

    def _likeliest(
        self, evidence: Mapping[str, float], prominence: Mapping[str, float], most: int
    ) -> list[tuple[str, tuple[str, ...]]]:
        """Return the best phrases, each with its words that are no stop words."""
        links = self._vocabulary.links
        scored = []
        for phrase, count in evidence.items():
            if count < _LEAST or UNKNOWN in phrase:
                continue
            words = phrase.split(JOINT)[1:]
            if len(words) == _MOST_WORDS and words[1] in links:
                del words[1]
            if 0 < len(words) <= _MOST_WORDS:
                worth = log1p(prominence[words[0]])
                for word in words[1:]:
                    worth += log1p(prominence[word])
                scored.append((-log1p(count) * worth, phrase, words))
        scored.sort()
        named = ((phrase, words) for _, phrase, words in scored if _names(words))
        # Texts have many words in common: each of these is kept once.
        return [(phrase, tuple(map(intern, words))) for phrase, words in islice(named, most)]


def _names(words: Sequence[str]) -> bool:
    """Whether words can name something: no single letter, and no number before the others."""
    first = words[0]
    letter = len(words) == 1 and len(first) == 1
    return not (letter or (first[0].isdigit() and _NO_LETTERS.fullmatch(first)))


def _evidence_in(stretches: str) -> dict[str, float]:
    """Return how much the phrases in one part of a text count."""
    evidence: dict[str, float] = dict(Counter(stretches.split()))
    for stretch in list(evidence):
        joints = stretch.count(JOINT)
        if joints > 2 or (joints == 2 and UNKNOWN in stretch):
            share = evidence[stretch] * _AT_AN_END
            for phrase in _ends(stretch):
                evidence[phrase] = evidence.get(phrase, 0) + share
    for match in _LINKED.finditer(stretches):
        first = stretches[stretches.rfind(" ", 0, match.start()) + 1 : match.start()]
        if first.rfind(JOINT) == 0 and UNKNOWN not in first:
            phrase = f"{first}{JOINT}{match[1]}{match[2]}"
            evidence[phrase] = evidence.get(phrase, 0) + 1
    return evidence


def _ends(stretch: str) -> tuple[str, ...]:
    """Return the known phrases of two and three words at both ends of a longer stretch."""
    if UNKNOWN in stretch:
        first, last = stretch.find(UNKNOWN), stretch.rfind(UNKNOWN) + 1
    else:
        first, last = stretch.rfind(JOINT), stretch.find(JOINT, 1)
    return (*_beginnings(stretch[:first]), *_endings(stretch[last:]))


def _beginnings(phrase: str) -> tuple[str, ...]:
    """Return the first two words of a phrase, and the first three, if it has as many."""
    joints = phrase.count(JOINT)
    if joints < 3:
        return (phrase,) if joints == 2 else ()
    third = phrase.find(JOINT, phrase.find(JOINT, 1) + 1)
    return phrase[:third], phrase if joints == 3 else phrase[: phrase.find(JOINT, third + 1)]


def _endings(phrase: str) -> tuple[str, ...]:
    """Return the last two words of a phrase, and the last three, if it has as many."""
    joints = phrase.count(JOINT)
    if joints < 3:
        return (phrase,) if joints == 2 else ()
    second_last = phrase.rfind(JOINT, 0, phrase.rfind(JOINT))
    third_last = phrase.rfind(JOINT, 0, second_last)
    return phrase[second_last:], phrase if joints == 3 else phrase[third_last:]
