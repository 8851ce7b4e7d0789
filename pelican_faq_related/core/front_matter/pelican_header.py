"""Reads a fenced header as Pelican does without this plugin, to see where YAML differs.

Many sites fence Pelican's own metadata with ``---`` and never meant YAML. In: a header, and what
was made of it. Out: its fields as Pelican alone reads them, and the differences.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from ..html import one_line
from .dates import as_time

# https://python-markdown.github.io/extensions/meta_data/
_FIELD = re.compile(r" {0,3}(?P<name>[A-Za-z0-9_-]+):\s*(?P<value>.*)")
_GOES_ON = re.compile(r" {4,}(?P<value>.*)")
_YAML = re.compile(r"[\[{\"'|>&!]")  # signs that begin values of YAML
_COMPARED = ("title", "slug", "status")
_NOT_IN_FILE_NAMES = re.compile(r"^/|\.\.")  # of these, Pelican alone makes no page
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
# Quotes around all of a value, or the sign of a text on the lines below; a remark may follow.
_MEANT_AS_YAML = re.compile(
    r"""(?:"(?:[^"\\]|\\.)*+"|'(?:[^']|'')*+'|[|>][-+\d]*+)(?:\s++#.*+)?\s*+"""
)
_KNOWN_TO_YAML = "&*!"  # a value that is another text without its first sign was meant so
_CONTROLS = re.compile(r"[\0-\x1f\x7f]")


class PelicanField(NamedTuple):
    """A field of a header as Pelican alone reads it."""

    values: list[str]  # the first, and those of further lines
    line: int  # in the header, counted from 0


class OtherReading(NamedTuple):
    """A field that Pelican alone reads otherwise."""

    name: str
    ours: str  # empty where there is none
    pelicans: str
    line: int


class PelicanHeader:
    """The fields of a header as Pelican alone reads them, under names in lower case."""

    def __init__(self, header: str) -> None:
        self.fields: dict[str, PelicanField] = {}
        self._whole = True  # whether the reading does not stop before the end
        name = ""
        for number, line in enumerate(header.rstrip().split("\n")):
            field = _FIELD.match(line)
            more = None if field else _GOES_ON.match(line)
            if field:
                name = field["name"].lower()
                known = self.fields.setdefault(name, PelicanField([], number))
                known.values.append(field["value"].strip())
            elif more and name and line.strip():
                self.fields[name].values.append(more["value"].strip())
            else:
                self._whole = False
                return

    def lists(self, but: Callable[[str], bool]) -> dict[str, list[str]]:
        """Return the values on several lines, where nothing in the header is meant as YAML.

        Names that ``but`` holds of are left out.
        """
        several = {n: list(f.values) for n, f in self.fields.items() if len(f.values) > 1}
        if not several or not self._whole:
            return {}
        if any(_YAML.match(value) for field in self.fields.values() for value in field.values):
            return {}
        return {name: values for name, values in several.items() if not but(name)}

    def other_readings(
        self,
        found: Mapping[str, Any],
        statuses: Sequence[str],
        as_date: Callable[[str], datetime | None],
    ) -> list[OtherReading]:
        """Return where what was found is something else than Pelican alone would read.

        ``statuses`` are those that Pelican knows. ``as_date`` reads a date as Pelican does.
        """
        if "title" not in self.fields:
            return []  # for Pelican, the file is no article
        readings = []
        for name in _COMPARED:
            if name not in self.fields:
                continue
            ours, pelicans = one_line(str(found.get(name, ""))), self._value(name)
            if name == "status":
                ours, pelicans = ours.lower(), pelicans.lower()
                usable = pelicans in statuses
            else:
                usable = name != "slug" or not _NOT_IN_FILE_NAMES.search(pelicans)
            if pelicans and usable and ours != pelicans and pelicans[0] not in _KNOWN_TO_YAML:
                readings.append(OtherReading(name, ours, pelicans, self.fields[name].line))
        if "date" in self.fields:
            ours, pelicans = found.get("date", ""), self._value("date")
            if not _same_date(ours, pelicans, as_date):
                line = self.fields["date"].line
                readings.append(OtherReading("date", str(ours), pelicans, line))
        return readings

    def _value(self, name: str) -> str:
        """Return the value of a field; empty where its signs are meant as YAML reads them."""
        value = self.fields[name].values[0]
        return "" if _MEANT_AS_YAML.fullmatch(value) else one_line(_CONTROLS.sub("", value))


def _same_date(ours: object, pelicans: str, as_date: Callable[[str], datetime | None]) -> bool:
    if not pelicans or (isinstance(ours, str) and one_line(ours) == pelicans):
        return True
    read = as_time(f"{pelicans} 00:00" if _DAY.fullmatch(pelicans) else pelicans)
    if not isinstance(read, datetime):
        read = as_date(pelicans)
    if read is None:
        return True  # Pelican alone cannot read it
    if isinstance(ours, str):
        ours = as_date(ours)
    if not isinstance(ours, datetime):
        return False
    if (ours.tzinfo is None) != (read.tzinfo is None):
        ours, read = ours.replace(tzinfo=None), read.replace(tzinfo=None)
    return bool(ours == read)
