"""PyYAML's loaders, with bounds: for depth, for what aliases stand for, and for numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import yaml

from .aliases import Circle, without_circles

HAS_C = hasattr(yaml, "CSafeLoader")  # its library
# No number of 64 bits is longer. Longer ones are texts: they take long to read, may be the same to
# a dict, and beyond 4,300 digits cannot be written.
_LONGEST_NUMBER = 20
_INT, _FLOAT = "tag:yaml.org,2002:int", "tag:yaml.org,2002:float"


@cache
def loader_class(*, as_text: bool, in_c: bool) -> Any:
    """Return a class of PyYAML's loaders; ``circles`` of a loader tells what it left out."""
    base = getattr(yaml, f"{'C' if in_c else ''}{'BaseLoader' if as_text else 'SafeLoader'}")
    kind: Any = type(f"Bounded{base.__name__}", (_Bounded, base), {})
    if not as_text:
        kind.add_constructor(_INT, _number(base.construct_yaml_int, ""))
        kind.add_constructor(_FLOAT, _number(base.construct_yaml_float, ":"))
    return kind


class _Bounded:
    """What a loader does besides."""

    def __init__(self, header: str) -> None:
        super().__init__(header)  # type: ignore[call-arg]  # that of the loader
        self.circles: tuple[Circle, ...] = ()
        self._has_aliases = "*" in header and "&" in header

    def get_single_node(self) -> yaml.Node | None:
        """Return the root of what is composed, with no more below it than a header may have."""
        root: yaml.Node | None = super().get_single_node()  # type: ignore[misc]
        if root is not None and self._has_aliases:
            self.circles = without_circles(root)
        return root


def _number(construct: Callable[..., Any], sign: str) -> Callable[..., Any]:
    """Return a constructor that leaves a long number as text; of floats, those in base 60."""

    def constructed(loader: Any, node: yaml.ScalarNode) -> Any:
        text = node.value
        return text if len(text) > _LONGEST_NUMBER and sign in text else construct(loader, node)

    return constructed
