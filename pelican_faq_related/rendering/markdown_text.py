"""Converts Markdown as the site's settings want it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from markdown.extensions.footnotes import FootnoteExtension

from .kept_markdown import KeptMarkdown
from .open_signs import with_open_signs, without_open_signs

# What is a paragraph and nothing else, with and without these extensions.
_SENTENCES = re.compile(r"[^\W\d][\w ,.;:?!'\"()%/–—‘’“”…-]*(?<! )")
_EXTENSIONS = frozenset(
    f"markdown.extensions.{name}"
    for name in "abbr attr_list codehilite def_list extra fenced_code footnotes md_in_html meta"
    " sane_lists tables toc".split()
)
_WITH_OPTIONS = "markdown.extensions.codehilite"  # of which no option does anything to words


class MarkdownText:
    """Converts Markdown; one instance serves many texts, as making one costs more than most."""

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self._kept = KeptMarkdown(settings, always=True)
        self._leaves_sentences = _leave_sentences(
            settings["MARKDOWN"].get("extensions", ()),
            settings["MARKDOWN"].get("extension_configs", {}),
        )

    def convert_harmless(self, text: str, number: int = 0) -> tuple[str, tuple[str, ...]]:
        """Return the HTML of a Markdown text without what may run or load, and what fell out.

        What the site's own extensions make of Markdown stays. ``number`` is that of ``convert``.
        """
        html = with_open_signs(self.convert(without_open_signs(text), number))
        if self._is_sentences(text):
            return html, ()
        from ..core.html.harmless import harmless_html  # noqa: PLC0415 - few sites need it

        return harmless_html(html, text)

    def _is_sentences(self, text: str) -> bool:
        plain = self._leaves_sentences and "_" not in text
        return plain and _SENTENCES.fullmatch(text) is not None

    def convert(self, text: str, number: int = 0) -> str:
        """Return the HTML of a Markdown text.

        ``number`` tells texts apart that are shown on one page: it is part of their footnotes' ids.
        """
        if self._is_sentences(text):
            return f"<p>{text}</p>"
        markdown = self._kept.as_new(meta=False)
        for extension in markdown.registeredExtensions:
            if number and isinstance(extension, FootnoteExtension):
                extension.setConfig("UNIQUE_IDS", True)
                extension.unique_prefix = number
        return markdown.convert(text)


def _leave_sentences(extensions: Sequence[object], configs: Mapping[str, Any]) -> bool:
    """Whether extensions with these options leave a paragraph without signs as it is."""
    usual = all(isinstance(name, str) and name in _EXTENSIONS for name in extensions)
    return usual and not any(options for name, options in configs.items() if name != _WITH_OPTIONS)
