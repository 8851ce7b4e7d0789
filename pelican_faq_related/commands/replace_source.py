"""Replaces a source, unless something of it is not meant to be written."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from shutil import copymode

from ..writing import replace_file

CHANGED = "the file was changed in the meantime"


def why_left(path: Path, folder: Path, *, follow_links: bool) -> str:
    """Return why a source of the content folder is to stay as it is; empty if it is not."""
    real = path.resolve()
    if not follow_links and not real.is_relative_to(folder.resolve()):
        return "a link leads to the file, out of the content folder; --follow-links writes it"
    try:
        found = real.stat()
    except FileNotFoundError:
        return CHANGED
    if not found.st_mode & stat.S_IWUSR:
        return "the file is read-only"
    if found.st_nlink > 1:
        return "the file has another name (a hard link) that would keep the old text"
    return ""


def replace_source(path: Path, before: bytes, after: bytes) -> bool:
    """Write a source anew, as a whole or not at all; its permissions and links to it stay.

    Returns whether that is done: a file that holds no longer what it held ``before`` stays.
    Raises OSError, which names the file.
    """
    real = path.resolve()

    def finish(new: str) -> bool:
        if not real.is_file() or real.is_symlink() or real.read_bytes() != before:
            return False
        _copy_owner(real, new)
        copymode(real, new)
        return True

    return replace_file(str(real), after, finish)


def _copy_owner(real: Path, new: str) -> None:
    found = real.stat()
    with suppress(OSError, AttributeError):  # only root may, and Windows has none
        os.chown(new, found.st_uid, found.st_gid)
