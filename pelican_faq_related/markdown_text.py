"""Markdown -> HTML, as the site's settings want it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteExtension

# What is a paragraph and nothing else, with and without these extensions.
_SENTENCES = re.compile(r"[^\W\d][\w ,.;:?!'\"()%/–—‘’“”…-]*(?<! )")
_EXTENSIONS = frozenset(
    f"markdown.extensions.{name}"
    for name in "abbr attr_list codehilite def_list extra fenced_code footnotes md_in_html meta"
    " sane_lists tables toc".split()
)


class MarkdownText:
    """Converts Markdown; one instance serves many texts, as making one costs more than most."""

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self._settings = settings
        self._markdown: Markdown | None = None
        extensions = settings["MARKDOWN"].get("extensions", ())
        self._leaves_sentences = all(
            isinstance(extension, str) and extension in _EXTENSIONS for extension in extensions
        )

    def convert(self, text: str, number: int = 0) -> str:
        """Return the HTML of a Markdown text.

        ``number`` tells texts apart that are shown on one page: it is part of their footnotes' ids.
        """
        if self._leaves_sentences and "_" not in text and _SENTENCES.fullmatch(text):
            return f"<p>{text}</p>"
        if self._markdown is None:
            self._markdown = Markdown(**self._settings["MARKDOWN"])
            # Else the first lines of a text could be taken for metadata.
            self._markdown.preprocessors.deregister("meta", strict=False)
        self._markdown.reset()
        for extension in self._markdown.registeredExtensions:
            if number and isinstance(extension, FootnoteExtension):
                extension.setConfig("UNIQUE_IDS", True)
                extension.unique_prefix = number
        return self._markdown.convert(text)
