"""Cuts the names of tags, categories and authors for the files of their pages and feeds.

A page with a name of more bytes than a system allows would end the build.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from pelican.contents import Content

from ...core.front_matter import LONGEST_NAME
from ...core.problem import Problem

_LONG = 60  # characters; four bytes each fit
_MOST_BYTES = 240  # what is written today, with room for .atom.xml
_KINDS = {"tags": "tag", "categories": "category", "authors": "author"}
_DIGITS = 8  # that tell two names apart which begin with the same


def cut_long_names(contents: Iterable[Content], context: Mapping[str, Any]) -> list[Problem]:
    """Give shorter slugs to what has very long ones, and return the problems."""
    long = {
        named.slug
        for kind in _KINDS
        for named, _ in context.get(kind, ())
        if len(named.slug) > _LONG and len(named.slug.encode()) > _MOST_BYTES
    }
    if not long:
        return []
    problems: dict[str, Problem] = {}
    for content in contents:
        for kind, named in _named(content):
            if named.slug in long:
                slug = str(named.slug)
                named.slug = _cut(slug)
                if slug not in problems:
                    problems[slug] = _problem(content, kind, str(named), named.slug)
    for kind in _KINDS:
        for named, _ in context.get(kind, ()):
            if named.slug in long:
                named.slug = _cut(named.slug)
    return list(problems.values())


def _named(content: Content) -> Iterator[tuple[str, Any]]:
    for kind in ("tags", "authors"):
        yield from ((_KINDS[kind], named) for named in getattr(content, kind, ()))
    for kind in ("category", "author"):
        if hasattr(content, kind):
            yield kind, getattr(content, kind)


def _cut(slug: str) -> str:
    short = slug.encode()[: LONGEST_NAME - _DIGITS - 1].decode(errors="ignore").rstrip("-")
    return f"{short}-{sha256(slug.encode()).hexdigest()[:_DIGITS]}"


def _problem(content: Content, kind: str, name: str, slug: str) -> Problem:
    return Problem(
        path=content.relative_source_path,
        code="no-address",
        message=f"the {kind} {name[:_LONG]!r}… is too long for the name of a file; in addresses"
        f" it is {slug!r}",
        words=name,
    )
