"""The command ``python -m pelican_faq_related``."""

from __future__ import annotations

import argparse
import difflib
import logging
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pelican import DEFAULT_CONFIG_NAME, ParseOverrides

from . import __version__, problems
from .commands.resolve import Rewritten, reading, rewrite_sources
from .commands.rewrite import replace_source
from .core.problem import Problem
from .settings import SettingsError

_RESOLVE = """\
Show what each [Related: …] mark of a site leads to, as a diff of the sources: marks
that match an article get its {filename} link. With --write, the sources are changed so.

Marks with a {filename} link or the address of another site stay. So do marks in code, and
those that match no article, or more than one: they are listed, as in a build. Pelican reads
the site with its settings and plugins, but writes no page.
"""
_STATUS = """\
exit status: 0 if nothing is left to do, 1 if there is (marks that are shown, but not
written, or that are listed as problems), 2 if the command could not do its work.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    options = _parser().parse_args(arguments)
    if options.content is not None and not Path(options.content).is_dir():
        return _trouble(f"{options.content} is no folder")
    settings = options.settings
    if settings is None and Path(DEFAULT_CONFIG_NAME).is_file():
        settings = DEFAULT_CONFIG_NAME
    if settings is not None and not Path(settings).is_file():
        return _trouble(f"there are no settings {settings}")
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.WARNING)
    try:
        return _resolve(options, settings)
    except (SettingsError, OSError) as error:
        return _trouble(str(error))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m pelican_faq_related")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(metavar="command", required=True)
    resolve = commands.add_parser(
        "resolve",
        help="write the addresses of [Related: …] marks into the sources",
        description=_RESOLVE,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    resolve.add_argument(
        "content", nargs="?", help="the folder of the sources (default: PATH of the settings)"
    )
    resolve.add_argument(
        "-s", "--settings", metavar="FILE", help=f"(default: {DEFAULT_CONFIG_NAME}, if it exists)"
    )
    resolve.add_argument(
        "-e",
        "--extra-settings",
        action=ParseOverrides,
        nargs="*",
        metavar="NAME=VALUE",
        default={},
        help="settings in place of those of the file, values as JSON, as for pelican",
    )
    resolve.add_argument("--write", action="store_true", help="change the sources")
    return parser


def _resolve(options: argparse.Namespace, settings: str | None) -> int:
    files = marks = 0
    found: list[Problem] = []
    with reading(settings, options.content, options.extra_settings) as site:
        for source in rewrite_sources(site):
            found += source.problems
            if not source.marks:
                continue
            if options.write:
                replace_source(source.path, source.after)
            else:
                sys.stdout.buffer.write("".join(_diff(source)).encode("utf-8"))
            files, marks = files + 1, marks + source.marks
        sys.stdout.flush()
        for line in problems.described(found, str(site.folder)):
            print(line, file=sys.stderr)
    if marks:
        done = "written" if options.write else "to write; --write does it"
        print(f"{_count(marks, 'mark')} in {_count(files, 'file')} {done}", file=sys.stderr)
    return 1 if found or (marks and not options.write) else 0


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


def _trouble(message: str) -> int:
    print(f"pelican_faq_related: {message}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
