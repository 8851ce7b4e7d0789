"""Reads files, and replaces each as a whole or not at all, never through a link."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

_NAME_CHARACTERS = 50  # characters of a file's name


def read_file(path: str) -> bytes:
    """Return what a written page holds. Raises OSError, which names the file."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - for every page, and a third faster
        return file.read()


def replace_file(path: str, data: bytes, finish: Callable[[str], bool] | None = None) -> bool:
    """Write a file anew: afterwards it holds all of the data, or what it held before.

    What is a link becomes a file; what the link leads to stays. ``finish`` is called with the path
    of the new file right before that takes the place of the old one, and may refuse. Returns
    whether the file is written. Raises OSError, which names the file.
    """
    # Nobody else has this name: all that stands there is ours. The name of the file may be as long
    # as the system allows, so a part of it is used.
    folder, name = os.path.split(path)  # as plain texts, for every page
    unfinished = os.path.join(  # noqa: PTH118
        folder, f".{name[:_NAME_CHARACTERS]}.{token_hex(8)}.unfinished"
    )
    try:
        with open(unfinished, "xb", buffering=0) as output:  # noqa: PTH123 - as above
            left = memoryview(data)
            while left:  # a disk that gets full takes a part, and raises at the next
                left = left[output.write(left) :]
        wanted = finish is None or finish(unfinished)
        if wanted:
            os.replace(unfinished, path)  # noqa: PTH105
        else:
            Path(unfinished).unlink()
    except BaseException as error:
        with suppress(OSError):
            Path(unfinished).unlink(missing_ok=True)
        if isinstance(error, OSError):  # that of a full disk names no file
            raise OSError(error.errno, error.strerror, path) from error
        raise
    return wanted


def is_inside(path: str, folder: str) -> bool:
    """Whether a file is below a folder, also where a folder on the way to the file is a link.

    The file itself may be a link: it is replaced.
    """
    folder = os.path.abspath(folder)  # noqa: PTH100 - for every page, as above
    parent = between = os.path.dirname(path)  # noqa: PTH120
    while len(between) > len(folder) and not os.path.islink(between):  # noqa: PTH114
        between = os.path.dirname(between)  # noqa: PTH120
    return between == folder or Path(parent).resolve().is_relative_to(Path(folder).resolve())
