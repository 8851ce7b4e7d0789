"""Gives other slugs to tags, categories and authors, wherever Pelican has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from pelican.contents import Content

_KINDS = {"tags": "tag", "categories": "category", "authors": "author"}
_FIELDS = {
    "tag": ("tags", "tag", "keywords"),
    "category": ("category", "categories"),
    "author": ("author", "authors"),
}


def slugs_of_site(context: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the kind and the slug of each name that the site lists."""
    for listed, kind in _KINDS.items():
        yield from ((kind, named.slug) for named, _ in context.get(listed, ()))


def give_slugs(
    contents: Iterable[Content],
    context: Mapping[str, Any],
    slugs: Mapping[tuple[str, str], str],
    found: Callable[[Content, str, str, str], None],
) -> None:
    """Give names other slugs, by their kind and the slug that they have.

    ``found`` is told, for each text with one: the text, the kind, the name, and the slug before.
    """
    for content in contents:
        for kind, named in _named(content):
            new = slugs.get((kind, named.slug))
            if new is not None:
                found(content, kind, str(named), named.slug)
                named.slug = new
    for listed, kind in _KINDS.items():
        for named, _ in context.get(listed, ()):
            named.slug = slugs.get((kind, named.slug), named.slug)


def fields_of(kind: str) -> tuple[str, ...]:
    """Return the fields of a header that may have a name of a kind."""
    return _FIELDS[kind]


def _named(content: Content) -> Iterator[tuple[str, Any]]:
    for kind in ("tags", "authors"):
        yield from ((_KINDS[kind], named) for named in getattr(content, kind, ()))
    for kind in ("category", "author"):
        if hasattr(content, kind):
            yield kind, getattr(content, kind)
