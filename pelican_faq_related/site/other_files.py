"""Knows which files a site writes besides its articles and pages.

In: Pelican's context and settings, when all is read. Out: the path of each file below the output
folder, with words that say what it is. It is asked only where somebody gives an address.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from posixpath import basename, dirname, join, normpath, relpath, splitext
from typing import Any, NamedTuple
from urllib.parse import unquote

from pelican.contents import Content
from pelican.paginator import Paginator

from ..pelican_internals import file_of_static, html_of, static_files

_KINDS = ("tag", "category", "author")
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
    articles = context.get("articles", ())
    for template in settings["DIRECT_TEMPLATES"]:
        upper = template.upper()
        name = settings.get(f"{upper}_SAVE_AS", f"{template}.html")
        url = settings.get(f"{upper}_URL", f"{template}.html")
        for path in _pages_of(template, name, url, articles, settings):
            yield OtherFile(path, f"the page {template!r}", is_listing=True)
    for kind, listed in _named(context):
        if isinstance(settings[f"{kind.upper()}_SAVE_AS"], str | Path):
            for named, texts in listed:
                what = f"the page of the {kind} {str(named)!r}"
                for path in _pages_of(kind, named.save_as, named.url, texts, settings):
                    yield OtherFile(path, what, is_listing=True)
    for archives in context.get("period_archives", {}).values():
        for one in archives:
            template = "period_archives"
            for path in _pages_of(template, one["save_as"], one["url"], one["articles"], settings):
                yield OtherFile(path, "an archive", is_listing=True)


def other_files(
    contents: Iterable[Content], context: Mapping[str, Any], settings: Mapping[str, Any]
) -> Iterator[OtherFile]:
    """Yield the files of a site that are neither articles nor pages, nor their lists.

    ``contents`` are all articles and pages.
    """
    contents = list(contents)
    yield from _of_theme(settings)
    languages = {getattr(content, "lang", "") for content in contents}
    for path in _feeds(context, settings, languages):
        yield OtherFile(path, "a feed")
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


def _named(context: Mapping[str, Any]) -> Iterator[tuple[str, Iterable[tuple[Any, Sequence[Any]]]]]:
    for kind, name in zip(_KINDS, ("tags", "categories", "authors"), strict=True):
        yield kind, context.get(name, ())


def _pages_of(
    template: str, name: Any, url: Any, texts: Sequence[Any], settings: Mapping[str, Any]
) -> Iterator[str]:
    """Yield the file of a list of texts, and those of its further pages."""
    if not name:
        return
    if template not in settings["PAGINATED_TEMPLATES"]:
        yield str(name)
        return
    per_page = settings["PAGINATED_TEMPLATES"][template] or settings["DEFAULT_PAGINATION"]
    paginator = Paginator(str(name), str(url), texts, settings, per_page)
    for number in range(1, paginator.num_pages + 1):
        yield str(paginator.page(number).save_as)


def _feeds(
    context: Mapping[str, Any], settings: Mapping[str, Any], languages: Iterable[str]
) -> Iterator[str]:
    yield from (str(settings[name]) for name in _FEEDS if settings.get(name))
    for form in ("ATOM", "RSS"):
        for kind, listed in _named(context):
            if settings.get(f"{kind.upper()}_FEED_{form}"):
                pattern = str(settings[f"{kind.upper()}_FEED_{form}"])
                yield from (pattern.format(slug=named.slug) for named, _ in listed)
        if settings.get(f"TRANSLATION_FEED_{form}"):
            pattern = str(settings[f"TRANSLATION_FEED_{form}"])
            yield from (pattern.format(lang=lang) for lang in languages)


def _of_theme(settings: Mapping[str, Any]) -> Iterator[OtherFile]:
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
