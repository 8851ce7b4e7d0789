"""Finds articles and pages by what references name them with: path, address, slug or title."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable, Sequence
from urllib.parse import unquote

from ...language import STOP_WORDS, words
from .addresses import file_name, last_segment, normal_path
from .target import Target

_SPACE = re.compile(r"\s")


class TargetsByName:
    """Finds all targets of a name in a time that does not depend on how many there are."""

    def __init__(self, targets: Iterable[Target]) -> None:
        self._by_path: dict[str, Target] = {}
        self._by_url: dict[str, list[Target]] = {}
        self._by_slug: dict[str, list[Target]] = {}
        self._by_title: dict[tuple[str, ...], list[Target]] = {}
        self._by_words: dict[tuple[str, ...], list[Target]] = {}
        for target in targets:
            self._by_path[target.path] = target
            self._by_url.setdefault(normal_path(target.url), []).append(target)
            slugs = target.slugs()
            for name in dict.fromkeys(map(str.casefold, (*slugs, file_name(target.path)))):
                self._by_slug.setdefault(name, []).append(target)
            title = words(target.title)
            if known_by := title or _signs(target.title):
                self._by_title.setdefault(known_by, []).append(target)
            for phrase in {_telling(words(slug)) for slug in slugs} | {_telling(title)}:
                if len(phrase) > 1:
                    self._by_words.setdefault(phrase, []).append(target)

    def of_source(self, written: str, path: str) -> Target | None:
        """Return the target with a source path, absolute or relative to ``path``'s folder."""
        for name in (written, unquote(written)):
            if name.startswith("/"):
                candidate = posixpath.normpath(name.lstrip("/"))
            else:
                candidate = posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
            if candidate in self._by_path:
                return self._by_path[candidate]
        return None

    def translated(self, target: Target, lang: str) -> Target:
        """Return the translation of a target into a language, or the target itself."""
        if target.lang != lang:
            for path in target.translations:
                other = self._by_path.get(path)
                if other is not None and other.lang == lang:
                    return other
        return target

    def of_url(self, normal: str) -> Sequence[Target]:
        """Return the targets with an address, in the form of ``addresses.normal_path``."""
        return self._by_url.get(normal, ())

    def of_slug(self, written: str) -> Sequence[Target]:
        """Return the targets with the slug at the end of an address or path."""
        name = last_segment(written).casefold()
        return self._by_slug.get(name, ()) if name else ()

    def of_title(self, title: str) -> tuple[Sequence[Target], Sequence[Target], Sequence[Target]]:
        """Return three groups of targets that a title may mean, the surest first.

        With that title; with that slug or file name; with those words in that order, stop words
        aside.
        """
        if not self._by_path:
            return (), (), ()
        phrase = words(title)
        return (
            self._by_title.get(phrase or _signs(title), ()),
            self.of_slug("-".join(phrase) if _SPACE.search(title) else title),
            self._by_words.get(_telling(phrase), ()),
        )


def _signs(title: str) -> tuple[str, ...]:
    """Return a title without a letter in the form in which such titles are compared.

    >>> _signs("★ ★…"), _signs(" ")
    (('★★...',), ())
    """
    signs = "".join(unicodedata.normalize("NFKC", title).replace("\ufe0f", "").split())
    return (signs,) if signs else ()


def _telling(phrase: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a phrase without stop words."""
    return tuple(word for word in phrase if word not in STOP_WORDS)
