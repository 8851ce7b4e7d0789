"""Sees to it that no tag, category, author or language takes the files of another one.

``author: misc`` has the feed of the category misc, where the settings are Pelican's own; Pelican
ends the build at such a file. The name that has more texts keeps its files, another one gets a slug
of its own. A language whose feed is taken gives way to that of the site.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from pelican.contents import Article, Content

from ...core.problem import Problem
from ...pelican_internals import has_own_file
from ...site import (
    Name,
    OtherFile,
    feeds_of_language,
    feeds_of_name,
    files_of_theme,
    fixed_feeds,
    fixed_listings,
    names_of,
    pages_of_name,
)
from ..as_source import with_lines
from .claims import Claim, Claims
from .slugs import fields_of, give_slugs
from .unusual import slug_of, with_folders

_ORDER = ("category", "tag", "author")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_.@].*)?|[a-z]{3}[-_].*", re.IGNORECASE)  # surely one
_MOST_TRIES = 1000
_MOST_BYTES = 200  # of a slug that something is put behind


def settle_names(
    contents: list[Content], context: Mapping[str, Any], settings: Mapping[str, Any]
) -> list[Problem]:
    """Give other slugs to names whose files are taken, and return the problems.

    ``contents`` are all that is written. Files belong, in this order, to lists and feeds of the
    settings, to languages, to names of the settings, and to names with more texts. Texts keep their
    files where a name has but one text.
    """
    names = list(names_of(context))
    languages = _languages(contents)
    of_texts = _of_texts(contents, names, settings)
    fixed = [*fixed_listings(context, settings), *fixed_feeds(settings)]
    paths = [other.path for other in fixed]
    paths += chain.from_iterable(feeds_of_language(lang, settings) for lang in languages)
    paths += chain.from_iterable(files_of_name(name, settings) for name in names)
    differ = len(set(paths)) == len(paths) and all(name.named.slug for name in names)
    if differ and not of_texts and not _lack_endings(settings):
        return []
    texts = of_texts if not _lack_endings(settings) else {str(c.save_as): c for c in contents}
    settling = _Settling([*files_of_theme(settings), *fixed], texts, settings)
    sure = [lang for lang in languages if settling.is_default(lang) or _LANGUAGE.fullmatch(lang)]
    for lang in sure:
        settling.place_language(lang, languages[lang])
    used = {(name.kind, name.named.slug) for name in names}
    for name in sorted(names, key=lambda name: _rank(name, settings)):
        settling.place(name, used)
    for lang in languages.keys() - sure:
        settling.place_language(lang, languages[lang])
    give_slugs(contents, context, settling.slugs, settling.report)
    return settling.problems


class _Settling:
    """Gives files to languages and names, one after the other."""

    def __init__(
        self,
        fixed: Iterable[OtherFile],
        of_texts: Mapping[str, Content],
        settings: Mapping[str, Any],
    ) -> None:
        self.slugs: dict[tuple[str, str], str] = {}  # by the kind, and the slug before
        self.problems: list[Problem] = []
        self._found: dict[tuple[str, str], str] = {}  # what is to be reported of a name
        self._reported: set[tuple[str, str]] = set()
        self._settings = settings
        self._claims = Claims(str(settings["OUTPUT_PATH"]))
        for other in fixed:
            self._claims.add(other.path, other)
        for path, content in of_texts.items():
            self._claims.add(path, content)

    def is_default(self, lang: str) -> bool:
        """Whether a language is that of the site."""
        return lang == str(self._settings["DEFAULT_LANG"]).lower()

    def place_language(self, lang: str, texts: Iterable[Content]) -> None:
        """Claim the feeds of a language; its texts get that of the site if these are taken."""
        paths = list(feeds_of_language(lang, self._settings))
        taken = self._taken(paths)
        if taken is None or self.is_default(lang):
            self._claim(paths, f"the feed of the language {lang!r}")
            return
        default = str(self._settings["DEFAULT_LANG"]).lower()
        found = f"a feed of the lang {lang!r} would be {taken.path}, {_whom(taken)}; this text is"
        for content in texts:
            content.lang = default
            self._add(content, ("lang", "language"), f"{found} in {default!r}", lang)

    def place(self, name: Name, used: Collection[tuple[str, str]]) -> None:
        """Claim the files of a name; note another slug if they are taken."""
        kind, slug = name.kind, str(name.named.slug)
        paths = list(files_of_name(name, self._settings))
        taken = self._taken(paths)
        for new in _like(kind, slug) if taken is not None else ():
            others = list(_files_with_slug(name, new, self._settings))
            if others == paths:
                break  # the settings have one file for all
            if (kind, new) not in used and self._taken(others) is None:
                paths, self.slugs[kind, slug] = others, new
                whom = f"{taken.path}, {_whom(taken)}" if taken else ""
                self._found[kind, slug] = f"would have {whom}; in addresses, it is {new!r}"
                break
        if taken is None and not slug:
            self.slugs[kind, slug] = slug
            self._found[kind, slug] = "has no letter or number that an address can have"
        self._claim(paths, f"that of {name.what}")

    def report(self, content: Content, kind: str, name: str, slug: str) -> None:
        """Report, once, a name that gives way."""
        found = self._found.get((kind, slug))
        if found and (kind, name) not in self._reported:
            self._reported.add((kind, name))
            self._add(content, fields_of(kind), f"the {kind} {name!r} {found}", name)

    def _taken(self, paths: Iterable[str]) -> Claim | None:
        found = (self._claims.in_the_way(path, any_case=False) for path in paths)
        return next(filter(None, found), None)

    def _claim(self, paths: Iterable[str], what: str) -> None:
        for path in paths:
            self._claims.add(path, OtherFile(path, what))

    def _add(self, content: Content, fields: Iterable[str], message: str, words: str) -> None:
        path = content.relative_source_path
        for field in fields:
            problem = Problem(path=path, code="same-address", message=message, words=words)
            (found,) = with_lines([problem._replace(field=field)], content)
            if found.line:
                break
        self.problems.append(found)


def files_of_name(name: Name, settings: Mapping[str, Any]) -> Iterator[str]:
    """Yield the files that are written because of a name."""
    yield from pages_of_name(name, settings)
    yield from feeds_of_name(name, settings)


def _files_with_slug(name: Name, slug: str, settings: Mapping[str, Any]) -> list[str]:
    before = name.named.slug
    name.named.slug = slug
    paths = list(files_of_name(name, settings))
    name.named.slug = before
    return paths


def _like(kind: str, slug: str) -> Iterator[str]:
    """Yield slugs that are like another one."""
    start = slug.encode()[:_MOST_BYTES].decode(errors="ignore")
    first = f"{start}-{kind}".lstrip("-")
    yield first
    yield from (f"{first}-{number}" for number in range(2, _MOST_TRIES))


def _rank(name: Name, settings: Mapping[str, Any]) -> tuple[bool, int, int, str]:
    """Return what says which of two names keeps its files."""
    own = {"category": settings.get("DEFAULT_CATEGORY"), "author": settings.get("AUTHOR")}
    is_own = str(name.named) == own.get(name.kind)
    return not is_own, -len(name.texts), _ORDER.index(name.kind), str(name.named.slug)


def _languages(contents: Iterable[Content]) -> dict[str, list[Content]]:
    """Return the articles that are in feeds, by their language."""
    found: dict[str, list[Content]] = {}
    for content in contents:
        if isinstance(content, Article) and content.status == "published":
            found.setdefault(str(content.lang), []).append(content)
    return found


def _of_texts(
    contents: Iterable[Content], names: Iterable[Name], settings: Mapping[str, Any]
) -> dict[str, Content]:
    """Return the texts that the settings put where the page of a name with one text would be."""
    rare = (name for name in names if len(name.texts) == 1)
    pages = with_folders(page for name in rare for page in pages_of_name(name, settings))
    words = {word for page in pages for word in re.split(r"[/.]", page)}
    return {
        str(content.save_as): content
        for content in contents
        if slug_of(content) in words and not has_own_file(content) and content.save_as in pages
    }


def _lack_endings(settings: Mapping[str, Any]) -> bool:
    """Whether settings put the page of a name where a folder might have to be."""
    patterns = (str(settings[f"{kind.upper()}_SAVE_AS"] or "") for kind in _ORDER)
    names = (pattern.rpartition("/")[2] for pattern in patterns)
    return any(name and "." not in name for name in names)


def _whom(claim: Claim) -> str:
    """Say who has a file."""
    if isinstance(claim.owner, OtherFile):
        return f"which is {claim.owner.what}"
    return f"which is that of {claim.owner.relative_source_path}"
