"""Bounds what the aliases of a header stand for, before anything walks its values.

An alias (``*x``) stands for all that its anchor (``&x``) holds. So a few lines can stand for more
values than a memory takes, or for a value that holds itself. What is too much is left out at its
place, and told; all else stays.

In: the nodes that a parser composed. Out: the same nodes with less in them, and ``LeftOut``.
"""

from __future__ import annotations

from itertools import chain
from typing import Literal, NamedTuple

import yaml

from .nesting import DEEPEST

MOST_VALUES = 10_000  # that all aliases of a header may stand for
_TEXT_OF_A_VALUE = 16  # characters; a longer text counts as several values

_IN_PROGRESS = None
_MERGE = "tag:yaml.org,2002:merge"
_NULL = "tag:yaml.org,2002:null"


class LeftOut(NamedTuple):
    """A part of a field that is left out of a header."""

    field: str
    line: int  # in the header, counted from 0
    why: Literal["holds itself", "too much"]


class _Size(NamedTuple):
    values: int
    height: int


def bound_aliases(root: yaml.Node) -> tuple[LeftOut, ...]:
    """Take out what makes a header too large or endless; return what, once for each field."""
    if not _has_alias(root):
        return ()
    walk = _Walk()
    walk.measure(root, 0)
    return tuple({(part.field, part.why): part for part in reversed(walk.left_out)}.values())[::-1]


def _has_alias(root: yaml.Node) -> bool:
    """Whether a node stands at two places: most headers that hold the signs hold no alias."""
    nodes, known = [root], {id(root)}
    for node in nodes:  # which grows on the way
        if isinstance(node, yaml.CollectionNode):
            pairs = isinstance(node, yaml.MappingNode)
            parts = list(chain.from_iterable(node.value)) if pairs else node.value
            nodes += parts
            before = len(known)
            known.update(map(id, parts))
            if len(known) < before + len(parts):
                return True
    return False


class _Walk:
    """Visits each node once, in the order of the file; what it meets again is an alias."""

    def __init__(self) -> None:
        self.left_out: list[LeftOut] = []
        self._sizes: dict[int, _Size | None] = {}
        self._repeated = 0  # values that aliases stand for, up to here
        self._line = 0  # of the last node that is no alias, which has no place of its own
        self._field = ""

    def measure(self, node: yaml.Node, depth: int) -> _Size:
        """Return the size of a node that was not met before, without what is left out."""
        self._line = node.start_mark.line
        if isinstance(node, yaml.CollectionNode):
            self._sizes[id(node)] = _IN_PROGRESS
            in_list = isinstance(node, yaml.SequenceNode)
            sizes = (self._items if in_list else self._pairs)(node, depth + 1)
            values, heights = zip(*sizes, strict=True) if sizes else ((), ())
            size = _Size(1 + sum(values), 1 + max(heights, default=0))
        else:
            size = _Size(1 + len(node.value) // _TEXT_OF_A_VALUE, 0)
        self._sizes[id(node)] = size
        return size

    def _items(self, node: yaml.CollectionNode, depth: int) -> list[_Size]:
        kept, sizes = [], []
        for item in node.value:
            before = len(self.left_out)
            size = self._size(item, depth)
            emptied = len(self.left_out) > before and item.value == []  # no pair of an !!omap
            if size is not None and not emptied:
                kept.append(item)
                sizes.append(size)
        node.value = kept
        return sizes

    def _pairs(self, node: yaml.CollectionNode, depth: int) -> list[_Size]:
        kept, sizes = [], []
        for key, value in node.value:
            if depth == 1:
                self._field = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
            before = len(self.left_out)
            key_size = self._size(key, depth)
            if key_size is None or len(self.left_out) > before:
                continue  # a key is whole, or it is another one
            size = self._size(value, depth)
            if size is None and key.tag == _MERGE:
                continue
            kept.append((key, value if size else yaml.ScalarNode(_NULL, "")))
            sizes += [key_size, size or _Size(1, 0)]
        node.value = kept
        return sizes

    def _size(self, node: yaml.Node, depth: int) -> _Size | None:
        """Return the size of a part; none, where it is left out."""
        if id(node) not in self._sizes:
            return self.measure(node, depth)
        size = self._sizes[id(node)]
        if size is _IN_PROGRESS:
            self.left_out.append(LeftOut(self._field, self._line, "holds itself"))
        elif self._repeated + size.values > MOST_VALUES or depth + size.height > DEEPEST:
            self.left_out.append(LeftOut(self._field, self._line, "too much"))
            return None
        else:
            self._repeated += size.values
        return size
