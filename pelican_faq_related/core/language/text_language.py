"""Tells which languages a text is in, whatever it says itself.

Pelican takes English where a site says nothing, and posts in other languages quote English. Which
language a text is in, its stop words tell: they are a third of it, and those of others are not.
Lists of stop words are read only when a text asks for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .lookup import code_of_stop_words

_SAMPLE = 600  # characters from the beginning, the middle and the end: some hundred words
_FEWEST = 40  # of fewer words, nothing can be told
_USUAL = 0.2  # share of stop words in the text of most languages
_TELLING = 0.25
_ASCII = bytes(range(128))
# Scripts that tell the language, where words do not: most of these have no spaces between them.
_SCRIPTS = (
    ("\u0e00", "\u0e7f", "th"),
    ("\u3040", "\u30ff", "ja"),
    ("\u3400", "\u9fff", "zh"),
    ("\uac00", "\ud7a3", "ko"),
)
_FIRST = "\u0e00"
_FEWEST_LETTERS = 12
_MANY = 1 / 3


class TextLanguages:
    """Tells the languages of the texts of one build."""

    def __init__(
        self, languages: Callable[[], Iterable[str]], read: Callable[[str], frozenset[str]]
    ) -> None:
        """Take what gives the languages that have a list of stop words, and what reads one."""
        self._languages = languages
        self._read = read
        self._lists: dict[str, frozenset[str]] = {}

    def of(self, lang: str, text: str) -> tuple[str, ...]:
        """Return the language of a text, and behind it those that are in it as well.

        ``lang`` is a BCP 47 tag, the language that the text is said to be in. Another comes first
        if it has at least twice as many stop words there, and English last where it is quoted.
        """
        found = [lang]
        middle = len(text) // 2
        sample = f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]} {text[-_SAMPLE:]}"
        words = sample.lower().split()
        own = self._share(lang, words)
        if own < _USUAL and len(words) >= _FEWEST:
            shares = {name: self._share(name, words) for name in self._languages()}
            likeliest = max(shares, key=lambda name: (shares[name], name))
            if shares[likeliest] >= max(_TELLING, 2 * own):
                found.insert(0, likeliest)
        if not sample.isascii():
            self._add_by_script(found, sample)
        if not any(name.lower().startswith("en") for name in found) and text.count("the ") > 1:
            found.append("en")
        return tuple(found)

    def _add_by_script(self, found: list[str], sample: str) -> None:
        """Add the language that the script of many letters shows; first if they are a third."""
        others = sample.encode("utf-8", "replace").translate(None, _ASCII).decode("utf-8")
        letters = [sign for sign in others if sign >= _FIRST and sign.isalpha()]
        if len(letters) < _FEWEST_LETTERS:
            return
        counted = {
            code: sum(first <= letter <= last for letter in letters)
            for first, last, code in _SCRIPTS
        }
        code = max(counted, key=counted.__getitem__)
        if counted["ja"] * 8 > counted["zh"]:  # Japanese writes with Chinese letters as well
            code = "ja"
        known = {code_of_stop_words(name) for name in found}
        if code not in known:
            share = len(letters) / max(sum(map(str.isalpha, sample)), 1)
            found.insert(0 if share > _MANY else len(found), code)

    def stop_words(self, langs: tuple[str, ...]) -> frozenset[str]:
        """Return the stop words of some languages."""
        return frozenset().union(*map(self._list, langs))

    def _list(self, lang: str) -> frozenset[str]:
        if lang not in self._lists:
            self._lists[lang] = self._read(lang)
        return self._lists[lang]

    def _share(self, lang: str, words: list[str]) -> float:
        return sum(map(self._list(lang).__contains__, words)) / max(len(words), 1)
