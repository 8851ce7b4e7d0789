"""Compares a header as YAML reads it with Pelican's own reading, and reports differences."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from pelican.utils import get_date

from ..core.front_matter import PelicanHeader, is_known, mappings_for_texts, texts_in_brackets
from ..pelican_internals import statuses
from .reports import HeaderReports


class PelicansReading:
    """What Pelican alone would read from a header, beside the metadata that YAML made of it."""

    def __init__(self, header: str, fields: dict[str, Any]) -> None:
        self._header = header
        self._fields = fields
        self._pelicans = PelicanHeader(header)

    def use_lists(self) -> None:
        """Make lists of values on several indented lines, if nothing is meant as YAML."""
        for name, lines in self._pelicans.lists(but=is_known).items():
            if isinstance(self._fields.get(name), str):
                self._fields[name] = lines

    def report(
        self,
        source_path: str,
        values: Mapping[Any, Any],
        reported: Collection[str],
        reports: HeaderReports,
    ) -> None:
        """Report what Pelican alone would read otherwise, and what is not clear.

        ``values`` is what YAML made of the header. Names in ``reported`` are left out.
        """
        for name in mappings_for_texts(values):
            reports.no_text(source_path, name, self._fields.get(name.lower(), ""))
        if "[" in self._header or "{" in self._header:
            for line, name, value in texts_in_brackets(self._header):
                reports.text_in_brackets(source_path, name, value, line)
        for reading in self._pelicans.other_readings(self._fields, statuses(), _date):
            if reading.name not in reported:
                reports.other_reading(source_path, reading)


def _date(text: str) -> datetime | None:
    """Return a date as Pelican reads it; none where it is none."""
    try:
        date: datetime = get_date(text.replace("_", " "))
        date.utcoffset()
    except (ValueError, OverflowError):
        return None
    return date
