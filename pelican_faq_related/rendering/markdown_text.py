"""Converts Markdown as the site's settings want it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteExtension
from markdown.inlinepatterns import (
    AUTOLINK_RE,
    AUTOMAIL_RE,
    BACKTICK_RE,
    ENTITY_RE,
    ESCAPE_RE,
    HTML_RE,
    IMAGE_LINK_RE,
    LINK_RE,
)
from markdown.treeprocessors import InlineProcessor, Treeprocessor

from .open_signs import with_open_signs, without_open_signs

# What is a paragraph and nothing else, with and without these extensions.
_SENTENCES = re.compile(r"[^\W\d][\w ,.;:?!'\"()%/–—‘’“”…-]*(?<! )")
_EXTENSIONS = frozenset(
    f"markdown.extensions.{name}"
    for name in "abbr attr_list codehilite def_list extra fenced_code footnotes md_in_html meta"
    " sane_lists tables toc".split()
)
_WITH_OPTIONS = "markdown.extensions.codehilite"  # of which no option does anything to words


# The sign without which each of Markdown's own inline patterns matches nothing.
_SIGNS = {
    BACKTICK_RE: "`",
    ESCAPE_RE: "\\",
    LINK_RE: "[",
    IMAGE_LINK_RE: "![",
    AUTOLINK_RE: "<",
    AUTOMAIL_RE: "<",
    HTML_RE: "<",
    ENTITY_RE: "&",
}


class _NeededPatterns(Treeprocessor):
    """Leaves out inline patterns that match nowhere in a text, for want of a sign in it.

    Markdown tries each pattern on each piece of a text, and most texts need few of them: it takes
    a sixth of its time less so. With patterns of others, which may write signs, all are tried.
    """

    def run(self, root: Element) -> None:
        """Choose the patterns for the text in a tree, which is to be read for them next."""
        inline = self.md.treeprocessors["inline"]
        if not isinstance(inline, InlineProcessor):
            return
        patterns = list(self.md.inlinePatterns)
        if all(type(pattern).__module__.startswith("markdown.") for pattern in patterns):
            text = "".join(root.itertext())
            patterns = [p for p in patterns if _SIGNS.get(p.pattern, "") in text]
        inline.inlinePatterns = patterns  # type: ignore[assignment]  # any sequence will do


class MarkdownText:
    """Converts Markdown; one instance serves many texts, as making one costs more than most."""

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self._settings = settings
        self._markdown: Markdown | None = None
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
        if self._markdown is None:
            self._markdown = Markdown(**self._settings["MARKDOWN"])
            # Else the first lines of a text could be taken for metadata.
            self._markdown.preprocessors.deregister("meta", strict=False)
            just_before = _NeededPatterns(self._markdown)
            self._markdown.treeprocessors.register(just_before, "needed_patterns", 20.001)
        self._markdown.reset()
        for extension in self._markdown.registeredExtensions:
            if number and isinstance(extension, FootnoteExtension):
                extension.setConfig("UNIQUE_IDS", True)
                extension.unique_prefix = number
        return self._markdown.convert(text)


def _leave_sentences(extensions: Sequence[object], configs: Mapping[str, Any]) -> bool:
    """Whether extensions with these options leave a paragraph without signs as it is."""
    usual = all(isinstance(name, str) and name in _EXTENSIONS for name in extensions)
    return usual and not any(options for name, options in configs.items() if name != _WITH_OPTIONS)
