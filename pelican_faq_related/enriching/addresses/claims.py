"""Remembers which files a site writes, and tells what is in the way of another one."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from itertools import count
from posixpath import dirname, normpath, splitext
from typing import NamedTuple
from unicodedata import normalize
from urllib.parse import unquote

from pelican.contents import Content

from ...core.front_matter import LONGEST_NAME, fault_on_windows
from ...site import OtherFile

_MOST_BYTES = 255  # of a name
_MOST_BYTES_OF_PATH = {"win32": 259, "darwin": 1023}.get(sys.platform, 4095)
_ROOM = 100  # bytes, for what is put behind the name of a page while it is written


class Claim(NamedTuple):
    """A file, and what is written there."""

    path: str
    owner: Content | OtherFile


class Claims:
    """The files of a site; on some systems, names that differ in case only are one."""

    def __init__(self, output: str) -> None:
        self._output = output
        self._files: dict[str, Claim] = {}
        self._folders: dict[str, Claim] = {}

    def add(self, path: str, owner: Content | OtherFile, *, instead: bool = False) -> None:
        """Claim a file, unless something has it; or ``instead`` of what has it."""
        claim = Claim(normpath(path), owner)
        for key in (claim.path, _any_case(claim.path)):
            if instead:
                self._files[key] = claim
            self._files.setdefault(key, claim)
            for folder in _folders(key):
                self._folders.setdefault(folder, claim)

    def in_the_way(self, path: str, *, any_case: bool) -> Claim | None:
        """Return what prevents a file: the same, a folder of its name, or a file above it."""
        path = normpath(path)
        key = _any_case(path) if any_case else path
        found = next(filter(None, map(self._files.get, _folders(key))), None)
        return found or self._files.get(key) or self._folders.get(key)

    def behind(self, url: str) -> list[Claim]:
        """Return what stands where a web server may look for a URL of the site."""
        path = unquote(re.split("[?#]", url, maxsplit=1)[0]).strip("/")
        paths = [f"{path}/index.html".lstrip("/")]
        if not url.endswith("/"):
            paths = [path, f"{path}.html", *paths]
        found = (self._files.get(_any_case(normpath(path))) for path in paths if path)
        return [claim for claim in found if claim is not None]

    def can_be_written(self, path: str) -> bool:
        """Whether this system has files with such a name, in the output folder."""
        if leaves_folder(path):
            return False
        whole = os.path.join(self._output, path)  # noqa: PTH118 - the path may be any text
        length = len(os.fsencode(whole)) + _ROOM
        names = (os.fsencode(name) for name in path.split("/"))
        if length > _MOST_BYTES_OF_PATH or any(len(name) > _MOST_BYTES for name in names):
            return False
        return sys.platform != "win32" or not fault_on_windows(path)

    def free(self, path: str) -> str:
        """Return the path of a file that nothing is in the way of, like another path."""
        if not self.can_be_written(path):
            name, extension = splitext(path)
            parts = [_short(part) for part in name.split("/")]
            short = "/".join(parts) + extension[: _MOST_BYTES - LONGEST_NAME]
            path = short if self.can_be_written(short) else f"{parts[-1]}{extension}"
        claim = self.in_the_way(path, any_case=True)
        if claim is None:
            return path
        *folders, name = path.split("/")
        depth = claim.path.count("/")  # of what has to have another name
        if depth >= len(folders):
            depth = len(folders) - 1 if folders and name == "index.html" else len(folders)
        for number in count(2):
            parts = [*folders, name]
            stem, end = splitext(name) if depth == len(folders) else (parts[depth], "")
            parts[depth] = f"{stem}-{number}{end}"
            if self.in_the_way(free := "/".join(parts), any_case=True) is None:
                break
        return free


def leaves_folder(path: str) -> bool:
    """Whether a path leads out of the folder that it is relative to.

    >>> leaves_folder("a/../../output-2/b.html"), leaves_folder("a/../b..html")
    (True, False)
    """
    return f"{normpath(path)}/".startswith(("../", "/"))


def _any_case(path: str) -> str:
    """Return what two paths have in common that some systems take for one; no path is like it."""
    return "\0" + normalize("NFC", path).lower()


def _folders(path: str) -> Iterator[str]:
    """Yield the folders that a file stands in."""
    while path := dirname(path):
        yield path


def _short(name: str) -> str:
    return name.encode()[:LONGEST_NAME].decode(errors="ignore")
