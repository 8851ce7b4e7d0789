"""Where templates come from: the theme, or else this package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pelican
from jinja2 import Environment, FileSystemLoader

_OWN = Path(__file__).parent / "templates"


def template_environment(theme_folders: Sequence[str]) -> Environment:
    """Return what renders ``faq_related/*.html``; every text in them is escaped."""
    # Each build has an environment of its own: no need to ask again whether a file has changed.
    return Environment(
        loader=FileSystemLoader([*theme_folders, str(_OWN)]), autoescape=True, auto_reload=False
    )


def has_template(settings: Mapping[str, Any], name: str) -> bool:
    """Whether a page can be written with a template: it is the theme's, or Pelican's own."""
    theme = Path(settings["THEME"]).expanduser() / "templates"
    own = Path(pelican.__file__).parent / "themes" / "simple" / "templates"
    folders = FileSystemLoader([*settings["THEME_TEMPLATES_OVERRIDES"], theme, own])
    name = name.removeprefix("!theme/").removeprefix("!simple/")
    written = {f"{name}{extension}" for extension in settings["TEMPLATE_EXTENSIONS"]}
    return not written.isdisjoint(folders.list_templates())
