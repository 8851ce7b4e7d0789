"""Knows the names of front matter that no attribute of a content object may have.

The reader puts such values aside under one name in the metadata. Once the object is made, they go
back into its metadata, and only there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pelican.contents import Content

from ..pelican_internals import ATTRIBUTES
from ..site import OUR_ATTRIBUTES

KEPT = "front_matter_kept"  # where values with such names wait for the content object
UNREADABLE = "_as_written"  # what is no date is kept under its name with this at the end
_RESERVED = ATTRIBUTES | OUR_ATTRIBUTES | {KEPT}


def is_reserved(name: str) -> bool:
    """Whether no metadata may have this name while the content object is made."""
    return name in _RESERVED or name.startswith("_")


def restore_kept(content: Content) -> None:
    """Put what was kept into the metadata of a content object that was made just now."""
    kept = content.metadata.pop(KEPT, None)
    if kept is not None:
        delattr(content, KEPT)
        content.metadata.update(kept)


def is_undated(metadata: Mapping[str, Any]) -> bool:
    """Whether the only date of a source cannot be read."""
    return "date" not in metadata and f"date{UNREADABLE}" in metadata.get(KEPT, {})
