"""Finds the lines of a source file on which a field of its metadata stands, and its entries."""

from __future__ import annotations

import re

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


def _lines_in_yaml(header: str, name: str) -> list[int]:
    root = compose_header(header)
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if isinstance(key, yaml.ScalarNode) and key.value.strip().lower() == name:
            items = value.value if isinstance(value, yaml.SequenceNode) else ()
            return [node.start_mark.line + _FIRST_OF_HEADER for node in (key, *items)]
    return []
