"""Cuts the names of tags, categories and authors for the files of their pages and feeds.

A page with a name of more bytes than a system allows would end the build.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from pelican.contents import Content

from ...core.front_matter import LONGEST_NAME
from ...core.problem import Problem
from .slugs import give_slugs, slugs_of_site

_LONG = 60  # characters; four bytes each fit
_MOST_BYTES = 240  # what is written today, with room for .atom.xml
_DIGITS = 8  # that tell two names apart which begin with the same


def cut_long_names(contents: Iterable[Content], context: Mapping[str, Any]) -> list[Problem]:
    """Give shorter slugs to what has very long ones, and return the problems."""
    long = {
        (kind, slug): _cut(slug)
        for kind, slug in slugs_of_site(context)
        if len(slug) > _LONG and len(slug.encode()) > _MOST_BYTES
    }
    if not long:
        return []
    problems: dict[tuple[str, str], Problem] = {}

    def report(content: Content, kind: str, name: str, slug: str) -> None:
        problems.setdefault((kind, slug), _problem(content, kind, name, long[kind, slug]))

    give_slugs(contents, context, long, report)
    return list(problems.values())


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
