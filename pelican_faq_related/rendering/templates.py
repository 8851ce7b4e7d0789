"""Finds the templates of ``faq_related/``: those of the theme, or else of this package."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

_OWN = Path(__file__).parents[1] / "templates"


def template_environment(theme_folders: Sequence[str]) -> Environment:
    """Return what renders ``faq_related/*.html``; every text in them is escaped."""
    # Each build has an environment of its own: no need to ask again whether a file has changed.
    return _Environment(
        loader=FileSystemLoader([*theme_folders, str(_OWN)]), autoescape=True, auto_reload=False
    )


class _Environment(Environment):
    """Renders many small pieces."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return the globals of a template as a plain mapping, which is copied faster."""
        return {**self.globals, **(d or {})}
