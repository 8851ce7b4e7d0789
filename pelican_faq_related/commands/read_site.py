"""Reads a site as Pelican reads it, plugins and all, without writing a page.

What a plugin would put into the output folder goes to a temporary one.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pelican.contents import Content
from pelican.readers import Readers
from pelican.settings import read_settings

from .. import handlers
from ..core.enrich import Site
from ..enriching import prepare
from ..pelican_internals import read_without_writing
from ..settings import SettingsError


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSite:
    """A site as Pelican reads it."""

    folder: Path  # of its sources
    contents: Sequence[Content]
    site: Site
    readers: Readers


@contextmanager
def reading(
    settings_file: str | None, folder: str | None, extra: Mapping[str, Any]
) -> Iterator[ReadSite]:
    """Read a site as a build does, without writing any of it.

    ``folder`` takes the place of the setting PATH, ``extra`` that of others. Raises SettingsError.
    """
    with tempfile.TemporaryDirectory() as output:
        override: dict[str, Any] = {
            **extra,
            "OUTPUT_PATH": output,
            "CACHE_PATH": str(Path(output, "cache")),
            "CACHE_CONTENT": False,
            "LOAD_CONTENT_CACHE": False,
            "DELETE_OUTPUT_DIRECTORY": False,
        }
        if folder is not None:
            override["PATH"] = os.path.normpath(Path(folder).absolute())
        settings = read_settings(settings_file, override)
        if settings["PATH"] == os.curdir:  # Pelican's default; one from a file is absolute
            raise SettingsError("the settings have no PATH; say which folder holds the sources")
        handlers.connect()  # a site that does not use the plugin yet can try it
        generators, context = read_without_writing(settings)
        _, prepared = prepare(generators, context, settings)
        yield ReadSite(
            folder=Path(os.path.normpath(settings["PATH"])),
            contents=prepared.contents,
            site=prepared.site,
            readers=generators[0].readers,
        )
