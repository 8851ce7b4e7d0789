"""Tells by its words whether a heading opens a FAQ section.

It does if it is one of the phrases of the table of languages, and it may if it has more words:
"Our FAQ", "FAQs about tea", "FAQ and troubleshooting", "Our FAQ about tea". Headings that speak of
FAQs open none: "How to edit the FAQ".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import dropwhile

from ...html import plain
from ...language import is_unspaced, phrases_of, words, words_of
from .section import Opens

_HEADINGS = phrases_of("faq_headings")
# Words that may lead on from a phrase to its subject: "FAQs about tea".
_LEADS_ON = words_of("faq_leads_on")
# Words that may do so, if enough questions stand below: "FAQ del curso", "FAQ in English".
_MAY_LEAD_ON = words_of("faq_may_lead_on")
# What follows a phrase between other words: "Our FAQ about tea".
_LEAD_ON_AMONG_WORDS = _LEADS_ON | _MAY_LEAD_ON | {"and"}
# Words for "and": "FAQ and troubleshooting", and "Fragen & Antworten" for "Fragen und Antworten".
_AND = dict.fromkeys(words_of("words_for_and"), "and")
# What a heading may begin with: "Our FAQ", "The most frequently asked questions".
_DETERMINERS = words_of("faq_determiners")
# What speaks of a FAQ rather than opening one: "How to edit the FAQ", "Benefits of FAQs".
_ABOUT = _DETERMINERS | words_of("faq_as_topic")
_LONGEST_NAME = 4  # words around a phrase: "Our most frequently asked questions"
_SEPARATOR = re.compile(r"[:：(（\[|,;!?–—/]|\s-\s")
# "3. FAQ", "5、常见问题", "五、常见问题", "⑧ FAQ", "1️⃣ FAQ"
_NUMBERING = re.compile(
    r"^\W*(?:\d+(?:\.\d+)*[.):]?\s+|[\d一二三四五六七八九十]+、|\d\ufe0f?\u20e3|[\u2460-\u249b])?\s*"
)
_LETTERS = 4  # of an unspaced script that name a FAQ wherever they stand

# Headings, in bytes and parted by "<", as lines of words; "&" stands for what is to be read.
_AS_WORDS = (
    "".join(
        "\n" if sign == "<" else sign.lower() if sign.isalnum() or sign == "&" else " "
        for sign in map(chr, range(0x80))
    ).encode()
    + b"&" * 0x80
)

_Words = tuple[str, ...]


class FaqHeadings:
    """Tells whether a heading opens a FAQ section.

    >>> opens_faq = FaqHeadings(["Ask the roaster"])
    >>> [opens_faq(text).name for text in ("FAQs: tea", "Tea FAQ", "How to edit the FAQ")]
    ['SURELY', 'LIKELY', 'NOT']
    """

    def __init__(self, more: Iterable[str] = ()) -> None:
        """Take phrases beside those of the table."""
        texts = [phrase for group in _HEADINGS.values() for phrase in group] + list(more)
        self._phrases = {_normal(text) for text in texts} - {()}
        self._longest = max(map(len, self._phrases))
        self._first_words = {phrase[0] for phrase in self._phrases}
        self._last_words = {phrase[-1] for phrase in self._phrases}
        self._telling = {_telling_word(phrase) for phrase in self._phrases}
        if "and" in self._telling:
            self._telling.update(_AND)
        self._telling_ascii = {word.rstrip("+#") for word in self._telling}
        self._unspaced = tuple(
            text for text in texts if len(text) >= _LETTERS and is_unspaced(text[:_LETTERS])
        )

    def may_open(self, html: str) -> bool:
        """Whether it is worth reading a heading, by its words as they are written.

        >>> [FaqHeadings().may_open(html) for html in ("Our <b>FAQ</b>", "1. Green tea and black")]
        [True, False]
        """
        text = plain(html) if "<" in html or "&" in html else html.strip()
        if not text.isascii() and (
            not text[0].isalpha() or any(phrase in text for phrase in self._unspaced)
        ):
            return True
        return not self._telling.isdisjoint(words(text))

    def first_of(self, headings: Sequence[str | None]) -> int:
        """Return the index of the first heading that ``may_open``, as one unknown may; or -1.

        The words of all are looked at together: most articles have none that tells.

        >>> FaqHeadings().first_of(["Green tea", "Our <b>FAQ</b>"]), FaqHeadings().first_of(["Tea"])
        (1, -1)
        """
        texts = "<".join([html if html and "<" not in html else "&" for html in headings])
        read = texts.encode("utf-8", "surrogatepass").translate(_AS_WORDS, b"'`").decode("ascii")
        signs = ["&", *self._telling_ascii.intersection(read.split())]
        lines = enumerate(read.split("\n"))
        to_read = [index for index, line in lines for sign in signs if sign in line]
        for index in to_read:
            html = headings[index]
            if html is None or self.may_open(html):
                return index
        return -1

    def __call__(self, text: str) -> Opens:
        """Return what the plain text of a heading says."""
        if not text[:1].isalpha() or "、" in text:
            text = _NUMBERING.sub("", text)
        found = _normal(text)
        if not found:
            return Opens.NOT
        if found[0] in self._first_words:
            length = self._length_at(found, 0)
            if length:
                rest = found[length:]
                again = rest in self._phrases  # "FAQ 常见问题"
                return Opens.SURELY if again else _opens_with(text, found[:length], rest)
        if found[-1] in self._last_words:
            lengths = range(min(self._longest, len(found)), 0, -1)
            length = next((n for n in lengths if found[-n:] in self._phrases), 0)
            if length:
                return _opens_before(text, found[:-length])
        for place in range(1, min(len(found), _LONGEST_NAME + 1)):
            length = self._length_at(found, place) if found[place] in self._first_words else 0
            if length and _LEAD_ON_AMONG_WORDS.intersection(found[place + length :][:1]):
                return _opens_before(text, found[:place])
        text = text.strip()
        named = text.endswith(self._unspaced) or text.startswith(self._unspaced)
        return Opens.LIKELY if named else Opens.NOT

    def _length_at(self, found: _Words, place: int) -> int:
        """Return how many words the longest phrase has that stands at a place, or 0."""
        lengths = range(min(self._longest, len(found) - place), 0, -1)
        return next((n for n in lengths if found[place : place + n] in self._phrases), 0)


def _telling_word(phrase: _Words) -> str:
    """Return the word of a phrase that the fewest other texts will have."""
    return max(phrase, key=lambda word: (word != "and", len(word), word))


def is_own(heading: str) -> bool:
    """Whether a heading that may open a section speaks of the author's own FAQ.

    >>> is_own("Our FAQ about tea"), is_own("FAQ generators")
    (True, False)
    """
    return bool(_DETERMINERS.intersection(_normal(heading)[:1]))


def may_name_an_interview(title: str) -> bool:
    """Whether the title of a page has "Q&A" and more words: "Q&A with a beekeeper".

    >>> may_name_an_interview("Q&A: Jane Doe"), may_name_an_interview("Q&A")
    (True, False)
    """
    found = _normal(title)
    return found not in _Q_AND_A and any(
        phrase in (found[: len(phrase)], found[-len(phrase) :]) for phrase in _Q_AND_A
    )


def _normal(text: str) -> _Words:
    """Return the words of a text, those for "and" alike in all languages."""
    return tuple(_AND.get(word, word) for word in words(text))


def _opens_with(text: str, phrase: _Words, rest: _Words) -> Opens:
    """Whether a heading opens a section that begins with a phrase."""
    if not rest or rest[0] in _LEADS_ON or _separated(text, phrase):
        return Opens.SURELY
    if rest[0] in _MAY_LEAD_ON:
        return Opens.LIKELY
    named = len(rest) <= _LONGEST_NAME and (rest[0] == "and" or not _ABOUT.intersection(rest))
    return Opens.LIKELY if named else Opens.NOT


def _opens_before(text: str, before: _Words) -> Opens:
    """Whether a heading opens a section that ends with a phrase, behind these words."""
    if _separated(text, before):
        return Opens.LIKELY
    names = tuple(dropwhile(_DETERMINERS.__contains__, before))
    named = len(before) <= _LONGEST_NAME and not _ABOUT.intersection(names)
    return Opens.LIKELY if named and not text.rstrip().endswith(("?", "？")) else Opens.NOT


def _separated(text: str, phrase: _Words) -> bool:
    """Whether the words of the phrase are parted from what follows them by punctuation."""
    before: _Words = ()
    for part in _SEPARATOR.split(text)[:-1]:
        before += _normal(part)
        if len(before) >= len(phrase):
            return before == phrase
    return False


_Q_AND_A = {_normal(phrase) for phrase in _HEADINGS["everywhere"] if phrase[0] == "Q"}
