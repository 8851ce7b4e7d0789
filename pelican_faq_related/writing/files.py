"""Reads written pages, and replaces each as a whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_NAME_CHARACTERS = 50  # characters of a file's name


def read_file(path: str) -> bytes:
    """Return what a written page holds. Raises OSError, which names the file."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - for every page, and a third faster
        return file.read()


def replace_file(path: str, data: bytes) -> None:
    """Write a file anew: afterwards it holds all of the data, or what it held before.

    Raises OSError, which names the file.
    """
    # The name may be as long as the system allows, so a part of it is used.
    folder, name = os.path.split(path)  # as plain texts, for every page
    unfinished = os.path.join(folder, f"{name[:_NAME_CHARACTERS]}.unfinished")  # noqa: PTH118
    try:
        with open(unfinished, "wb", buffering=0) as output:  # noqa: PTH123 - as above
            left = memoryview(data)
            while left:  # a disk that gets full takes a part, and raises at the next
                left = left[output.write(left) :]
        os.replace(unfinished, path)  # noqa: PTH105
    except BaseException as error:
        with suppress(OSError):  # a folder of this name is not ours
            Path(unfinished).unlink(missing_ok=True)
        if isinstance(error, OSError):  # that of a full disk names no file
            raise OSError(error.errno, error.strerror, path) from error
        raise
