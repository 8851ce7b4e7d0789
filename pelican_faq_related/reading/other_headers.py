"""Checks the headers of files that other readers read: Pelican's own, and those of plugins.

In: the metadata that a reader found. Out: the same, without what would end the build, take the
place of another text, or become HTML in other pages; each change is reported with its line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Any

from pelican.readers import BaseReader
from pelican.urlwrappers import URLWrapper

from ..core.front_matter import GIVEN_TEMPLATE, Given, keep_addresses
from ..pelican_internals import DISCARDED
from .harmless_values import harmless_html_of, harmless_value
from .reports import HeaderReports
from .reserved import KEPT, UNREADABLE, is_reserved
from .usable_values import sorting_names, usable_value

_DATES = ("date", "modified")
# A text on several lines, or in several elements, is one.
_JOINED = ("title", "summary", "description")
_ADDRESS = ("save_as", "url", "slug", "lang")
# One value, where Pelican knows nothing to do with more.
_ONE = (*_DATES, *_ADDRESS, "template", "translation", "timezone", "date_format", "status")
_ONE_NAME = ("category", "author")
_WANTED = frozenset((*_ONE, *_ONE_NAME))
_PLAIN = re.compile(r"[\w\s.,;:!?()-]*+")  # what is harmless wherever it stands


class OtherHeader:
    """The header of a file that is being read."""

    def __init__(self, source_path: str, settings: Any, reports: HeaderReports) -> None:
        self._path, self._settings, self._reports = source_path, settings, reports
        self._kept: dict[str, Any] = {}
        self._joined = {*_JOINED, *sorting_names(settings)} - _WANTED

    def processed(self, name: str, value: Any, process: Callable[[str, Any], Any]) -> Any:
        """Return what a reader makes of a value; nothing in place of a date that is none."""
        value = self._one(name, value)
        try:
            found = process(name, value)
            if isinstance(found, datetime):
                found.utcoffset()  # raises ValueError for a zone of a hundred hours
        except (ValueError, OverflowError):
            if name not in _DATES:
                raise
            self._reports.no_date(self._path, name, value)
            self._kept[f"{name}{UNREADABLE}"] = value
            return DISCARDED
        return found

    def checked(self, metadata: dict[str, Any]) -> dict[str, Any]:
        """Return the metadata as Pelican may take them."""
        found: dict[str, Any] = {}
        for name, written in metadata.items():
            if written is DISCARDED:
                continue
            if is_reserved(name.lower()):
                self._kept[name] = written
                continue
            value = usable_value(name, self._one(name, written), self._path, self._reports)
            if value is not None or written is None:
                found[name] = self._disarmed(name, value)
        given = self._with_addresses(found)
        self._kept |= given.marks
        if "template" in found:
            self._kept[GIVEN_TEMPLATE] = True
        if self._kept:
            found[KEPT] = self._kept
        return found

    def _with_addresses(self, found: dict[str, Any]) -> Given:
        """Leave out what can be no part of an address; return what was given as one."""
        given = Given()
        if not any(name in found for name in _ADDRESS):
            return given
        parts = {name: found[name] for name in _ADDRESS if isinstance(found.get(name), str)}
        taken = dict(parts)
        keep_addresses(taken, given)
        for name, part in parts.items():
            if name not in taken:
                del found[name]
            elif taken[name] != part:
                found[name] = taken[name]
        self._reports.not_taken(self._path, given.refused.values())
        return given

    def _one(self, name: str, value: Any) -> Any:
        """Return one value in place of several, where Pelican wants one."""
        if isinstance(value, str):
            return value
        if isinstance(value, list) and name in self._joined:
            return " ".join(map(str, value))
        if isinstance(value, list) and name in _WANTED:
            first = next(iter(value), "")
            self._reports.several(self._path, name, first)
            value = first
        known = value is None or isinstance(value, str | datetime)
        return value if known or name not in _ONE else str(value)

    def _disarmed(self, name: str, value: Any) -> Any:
        """Return a value in a form that runs nothing, in whatever page a theme writes it."""
        if isinstance(value, list):
            return [self._disarmed(name, item) for item in value]
        text = value.name if isinstance(value, URLWrapper) else value
        if not isinstance(text, str) or _PLAIN.fullmatch(text):
            return value
        shown = self._harmless(name, text)
        if shown == text:
            return value
        return type(value)(shown, self._settings) if isinstance(value, URLWrapper) else shown

    def _harmless(self, name: str, value: str) -> str:
        if name in self._settings["FORMATTED_FIELDS"]:
            shown, fallen = harmless_html_of(value)
        else:
            shown, fallen = str(harmless_value(name, value)), ()
        if fallen:
            self._reports.unsafe_html(self._path, name, value, fallen)
        elif shown != value:
            self._reports.unsafe_text(self._path, name, value)
        return shown


class HeaderChecks:
    """What a reader has besides, if its headers are checked."""

    settings: Any
    _header: OtherHeader | None = None

    def read_checked(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """Return the HTML and the metadata of a source file, as the reader itself reads it."""
        header = OtherHeader(source_path, self.settings, HeaderReports(self.settings))
        reader: Any = super()
        self._header = header
        try:
            content, metadata = reader.read(source_path)
        finally:
            self._header = None
        return content, header.checked(metadata)

    def process_metadata(self, name: str, value: Any) -> Any:
        """Return what Pelican makes of a value."""
        reader: Any = super()
        if self._header is None:  # a value of the settings
            return reader.process_metadata(name, value)
        return self._header.processed(name, value, reader.process_metadata)


def check_headers(readers: Any) -> None:
    """Have the headers of all files checked, whoever reads them."""
    for extension, chosen in readers.reader_classes.items():
        is_reader = isinstance(chosen, type) and issubclass(chosen, BaseReader)
        if is_reader and chosen is not BaseReader and not issubclass(chosen, HeaderChecks):
            readers.reader_classes[extension] = _with_checks(chosen)


@cache
def _with_checks(reader: type[BaseReader]) -> type[BaseReader]:
    """Return a reader of the same name, which Pelican notes in the metadata."""
    checks = {"read": HeaderChecks.read_checked, "__module__": reader.__module__}
    return type(reader.__name__, (HeaderChecks, reader), checks)
