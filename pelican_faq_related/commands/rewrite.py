"""Writes addresses into the marks of one source, and proves that nothing else of it changes.

A change is kept only where the source, read again with it, gives the same text and metadata as
before, with the address in a mark: so code, comments, front matter and the like stay, whatever the
syntax and whatever plugins read it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from pelican.contents import Content

from ..core.html import Edit, Text, apply_edits
from ..core.related import ReferenceFinder, RelatedReference
from ..core.related.sources import find_places
from ..pelican_internals import html_of
from .shadow import Shadow

_MOST_TRIALS = 300
_AT = re.compile(r" at 0x[0-9A-Fa-f]+")  # where an object of a plugin is in memory
_Key = tuple[str, str, str]  # what tells a mark: equal ones lead to the same article


def _key(reference: RelatedReference) -> _Key:
    return reference.label, reference.title, reference.url


@dataclass(frozen=True, slots=True)
class _Read:
    """What a reader makes of a source: its marks, and everything else."""

    marks: tuple[RelatedReference, ...]
    others: tuple[str, ...]


class Rewriter:
    """Writes addresses into the marks of one source."""

    def __init__(
        self, content: Content, data: bytes, references: ReferenceFinder, shadow: Shadow
    ) -> None:
        self._article = content
        self._data = data
        self._finder = references
        self._shadow = shadow

    def write(
        self, wanted: Mapping[RelatedReference, str]
    ) -> tuple[bytes, frozenset[RelatedReference]]:
        """Return the source with addresses for some of its marks, and which marks that are."""
        source_path = Path(self._article.source_path)
        text = _decoded(self._data)
        if text is None or not source_path.is_relative_to(self._shadow.folder):
            return self._data, frozenset()
        rst = source_path.suffix.lower() == ".rst"
        hrefs = {_key(reference): href for reference, href in wanted.items()}
        edits = dict.fromkeys(
            place.edit(hrefs[_key(reference)])
            for reference in {_key(reference): reference for reference in wanted}.values()
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

        All are tried at once, or else each half, and so on. If a source has hundreds of edits that
        change something else, the last ones are not tried: the source is read for each trial.
        """
        before = self._read(text)
        if before is None or not edits:
            return (), ()
        kept: list[Edit] = []
        all_changed: Sequence[_Key] = ()
        left = [edits]
        for _ in range(_MOST_TRIALS):
            if not left:
                break
            tried = left.pop()
            changed = self._changed(text, [*kept, *tried], before, hrefs)
            if changed is not None:
                kept += tried
                all_changed = changed
            elif len(tried) > 1:
                half = len(tried) // 2
                left += (tried[half:], tried[:half])
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
        content = self._shadow.read(self._article, text.encode("utf-8"))
        if content is None:
            return None
        shown = Text(html_of(content) or "")
        marks = self._finder.find(shown)
        ends = [0, *(end for mark in marks for end in (mark.start, mark.end)), shown.end]
        between = [shown.html_between(start, end) for start, end in list(pairwise(ends))[::2]]
        metadata = sorted(f"{name}: {value}" for name, value in content.metadata.items())
        return _Read(marks, (*between, *(_AT.sub("", m) for m in metadata)))


def _decoded(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None
