"""Knows which files a site writes besides its articles and pages.

In: Pelican's context and settings, when all is read. Out: the path of each file below the output
folder, with words that say what it is. It is asked only where somebody gives an address.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from posixpath import basename, dirname, join, normpath, relpath, splitext
from typing import Any, NamedTuple
from urllib.parse import unquote

from pelican.contents import Content

from ..pelican_internals import file_of_static, html_of, static_files
from .files_of_names import (
    feeds_of_language,
    feeds_of_name,
    names_of,
    pages_of_list,
    pages_of_name,
)

_ATTACHED = re.compile(r"[{|]attach[}|]([^\"'<>\s#?]+)")
_FEEDS = ("FEED_ATOM", "FEED_RSS", "FEED_ALL_ATOM", "FEED_ALL_RSS")


class OtherFile(NamedTuple):
    """A file that is no article and no page."""

    path: str  # below the output folder
    what: str  # of which one may say that it is written there
    is_folder: bool = False  # all below it belongs to it
    is_listing: bool = False  # Pelican lets a page take its place by ``save_as``


def listings(context: Mapping[str, Any], settings: Mapping[str, Any]) -> Iterator[OtherFile]:
    """Yield the pages that list articles, each with those that continue it."""
    yield from fixed_listings(context, settings)
    for name in names_of(context):
        for path in pages_of_name(name, settings):
            yield OtherFile(path, f"the page of {name.what}", is_listing=True)


def fixed_listings(context: Mapping[str, Any], settings: Mapping[str, Any]) -> Iterator[OtherFile]:
    """Yield the pages that list articles whatever names these have."""
    articles = context.get("articles", ())
    for template in settings["DIRECT_TEMPLATES"]:
        upper = template.upper()
        name = settings.get(f"{upper}_SAVE_AS", f"{template}.html")
        url = settings.get(f"{upper}_URL", f"{template}.html")
        for path in pages_of_list(template, name, url, articles, settings):
            yield OtherFile(path, f"the page {template!r}", is_listing=True)
    for archives in context.get("period_archives", {}).values():
        for one in archives:
            kind, texts = "period_archives", one["articles"]
            for path in pages_of_list(kind, one["save_as"], one["url"], texts, settings):
                yield OtherFile(path, "an archive", is_listing=True)


def fixed_feeds(settings: Mapping[str, Any]) -> Iterator[OtherFile]:
    """Yield the feeds that a site has whatever its texts are."""
    yield from (OtherFile(str(settings[name]), "a feed") for name in _FEEDS if settings.get(name))


def other_files(
    contents: Iterable[Content], context: Mapping[str, Any], settings: Mapping[str, Any]
) -> Iterator[OtherFile]:
    """Yield the files of a site that are neither articles nor pages, nor their lists.

    ``contents`` are all articles and pages.
    """
    contents = list(contents)
    yield from files_of_theme(settings)
    yield from fixed_feeds(settings)
    languages = {getattr(content, "lang", "") for content in contents}
    feeds = (
        *(feeds_of_name(name, settings) for name in names_of(context)),
        *(feeds_of_language(lang, settings) for lang in languages),
    )
    yield from (OtherFile(path, "a feed") for path in chain.from_iterable(feeds))
    for source, path in settings["TEMPLATE_PAGES"].items():
        yield OtherFile(path, f"the page of the template {source}")
    statics = static_files(context)
    for source, static in statics.items():
        if static is not None:
            yield OtherFile(file_of_static(static), f"the file {source}")
    for content in contents:
        for source in _attached(content):
            if source in statics:
                yield OtherFile(_beside(content, source), f"the file {source}")
    if settings["OUTPUT_SOURCES"]:
        for content in contents:
            path = splitext(content.save_as)[0] + settings["OUTPUT_SOURCES_EXTENSION"]
            yield OtherFile(path, f"the source {content.relative_source_path}")


def _attached(content: Content) -> Iterator[str]:
    """Yield the paths of files that Pelican will move beside a text when it makes its links."""
    html = html_of(content) or ""
    if "attach" not in html:
        return
    for path in _ATTACHED.findall(html):
        folder = "" if path.startswith("/") else dirname(content.relative_source_path)
        yield normpath(join(folder, unquote(path).lstrip("/")))


def _beside(content: Content, source: str) -> str:
    """Return where a file is written that is attached to a text."""
    path = relpath(source, dirname(content.relative_source_path) or ".")
    return join(dirname(content.save_as), basename(path) if path.startswith("../") else path)


def files_of_theme(settings: Mapping[str, Any]) -> Iterator[OtherFile]:
    """Yield the folder of the theme's files, or all of them where that is the site itself."""
    folder = normpath(str(settings["THEME_STATIC_DIR"]).strip("/") or ".")
    what = "a file of the theme"
    if folder != ".":
        yield OtherFile(folder, what, is_folder=True)
        return
    yield OtherFile("faq_related.css", what)
    for path in settings["THEME_STATIC_PATHS"]:
        source = Path(settings["THEME"]).expanduser() / path
        if source.is_file():
            yield OtherFile(source.name, what)
        for root, _, files in os.walk(source, followlinks=True):
            below = Path(root).relative_to(source).as_posix()
            yield from (OtherFile(normpath(join(below, file)), what) for file in files)
