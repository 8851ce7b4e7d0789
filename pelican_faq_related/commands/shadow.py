"""Keeps a folder where changed sources are read as if they stood in the content folder."""

from __future__ import annotations

import logging
import tempfile
from contextlib import suppress
from pathlib import Path
from shutil import copystat
from types import TracebackType

from pelican.contents import Content
from pelican.readers import Readers

from ..pelican_internals import context_of


class Shadow:
    """Reads changed sources; all other files are there as links, for readers that include them.

    A context manager.
    """

    def __init__(self, folder: Path, readers: Readers) -> None:
        self.folder = folder
        self._readers = readers
        self._temporary = tempfile.TemporaryDirectory()
        self._root = Path(self._temporary.name, "content")

    def __enter__(self) -> Shadow:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._temporary.cleanup()

    def read(self, content: Content, data: bytes) -> Content | None:
        """Return what Pelican's readers make of other bytes in the file of a content object.

        The file must be below the content folder. None where a reader cannot take the bytes.
        """
        original = Path(content.source_path)
        path = original.relative_to(self.folder)
        copy = self._root / path
        self._unfold(path.parent)
        copy.unlink(missing_ok=True)
        copy.write_bytes(data)
        with suppress(FileNotFoundError):  # it may be gone by now
            copystat(original, copy)
        logging.disable(logging.ERROR)  # all was said when the site was read
        try:
            return self._readers.read_file(
                base_path=str(self._root),
                path=path.as_posix(),
                content_class=type(content),
                context=context_of(content),
            )
        except Exception:  # of any reader: whatever it is, the change is no good
            return None
        finally:
            logging.disable(logging.NOTSET)
            copy.unlink()
            _link(copy, original)

    def _unfold(self, path: Path) -> None:
        """Make a folder a real one, full of links."""
        copy, original = self._root / path, self.folder / path
        if path.name:
            self._unfold(path.parent)
        if copy.is_symlink() or not copy.exists():
            copy.unlink(missing_ok=True)
            copy.mkdir()
            for entry in original.iterdir():
                _link(copy / entry.name, entry)


def _link(path: Path, target: Path) -> None:
    with suppress(OSError):  # not everybody may make links on Windows
        path.symlink_to(target, target_is_directory=target.is_dir())
