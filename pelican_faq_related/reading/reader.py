"""Reads Markdown files with YAML front matter as Pelican's own reader reads its own.

A file without a fenced header, or with one that is no YAML mapping, is read by Pelican's reader.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from html import escape
from typing import Any

import yaml
from pelican.readers import MarkdownReader
from pelican.utils import pelican_open, slugify

from ..core.front_matter import (
    GIVEN_TEMPLATE,
    FrontMatter,
    Given,
    load_header,
    split_front_matter,
    take_title,
    to_pelican,
    without_title,
)
from ..core.html import plain
from ..pelican_internals import read_with, reads_markdown_itself
from ..rendering import KeptMarkdown, MarkdownText
from .harmless_values import harmless_value, harmless_words_of
from .other_generators import OWN_FIELDS, add_aliased
from .other_headers import HeaderChecks
from .pelicans_reading import PelicansReading
from .reports import HeaderReports
from .reserved import KEPT, UNREADABLE, is_reserved
from .usable_values import sorting_names, usable_value

_SAYS_DRAFT = re.compile(
    r"^(?:draft:[ \t]*true|published:[ \t]*false"
    r"|status:[ \t]*[\"']?(?P<status>draft|hidden|skip)[\"']?)[ \t]*(?:#.*)?$",
    re.IGNORECASE | re.MULTILINE,
)


class KeptMarkdownReader(MarkdownReader):  # type: ignore[misc]  # Pelican is not typed
    """Reads what Pelican's own reader reads, with one Markdown instance for all files."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._kept = KeptMarkdown(self.settings)

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """Return the HTML and the metadata of a source file."""
        if not reads_markdown_itself():
            content, metadata = super().read(source_path)
            return content, metadata
        with pelican_open(source_path) as text:
            return read_with(self, self._kept.as_new(), source_path, text)


class FrontMatterReader(HeaderChecks, KeptMarkdownReader):
    """Reads Markdown files, with YAML front matter or with Pelican's own metadata."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._markdown = MarkdownText(self.settings)
        self._reports = HeaderReports(self.settings)

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """Return the HTML and the metadata of a source file."""
        with pelican_open(source_path) as text:
            parts = split_front_matter(text)
        values: Any = None
        if parts is not None:
            try:
                values, circles = load_header(parts.header)
            except yaml.YAMLError as error:
                return self._read_no_yaml(source_path, parts, error)
            self._reports.circles(source_path, circles)
            if isinstance(values, dict) or values is None:
                return self._read_parts(source_path, parts, values or {})
        content, metadata = self.read_checked(source_path)
        metadata.setdefault("reader", "markdown")  # it was Pelican's that read this file
        if "title" not in metadata:
            self._reports.other_header(source_path, text, values)
        return content, metadata

    def _read_no_yaml(
        self, source_path: str, parts: FrontMatter, error: yaml.YAMLError
    ) -> tuple[str, dict[str, Any]]:
        """Read a file as Pelican does, whose fenced header is no YAML; but publish no draft."""
        content, metadata = self.read_checked(source_path)
        if says := _SAYS_DRAFT.search(parts.header):  # maybe behind what ends Pelican's reading
            metadata.setdefault("status", (says["status"] or "draft").lower())
        metadata.setdefault("reader", "markdown")
        unquoted = {
            name: value.strip("\"'") for name, value in metadata.items() if isinstance(value, str)
        }
        add_aliased(metadata, self.settings, unquoted)
        self._reports.no_yaml(source_path, parts, error, lost="title" not in metadata)
        return content, metadata

    def _read_parts(
        self, source_path: str, parts: FrontMatter, values: Mapping[Any, Any]
    ) -> tuple[str, dict[str, Any]]:
        def as_written() -> Mapping[Any, Any]:
            written = load_header(parts.header, as_text=True).values
            return written if isinstance(written, dict) else {}

        metadata: dict[str, Any] = {}
        kept: dict[str, Any] = {}
        formatted, site_url = self.settings["FORMATTED_FIELDS"], self.settings["SITEURL"]
        given = Given()
        sorted_by = sorting_names(self.settings)
        fields = to_pelican(values, as_written, OWN_FIELDS, sorted_by, site_url, given=given)
        pelicans = PelicansReading(parts.header, fields)
        pelicans.use_lists()
        pelicans.report(source_path, values, given.refused, self._reports)
        for name, found in fields.items():
            if is_reserved(name):
                kept[name] = found
                continue
            value = usable_value(name, found, source_path, self._reports)
            if value is None and found is not None:
                continue
            shown = name in formatted and isinstance(value, str)
            harmless = self._harmless_html if shown else self._harmless
            try:
                metadata[name] = self._processed(name, harmless(source_path, name, value))
            except (ValueError, OverflowError):
                self._reports.no_date(source_path, name, value)
                kept[f"{name}{UNREADABLE}"] = value
        description = metadata.get("description")
        if description and "description" not in formatted:
            description = f"<p>{escape(description, quote=False)}</p>"
        if description:
            metadata.setdefault("summary", description)
        self._reports.no_address(source_path, parts.header, given.refused.values())
        kept |= given.marks
        if "template" in metadata:
            kept[GIVEN_TEMPLATE] = True
        if kept:
            metadata[KEPT] = kept
        body = self._without_title(parts.body, source_path, fields.get("title"), metadata)
        return self._markdown.convert(body), metadata

    def _harmless_html(self, source_path: str, name: str, value: str) -> str:
        """Return the HTML of a Markdown text, without what could run."""
        html, fallen = self._markdown.convert_harmless(value)
        if fallen:
            self._reports.unsafe_html(source_path, name, value, fallen)
        shown = harmless_words_of(html)
        if shown != html:
            self._reports.unsafe_text(source_path, name, value)
        return shown

    def _harmless(self, source_path: str, name: str, value: Any) -> Any:
        """Return a value that is no HTML, but for inline elements, wherever a theme writes it."""
        harmless = harmless_value(name, value)
        if harmless != value:
            self._reports.unsafe_text(source_path, name, value)
        return harmless

    def _keep_address(self, title: str, metadata: dict[str, Any]) -> None:
        """Leave an article where its title puts it, whatever the title is shown as."""
        by_title = self.settings["SLUGIFY_SOURCE"] == "title"
        if not by_title or title == metadata.get("title") or "slug" in metadata:
            return
        slug = slugify(
            title,
            regex_subs=self.settings["SLUG_REGEX_SUBSTITUTIONS"],
            preserve_case=self.settings["SLUGIFY_PRESERVE_CASE"],
            use_unicode=self.settings["SLUGIFY_USE_UNICODE"],
        )
        if slug:
            metadata["slug"] = slug

    def _without_title(
        self, body: str, source_path: str, written: str | None, metadata: dict[str, Any]
    ) -> str:
        """Return the text without a heading that is its title, and put that into the metadata.

        ``written`` is the title that the header has.
        """
        if written is not None:
            self._keep_address(written, metadata)
            return without_title(body, written)
        heading, rest = take_title(body)
        title = escape(plain(self._markdown.convert(heading)), quote=False)
        if not title:
            return body
        shown = self._harmless(source_path, "title", title)
        metadata["title"] = self.process_metadata("title", shown)
        self._keep_address(title, metadata)
        return rest

    def _processed(self, name: str, value: Any) -> Any:
        processed = value if isinstance(value, datetime) else self.process_metadata(name, value)
        if isinstance(processed, datetime):
            processed.utcoffset()  # raises ValueError for a zone of a hundred hours
        return processed
