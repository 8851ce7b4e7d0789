"""Words that carry no meaning of their own, by language: the lists of spaCy, under its licence.

The lists of other packages were tried as well: they hold all domains of countries ("ai"), and
words that keywords are made of ("home", "computer", "research"). Words for yes and no, of which
FAQs are full, were added in the last lines; no nouns, of which terms are made. The lists of fillers
are our own: words that are no keyword by themselves, but may be part of one ("people", "need").
"""

from __future__ import annotations

from pathlib import Path

from ..core.language import code_of_stop_words

__all__ = ["languages", "read_fillers", "read_stop_words"]

_LISTS = Path(__file__).parent


def read_stop_words(lang: str) -> frozenset[str]:
    """Return the stop words of a language, in lower case; none where there is no list of it.

    ``lang`` is a BCP 47 tag, like ``de`` or ``pt-BR``.
    """
    return _read(_LISTS, lang)


def read_fillers(lang: str) -> frozenset[str]:
    """Return the words of a language that are no keywords by themselves; stop words are not in it.

    >>> "things" in read_fillers("en-GB"), "the" in read_fillers("en-GB")
    (True, False)
    """
    return _read(_LISTS / "fillers", lang)


def _read(folder: Path, lang: str) -> frozenset[str]:
    code = code_of_stop_words(lang)
    path = folder / f"{code}.txt"
    if not code.isalpha() or not path.is_file():
        return frozenset()
    return frozenset(path.read_text("utf-8").split())


def languages() -> list[str]:
    """Return the languages that there is a list for."""
    return sorted(path.stem for path in _LISTS.glob("*.txt"))
