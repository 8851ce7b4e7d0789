"""Lists the names of the templates that a page can be written with."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader

from ..pelican_internals import SIMPLE_THEME


def template_names(settings: Mapping[str, Any]) -> frozenset[str]:
    """Return the names of the theme's templates, and of Pelican's own."""
    theme = Path(settings["THEME"]).expanduser() / "templates"
    folders = FileSystemLoader([*settings["THEME_TEMPLATES_OVERRIDES"], theme, SIMPLE_THEME])
    return frozenset(
        f"{origin}{name.removesuffix(extension)}"
        for name in folders.list_templates()
        for extension in settings["TEMPLATE_EXTENSIONS"]
        if name.endswith(extension)
        for origin in ("", "!theme/", "!simple/")
    )
