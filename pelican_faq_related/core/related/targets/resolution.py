"""What a reference means as a value: where it leads, or why it leads nowhere."""

from __future__ import annotations

from typing import NamedTuple

from ...problem import Code
from .target import Target


class Resolution(NamedTuple):
    """Where a reference leads. Without target and href it is shown as text."""

    target: Target | None = None
    href: str = ""
    external: bool = False
    problem: Code | None = None  # none where all is well
    candidates: tuple[Target, ...] = ()  # those meant, where none is taken

    @property
    def is_awaited(self) -> bool:
        """Whether what is meant is still to be published."""
        return self.problem == "unlisted" and any(target.awaited for target in self.candidates)
