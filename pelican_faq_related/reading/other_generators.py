"""Adds Pelican's names to metadata under the names of other generators.

For files that our reader does not read: those of readers of other plugins, and Markdown whose
header is no YAML.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from pelican.readers import BaseReader

from ..core.enrich import own_fields
from ..core.front_matter import aliased, images_of
from ..pelican_internals import metadata_of_any_file
from .harmless_values import harmless_metadata, harmless_value

OWN_FIELDS = own_fields()
OWN_READER = "frontmatter"
_KNOWN_READERS = (OWN_READER, "markdown", "rst", "html")  # ours and Pelican's


def add_names_of_pelican(metadata: dict[str, Any], settings: dict[str, Any]) -> None:
    """Add Pelican's names where a reader of another plugin read the file.

    Pelican has no name for images, and themes have many: these count in each file.
    """
    if metadata.get("reader") not in _KNOWN_READERS:
        add_aliased(metadata, settings)
    elif metadata["reader"] != OWN_READER:
        for name, value in images_of(metadata).items():
            metadata[name] = harmless_value(name, value)


def add_aliased(
    metadata: dict[str, Any],
    settings: dict[str, Any],
    values: Mapping[str, Any] | None = None,
) -> None:
    """Add Pelican's names for what another reader left under the names of other generators.

    What Pelican puts into the metadata of every file gives way to them. ``values`` is what the
    reader left, if that is not the metadata itself.
    """
    found = aliased(metadata if values is None else values, OWN_FIELDS)
    if not found:
        return
    process = BaseReader(settings).process_metadata
    defaults = metadata_of_any_file(settings)
    for name, written in found.items():
        value = harmless_metadata(name, written, settings["FORMATTED_FIELDS"])
        known = metadata.get(name)
        if (
            known is not None
            and known != defaults.get(name)
            and not _of_file(name, known, settings)
        ):
            continue
        with suppress(ValueError, OverflowError):  # a date that is none
            metadata[name] = value if isinstance(value, datetime) else process(name, value)


def _of_file(name: str, known: Any, settings: Mapping[str, Any]) -> bool:
    """Whether a date is that of a file's last change: only these have fractions of a second."""
    by_file = name in ("date", "modified") and settings.get("DEFAULT_DATE") == "fs"
    return by_file and getattr(known, "microsecond", 0) > 0
