"""Addresses into the marks of one source, and proof that nothing else of it changes.

A change is kept only where the source, read again with it, gives the same text and metadata as
before, with the address in a mark: so code, comments, front matter and the like stay, whatever the
syntax and whatever plugins read it.
"""

from __future__ import annotations

import logging
import re
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from shutil import copymode, copystat
from types import TracebackType

from pelican.contents import Content
from pelican.readers import Readers

from ..core.html import Edit, Text, apply_edits
from ..core.related import ReferenceFinder, RelatedReference
from ..core.related.sources import find_places

_AT = re.compile(r" at 0x[0-9A-Fa-f]+")  # where an object of a plugin is in memory
_Key = tuple[str, str, str]  # what tells a mark: equal ones lead to the same article


def _key(reference: RelatedReference) -> _Key:
    return reference.label, reference.title, reference.url


@dataclass(frozen=True, slots=True)
class _Read:
    """What a reader makes of a source: its marks, and everything else."""

    marks: tuple[RelatedReference, ...]
    others: tuple[str, ...]


class Shadow:
    """A folder where changed sources can be read as if they stood in the content folder.

    All other files are there as links, for readers that include them. Used as a context.
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
        copystat(original, copy)
        logging.disable(logging.ERROR)  # all was said when the site was read
        try:
            return self._readers.read_file(
                base_path=str(self._root),
                path=path.as_posix(),
                content_class=type(content),
                context=content._context,
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


class Rewriter:
    """Writes addresses into the marks of one source."""

    def __init__(
        self, content: Content, data: bytes, references: ReferenceFinder, shadow: Shadow
    ) -> None:
        self._content = content
        self._data = data
        self._finder = references
        self._shadow = shadow

    def write(
        self, wanted: Mapping[RelatedReference, str]
    ) -> tuple[bytes, frozenset[RelatedReference]]:
        """Return the source with addresses for some of its marks, and which marks that are."""
        source_path = Path(self._content.source_path)
        text = _decoded(self._data)
        if text is None or not source_path.is_relative_to(self._shadow.folder):
            return self._data, frozenset()
        rst = source_path.suffix.lower() == ".rst"
        hrefs = {_key(reference): href for reference, href in wanted.items()}
        edits = dict.fromkeys(
            place.edit(hrefs[_key(reference)])
            for reference in wanted
            for place in find_places(text, reference, rst=rst)
        )
        kept, changed = self._proven(text, tuple(edits), hrefs)
        left = Counter(changed)
        done = set()
        for reference in wanted:
            if left[_key(reference)]:
                left[_key(reference)] -= 1
                done.add(reference)
        return apply_edits(text, kept).encode("utf-8"), frozenset(done)

    def _proven(
        self, text: str, edits: Sequence[Edit], hrefs: Mapping[_Key, str]
    ) -> tuple[Sequence[Edit], Sequence[_Key]]:
        """Return the edits that change marks and nothing else, and these marks.

        All are tried at once, or else one by one.
        """
        before = self._read(text)
        if before is None or not edits:
            return (), ()
        changed = self._changed(text, edits, before, hrefs)
        if changed is not None:
            return edits, changed
        kept: list[Edit] = []
        all_changed: Sequence[_Key] = ()
        for edit in edits:
            changed = self._changed(text, [*kept, edit], before, hrefs)
            if changed is not None:
                kept.append(edit)
                all_changed = changed
        return kept, all_changed

    def _changed(
        self, text: str, edits: Sequence[Edit], before: _Read, hrefs: Mapping[_Key, str]
    ) -> Sequence[_Key] | None:
        """Return the marks that get their address by edits; none where something else changes."""
        after = self._read(apply_edits(text, edits))
        if after is None or after.others != before.others:
            return None
        if len(after.marks) != len(before.marks):
            return None
        changed = []
        for old, new in zip(before.marks, after.marks, strict=True):
            key = _key(old)
            if key == _key(new):
                continue
            if old.no_link or _key(new) != (*key[:2], hrefs.get(key)):
                return None
            changed.append(key)
        return changed if len(changed) == len(edits) else None

    def _read(self, text: str) -> _Read | None:
        content = self._shadow.read(self._content, text.encode("utf-8"))
        if content is None:
            return None
        html = Text(content._content or "")
        marks = self._finder.find(html)
        ends = [0, *(end for mark in marks for end in (mark.start, mark.end)), html.end]
        between = [html.cut(start, end) for start, end in list(pairwise(ends))[::2]]
        metadata = sorted(f"{name}: {value}" for name, value in content.metadata.items())
        return _Read(marks, (*between, *(_AT.sub("", m) for m in metadata)))


def _decoded(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def replace_source(path: Path, data: bytes) -> None:
    """Write a source anew, as a whole or not at all; its permissions stay.

    Raises OSError, which names the file.
    """
    real = path.resolve()  # a link stays one
    unfinished = real.with_name(f"{real.name}.unfinished")
    try:
        unfinished.write_bytes(data)
        copymode(real, unfinished)
        unfinished.replace(real)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()
        raise
