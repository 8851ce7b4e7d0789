"""Knows where the image of an article is, for the pages of others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from pelican.contents import Content

from ..core.html import safe_link
from ..pelican_internals import file_of_static, html_of, static_files

_FILES = "faq_related_static_files"  # in the context: the paths at which static files are written


def image_of(content: Content, context: dict[str, Any]) -> str:
    """Return the image of an article in a form that any other page can use.

    Empty where it names none, one that is not in the site, or one that only this article may use.
    """
    image = safe_link(written_image(content))
    if image.startswith(("http://", "https://", "//")):
        return image
    # A file that an article attaches to itself must not be referred to before that.
    files, source = static_files(context), _source_of(content, image)
    if source in files and "{attach}" not in (html_of(content) or ""):
        if re.match(content.settings["INTRASITE_LINK_REGEX"], "{static}"):
            return f"{{static}}/{quote(source)}"
        return f"{content.settings['SITEURL']}/{files[source].url}"
    if not image.startswith("/"):
        return ""
    # Written for a site at the root of its host; this one may be below it.
    base = urlsplit(content.settings["SITEURL"]).path.rstrip("/")
    rooted = image.removeprefix(base) if image.startswith(f"{base}/") else image
    path = unquote(rooted.partition("?")[0]).lstrip("/")
    return f"{base}{rooted}" if _is_written(path, context) else ""


def is_missing(content: Content, context: dict[str, Any]) -> bool:
    """Whether the image that an article names is not in the site."""
    image = written_image(content)
    if not image or image_of(content, context):
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


def _is_written(path: str, context: dict[str, Any]) -> bool:
    """Whether a file is written at a path: of the theme, or from elsewhere in the sources."""
    if path.startswith(f"{context['THEME_STATIC_DIR']}/"):
        return True
    if _FILES not in context:
        context[_FILES] = _paths_of(static_files(context))
    return path in context[_FILES]


def _paths_of(files: Mapping[str, Content]) -> frozenset[str]:
    return frozenset(normpath(file_of_static(file)) for file in files.values())
