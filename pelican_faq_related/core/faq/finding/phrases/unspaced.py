"""Reads headings in scripts without spaces, in which a phrase stands amid other words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....language import is_unspaced, phrases_of

_LETTERS = 4  # of an unspaced script that name a FAQ wherever they stand
_IN_LATIN = re.compile(r"FAQs?|Faqs?|faqs?|Q[&＆]A|q&a|ＦＡＱ|Ｑ＆Ａ")
# What speaks of a FAQ, right in front of its name or behind it: 重写常见问题, FAQの作り方
_AS_TOPIC = tuple(sign for signs in phrases_of("faq_as_topic_signs").values() for sign in signs)


def unspaced(phrases: Iterator[str] | Sequence[str]) -> tuple[str, ...]:
    """Return the phrases that name a FAQ wherever they stand."""
    return tuple(text for text in phrases if len(text) >= _LETTERS and is_unspaced(text[:_LETTERS]))


_PHRASES = unspaced([text for texts in phrases_of("faq_headings").values() for text in texts])


def names_one(text: str) -> bool:
    """Whether a phrase of the table stands anywhere in a text."""
    return not text.isascii() and any(phrase in text for phrase in _PHRASES)


def apart(text: str) -> str:
    """Return a text with a space around "FAQ" where letters without spaces stand beside it.

    >>> apart("附录C：常见问题FAQ")
    '附录C：常见问题 FAQ'
    """
    if text.isascii():
        return text
    parts: list[str] = []
    end = 0
    for found in _IN_LATIN.finditer(text):
        start, stop = found.span()
        before = start > 0 and is_unspaced(text[start - 1])
        behind = stop < len(text) and is_unspaced(text[stop])
        if before or behind:
            parts += [text[end:start], " " * before, found[0], " " * behind]
            end = stop
    return "".join([*parts, text[end:]]) if parts else text


def speaks_of_one(text: str, phrases: Sequence[str] = _PHRASES) -> bool:
    """Whether a heading in an unspaced script speaks of a FAQ.

    >>> speaks_of_one("よくある質問FAQの作り方"), speaks_of_one("パンの作り方のよくある質問")
    (True, False)
    """
    if text.isascii():
        return False
    places = [place for phrase in phrases if (place := text.find(phrase)) >= 0]
    if found := _IN_LATIN.search(text):
        places.append(found.start())
    if not places:
        return False
    before, behind = text[: min(places)], text[min(places) :]
    return before.rstrip().endswith(_AS_TOPIC) or any(sign in behind for sign in _AS_TOPIC)
