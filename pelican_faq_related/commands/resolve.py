"""Shows or writes the addresses of marks, and what is left to do: the command ``resolve``."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .. import problems
from ..core.problem import Problem
from .addresses import Rewritten, rewrite_sources
from .read_site import reading
from .rewrite import replace_source


def resolve(
    settings_file: str | None, folder: str | None, extra: Mapping[str, Any], *, write: bool
) -> int:
    """Show the sources with addresses in their marks, or write them; return the exit status."""
    files = marks = 0
    found: list[Problem] = []
    with reading(settings_file, folder, extra) as site:
        for source in rewrite_sources(site):
            found += source.problems
            if not source.marks:
                continue
            if write:
                replace_source(source.path, source.after)
            else:
                sys.stdout.buffer.write("".join(_diff(source)).encode("utf-8"))
            files, marks = files + 1, marks + source.marks
        sys.stdout.flush()
        for line in problems.described(found, str(site.folder)):
            print(line, file=sys.stderr)
    if marks:
        done = "written" if write else "to write; --write does it"
        print(f"{_count(marks, 'mark')} in {_count(files, 'file')} {done}", file=sys.stderr)
    return 1 if found or (marks and not write) else 0


def _diff(source: Rewritten) -> Iterator[str]:
    """Yield a unified diff that ``git apply`` and ``patch -p1`` take."""
    try:
        name = source.path.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        name = source.name
    before, after = (_lines(data) for data in (source.before, source.after))
    for line in difflib.unified_diff(before, after, f"a/{name}", f"b/{name}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(data: bytes) -> list[str]:
    """Return lines as diffs know them: a form feed, say, ends none."""
    lines = data.decode("utf-8").split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _count(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"
