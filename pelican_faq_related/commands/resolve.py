"""Shows or writes the addresses of marks, and what is left to do: the command ``resolve``."""

from __future__ import annotations

import difflib
import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .. import problems
from ..core.problem import Problem
from ..terminal import visible
from .addresses import Rewritten, rewrite_sources
from .read_site import reading
from .replace_source import CHANGED, replace_source, why_left

# What a name of a file has that a line of a diff must not: control signs, quotes, other bytes.
_NOT_IN_NAME = re.compile(rb'[\x00-\x1f\x7f"\\]')


def resolve(
    settings_file: str | None,
    folder: str | None,
    extra: Mapping[str, Any],
    *,
    write: bool,
    follow_links: bool,
) -> int:
    """Show the sources with addresses in their marks, or write them; return the exit status."""
    files = marks = 0
    found: list[Problem] = []
    with reading(settings_file, folder, extra) as site:
        for source in rewrite_sources(site):
            found += source.problems
            if not source.marks:
                continue
            left = why_left(source.path, site.folder, follow_links=follow_links)
            if not left and not write:
                _show("".join(_diff(source)))
            elif not left and not replace_source(source.path, source.before, source.after):
                left = CHANGED
            if left:
                found.append(_not_written(source, left))
            else:
                files, marks = files + 1, marks + source.marks
        sys.stdout.flush()
        for line in problems.described(found, str(site.folder)):
            print(line, file=sys.stderr)
    if marks:
        done = "written" if write else "to write; --write does it"
        print(f"{_count(marks, 'mark')} in {_count(files, 'file')} {done}", file=sys.stderr)
    return 1 if found or (marks and not write) else 0


def _not_written(source: Rewritten, left: str) -> Problem:
    marks = f"{_count(source.marks, 'mark')} could get an address"
    message = f"{marks}, but {left}; it is left as it is"
    return Problem(path=source.name, code="not-written", message=message)


def _show(diff: str) -> None:
    """Print a diff: on a terminal harmless, elsewhere byte for byte, as it may be a patch."""
    if sys.stdout.isatty():
        diff = visible(diff, keep="\n\t")
    sys.stdout.buffer.write(diff.encode("utf-8", "surrogateescape"))  # of names of files


def _diff(source: Rewritten) -> Iterator[str]:
    """Yield a unified diff that ``git apply`` and ``patch -p1`` take."""
    try:
        name = source.path.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        name = source.name
    before, after = (_lines(data) for data in (source.before, source.after))
    for line in difflib.unified_diff(before, after, _quoted(f"a/{name}"), _quoted(f"b/{name}")):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _quoted(name: str) -> str:
    r"""Return the name of a file as diffs have it: quoted, where it could end a line.

    >>> _quoted("a/tea.md"), _quoted("a/tea\n.md")
    ('a/tea.md', '"a/tea\\012.md"')
    """
    data = os.fsencode(name)
    quoted = _NOT_IN_NAME.sub(lambda sign: b"\\%03o" % ord(sign[0]), data)
    return name if quoted == data else f'"{quoted.decode("utf-8", "surrogateescape")}"'


def _lines(data: bytes) -> list[str]:
    """Return lines as diffs know them: a form feed, say, ends none."""
    lines = data.decode("utf-8").split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _count(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"
