"""How Pelican reads files, and in which order plugins are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from weakref import ReferenceType

from pelican.readers import _DISCARD, BaseReader, MarkdownReader, default_metadata

# Stands for a value that Pelican leaves out of the metadata.
DISCARDED: object = _DISCARD


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
