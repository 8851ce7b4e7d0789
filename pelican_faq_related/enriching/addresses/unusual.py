"""Tells, at next to no cost, which texts need a closer look at their address."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from posixpath import dirname, splitext
from string import Formatter
from typing import Any
from urllib.parse import quote

from pelican.contents import Content

from ...pelican_internals import put_address
from ...site import OtherFile

_LONG = 40  # characters of a slug; four bytes each, and more where settings put something before
_MUCH = 120  # bytes
_UNSAFE = re.compile(r"""["'<>`\\^{}|\[\]\s\x00-\x1f\x7f-\x9f]|(?<!\Ahttp)(?<!\Ahttps):""")
_PLAIN = {"slug", "lang", "date", "category", "author"}
_TEXTS = (
    *("ARTICLE", "ARTICLE_LANG", "PAGE", "PAGE_LANG"),
    *("DRAFT", "DRAFT_LANG", "DRAFT_PAGE", "DRAFT_PAGE_LANG"),
)


def slug_of(content: Content) -> str:
    """Return the slug of a text; Pelican gives none to a text that it makes none for."""
    return str(getattr(content, "slug", ""))


def has_unusual(
    contents: Sequence[Content], lists: Iterable[OtherFile], settings: Mapping[str, Any]
) -> bool:
    """Whether the place of a text, by its slug, may be that of another, or none at all."""
    if set(_fields(settings)) - _PLAIN or _lacks_endings(settings):
        return True
    counted = Counter((slug_of(content), getattr(content, "lang", "")) for content in contents)
    if len(counted) < len(contents):
        return True
    paths = with_folders(listing.path for listing in lists)
    names = {name for path in paths for name in re.split(r"[/.]", path)}
    for slug, _ in counted:
        if "/" in slug or (len(slug) > _LONG and len(slug.encode()) > _MUCH):
            return True
    if any(slug_of(c) in names and c.save_as in paths for c in contents):
        return True
    return _has_name_of_translation(contents)


def _has_name_of_translation(contents: Iterable[Content]) -> bool:
    """Whether a text, by its slug, has the place of a translation: tea-de that of tea in German."""
    paths = {str(content.save_as) for content in contents if not content.in_default_lang}
    parts = {part for path in paths for part in path.split("/")}
    names = parts | {splitext(part)[0] for part in parts}
    others = (c for c in contents if c.in_default_lang and slug_of(c) in names)
    return any(content.save_as in paths for content in others)


def with_folders(paths: Iterable[str]) -> set[str]:
    """Return paths, and the folders that they are in."""
    found = set(paths)
    folders = set(map(dirname, found)) - {""}
    while more := folders - found:
        found |= more
        folders = set(map(dirname, more)) - {""}
    return found


def _lacks_endings(settings: Mapping[str, Any]) -> bool:
    """Whether settings put a text where a folder might have to be."""
    patterns = (str(settings[f"{kind}_SAVE_AS"]).rpartition("/")[2] for kind in _TEXTS)
    return any(pattern and "." not in pattern for pattern in patterns)


def encode_urls(contents: Iterable[Content], settings: Mapping[str, Any]) -> None:
    """Write signs as RFC 3986 does that a slug, or what else makes a URL, may have and no URL has.

    Other signs stay as they are: slugs in the letters of all languages have been links for long.
    """
    further = set(_fields(settings)) - {"slug", "lang", "date"}
    for content in contents:
        given = content.metadata.get("url", "")
        if further or _UNSAFE.search(f"{slug_of(content)}{getattr(content, 'lang', '')}{given}"):
            url = str(content.url)
            encoded = _UNSAFE.sub(lambda sign: quote(sign[0], safe=""), url)
            if encoded != url:
                put_address(content, encoded)


def _fields(settings: Mapping[str, Any]) -> Iterator[str]:
    """Yield what the addresses of texts are made of, by the settings."""
    for kind in _TEXTS:
        for part in ("URL", "SAVE_AS"):
            for _, name, _, _ in Formatter().parse(str(settings[f"{kind}_{part}"])):
                yield from filter(None, [(name or "").partition(".")[0]])
