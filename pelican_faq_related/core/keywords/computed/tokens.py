"""Sets the words of a plain text apart from the signs between them, with spaces.

Letters, digits and vowel marks of every script make words. A word may hold an apostrophe, a hyphen
or a dot (``don't``, ``e-mail``, ``node.js``), and signs that make a name (``C++``, ``C#``,
``.NET``, ``R&D``). Other signs become a comma, or a full stop where they end a sentence or a block.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape

from ...language import is_unspaced, language_of, languages_where

BREAK = " . "  # where a sentence or a block of text ends
_COMMA = " , "

_ENDS, _PARTS = "!?:|", '"()*,;<=>[\\]^`{}~$%/'
_SPACES = "".join(map(chr, range(4, 32)))  # white space, and controls that say nothing
_SIGNS = bytes.maketrans(
    (_ENDS + _PARTS + _SPACES).encode(),
    b"\x03" * len(_ENDS) + b"," * len(_PARTS) + b" " * len(_SPACES),
)
_FULL_STOP = re.compile(rb"\.(?:\.+|(?= ))")
# Each pattern begins with its sign, which makes it fast.
_AT_AN_EDGE = {sign: re.compile(rf"{sign}(?:(?=\s)|(?<=\s{sign}))") for sign in ("&", "_")} | {
    # "'s" behind what is no word, as code; an option "-m"; a colour "#fff".
    "'": re.compile(r"'(?:(?=\s)|(?<=\s')(?:(?:[dmst]|ll|re|ve)(?=\s))?)"),
    "-": re.compile(r"-(?:-+|(?=\s)|(?<=\s-))(?:[A-Za-z](?=\s))?"),
    "#": re.compile(r"#(?<=\s#)(?:([0-9A-Fa-f])\1\1(?:\1{3})?(?=\s))?"),
}
_POSSESSIVE = re.compile(r"'s(?=\s)")
_ASCII = bytes(range(128))

_URL = re.compile(r"https?://\S+|www\.\S+")
_PATH = re.compile(r"/(?<=\s/)\S+")
_DOMAIN = re.compile(r"\.[a-z]{2,}/")
_WITH_DOMAIN = re.compile(r"(?<![\w.-])[\w.-]+\.[a-z]{2,}/\S*")
_MAIL = re.compile(r"(?<![^\s@])[^\s@]++@[^\s@]+|(?<!\S)@\w+")

_MANY_SIGNS = 40  # which are replaced all at once
# Signs beyond ASCII: those that are invisible inside words, apostrophes, hyphens, full stops.
_ASCII_FOR = {
    **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
    **dict.fromkeys("’‘ʼ＇´′", "'"),
    **dict.fromkeys("‐‑", "-"),
    **dict.fromkeys("。．！？؟।॥…", BREAK),
}
_INSIDE = "·\u05f3\u05f4"  # parts of words between letters: col·legi, and Hebrew abbreviations
_GERSHAYIM = re.compile('"(?<=[\u05d0-\u05ea]")(?=[\u05d0-\u05ea])')  # often written so
# l'eau, dell'acqua, qu'elle; but these two are one word
_ELISION = re.compile(r"(?<![\w'])(?!aujourd'|prud')([^\W\d_]{1,8}')(?=[^\W\d_])", re.IGNORECASE)
_BACKTICK = re.compile(r"`(?<=\w`)(?=\w)")
_PLURAL_WITH_APOSTROPHE = languages_where("plural_with_apostrophe")
_ELIDES = languages_where("elides")


def set_words_apart(text: str, lang: str = "") -> str:
    """Return a text whose words, and the signs between them, are parted by spaces.

    Addresses are no words. The possessive ``'s`` is a word of its own, and so is what is elided
    in languages that do so: ``l' eau``.

    >>> set_words_apart("Node.js, C++ & the cat’s e-mail: see https://example.org/x").split()
    ['Node.js', ',', 'C++', ',', 'the', 'cat', "'s", 'e-mail', '.', 'see', '.']
    """
    if "&" in text:
        text = unescape(text)
    text = _without_addresses(text)
    if "`" in text:
        text = _BACKTICK.sub("'", text)
    if not text.isascii():
        text = _in_ascii(text)
    # Bytes are replaced in less time than texts; none of these signs is part of another.
    signs = f" {text} ".encode("utf-8", "replace").translate(_SIGNS).replace(b",", b" , ")
    text = _FULL_STOP.sub(b" . ", signs.replace(b"\x03", b" . ")).decode("utf-8")
    for sign, at_an_edge in _AT_AN_EDGE.items():
        if sign in text:
            text = at_an_edge.sub(_COMMA, text)
    if "'s" in text and language_of(lang) not in _PLURAL_WITH_APOSTROPHE:
        text = _POSSESSIVE.sub(" 's", text)
    if "'" in text and language_of(lang) in _ELIDES:
        text = _ELISION.sub(r"\1 ", text)
    return text


def _without_addresses(text: str) -> str:
    if "://" in text or "www." in text:
        text = _URL.sub(BREAK, text)
    if "/" in text:
        text = _PATH.sub(BREAK, text)
        if _DOMAIN.search(text):
            text = _WITH_DOMAIN.sub(BREAK, text)
    return _MAIL.sub(BREAK, text) if "@" in text else text


def _instead_of(sign: str) -> str:
    """Return what stands in place of a sign beyond ASCII: itself, if it is part of a word."""
    if sign in _ASCII_FOR:
        return _ASCII_FOR[sign]
    if sign.isspace():
        return " "
    return sign if sign in _INSIDE or unicodedata.category(sign)[0] in "MC" else _COMMA


def _in_ascii(text: str) -> str:
    """Return a text with ASCII in place of all signs beyond it, and unspaced terms parted."""
    others = text.encode("utf-8", "replace").translate(None, _ASCII).decode("utf-8")
    signs = sorted(set(others))
    if '"' in text and any("\u05d0" <= sign <= "\u05ea" for sign in signs):
        text = _GERSHAYIM.sub("\u05f4", text)
    for sign in _INSIDE:
        if sign in signs:
            text = re.sub(rf"(?<!\w){sign}|{sign}(?!\w)", _COMMA, text)
    replaced = {sign: _instead_of(sign) for sign in signs if not sign.isalnum()}
    if len(replaced) > _MANY_SIGNS:
        text = text.translate({ord(sign): ascii_sign for sign, ascii_sign in replaced.items()})
    else:  # as in most texts: that is faster
        for sign, ascii_sign in replaced.items():
            if sign != ascii_sign:
                text = text.replace(sign, ascii_sign)
    if not any(sign.isalnum() and is_unspaced(sign) for sign in signs):
        return text
    from .unspaced import part_terms  # noqa: PLC0415 - few texts need it

    return part_terms(text)
