"""How Pelican writes files."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

from pelican import Pelican


def write_through_no_links(site: Pelican) -> None:
    """Have the writer of a run put files in place of links, and leave alone where they lead.

    A link from an earlier build may stand there: with STATIC_CREATE_LINKS, Pelican makes links to
    static files, which are sources.
    """
    get_writer = site._get_writer

    def get_careful_writer() -> Any:
        writer = get_writer()
        open_file = writer._open_w

        def open_no_link(filename: str, *args: Any, **kwargs: Any) -> Any:
            _remove_link(filename)
            return open_file(filename, *args, **kwargs)

        writer._open_w = open_no_link
        return writer

    site._get_writer = get_careful_writer


def _remove_link(path: str) -> None:
    """Remove what stands at a path, if it is a link, or a file that has another name as well."""
    try:
        found = os.lstat(path)
    except OSError:
        return
    if stat.S_ISLNK(found.st_mode) or (stat.S_ISREG(found.st_mode) and found.st_nlink > 1):
        Path(path).unlink()
