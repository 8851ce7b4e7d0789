"""Copies our stylesheet into the output folder, and knows its address."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..core.problem import Code
from . import files

_STYLESHEET = Path(__file__).parents[1] / "static" / "faq_related.css"


def stylesheet_url(context: dict[str, Any]) -> str:
    """Return the address by which pages link the stylesheet."""
    return f"{context['SITEURL']}/{path_of_stylesheet(context)}"


def write_stylesheet(context: dict[str, Any], own: Iterable[str]) -> Code | None:
    """Put our stylesheet into the output folder, if it is not there yet.

    ``own`` are the files that are said for texts one by one, some of which may be to come. Returns
    why that cannot be done: a folder may be a link that leads out of the output folder, or a page
    may stand in its place.
    """
    output = context["OUTPUT_PATH"]
    target = Path(os.path.normpath(Path(output, path_of_stylesheet(context)).absolute()))
    if not files.is_inside(str(target), output):
        return "outside-output"
    if str(context["THEME_STATIC_DIR"]).strip("/") in own:
        return "no-stylesheet"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        return "no-stylesheet"
    data = _STYLESHEET.read_bytes()
    if not target.exists() or target.read_bytes() != data:
        files.replace_file(str(target), data)
    return None


def path_of_stylesheet(context: dict[str, Any]) -> str:
    """Return the path in the output folder; a theme with a static file of this name wins."""
    return f"{context['THEME_STATIC_DIR']}/faq_related.css"
