"""Reads the arguments of ``python -m pelican_faq_related``, and runs the command."""

from __future__ import annotations

import argparse
import logging
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from jinja2 import TemplateSyntaxError
from pelican import DEFAULT_CONFIG_NAME, ParseOverrides

from .. import __version__
from ..settings import SettingsError
from ..terminal import visible
from .resolve import resolve

_RESOLVE = """\
Show what each [Related: …] mark of a site leads to, as a diff of the sources: marks
that match an article get its {filename} link. With --write, the sources are changed so.

Sources that are read-only, have hard links, or are changed in the meantime are left, and
listed; so are sources outside of the content folder that links lead to (--follow-links
changes them).

Marks with a {filename} link or the address of another site stay. So do marks in code, and
those that match no article, or more than one: they are listed, as in a build. Pelican reads
the site with its settings and plugins, but writes no page.
"""
_STATUS = """\
exit status: 0 if nothing is left to do, 1 if there is (marks that are shown, but not
written, or that are listed as problems; files that are left), 2 if the command could
not do its work.
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
    handler = logging.StreamHandler()
    handler.setFormatter(_Visible("%(levelname)s: %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    try:
        return resolve(
            settings,
            options.content,
            options.extra_settings,
            write=options.write,
            follow_links=options.follow_links,
        )
    except (SettingsError, OSError) as error:
        return _trouble(str(error))
    except Exception as error:  # of a template, the settings, a plugin, or of ours
        if place := _in_template(error):
            return _trouble(f"{place}: the template cannot be used: {error}")
        print(visible(traceback.format_exc(), keep="\n"), file=sys.stderr)
        return _trouble(f"the site cannot be read: {type(error).__name__}: {error}")


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
    resolve.add_argument(
        "--follow-links",
        action="store_true",
        help="change sources outside of the content folder, too, that links in it lead to",
    )
    return parser


def _trouble(message: str) -> int:
    print(visible(f"pelican_faq_related: {message}"), file=sys.stderr)
    return 2


def _in_template(error: Exception) -> str:
    """Return the file and line of a template that cannot be used; empty for other errors."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename}:{error.lineno}"
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename}:{frame.lineno}" for frame in frames]
    return next((p for p in reversed(places) if ".py:" not in p and not p.startswith("<")), "")


class _Visible(logging.Formatter):
    """Shows what Pelican and plugins say, without signs that a terminal would obey."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the lines of a record."""
        return visible(super().format(record), keep="\n")
