"""Disarms values of front matter that themes write into their pages as they are."""

from __future__ import annotations

import re
from collections.abc import Collection
from html import escape
from typing import Any

# Without one of these, a text does nothing, wherever it stands.
_SIGNS = re.compile(r"[<=&]")
_TEXTS = frozenset(
    "author authors category date_format description image_alt keywords reading_time tags"
    " title".split()
)
_ENDS_ATTRIBUTE = re.compile(r"[<>\"'`]")
_IN_NO_LANGUAGE = str.maketrans(dict.fromkeys("<>\"'`&=/"))


def harmless_value(name: str, value: Any) -> Any:
    """Return a value of front matter in a form that is no HTML, but for inline elements."""
    if isinstance(value, list) and name in _TEXTS:
        return [harmless_value(name, item) for item in value]
    if not isinstance(value, str):
        return value
    if name == "lang":
        return value.translate(_IN_NO_LANGUAGE)
    if name == "image":
        return _ENDS_ATTRIBUTE.sub(lambda sign: f"%{ord(sign[0]):02X}", value)
    if name not in _TEXTS or not _SIGNS.search(value):
        return value
    from ..core.html.harmless import harmless_text  # noqa: PLC0415 - most texts have no signs

    return harmless_text(value)


def harmless_metadata(name: str, value: Any, formatted: Collection[str]) -> Any:
    """Return a value of another reader, which gave it a name that is none of Pelican's.

    A text that Pelican would take for HTML becomes text where it is not harmless.
    """
    if name not in formatted or not isinstance(value, str) or "<" not in value:
        return harmless_value(name, value)
    from ..core.html.harmless import harmless_html  # noqa: PLC0415 - as above

    return escape(value) if harmless_html(value, value)[1] else value
