"""Copies our stylesheet into the output folder, and knows its address."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_STYLESHEET = Path(__file__).parents[1] / "static" / "faq_related.css"


def stylesheet_url(context: dict[str, Any]) -> str:
    """Return the address by which pages link the stylesheet."""
    return f"{context['SITEURL']}/{_path_of(context)}"


def write_stylesheet(context: dict[str, Any]) -> None:
    """Put our stylesheet into the output folder, if it is not there yet."""
    target = Path(context["OUTPUT_PATH"], _path_of(context))
    target.parent.mkdir(parents=True, exist_ok=True)
    data = _STYLESHEET.read_bytes()
    if not target.exists() or target.read_bytes() != data:
        target.write_bytes(data)


def _path_of(context: dict[str, Any]) -> str:
    """Return the path in the output folder; a theme with a static file of this name wins."""
    return f"{context['THEME_STATIC_DIR']}/faq_related.css"
