"""Disarms words that were read as text, and that themes write into their pages as they are."""

from __future__ import annotations


def harmless_words(text: str) -> str:
    """Return a text in a form that is no HTML where a theme writes it as it is."""
    if not any(sign in text for sign in "<=&"):
        return text
    from ..core.html.harmless import harmless_text  # noqa: PLC0415 - few have such signs

    return harmless_text(text)
