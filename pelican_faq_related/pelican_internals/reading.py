"""How Pelican reads files, and in which order plugins are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from weakref import ReferenceType

from markdown import Markdown
from pelican.readers import _DISCARD, BaseReader, MarkdownReader, default_metadata

# Stands for a value that Pelican leaves out of the metadata.
DISCARDED: object = _DISCARD
_READ = MarkdownReader.read


def read_markdown_with(readers: Any, reader_class: type[BaseReader]) -> None:
    """Read Markdown files with another reader, unless a plugin or the settings chose one."""
    for extension, chosen in readers.reader_classes.items():
        if chosen is MarkdownReader:
            readers.reader_classes[extension] = reader_class


def metadata_of_any_file(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return the metadata that Pelican gives to a file that has none."""
    found: dict[str, Any] = default_metadata(settings, BaseReader(settings).process_metadata)
    return found


def call_first(signal: Any, receiver: Callable[..., None]) -> None:
    """Have a receiver of a signal called before all others that are connected by now."""
    for held in list(signal.receivers.values()):
        # blinker 1.7 has references of its own to methods
        weak = isinstance(held, ReferenceType) or hasattr(held, "receiver_id")
        other = held() if weak else held
        if other is not None and other != receiver:
            signal.disconnect(other)
            signal.connect(other, weak=weak)


def call_last(signal: Any, receiver: Callable[..., None]) -> None:
    """Have a receiver of a signal called behind all others that are connected by now."""
    signal.disconnect(receiver)
    signal.connect(receiver)


def reads_markdown_itself() -> bool:
    """Whether Pelican reads Markdown as it does of itself; a plugin may have changed that."""
    return MarkdownReader.read is _READ and _READ.__module__ == MarkdownReader.__module__


def read_with(
    reader: MarkdownReader, markdown: Markdown, source_path: str, text: str
) -> tuple[str, dict[str, Any]]:
    """Return the HTML and the metadata of a text, as ``MarkdownReader.read`` reads a file."""
    reader._source_path = source_path
    reader._md = markdown
    content = markdown.convert(text)
    if not hasattr(markdown, "Meta"):
        return content, {}
    metadata: dict[str, Any] = reader._parse_metadata(markdown.Meta)
    return content, metadata
