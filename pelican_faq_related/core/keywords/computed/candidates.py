"""Finds the phrases of a text that could be its keywords, and all words that are used in it.

A candidate has one to three words, and neither begins nor ends with a stop word. It counts in full
where it stands by itself between stop words, punctuation and the ends of blocks, and less where it
begins or ends something longer ("content tools" in "AI content tools"): what an author writes by
itself is a term. Two words may have a linking word between them ("freedom of speech").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain, groupby, islice, repeat
from math import log1p
from operator import itemgetter
from sys import intern
from typing import NamedTuple

from ...language import language_of, languages_where
from .labels import LABEL_WORDS
from .letter_case import LetterCase
from .nameable import is_name, names
from .no_prose import without_formulas
from .text_parts import TextParts
from .tokens import set_words_apart
from .vocabulary import LINKS, UNKNOWN, Vocabulary, codes_of

_PART = "\x02"  # stands between the parts of a text; no text holds it
# How much a phrase counts, by where it stands. What is emphasised, an author chose as a whole.
_EMPHASIS = 4.0
_WEIGHTS = (2.0, 1.5, _EMPHASIS)  # of title, headings, emphasis; the body has 1
_AT_AN_END = 0.4  # how much one counts that begins or ends a longer one
_LEAST = 1.01  # a phrase that is written once, and only in the body, is no keyword
_MOST_WORDS = 3
_MOST_SINGLE = 48  # words that may be keywords by themselves: the most prominent ones
_HAN = ("\u3400", "\u9fff")

_NOUNS_WITH_CAPITALS = languages_where("nouns_with_capitals")
_LINKED = re.compile(f"[{LINKS}](?<= [^ {UNKNOWN}] .)(?= [^ {UNKNOWN}] )")  # between words


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

    def __init__(self, lang: str, stop_words: Set[str], fillers: Set[str] = frozenset()) -> None:
        """Take a BCP 47 tag and words, in lower case.

        Phrases do not begin or end at stop words, and do not consist of fillers.
        """
        self._lang = lang
        self._stop_words = stop_words
        self._vocabulary = Vocabulary(lang, stop_words)
        self._fillers = fillers | LABEL_WORDS
        self._keeps_capitals = language_of(lang) in _NOUNS_WITH_CAPITALS

    def words(self, title: str, text: str) -> Set[str]:
        """Return the words that count as used in a text, as :meth:`find` does."""
        written = set_words_apart(f"{title} {_PART} {text}", self._lang)
        named, lower = self._vocabulary.lowered(written).split(_PART, 1)
        counted = Counter(lower.split())
        counted.update(2 * named.split())
        self._vocabulary.learn(counted)
        return set(self._written_again(counted))

    def find(self, parts: TextParts, title: str, most: int) -> tuple[Candidates, Set[str]]:
        """Return up to so many candidates, the likeliest ones, and the words used in the text.

        Which of them are rare on the site is not known yet, and parts of others will go: more than
        are wanted should be asked for. A word written once, and only in the body, is not counted.
        """
        texts = (without_formulas(title), parts.headings, parts.emphasised, parts.body)
        written = set_words_apart(f" {_PART} ".join(texts), self._lang)
        lower = self._vocabulary.lowered(written)
        pieces = lower.split(_PART, len(_WEIGHTS))
        prominence, codes, evidence = self._weigh([piece.split() for piece in pieces])
        sentences = len(pieces[0]) + len(pieces[1]) + 2
        case = LetterCase(written, lower, sentences, keeps_capitals=self._keeps_capitals)
        phrases = tuple(
            # Texts have many words in common: each of these is kept once.
            Candidate(text, tuple(map(intern, words)), count)
            for phrase, words, count in self._likeliest(prominence, codes, evidence, most)
            if is_name(text := case.of(" ".join(phrase)))
        )
        used = {word: prominence[word] for phrase in phrases for word in phrase.words}
        return Candidates(phrases, used), set(prominence)

    def _written_again(self, counted: Mapping[str, float]) -> list[str]:
        """Return the words that are not written once, in the body; stop words are none of them."""
        breaks = self._vocabulary.breaks
        return [w for w, count in counted.items() if count > 1 and w not in breaks]

    def _weigh(
        self, parts: Sequence[list[str]]
    ) -> tuple[dict[str, float], dict[str, str], dict[str, float]]:
        """Return the prominence of words, the codes of some, and the evidence of coded phrases.

        The most prominent words come first, and have codes: with others, no keyword is made.
        """
        *others, body = parts
        vocabulary, counted = self._vocabulary, Counter(body)
        # Among words that are written as often, those of the title come first.
        all_words: dict[str, float] = {**dict.fromkeys(chain(*others), 0), **counted}
        for part, weight in zip(others, _WEIGHTS, strict=True):
            for word in part:
                all_words[word] += weight
        vocabulary.learn(all_words)
        words = self._written_again(all_words)
        words.sort(key=all_words.__getitem__, reverse=True)
        codes = codes_of(words)
        all_codes = {**vocabulary.breaks, **codes}
        evidence = _evidence_in(body, all_codes)
        for word, code in islice(codes.items(), _MOST_SINGLE):
            alone = evidence.get(code, 0)
            evidence[code] = alone + (counted[word] - alone) * _AT_AN_END
        for part, weight in zip(others, _WEIGHTS, strict=True):
            for phrase, count in _evidence_in(part, all_codes).items():
                if weight != _EMPHASIS or count >= 1:  # an end only if it is one of several
                    evidence[phrase] = evidence.get(phrase, 0) + count * weight
        return {word: all_words[word] for word in words}, codes, evidence

    def _likeliest(
        self,
        prominence: Mapping[str, float],
        codes: Mapping[str, str],
        evidence: Mapping[str, float],
        most: int,
    ) -> list[tuple[list[str], list[str], float]]:
        """Return the best phrases: their words, those without linking ones, and the evidence."""
        links = {codes.get(word, code) for word, code in self._vocabulary.links.items()}
        word_of = {code: word for word, code in {**self._vocabulary.links, **codes}.items()}
        worth = {code: log1p(prominence[word]) for word, code in codes.items()}
        best = []
        for _, tied in groupby(sorted(_scored(evidence, worth, links)), itemgetter(0)):
            for phrase, coded in sorted(([word_of[c] for c in coded], coded) for _, coded in tied):
                linked = len(coded) == _MOST_WORDS and coded[1] in links
                words = phrase[::2] if linked else phrase
                if names(words, self._fillers) and not self._has_stop_word(phrase[0]):
                    best.append((phrase, words, evidence[coded]))
            if len(best) >= most:
                break
        return best[:most]

    def _has_stop_word(self, term: str) -> bool:
        """Whether a Chinese term begins or ends with a stop word of two signs."""
        if len(term) < 3 or not _HAN[0] <= term[0] <= _HAN[1]:
            return False
        return not self._stop_words.isdisjoint((term[:2], term[-2:]))


def _scored(
    evidence: Mapping[str, float], worth: Mapping[str, float], links: Set[str]
) -> Iterator[tuple[float, str]]:
    """Yield coded phrases that could be keywords, and how good they are: the best is the least."""
    single = set(islice(worth, _MOST_SINGLE))
    for phrase, count in evidence.items():
        if count < _LEAST or UNKNOWN in phrase:
            continue
        match len(phrase):
            case 1 if phrase in single:
                whole = worth[phrase]
            case 2:
                whole = worth[phrase[0]] + worth[phrase[1]]
            case 3:  # a linking word is worth nothing
                between = 0 if phrase[1] in links else worth[phrase[1]]
                whole = worth[phrase[0]] + between + worth[phrase[2]]
            case _:
                continue
        yield -log1p(count) * whole, phrase


def _evidence_in(words: Sequence[str], codes: Mapping[str, str]) -> dict[str, float]:
    """Return how much the coded phrases in one part of a text count."""
    coded = f" {''.join(map(codes.get, words, repeat(UNKNOWN)))} "
    evidence: dict[str, float] = dict(Counter(coded.split()))
    so_far = evidence.get
    for stretch in [stretch for stretch in evidence if len(stretch) > 2]:
        share = evidence[stretch] * _AT_AN_END
        if UNKNOWN not in (first := stretch[:2]):
            evidence[first] = so_far(first, 0) + share
            if len(stretch) > _MOST_WORDS and stretch[2] != UNKNOWN:
                evidence[stretch[:3]] = so_far(stretch[:3], 0) + share
        if UNKNOWN not in (last := stretch[-2:]):
            evidence[last] = so_far(last, 0) + share
            if len(stretch) > _MOST_WORDS and stretch[-3] != UNKNOWN:
                evidence[stretch[-3:]] = so_far(stretch[-3:], 0) + share
    for link in _LINKED.finditer(coded):
        at = link.start()
        phrase = coded[at - 2 : at + 3 : 2]
        evidence[phrase] = evidence.get(phrase, 0) + 1
    return evidence
