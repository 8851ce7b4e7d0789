"""Reads the references that a front matter declares: their cards stand at the end of the text.

related: [soft-water, "Cups: which to buy", /shop/]     or relatedPosts, related_posts
relatedPosts:
  - slug: soft-water
  - title: The water book
    url: https://books.example/water
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ..html import one_line
from .reference import RelatedReference

FIELDS = ("related", "relatedposts", "related_posts", "related-posts")
# What says whether there are to be any, elsewhere.
_NO_REFERENCES = ("true", "false", "yes", "no", "on", "off", "none", "null")
_NAMES = {
    "url": ("url", "link", "href", "permalink", "address"),
    "path": ("path", "file", "filename", "source"),
    "slug": ("slug",),
    "title": ("title", "name", "label"),
    "description": ("description", "summary", "excerpt"),
}
_ADDRESS = re.compile(
    r"(?:https?:)?//\S+|\.{0,2}/\S*|[{|][a-z]+[|}]\S+|[^\s?#]+\.(?:html?|md|markdown|rst)(?:[?#]\S*)?",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[([^\[\]]*)\]\(\s*<?([^()\s<>]+)>?\s*\)")
_SLUGS = re.compile(r"[\w-]+(?:\s*[,;]\s*[\w-]+)+")


class Declared(NamedTuple):
    """An entry of such a list: what it may mean, and where it stands."""

    wordings: tuple[RelatedReference, ...]  # in the order in which they are tried; maybe none
    field: str
    number: int  # of the entry, counted from 1; 0 for the field as a whole


def read_declared(metadata: Mapping[str, object]) -> tuple[Declared, ...]:
    """Return the references that the metadata of an article declare.

    >>> [entry.wordings[0].title for entry in read_declared({"related": ["tea", {"slug": "cups"}]})]
    ['tea', 'cups']
    """
    found: list[Declared] = []
    for field in FIELDS:
        value = metadata.get(field)
        if isinstance(value, list | tuple):
            for number, item in enumerate(value, start=1):
                if item is not None and item != "":
                    found.append(Declared(tuple(_wordings(item, field)), field, number))
        elif isinstance(value, str | Mapping):
            found += (
                Declared(wordings, field, 0)
                for item in _items(value)
                if (wordings := tuple(_wordings(item, field)))
            )
    return tuple(found)


def _items(value: str | Mapping[object, object]) -> Sequence[object]:
    """Return what a field holds that is no list: several slugs may stand in one text."""
    if not isinstance(value, str):
        named = {name for names in _NAMES.values() for name in names}
        return [value] if any(str(key).strip().lower() in named for key in value) else []
    if value.strip().lower() in _NO_REFERENCES:
        return []
    return re.split(r"\s*[,;]\s*", value.strip()) if _SLUGS.fullmatch(value.strip()) else [value]


def _wordings(item: object, field: str) -> Iterator[RelatedReference]:
    """Yield what an entry may mean, the surest first."""
    if isinstance(item, Mapping):
        yield from _of_object(item, field)
        return
    text = _text(item)
    if link := _LINK.fullmatch(text):
        yield _reference(field, link[1], link[2])
    elif _ADDRESS.fullmatch(text):
        yield _reference(field, "", text)
    elif text:
        yield _reference(field, text)


def _of_object(item: Mapping[object, object], field: str) -> Iterator[RelatedReference]:
    given = {str(key).strip().lower(): _text(value) for key, value in item.items()}
    found = {
        kind: next((given[name] for name in names if given.get(name)), "")
        for kind, names in _NAMES.items()
    }
    title, description = found["title"], found["description"]
    if found["url"]:
        yield _reference(field, title, found["url"], description)
    if found["path"]:
        yield _reference(field, title, found["path"], description)
        yield _reference(field, title, "/" + found["path"].lstrip("/"), description)
    if found["slug"]:
        yield _reference(field, found["slug"])
    if title:
        yield _reference(field, title)
    if len(given) == 1 and not any(found.values()):  # a title with a colon, without quotes
        yield from (_reference(field, f"{name}: {text}") for name, text in _titles(item))


def _titles(item: Mapping[object, object]) -> Iterator[tuple[str, str]]:
    for name, value in item.items():
        if _text(value):
            yield one_line(str(name)), _text(value)


def _reference(field: str, title: str, url: str = "", description: str = "") -> RelatedReference:
    return RelatedReference(
        label=field, title=title, url=url, start=0, end=0, declared=True, description=description
    )


def _text(value: object) -> str:
    """Return a scalar as text; empty for what is none."""
    return one_line(str(value)) if isinstance(value, str | int | float) else ""
