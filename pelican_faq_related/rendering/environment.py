"""Where templates come from: the theme, or else this package."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import Any

import pelican
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


def template_names(settings: Mapping[str, Any]) -> frozenset[str]:
    """Return the templates that a page can be written with: the theme's, and Pelican's own."""
    theme = Path(settings["THEME"]).expanduser() / "templates"
    own = Path(pelican.__file__).parent / "themes" / "simple" / "templates"
    folders = FileSystemLoader([*settings["THEME_TEMPLATES_OVERRIDES"], theme, own])
    return frozenset(
        f"{origin}{name.removesuffix(extension)}"
        for name in folders.list_templates()
        for extension in settings["TEMPLATE_EXTENSIONS"]
        if name.endswith(extension)
        for origin in ("", "!theme/", "!simple/")
    )
