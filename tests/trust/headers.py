"""The same fields in headers of all forms that are no YAML."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

DATE = "2025-01-01"


def pelicans(title: str, body: str, **fields: str) -> str:
    """Return a Markdown file with Pelican's own header."""
    lines = "".join(f"{name.capitalize()}: {value}\n" for name, value in fields.items())
    return f"Title: {title}\nDate: {DATE}\n{lines}\n{body}\n"


def no_yaml(title: str, body: str, **fields: str) -> str:
    """Return a Markdown file with a header between fences that YAML cannot read."""
    lines = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return f"---\ntitle: {title}\nseries: a: b\ndate: {DATE}\n{lines}---\n\n{body}\n"


def rst(title: str, body: str, **fields: str) -> str:
    """Return a reStructuredText file."""
    lines = "".join(f":{name}: {value}\n" for name, value in fields.items())
    return f"{title}\n{'#' * len(title)}\n\n:date: {DATE}\n{lines}\n{body}\n"


def escaped_rst(title: str, body: str, **fields: str) -> str:
    """Return a reStructuredText file with fields that hold no markup, but the signs themselves."""
    escaped = {
        name: re.sub(r"([\\\\*`_|<>]|^\.)", r"\\\1", value) for name, value in fields.items()
    }
    return rst(title, body, **escaped)


def html(title: str, body: str, **fields: str) -> str:
    """Return an HTML file."""
    fields = {"date": DATE, **fields}
    lines = "".join(f'<meta name="{n}" content="{escape(value)}">\n' for n, value in fields.items())
    return f"<html><head>\n<title>{title}</title>\n{lines}</head><body>{body}</body></html>\n"


Header = Callable[..., str]
# A form, the ending of its files, and the line of the first field that a test gives.
FORMS: dict[str, tuple[Header, str, int]] = {
    "Pelican's": (pelicans, "md", 3),
    "no YAML": (no_yaml, "md", 5),
    "rst": (escaped_rst, "rst", 5),
    "html": (html, "html", 4),
}
