"""Markdown files with YAML front matter -> what Pelican's own Markdown reader would return.

A file without a fenced header, or with one that is no YAML mapping, is read by Pelican's reader.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from functools import cached_property
from html import escape
from typing import Any

import yaml
from pelican.contents import Article, Page
from pelican.readers import BaseReader, MarkdownReader, default_metadata
from pelican.utils import pelican_open, posixize_path

from .. import problems
from ..core.enrich import own_fields
from ..core.front_matter import (
    GIVEN_ADDRESS,
    FrontMatter,
    aliased,
    load_header,
    split_front_matter,
    take_title,
    to_pelican,
    without_title,
)
from ..core.html import plain
from ..core.problem import Problem
from ..rendering.environment import template_names
from ..rendering.markdown_text import MarkdownText

_OWN_FIELDS = own_fields()
_TAB = re.compile(r"(?:[^\n]*\n)? *\t")  # that begins a line or the next
_LIST = re.compile(r"^\s*- |:[ \t]*\[", re.MULTILINE)
_SAYS_DRAFT = re.compile(r"^(?:draft:\s*true|published:\s*false)\s*$", re.IGNORECASE | re.MULTILINE)

# Metadata becomes attributes of the content object; these names are its own.
_ASSIGNABLE = {"summary", "status", "url", "save_as", "template", "date_format", "timezone"}
RESERVED = (
    (set(dir(Article)) | set(dir(Page))) - _ASSIGNABLE
    | {"settings", "metadata", "translations", "source_path", "relative_source_path"}
    | {"in_default_lang", "locale_date", "locale_modified", "reader"}
    | {
        "override_url",
        "override_save_as",
        "faq_entries",
        "related_cards",
        "suggested_cards",
        "backlinks",
    }
)
KEPT = "front_matter_kept"  # where values with such names wait for the content object
RESERVED.add(KEPT)
UNREADABLE = "_as_written"  # what is no date is kept under this name


class FrontMatterReader(MarkdownReader):  # type: ignore[misc]  # Pelican is not typed
    """Reads Markdown files, with YAML front matter or with Pelican's own metadata."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._markdown = MarkdownText(self.settings)

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """Return the HTML and the metadata of a source file."""
        with pelican_open(source_path) as text:
            parts = split_front_matter(text)
        values: Any = None
        if parts is not None:
            try:
                values = load_header(parts.header)
            except yaml.YAMLError as error:
                return self._read_no_yaml(source_path, parts, error)
            if isinstance(values, dict) or values is None:
                return self._read_parts(source_path, parts, values or {})
        content, metadata = super().read(source_path)
        metadata.setdefault("reader", "markdown")  # it was Pelican's that read this file
        if "title" not in metadata:
            self._report_other_header(source_path, text, values)
        return content, metadata

    def _read_no_yaml(
        self, source_path: str, parts: FrontMatter, error: yaml.YAMLError
    ) -> tuple[str, dict[str, Any]]:
        """Read a file as Pelican does, whose fenced header is no YAML; but publish no draft."""
        content, metadata = super().read(source_path)
        if _SAYS_DRAFT.search(parts.header):
            metadata.setdefault("status", "draft")
        metadata.setdefault("reader", "markdown")
        unquoted = {
            name: value.strip("\"'") for name, value in metadata.items() if isinstance(value, str)
        }
        fill_in_aliases(metadata, self.settings, unquoted)
        self._report_no_yaml(source_path, parts, error, lost="title" not in metadata)
        return content, metadata

    def _read_parts(
        self, source_path: str, parts: FrontMatter, values: Mapping[Any, Any]
    ) -> tuple[str, dict[str, Any]]:
        def as_written() -> Mapping[Any, Any]:
            written = load_header(parts.header, as_text=True)
            return written if isinstance(written, dict) else {}

        metadata: dict[str, Any] = {}
        kept: dict[str, Any] = {}
        formatted, site_url = self.settings["FORMATTED_FIELDS"], self.settings["SITEURL"]
        fields = to_pelican(values, as_written, _OWN_FIELDS, self._sorted_by(), site_url)
        for name, found in fields.items():
            if name in RESERVED or name.startswith("_"):
                kept[name] = found
                continue
            value = self._usable(source_path, name, found)
            if value is None:
                continue
            shown = name in formatted and isinstance(value, str)
            try:
                metadata[name] = self._processed(
                    name, self._markdown.convert(value) if shown else value
                )
            except (ValueError, OverflowError):
                self._report_no_date(source_path, name, value)
                kept[f"{name}{UNREADABLE}"] = value
        description = metadata.get("description")
        if description and "description" not in formatted:
            description = f"<p>{escape(description, quote=False)}</p>"
        if description:
            metadata.setdefault("summary", description)
        if "save_as" in metadata and not any(str(name).lower() == "save_as" for name in values):
            kept[GIVEN_ADDRESS] = True
        if kept:
            metadata[KEPT] = kept
        return self._markdown.convert(self._without_title(parts.body, metadata)), metadata

    def _without_title(self, body: str, metadata: dict[str, Any]) -> str:
        """Return the text without a heading that is its title, and put that into the metadata."""
        if "title" in metadata:
            return without_title(body, metadata["title"])
        heading, rest = take_title(body)
        title = escape(plain(self._markdown.convert(heading)), quote=False)
        if not title:
            return body
        metadata["title"] = self.process_metadata("title", title)
        return rest

    def _usable(self, source_path: str, name: str, value: Any) -> Any:
        """Return a value; another, or none, in place of one for which Pelican writes no page."""
        if name == "status" and value.strip().lower() not in Article.allowed_statuses:
            code, found, value = "no-status", f"the status {value!r} is none of Pelican's", "draft"
            done = "this is a draft"
        elif name == "template" and value not in self._templates:
            code, found, value = "no-template", f"the theme has no template {value!r}", None
            done = "the usual one is used"
        else:
            return value
        self._report(source_path, code=code, message=f"{found}; {done}", words=f"{name}: ")
        return value

    @cached_property
    def _templates(self) -> frozenset[str]:
        return template_names(self.settings)

    def _sorted_by(self) -> set[str]:
        """Return the names by which the site sorts: elsewhere, all their values are texts."""
        orders = (self.settings.get("ARTICLE_ORDER_BY"), self.settings.get("PAGE_ORDER_BY"))
        return {order.removeprefix("reversed-") for order in orders if isinstance(order, str)}

    def _processed(self, name: str, value: Any) -> Any:
        return value if isinstance(value, datetime) else self.process_metadata(name, value)

    def _report_other_header(self, source_path: str, text: str, values: object) -> None:
        """Report a header of another kind, for which the file will be no article."""
        if text.startswith("+++\n"):
            found = (
                "the front matter is TOML (+++), which is not read; write it as YAML, between ---"
            )
        elif isinstance(values, list | int | float | date):
            kind = "a list" if isinstance(values, list) else "one value"
            found = f"the front matter is {kind}, not names with values; there is no title in it"
        else:
            return
        self._report(source_path, code="front-matter", message=found, line=1)

    def _report_no_yaml(
        self, source_path: str, parts: FrontMatter, error: yaml.YAMLError, *, lost: bool
    ) -> None:
        mark = getattr(error, "problem_mark", None)
        if mark is not None and mark.line >= parts.body_line - 3:  # at the end of the header
            mark = getattr(error, "context_mark", None) or mark
        reason = getattr(error, "problem", None) or str(error)
        read = "Pelican reads it as its own"
        if lost or _LIST.search(parts.header):
            read += ", and finds no title in it" if lost else ", which may lose its lists"
        hint = ""
        if "mapping values" in reason:
            hint = ". A text with a colon in it wants quotes"
        elif mark is not None and _TAB.match("\n".join(parts.header.split("\n")[mark.line :])):
            hint = ". Indent its lines with spaces, not with tabs"
        self._report(
            source_path,
            code="front-matter",
            message=f"the front matter is no YAML ({reason}); {read}{hint}",
            line=mark.line + 2 if mark is not None else 1,
        )

    def _report_no_date(self, source_path: str, name: str, value: object) -> None:
        self._report(
            source_path,
            code="no-date",
            message=f"the {name} {str(value)!r} is no date; it is left out"
            + (". An article with no other one is a draft" if name == "date" else ""),
            words=f"{name}: {value}",
        )

    def _report(self, source_path: str, **facts: Any) -> None:
        root = self.settings["PATH"]
        path = posixize_path(os.path.relpath(source_path, root))
        problems.report([Problem(path=path, **facts)], root)


def fill_in_aliases(
    metadata: dict[str, Any],
    settings: dict[str, Any],
    values: Mapping[str, Any] | None = None,
) -> None:
    """Add Pelican's names for what another reader left under the names of other generators.

    What Pelican puts into the metadata of every file gives way to them. ``values`` is what the
    reader left, if that is not the metadata itself.
    """
    found = aliased(metadata if values is None else values, _OWN_FIELDS)
    if not found:
        return
    process = BaseReader(settings).process_metadata
    defaults = default_metadata(settings, process)
    for name, value in found.items():
        known = metadata.get(name)
        if (
            known is not None
            and known != defaults.get(name)
            and not _of_file(name, known, settings)
        ):
            continue
        with suppress(ValueError, OverflowError):  # a date that is none
            metadata[name] = value if isinstance(value, datetime) else process(name, value)


def _of_file(name: str, known: Any, settings: Mapping[str, Any]) -> bool:
    """Whether a date is that of a file's last change: only these have fractions of a second."""
    by_file = name in ("date", "modified") and settings.get("DEFAULT_DATE") == "fs"
    return by_file and getattr(known, "microsecond", 0) > 0
