"""Refuses headers that are nested deeper than any author goes: recursion ends a process.

Depth is counted as the parser goes, which needs no recursion, and only where a header has the signs
for it.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

DEEPEST = 100
# In each column at most two blocks begin, a mapping and a list: what is nested deeper stands
# behind so many signs. Brackets need no column.
_FAR_IN = re.compile(rf"[ \t?:-]{{{DEEPEST // 2}}}")


def check_depth(header: str, loader: Any) -> None:
    """Raise yaml.YAMLError where a header is nested too deeply; ``loader`` is a class of PyYAML."""
    if header.count("[") + header.count("{") <= DEEPEST and not _FAR_IN.search(header):
        return
    depth = 0
    try:
        for event in yaml.parse(header, Loader=loader):
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                break
    except yaml.YAMLError as error:
        if "nesting depth" not in str(error):  # of PyYAML's library, which looks ahead
            raise
        depth = DEEPEST + 1
    if depth > DEEPEST:
        raise yaml.YAMLError(f"it is nested more than {DEEPEST} deep")
