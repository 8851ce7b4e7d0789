"""Writes the tag of a language as BCP 47 does: ``pt_BR`` is ``pt-BR``.

Sites write the names of locales as well, and Pelican puts its default language in small letters.
https://www.rfc-editor.org/info/bcp47
"""

from __future__ import annotations

import re

_SUBTAG = re.compile(r"[A-Za-z0-9]{1,8}")
# What locales write behind an @: a script, or a variant; "euro" and others say nothing here.
_SCRIPTS = {"latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva"}
_VARIANTS = frozenset({"valencia"})
# Names of Chinese scripts that older systems write in place of a region.
_OLD_SCRIPTS = {"chs": "Hans", "cht": "Hant"}
_CHINESE = ("zh", "cmn", "yue")
_TRADITIONAL = frozenset({"TW", "HK", "MO"})  # regions whose Chinese has the traditional script


def bcp47(written: str) -> str:
    """Return the tag of a language as BCP 47 writes it; empty where it can be none.

    >>> bcp47("pt_br"), bcp47("de_DE.UTF-8"), bcp47("sr_RS@latin"), bcp47("zh-hant-tw")
    ('pt-BR', 'de-DE', 'sr-Latn-RS', 'zh-Hant-TW')
    >>> bcp47("C.UTF-8"), bcp47("English (US)")
    ('', '')
    """
    if len(written) == 2 and written.isalpha() and written.isascii():  # most are
        return written.lower()
    locale, _, modifier = written.strip().partition("@")
    first, *others = locale.partition(".")[0].replace("_", "-").split("-")
    language = first.lower()
    if language not in ("i", "x") and not (2 <= len(first) <= 3 and language.isalpha()):
        return ""
    if not all(map(_SUBTAG.fullmatch, (first, *others))):
        return ""
    subtags = _in_usual_case(others) if len(first) > 1 else [part.lower() for part in others]
    script = _SCRIPTS.get(modifier.lower(), "")
    if script and script not in subtags:
        subtags.insert(0, script)
    if modifier.lower() in _VARIANTS and modifier.lower() not in subtags:
        subtags.append(modifier.lower())
    return "-".join((language, *subtags))


def _in_usual_case(subtags: list[str]) -> list[str]:
    """Return the subtags behind a language, as ``Latn`` and ``RS``; behind a letter all are small.

    https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1
    """
    found: list[str] = []
    extended = False
    for part in subtags:
        extended = extended or len(part) == 1
        if extended or not part.isalpha():
            found.append(part.lower())
        elif len(part) == 2:
            found.append(part.upper())
        elif len(part) == 4:
            found.append(part.title())
        else:
            found.append(_OLD_SCRIPTS.get(part.lower(), part.lower()))
    return found


def language_of(lang: str) -> str:
    """Return the language of a tag, without region and script.

    >>> language_of("pt_BR"), language_of("FIL")
    ('pt', 'fil')
    """
    return lang.replace("_", "-").partition("-")[0].lower()


def with_script(lang: str) -> str:
    """Return the language of a tag with its script, in small letters, if the tag tells it.

    >>> with_script("zh-TW"), with_script("sr-Latn-RS"), with_script("zh")
    ('zh-hant', 'sr-latn', 'zh')
    """
    language, *others = bcp47(lang).split("-")
    chinese = language in _CHINESE
    for part in others:
        if len(part) == 4 and part.isalpha():
            return f"{'zh' if chinese else language}-{part.lower()}"
    if language == "yue" or (chinese and not _TRADITIONAL.isdisjoint(others)):
        return "zh-hant"
    return language
