"""Reports what is wrong with the header of a file."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import yaml
from pelican.utils import pelican_open, posixize_path

from .. import problems
from ..core.front_matter import (
    ALIASES,
    Circle,
    FrontMatter,
    OtherReading,
    Refusal,
    field_lines,
)
from ..core.html import one_line
from ..core.problem import Code, Problem
from .harmless_values import harmless_value

_TAB = re.compile(r"(?:[^\n]*\n)? *\t")  # that begins a line or the next
_FIRST_OF_HEADER = 2  # the line behind the fence
_NAMES, _NAME_CHARACTERS = 3, 40  # that a message shows
_LIST = re.compile(r"^[^\S\n]*- |:[ \t]*\[", re.MULTILINE)
_SHOWN = 80  # characters of a value


def _beginning(value: str) -> str:
    return one_line(value)[:_SHOWN]


class HeaderReports:
    """Reports the headers of the files of one site."""

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self._settings = settings

    def other_header(self, source_path: str, text: str, values: object) -> None:
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
        self._report(source_path, "front-matter", found, line=1)

    def no_yaml(
        self, source_path: str, parts: FrontMatter, error: yaml.YAMLError, *, lost: bool
    ) -> None:
        """Report a header that is no YAML; ``lost`` says that no title was found in it."""
        mark = getattr(error, "problem_mark", None)
        if mark is not None and mark.line >= parts.body_line - 3:  # at the end of the header
            mark = getattr(error, "context_mark", None) or mark
        reason = getattr(error, "problem", None) or " ".join(str(error).split())
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
            "front-matter",
            f"the front matter is no YAML ({reason}); {read}{hint}",
            line=mark.line + _FIRST_OF_HEADER if mark is not None else 1,
        )

    def circles(self, source_path: str, circles: Sequence[Circle]) -> None:
        """Report values that hold themselves, in one message."""
        if not circles:
            return
        names = ", ".join(circle.field[:_NAME_CHARACTERS] or "?" for circle in circles[:_NAMES])
        if len(circles) > _NAMES:
            names += f" and {len(circles) - _NAMES} more"
        found = f"{names}: an alias (*) stands for a value that it is a part of; it is left out"
        line = circles[0].line + _FIRST_OF_HEADER
        self._report(source_path, "circle", found, line=line)

    def other_reading(self, source_path: str, reading: OtherReading) -> None:
        """Report a field that Pelican reads otherwise without this plugin."""
        ours = f'"{reading.ours}"' if reading.ours else "left out"
        found = (
            f"the {reading.name} is {ours}; without this plugin, Pelican reads "
            f'"{reading.pelicans}". Put quotes around the value that you mean, and give it once'
        )
        line = reading.line + _FIRST_OF_HEADER
        self._report(source_path, "other-reading", found, line=line)

    def no_text(self, source_path: str, name: str, taken: object) -> None:
        """Report a mapping where a text should be."""
        what = f'"{taken}" is taken' if taken else "it is left out"
        found = f"the {name.lower()} should be one text, but is several values; {what}"
        self._report(source_path, "front-matter", found, words=f"{name}:")

    def text_in_brackets(self, source_path: str, name: str, value: str, line: int) -> None:
        """Report a text that looks like a list or a mapping."""
        found = f"the {name} {value} is read as a text; quotes around it make that clear"
        self._report(source_path, "front-matter", found, line=line + _FIRST_OF_HEADER)

    def no_date(self, source_path: str, name: str, value: object) -> None:
        """Report a value that should be a date."""
        found = f"the {name} {_short(str(value))} is no date; it is left out"
        more = ". An article with no other one is a draft" if name == "date" else ""
        self._report_value(source_path, "no-date", name, str(value), found + more)

    def no_zone(self, source_path: str, value: str) -> None:
        """Report a time zone that this system does not know."""
        found = f"there is no time zone {_short(value)} here; that of the site is used"
        self._report_value(source_path, "no-timezone", "timezone", value, found)

    def no_format(self, source_path: str, value: str) -> None:
        """Report a form in which no date can be written."""
        found = f"no date can be written as {_short(value)}; the site's form is used"
        self._report_value(source_path, "no-timezone", "date_format", value, found)

    def several(self, source_path: str, name: str, taken: object) -> None:
        """Report several values where one is wanted."""
        found = f"the {name} should be one, but there are several; {_short(str(taken))} is taken"
        self._report_value(source_path, "front-matter", name, str(taken), found)

    def no_status(self, source_path: str, value: object) -> None:
        """Report a status for which Pelican would write no page."""
        found = f"the status {value!r} is none of Pelican's; this is a draft"
        self._report(source_path, "no-status", found, words="status: ")

    def unsafe_html(self, source_path: str, name: str, value: str, fallen: Sequence[str]) -> None:
        """Report HTML in a field that could run or load something."""
        found = f"the {name} has HTML that could run or load something: {', '.join(fallen)}"
        found += "; this is left out"
        self._report_value(source_path, "unsafe-html", name, value, found)

    def unsafe_text(self, source_path: str, name: str, value: object) -> None:
        """Report a text with signs that could become HTML in a page."""
        items = value if isinstance(value, list) else [value]
        item = next((text for text in items if harmless_value(name, text) != text), items[0])
        shown = _beginning(str(item))
        found = f"the {name} {shown!r} could become HTML that runs or loads something; its quotes"
        found += " and angle brackets are replaced. HTML that is to be shown wants &lt; for <"
        self._report_value(source_path, "unsafe-html", name, str(item), found)

    def not_taken(self, source_path: str, refused: Iterable[Refusal]) -> None:
        """Report values that no address can be made of, in a header of any form."""
        for name, value, why in refused:
            found = f"the {name} {_short(value)} is not taken: {why}"
            self._report_value(source_path, "no-address", name, value, found)

    def _report_value(
        self, source_path: str, code: Code, name: str, value: str, found: str
    ) -> None:
        """Report what is in the value of a field, which may have one of its other names."""
        with pelican_open(source_path) as text:
            lines = (field_lines(text, known) for known in (name, *ALIASES.get(name, ())))
            line = next((found[0] for found in lines if found), 0)
        longest = max(value.splitlines(), key=len, default="")
        self._report(source_path, code, found, words=_beginning(longest), line=line)

    def no_address(self, source_path: str, header: str, refused: Iterable[Refusal]) -> None:
        """Report values that no address can be made of."""
        for name, value, why in refused:
            found = f"the {name} {_short(value)} is not taken: {why}"
            line = _line_of(header, (name, *ALIASES.get(name, ())))
            self._report(source_path, "no-address", found, line=line)

    def _report(
        self, source_path: str, code: Code, message: str, words: str = "", line: int = 0
    ) -> None:
        folder = self._settings["PATH"]
        path = posixize_path(os.path.relpath(source_path, folder))
        problem = Problem(path=path, code=code, message=message, words=words, line=line)
        problems.report([problem], folder)


def _short(value: str) -> str:
    return repr(value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…")


def _line_of(header: str, names: Collection[str]) -> int:
    """Return the line of the first field with one of these names; that of the fence at worst."""
    for line, text in enumerate(header.split("\n"), 2):
        name = text.partition(":")[0].strip("\"' ").lower()
        if name.replace("_", "").replace("-", "") in names or name in names:
            return line
    return 1
