"""Reads the arguments of ``python -m pelican_faq_related``, and runs the command."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from pelican import DEFAULT_CONFIG_NAME, ParseOverrides

from .. import __version__
from ..settings import SettingsError
from .resolve import resolve

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
        return resolve(settings, options.content, options.extra_settings, write=options.write)
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


def _trouble(message: str) -> int:
    print(f"pelican_faq_related: {message}", file=sys.stderr)
    return 2
