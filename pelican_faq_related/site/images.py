"""Knows where the images of an article are, for the pages of others, and how large they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit

from pelican.contents import Content

from ..core.html import safe_link
from ..pelican_internals import file_of_static, html_of, static_files

_MOST_PIXELS = 1_000_000  # on a side of an image that a browser shows
_FILES = "faq_related_static_files"  # in the context: their sources, by where they are written


class SiteImage(NamedTuple):
    """An image that any page may show."""

    address: str
    file: str = ""  # the path of its source; empty where it is not in the content folder

    def size(self) -> tuple[int, int]:
        """Return width and height in pixels; 0 where they are not known."""
        if not self.file:
            return 0, 0
        import imagesize  # noqa: PLC0415 - it takes time to load, and few sites need it

        width, height = imagesize.get(Path(self.file))  # -1 where the file is none or no image
        if not (0 < width < _MOST_PIXELS and 0 < height < _MOST_PIXELS):
            return 0, 0
        return round(width), round(height)


def image_of(content: Content, context: dict[str, Any]) -> str:
    """Return the address of the image that an article names; empty where pages can show none."""
    found = usable_image(written_image(content), content, context)
    return found.address if found else ""


def usable_image(written: str, content: Content, context: dict[str, Any]) -> SiteImage | None:
    """Return an image, as an article writes it, in a form that any other page can use.

    None where there is none, or it is not in the site, or only this article may use it.
    """
    image = safe_link(written)
    if image.startswith(("http://", "https://", "//")):
        return SiteImage(image)
    # A file that an article attaches to itself must not be referred to before that.
    files, source = static_files(context), _source_of(content, image)
    if source in files and "{attach}" not in (html_of(content) or ""):
        file = files[source].source_path
        if re.match(content.settings["INTRASITE_LINK_REGEX"], "{static}"):
            return SiteImage(f"{{static}}/{quote(source)}", file)
        return SiteImage(f"{content.settings['SITEURL']}/{files[source].url}", file)
    if not image.startswith("/"):
        return None
    # Written for a site at the root of its host; this one may be below it.
    base = urlsplit(content.settings["SITEURL"]).path.rstrip("/")
    rooted = image.removeprefix(base) if image.startswith(f"{base}/") else image
    path = unquote(rooted.partition("?")[0]).lstrip("/")
    if path.startswith(f"{context['THEME_STATIC_DIR']}/"):
        return SiteImage(f"{base}{rooted}")
    file = _written_files(context).get(path)
    return None if file is None else SiteImage(f"{base}{rooted}", file)


def is_missing(content: Content, context: dict[str, Any]) -> bool:
    """Whether the image that an article names is not in the site."""
    image = written_image(content)
    if not image or usable_image(image, content, context):
        return False
    attached = image.startswith(("{attach}", "|attach|"))
    return not attached and _source_of(content, safe_link(image)) not in static_files(context)


def written_image(content: Content) -> str:
    """Return the image of an article as its author wrote it; empty where there is none."""
    value = getattr(content, "image", "")
    return str(value) if isinstance(value, str | int | float) else ""


def _source_of(content: Content, image: str) -> str:
    """Return the path at which the source of an image would be, below the content folder."""
    path = image.removeprefix("{static}").removeprefix("{filename}")
    folder = "" if path.startswith("/") else dirname(content.relative_source_path)
    return normpath(join(folder, unquote(path).lstrip("/")))


def _written_files(context: dict[str, Any]) -> Mapping[str, str]:
    """Return the sources of static files, by the paths at which they are written."""
    if _FILES not in context:
        context[_FILES] = {
            normpath(file_of_static(file)): file.source_path
            for file in static_files(context).values()
        }
    written: Mapping[str, str] = context[_FILES]
    return written
