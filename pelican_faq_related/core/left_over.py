"""Finds commands of other generators in a text, which nobody carries out: readers see them.

``{{< figure src="x" >}}`` and ``{{% notice %}}`` of Hugo; ``{% include x %}`` and
``{{ page.url }}`` of Jekyll. Code is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from .html import Text
from .problem import Problem
from .source import Source

_SHOWN = 60  # characters of a command
_LONGEST = 300
_BEGINS = re.compile(r"\{[{%]")


class _Kind(NamedTuple):
    name: str
    command: re.Pattern[str]  # in text without entities


_KINDS = (
    _Kind("a shortcode of Hugo", re.compile(r"\{\{[<%]\s*+/?\s*+[\w./-]+[^{}<>]*(?:[%>/]*\}\})?")),
    _Kind("a tag of Liquid", re.compile(r"\{%-?\s*\w+[^{}<]*(?:\})?")),
    _Kind("a value of a template", re.compile(r"\{\{-?\s*[A-Za-z_.$][^{}]*\}\}")),
)


def left_over(source: Source) -> Iterator[Problem]:
    """Yield a problem for each kind of command that a text has outside code."""
    if "{{" not in source.html and "{%" not in source.html:
        return  # as most have none
    left = dict.fromkeys(_KINDS)
    for text in _outside_code(Text(source.html)):
        for kind in list(left):
            if found := kind.command.match(text):
                del left[kind]
                yield _problem(source, kind, found[0].strip())
        if not left:
            return


def _problem(source: Source, kind: _Kind, command: str) -> Problem:
    shown = command if len(command) <= _SHOWN else f"{command[:_SHOWN]}…"
    return Problem(
        path=source.path,
        code="left-over",
        message=f'"{shown}" is {kind.name}, which Pelican shows as it is; write Markdown or HTML in'
        " its place",
        words=" ".join(command.split()[:2]),
    )


def _outside_code(text: Text) -> Iterator[str]:
    """Yield what stands from each sign on that begins a command, but not in code."""
    for begin in _BEGINS.finditer(text.html):
        place = begin.start()
        run = text.run_at(place)
        if run is not None and run.masked[place - run.start] == "{":
            yield unescape(text.html_between(place, min(place + _LONGEST, text.end)))
