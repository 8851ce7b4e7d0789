"""Finds the lines of a source file on which a field of its metadata stands, and its entries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

import yaml

from .fences import split_front_matter
from .yaml_values import compose_header

_META = re.compile(r"<meta\b[^>]*+", re.IGNORECASE)
_FIRST_OF_HEADER = 2  # the line behind the fence


def field_lines(text: str, name: str) -> list[int]:
    r"""Return the line of a field, and those of the entries of its list; counted from 1.

    Empty where the field is not found. YAML knows where its values begin; in the metadata of
    Pelican's own readers, a field is a line with its name, or a ``meta`` element.

    >>> field_lines("---\ntitle: A\nfaq:\n  - q: One?\n\n  -\n---\n", "faq")
    [3, 4, 6]
    """
    parts = split_front_matter(text)
    if parts is not None:
        try:
            return _lines_in_yaml(parts.header, name)
        except (yaml.YAMLError, RecursionError):  # Pelican's own reading decided
            pass
    for field in (rf"^[ \t]*:{name}:", rf"^{name}[ \t]*:"):
        match = re.search(field, text, re.IGNORECASE | re.MULTILINE)
        if match:
            return [text.count("\n", 0, match.start()) + 1]
    named = re.compile(rf"\bname=[\"']{name}[\"']", re.IGNORECASE)
    for tag in _META.finditer(text):
        if named.search(tag[0]):
            return [text.count("\n", 0, tag.start()) + 1]
    return []


class FieldLines:
    """The lines of what stands in the fields of a source, which is read when one is asked for."""

    def __init__(self, text: Callable[[], str]) -> None:
        """Take what returns the source."""
        self._read = text
        self._values: dict[str, yaml.Node | None] = {}
        self._lines: dict[str, list[int]] = {}

    def line_at(self, name: str, place: Sequence[int] = ()) -> int:
        r"""Return the line of something inside a field, or else that of the field; 0 if unknown.

        ``place`` leads there: the place in the field's list or mapping, counted from 0, then in
        what stands there, and so on.

        >>> source = "---\nfaq:\n  items:\n  - q: One?\n  - q: Two?\n---\n"
        >>> FieldLines(lambda: source).line_at("faq", (0, 1))
        5
        """
        if name not in self._lines:
            self._lines[name] = field_lines(self._text, name)
        line = next(iter(self._lines[name]), 0)
        if not line or not place:
            return line
        if name not in self._values:
            self._values[name] = _value_of(self._text, name)
        node = self._values[name]
        for index in place:
            inside = [*_nodes_in(node)]
            if index >= len(inside):
                break
            first, node = inside[index]
            line = first.start_mark.line + _FIRST_OF_HEADER
        return line

    @cached_property
    def _text(self) -> str:
        return self._read()


def _value_of(text: str, name: str) -> yaml.Node | None:
    parts = split_front_matter(text)
    if parts is None:
        return None
    try:
        return _node_in_yaml(parts.header, name)
    except (yaml.YAMLError, RecursionError):
        return None


def _nodes_in(node: yaml.Node | None) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    """Yield what a list or mapping holds: where it begins, and its value."""
    if isinstance(node, yaml.SequenceNode):
        yield from ((item, item) for item in node.value)
    elif isinstance(node, yaml.MappingNode):
        yield from node.value


def _node_in_yaml(header: str, name: str) -> yaml.Node | None:
    root = compose_header(header)
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if isinstance(key, yaml.ScalarNode) and key.value.strip().lower() == name:
            found: yaml.Node = value
            return found
    return None


def _lines_in_yaml(header: str, name: str) -> list[int]:
    root = compose_header(header)
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if isinstance(key, yaml.ScalarNode) and key.value.strip().lower() == name:
            items = value.value if isinstance(value, yaml.SequenceNode) else ()
            return [node.start_mark.line + _FIRST_OF_HEADER for node in (key, *items)]
    return []
