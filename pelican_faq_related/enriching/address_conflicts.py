"""Decides which of the sources that give the same address keeps it.

Front matter gives an address with ``url`` or ``permalink``. Pelican writes a page there, even of a
draft, and stops the build at two pages with the same address.
"""

from __future__ import annotations

from collections.abc import Iterable
from posixpath import normpath

from pelican.contents import Content

from ..core.front_matter import GIVEN_ADDRESS
from ..core.problem import Problem
from ..pelican_internals import drop_given_address


def settle_addresses(contents: Iterable[Content]) -> list[Problem]:
    """Take given addresses from drafts, and from all but one of those that share an address.

    ``contents`` are all that is written. An address that is nobody else's by Pelican's settings or
    an author's ``save_as`` is kept by the first, by the paths of the sources.
    """
    contents = list(contents)
    given = [content for content in contents if GIVEN_ADDRESS in content.metadata]
    for content in [content for content in given if content.status == "draft"]:
        _take_address(content)
        given.remove(content)
    if not given:
        return []
    owners = {_file_of(c): c for c in contents if GIVEN_ADDRESS not in c.metadata and c.save_as}
    problems = []
    for content in sorted(given, key=lambda content: str(content.source_path)):
        owner = owners.get(_file_of(content))
        if owner is not None:
            problems.append(_give_way(content, owner))
        owners.setdefault(_file_of(content), content)
    return problems


def _file_of(content: Content) -> str:
    return normpath(str(content.save_as))


def _give_way(content: Content, owner: Content) -> Problem:
    """Take the address from a content object, and return the problem that says so."""
    address = str(content.url)
    permalink = str(content.metadata.get("permalink", "")).strip("/ ")
    as_permalink = f"/{permalink}".endswith(f"/{address.strip('/')}")
    _take_address(content)
    return Problem(
        path=content.relative_source_path,
        code="same-address",
        message=f"/{address} is the address of another source as well; this one is written to"
        f" {content.save_as}",
        words=f"permalink: {permalink}" if as_permalink else f"url: /{address}",
        also=(owner.relative_source_path,),
    )


def _take_address(content: Content) -> None:
    drop_given_address(content)
    del content.metadata[GIVEN_ADDRESS]
