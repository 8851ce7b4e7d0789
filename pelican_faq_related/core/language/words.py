"""Reads the words of plain texts, in the form in which titles and slugs are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from sys import intern

_ASCII_WORD = re.compile(r"[a-z0-9]+[+#]*")
_WORD = re.compile(r"[^\0-/:-@\[-`{-\x7f]+[+#]*")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_NO_LETTER = re.compile(r"[^\w+# ]|_")
# Apostrophes go; Turkish writes the capital of both its letters i and ı as other languages do.
_FOLDED = str.maketrans("ıİ–—“”…\xa0", 'ii--"". ', "'’ʼ`´‘")
# Scripts without spaces between words: Thai and Lao, Burmese, Khmer, kana, Han. They are compared
# rather than matched: a pattern of such ranges takes a millisecond to compile.
_UNSPACED = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u3005", "\u3007"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\uff66", "\uff9f"),
    ("\U00020000", "\U0003ffff"),
)


@lru_cache(maxsize=1024)  # the same titles and slugs are asked for again and again
def words(text: str) -> tuple[str, ...]:
    """Return the words of a plain text in the form in which titles and slugs are compared.

    Case, accents, apostrophes, dashes and other punctuation do not count; ``&`` is "and";
    signs that make a name (``C++``, ``C#``) do. Equal words are one object: titles share many.

    >>> words("AI’s Crème & C++: what’s new?")
    ('ais', 'creme', 'and', 'c++', 'whats', 'new')
    """
    if text.isascii():  # most are, and need less
        text = text.replace("'", "").replace("`", "").replace("&", " and ").lower()
        return tuple(map(intern, _ASCII_WORD.findall(text)))
    text = text.translate(_FOLDED).replace("&", " and ").casefold()
    if not text.isascii():
        text = _without_accents(text)
    return tuple(map(intern, _WORD.findall(text)))


def count_words(text: str) -> tuple[int, int]:
    """Return how many words a plain text has, and how many letters of scripts without spaces.

    >>> count_words("How to brew 緑茶 twice")
    (4, 2)
    """
    unspaced = 0
    if not text.isascii():
        letters = _unspaced_letters()
        text, unspaced = letters.subn(" ", text)
    return len(text.split()), unspaced


@cache
def _unspaced_letters() -> re.Pattern[str]:
    return re.compile("[" + "".join(f"{first}-{last}" for first, last in _UNSPACED) + "]")


def is_unspaced(text: str) -> bool:
    """Whether a text holds nothing but letters of scripts without spaces between words."""
    return all(any(first <= c <= last for first, last in _UNSPACED) for c in text)


def _without_accents(text: str) -> str:
    """Return the text with accents taken off, and nothing but letters, digits and signs.

    Vowel and voicing marks, as in Devanagari and Japanese, are part of their letters.
    """
    text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return _NO_LETTER.sub(_mark_or_space, unicodedata.normalize("NFC", text))


def _mark_or_space(sign: re.Match[str]) -> str:
    return sign[0] if unicodedata.category(sign[0])[0] == "M" else " "
