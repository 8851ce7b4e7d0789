"""Decides which of the sources that give the same address keeps it.

A header gives an address with ``url``, ``permalink`` or ``save_as``, and slugs make one.
Pelican writes a page there, even of a draft, and stops the build at two pages with the same
address, at a file where a folder must be, and at a name that is too long.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from posixpath import basename, splitext
from typing import Any

from pelican.contents import Content, Page

from ...core.front_matter import GIVEN_ADDRESS, GIVEN_URL, url_of_file
from ...core.problem import Problem
from ...pelican_internals import (
    drop_given_address,
    drop_given_url,
    has_given_url,
    has_own_file,
    put_address,
)
from ...site import OtherFile, iso_date, listings, other_files
from ..as_source import with_lines
from .claims import Claim, Claims, leaves_folder
from .long_names import cut_long_names
from .names import settle_names
from .unusual import encode_urls, has_unusual, slug_of

_LATE = "9999"  # of what has no date


def settle_addresses(
    contents: Iterable[Content], context: Mapping[str, Any], settings: Mapping[str, Any]
) -> list[Problem]:
    """Give each text a place of its own, and return the problems with what gave way.

    ``contents`` are all that is written. Drafts keep no given address. A place belongs, in this
    order, to:

    1. what is no text, but pages may stand in for lists of articles, as Pelican has it;
    2. texts with a ``save_as`` that no header gave, and those whose place the settings say;
    3. those with ``save_as``, then those with ``url`` or ``permalink``, by their sources' paths.

    A URL that a header gives beside the place leads to no other text.
    """
    contents = sorted(contents, key=lambda content: str(content.source_path))
    for content in contents:
        if content.status == "draft" and _is_given(content) and not _names_file(content):
            _take_address(content)
    problems = cut_long_names(contents, context)
    problems += settle_names(contents, context, settings)
    lists = list(listings(context, settings))
    given = any(_is_given(content) or GIVEN_URL in content.metadata for content in contents)
    if given or has_unusual(contents, lists, settings):
        problems += _Settling(contents, lists, context, settings).problems
    encode_urls(contents, settings)
    return problems


class _Settling:
    """Gives places to texts, one after the other."""

    def __init__(
        self,
        contents: list[Content],
        lists: list[OtherFile],
        context: Mapping[str, Any],
        settings: Mapping[str, Any],
    ) -> None:
        self.problems: list[Problem] = []
        self._claims = Claims(str(settings["OUTPUT_PATH"]))
        written = [content for content in contents if content.save_as]
        for other in (*lists, *other_files(written, context, settings)):
            self._claims.add(other.path, other)
        given = [content for content in written if _is_given(content)]
        for content in written:
            if has_own_file(content) and not _is_given(content):
                self._claims.add(content.save_as, content, instead=True)
        by_settings = [content for content in written if not has_own_file(content)]
        for content in sorted(by_settings, key=_claim_to_slug):
            self._place_by_settings(content)
        for content in sorted(given, key=lambda content: not _names_file(content)):
            self._place_given(content)
        for content in written:
            if GIVEN_URL in content.metadata and has_given_url(content):
                self._check_url(content, settings["SITEURL"])

    def _place_by_settings(self, content: Content) -> None:
        """Claim the place that Pelican's settings say; another one if it is not free."""
        path = str(content.save_as)
        claim = self._claims.in_the_way(path, any_case=False)
        if claim is not None and not _ends_build(claim, content):
            claim = None
        if claim is not None or not self._claims.can_be_written(path):
            self._move(content)
            self._report(
                content,
                f"{_why_not(path, claim)}; this one is written to {content.save_as}."
                " Give it another slug",
                words=f"slug: {slug_of(content)}",
                claim=claim,
            )
        self._claims.add(content.save_as, content)

    def _place_given(self, content: Content) -> None:
        """Claim the place that front matter says; that of the settings if it is not free."""
        path = str(content.save_as)
        claim = self._claims.in_the_way(path, any_case=True)
        instead = claim is not None and _stands_in(content, claim)
        if instead:
            claim = None
        fits = self._claims.can_be_written(path)
        if claim is not None or not fits:
            address = path if _names_file(content) else str(content.url)
            words = str(content.metadata[GIVEN_ADDRESS])
            _take_address(content)
            usual = str(content.save_as)
            taken = self._claims.in_the_way(usual, any_case=False) is not None
            if taken or not self._claims.can_be_written(usual):
                self._move(content)
            whom = _is_of(claim, path) if claim else "is longer than this system allows"
            self._report(
                content,
                f"/{address} {whom}; this one is written to {content.save_as}",
                words=words,
                claim=claim,
            )
        self._claims.add(content.save_as, content, instead=instead)

    def _check_url(self, content: Content, site_url: str) -> None:
        """Take back a URL that leads to another text, or to what is no text."""
        url = str(content.url)
        claims = self._claims.behind(url.removeprefix(site_url))
        owners = [claim.owner for claim in claims]
        if not owners or content in owners or any(_stands_in(content, c) for c in claims):
            return
        drop_given_url(content)
        if _is_given(content):
            put_address(content, url_of_file(str(content.save_as)))
        self._report(
            content,
            f"/{url.lstrip('/')} {_is_of(claims[0], claims[0].path)}; links to this one lead to"
            f" /{content.url}",
            words=str(content.metadata[GIVEN_URL]),
            claim=claims[0],
        )

    def _move(self, content: Content) -> None:
        """Give a content object a place that is free, like the one it has."""
        path = self._claims.free(str(content.save_as))
        url = url_of_file(path)
        if url[-1:] == "/" and str(content.url)[-1:] != "/":
            url = f"{url}index.html"
        put_address(content, url, path)

    def _report(self, content: Content, message: str, words: str, claim: Claim | None) -> None:
        also: tuple[str, ...] = ()
        if claim is not None and isinstance(claim.owner, Content):
            also = (claim.owner.relative_source_path,)
        field = words.partition(":")[0]
        if field == "slug" and field not in content.metadata:
            field, words = "title", str(content.title)
        problem = Problem(
            path=content.relative_source_path,
            code="same-address",
            message=message,
            words=words,
            also=also,
            field=field,
        )
        self.problems += with_lines([problem], content)


def _is_given(content: Content) -> bool:
    return GIVEN_ADDRESS in content.metadata


def _names_file(content: Content) -> bool:
    return str(content.metadata.get(GIVEN_ADDRESS)).startswith("save_as:")


def _claim_to_slug(content: Content) -> tuple[bool, bool, str]:
    """Return what says which of two texts keeps a slug: its title or file name, then its age."""
    slug = slug_of(content)
    name = splitext(basename(content.relative_source_path))[0]
    named = name.endswith(slug) or (not content.in_default_lang and name.startswith(slug))
    chosen = "slug" in content.metadata and not named
    return "/" in slug, chosen, iso_date(content, "date") or _LATE


def _ends_build(claim: Claim, content: Content) -> bool:
    """Whether Pelican could not write both; some files that are written later just replace it."""
    owner = claim.owner
    if isinstance(owner, OtherFile):
        is_there = content.save_as == owner.path
        return not owner.is_folder or is_there or slug_of(content).startswith(f"{owner.path}/")
    return not (has_own_file(owner) and claim.path == content.save_as)


def _stands_in(content: Content, claim: Claim) -> bool:
    """Whether a page takes the place of a list of articles, as Pelican's FAQ has it."""
    owner = claim.owner
    listing = isinstance(owner, OtherFile) and owner.is_listing and owner.path == content.save_as
    return listing and isinstance(content, Page) and _names_file(content)


def _why_not(path: str, claim: Claim | None) -> str:
    """Say why a text cannot stand where the settings put it."""
    if claim is not None:
        return f"{path} {_is_of(claim, path)}"
    if leaves_folder(path):
        return f"{path} is not in the output folder"
    return "the name of its page is too long"


def _is_of(claim: Claim, path: str) -> str:
    """Say what is in the way of a path."""
    other = isinstance(claim.owner, OtherFile)
    whom = claim.owner.what if other else "another source as well"
    if claim.path.lower() == path.lower():
        return f"is {whom}" if other else f"is the address of {whom}"
    return f"is in the way of {whom.removesuffix(' as well')} ({claim.path})"


def _take_address(content: Content) -> None:
    drop_given_address(content)
    del content.metadata[GIVEN_ADDRESS]
