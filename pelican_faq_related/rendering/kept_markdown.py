"""Keeps a Markdown instance for many texts: making one costs more than most texts do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
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

# Extensions of which nothing is left after ``reset`` but what is put back here.
_RESETTABLE = ("markdown.extensions.", "pymdownx.")
_META, _META_PRIORITY = "meta", 27  # as Markdown's extension registers it
_PLAIN = (bool, int, float, str, type(None))
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


class KeptMarkdown:
    """Gives a Markdown instance that is as good as new, for one text after another."""

    def __init__(self, settings: Mapping[str, Any], *, always: bool = False) -> None:
        """Take the settings of Pelican, in which MARKDOWN is what an instance is made with.

        An extension may keep something of the text before: unless an instance is ``always`` kept,
        there is a new one each time then.
        """
        self._settings = settings
        self._always = always
        self._kept: _Instance | None = None

    def as_new(self, *, meta: bool = True) -> Markdown:
        """Return an instance, with the metadata extension if the settings have that.

        Without ``meta``, the first lines of a text are never taken for metadata.
        """
        wanted = self._settings["MARKDOWN"]
        if self._kept is None or self._kept.settings != wanted:  # a plugin may change them
            keeps = self._always or _can_be_reset(wanted)
            self._kept = _Instance(wanted) if keeps else None
        return self._kept.reset(meta=meta) if self._kept else Markdown(**wanted)


class _Instance:
    """A Markdown instance, and what it was like when it was new."""

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self.settings = _copied(settings)
        self._markdown = markdown = _with_needed_patterns(Markdown(**settings))
        known = markdown.preprocessors
        self._meta = known[_META] if _META in known else None  # noqa: SIM401 - it has no get
        self._names = frozenset(vars(markdown))
        owners = (markdown, *markdown.registeredExtensions)
        self._values = [(owner, _plain_values(owner)) for owner in owners]

    def reset(self, *, meta: bool) -> Markdown:
        """Return the instance as it was when it was new."""
        markdown = self._markdown
        if not meta:
            markdown.preprocessors.deregister(_META, strict=False)
        elif self._meta is not None and _META not in markdown.preprocessors:
            markdown.preprocessors.register(self._meta, _META, _META_PRIORITY)
        markdown.reset()
        for name in vars(markdown).keys() - self._names:
            delattr(markdown, name)
        for owner, values in self._values:  # counters, which ``reset`` counts up
            vars(owner).update(values)
        return markdown


def _can_be_reset(settings: Mapping[str, Any]) -> bool:
    """Whether all extensions are known to keep nothing of a text; names of objects are not."""
    extensions = settings.get("extensions", ())
    return all(isinstance(name, str) and name.startswith(_RESETTABLE) for name in extensions)


def _copied(settings: Any) -> Any:
    """Return a copy of settings, in which objects and functions are the same ones."""
    if isinstance(settings, dict):
        return {name: _copied(value) for name, value in settings.items()}
    return [*map(_copied, settings)] if isinstance(settings, list) else settings


def _plain_values(owner: object) -> dict[str, Any]:
    return {name: value for name, value in vars(owner).items() if isinstance(value, _PLAIN)}


def _with_needed_patterns(markdown: Markdown) -> Markdown:
    """Return an instance that tries no inline pattern which can match nowhere in a text."""
    markdown.treeprocessors.register(_NeededPatterns(markdown), "needed_patterns", 20.001)
    return markdown


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
