"""Bounds what the aliases of a header stand for, before anything walks its values.

An alias (``*x``) stands for all that its anchor (``&x``) holds. So a few lines can stand for more
values than a memory takes, or for a value that holds itself. A header of too many values is
refused. Where a value holds itself, it is left out there and told, and all else stays.

In: the nodes that a parser composed. Out: the same nodes without circles.
"""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple

import yaml

from .nesting import DEEPEST

_MOST_VALUES = 10_000  # that all aliases of a header may stand for
_TEXT_OF_A_VALUE = 16  # characters; a longer text counts as several values

_IN_PROGRESS = None
_MERGE = "tag:yaml.org,2002:merge"
_NULL = "tag:yaml.org,2002:null"


class Circle(NamedTuple):
    """A place at which a value held itself."""

    field: str  # of the header; empty where its name is none
    line: int  # in the header, counted from 0


class _Size(NamedTuple):
    values: int
    height: int


def without_circles(root: yaml.Node) -> tuple[Circle, ...]:
    """Take out of a header what makes it endless; return where, once for each field.

    Raises yaml.YAMLError, where aliases stand for too many values, or nest too deeply.
    """
    if not _has_alias(root):
        return ()
    walk = _Walk()
    walk.measure(root, 0)
    return tuple({circle.field: circle for circle in reversed(walk.circles)}.values())[::-1]


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
        self.circles: list[Circle] = []
        self._sizes: dict[int, _Size | None] = {}
        self._repeated = 0  # values that aliases stand for, up to here
        self._line = 0  # of the last node that is no alias, which has no place of its own
        self._field = ""

    def measure(self, node: yaml.Node, depth: int) -> _Size:
        """Return the size of a node that was not met before, without circles."""
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
            before = len(self.circles)
            size = self._size(item, depth)
            emptied = len(self.circles) > before and item.value == []  # no pair of an !!omap
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
            before = len(self.circles)
            key_size = self._size(key, depth)
            if key_size is None or len(self.circles) > before:
                continue  # a key is whole, or it is another one
            size = self._size(value, depth)
            if size is None and key.tag == _MERGE:
                continue
            kept.append((key, value if size else yaml.ScalarNode(_NULL, "")))
            sizes += [key_size, size or _Size(1, 0)]
        node.value = kept
        return sizes

    def _size(self, node: yaml.Node, depth: int) -> _Size | None:
        """Return the size of a part; none, where it closes a circle."""
        if id(node) not in self._sizes:
            return self.measure(node, depth)
        size = self._sizes[id(node)]
        if size is _IN_PROGRESS:
            self.circles.append(Circle(self._field, self._line))
            return None
        self._repeated += size.values
        if self._repeated > _MOST_VALUES:
            raise yaml.YAMLError(f"its aliases stand for more than {_MOST_VALUES:,} values")
        if depth + size.height > DEEPEST:
            raise yaml.YAMLError(f"with its aliases, it is nested more than {DEEPEST} deep")
        return size
