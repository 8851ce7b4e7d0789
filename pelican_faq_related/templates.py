"""Where templates come from: the theme, or else this package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

_OWN = Path(__file__).parent / "templates"


def template_environment(theme_folders: Sequence[str]) -> Environment:
    """Return what renders ``faq_related/*.html``; every text in them is escaped."""
    # Each build has an environment of its own: no need to ask again whether a file has changed.
    return Environment(
        loader=FileSystemLoader([*theme_folders, str(_OWN)]), autoescape=True, auto_reload=False
    )
