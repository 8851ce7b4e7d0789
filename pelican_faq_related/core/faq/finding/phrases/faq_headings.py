"""Tells by its words whether a heading opens a FAQ section.

It does if it is one of the phrases of the table of languages, and it may if it has more words:
"Our FAQ", "FAQs about tea", "FAQ and troubleshooting", "Our FAQ about tea". Headings that speak of
FAQs open none: "How to edit the FAQ".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ....html import plain
from ....language import phrases_of, words
from ..section import Opens
from .interviews import has_q_and_a
from .unspaced import apart, speaks_of_one, unspaced
from .words_around import (
    AND,
    Words,
    goes_on,
    is_name_before,
    is_name_behind,
    leads_on,
    leads_up,
    may_lead_on,
    normal,
)

_HEADINGS = phrases_of("faq_headings")
_SEPARATOR = re.compile(r"[:：(（\[|｜,;!?–—/]|\s-\s")
# What parts a title from more of it, or from the name of the site.
_PART = re.compile(r"[:：|｜–—·•»›(（\[【]|\s[-/]\s")
# "3. FAQ", "5、常见问题", "五、常见问题", "⑧ FAQ", "1️⃣ FAQ"
_NUMBERING = re.compile(
    r"^\W*(?:\d+(?:\.\d+)*[.):]?\s+|[\d一二三四五六七八九十]+、|\d\ufe0f?\u20e3|[\u2460-\u249b])?\s*"
)

# Headings, in bytes and parted by "<", as lines of words; "&" stands for what is to be read.
_AS_WORDS = (
    "".join(
        "\n" if sign == "<" else sign.lower() if sign.isalnum() or sign == "&" else " "
        for sign in map(chr, range(0x80))
    ).encode()
    + b"&" * 0x80
)


class FaqHeadings:
    """Tells whether a heading opens a FAQ section.

    >>> opens_faq = FaqHeadings(["Ask the roaster"])
    >>> [opens_faq(text).name for text in ("FAQs: tea", "Tea FAQ", "How to edit the FAQ")]
    ['SURELY', 'LIKELY', 'NOT']
    """

    def __init__(self, more: Iterable[str] = ()) -> None:
        """Take phrases beside those of the table."""
        texts = [phrase for group in _HEADINGS.values() for phrase in group] + list(more)
        self._phrases = {normal(text) for text in texts} - {()}
        self._longest = max(map(len, self._phrases))
        self._first_words = {phrase[0] for phrase in self._phrases}
        self._last_words = {phrase[-1] for phrase in self._phrases}
        self._telling = {_telling_word(phrase) for phrase in self._phrases}
        if "and" in self._telling:
            self._telling.update(AND)
        self._telling_ascii = {word.rstrip("+#") for word in self._telling}
        self._unspaced = unspaced(texts)

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
        text = apart(text)
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
        text = apart(text).strip()
        opens = self._opens(text)
        if opens is Opens.NOT and _PART.search(text):
            in_part = any(self._opens(part.strip(), in_title=True) for part in _PART.split(text))
            return Opens.LIKELY if in_part else Opens.NOT
        return opens

    def _opens(self, text: str, *, in_title: bool = False) -> Opens:
        """Return what a heading says, or a part of a title."""
        found = normal(text)
        if not found or (in_title and has_q_and_a(found)):  # as interviews are named
            return Opens.NOT
        opens = self._opens_by_words(text, found, in_title=in_title)
        if opens is None:
            starts = not in_title and text.startswith(self._unspaced)
            opens = Opens.LIKELY if starts or text.endswith(self._unspaced) else Opens.NOT
        likely = opens is Opens.LIKELY
        return Opens.NOT if likely and speaks_of_one(text, self._unspaced) else opens

    def _opens_by_words(self, text: str, found: Words, *, in_title: bool) -> Opens | None:
        """Return what a phrase among the words says; nothing where no phrase tells."""
        if found[0] in self._first_words:
            length = self._length_at(found, 0)
            if length:
                rest = found[length:]
                if rest in self._phrases:  # "FAQ 常见问题"
                    return Opens.SURELY
                return _opens_with(text, found[:length], rest, in_title=in_title)
        if found[-1] in self._last_words:
            lengths = range(min(self._longest, len(found)), 0, -1)
            length = next((n for n in lengths if found[-n:] in self._phrases), 0)
            if length:
                return _opens_before(text, found[:-length], in_title=in_title)
        for place in range(1, min(len(found), _PLACES)):
            length = self._length_at(found, place) if found[place] in self._first_words else 0
            if length and goes_on(found[place + length :]):
                return _opens_before(text, found[:place], in_title=in_title)
        return None

    def _length_at(self, found: Words, place: int) -> int:
        """Return how many words the longest phrase has that stands at a place, or 0."""
        lengths = range(min(self._longest, len(found) - place), 0, -1)
        return next((n for n in lengths if found[place : place + n] in self._phrases), 0)


def _telling_word(phrase: Words) -> str:
    """Return the word of a phrase that the fewest other texts will have."""
    return max(phrase, key=lambda word: (word != "and", len(word), word))


def _opens_with(text: str, phrase: Words, rest: Words, *, in_title: bool) -> Opens:
    """Whether a heading opens a section that begins with a phrase."""
    if not rest or leads_on(rest) or _separated(text, phrase):
        return Opens.SURELY
    own = _CASE_ENDINGS.get(phrase)
    if own and any(word.endswith(own) for word in rest):
        return Opens.SURELY
    if may_lead_on(rest) or (not in_title and is_name_behind(rest)):
        return Opens.LIKELY
    return Opens.NOT


def _opens_before(text: str, before: Words, *, in_title: bool) -> Opens:
    """Whether a heading opens a section that ends with a phrase, behind these words."""
    if _separated(text, before) or leads_up(before):
        return Opens.LIKELY
    named = is_name_before(before, in_title=in_title)
    return Opens.LIKELY if named and not text.endswith(("?", "？")) else Opens.NOT


def _separated(text: str, phrase: Words) -> bool:
    """Whether the words of the phrase are parted from what follows them by punctuation."""
    before: list[str] = []
    for part in _SEPARATOR.split(text)[:-1]:
        before += normal(part)
        if len(before) >= len(phrase):
            return tuple(before) == phrase
    return False


# Endings of words behind the subject of a phrase: "Usein kysyttyä saunan vuokraamisesta".
_CASE_ENDINGS = {
    normal(phrase): tuple("".join(words(ending)) for ending in endings)
    for code, endings in phrases_of("faq_case_endings").items()
    for phrase in _HEADINGS.get(code, ())
}
_PLACES = 5  # where a phrase may begin, counted in words
