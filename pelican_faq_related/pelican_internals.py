"""Everything that relies on private or undocumented parts of Pelican stands here.

Each part below is the same in Pelican 4.11 and 4.12. When a new version comes out, compare the
parts with its source; the other files of this package use only what Pelican documents, and names
such as ``pelican_open``, without which the import of the plugin fails at once.

=============================================  =====================================================
part of Pelican                                why it is needed
=============================================  =====================================================
``Content._content``                           The HTML of a text; only this attribute changes it.
``Content._context``                           Links of an object from the content cache are looked
                                               up in the context of the build that cached it.
``Content._summary``                           ``refresh_metadata_intersite_links`` writes it over
                                               the summary in the metadata.
``Content._update_content``                    Makes URLs of ``{filename}`` links.
``memoized`` on ``Content.get_content`` and    Both remember their results from before a text was
``get_summary``: ``cache`` and ``func``        edited, and keep a copy of each text to the end.
``override_url``, ``override_save_as``         ``url`` and ``save_as`` of the metadata go there.
attributes of ``Article`` and ``Page``         Metadata of the same name would hide them.
``Article.allowed_statuses``                   Pelican writes no page for another status.
``Static.url``, ``Static.save_as``             Asking for them forbids ``{attach}`` for the file.
``Generator._templates``                       The templates that a generator has loaded.
``url`` of a content object's class            ``{filename}`` links, themes and feeds take it as it
                                               is, whatever signs are in it.
lists of ``ArticlesGenerator`` and             What will be written, drafts and hidden pages too,
``PagesGenerator``                             is found in no other place.
``generated_content``, ``static_content``      All sources that were read, by their path.
``Readers.reader_classes``                     ``READERS`` of the settings and plugins write to it;
                                               ``readers_init`` shows it to us.
``readers.default_metadata``                   What metadata a file has that says nothing.
``signals.content_object_init``                It is not sent for objects from the content cache: an
                                               attribute that is set there may be missing later.
``Signal.receivers`` (of blinker 1.7 to 1.9)   Receivers are called as they were connected, since
                                               Pelican sets ``Signal.set_class``; to be the first,
                                               the others are connected again.
``Pelican._get_writer``, ``Writer._open_w``    Pelican writes through a link that stands where a
                                               page is to be: into a source, maybe.
the steps of ``Pelican.run``                   The command reads a site, but must not write it.
=============================================  =====================================================
"""

from __future__ import annotations

import copy
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from weakref import ReferenceType

from pelican import Pelican, signals
from pelican.contents import Article, Content, Page
from pelican.generators import ArticlesGenerator, Generator, PagesGenerator, StaticGenerator
from pelican.readers import BaseReader, MarkdownReader, default_metadata
from pelican.utils import memoized

# Names of metadata that would hide an attribute of the content object.
_ASSIGNABLE = {"summary", "status", "url", "save_as", "template", "date_format", "timezone"}
ATTRIBUTES = frozenset(
    (set(dir(Article)) | set(dir(Page))) - _ASSIGNABLE
    | {"settings", "metadata", "translations", "source_path", "relative_source_path"}
    | {"in_default_lang", "locale_date", "locale_modified", "reader"}
    | {"override_url", "override_save_as"}
)

# Where the generators keep what they will write.
_LISTS = (
    *("articles", "translations", "drafts", "drafts_translations"),
    *("hidden_articles", "hidden_translations"),
    *("pages", "hidden_pages", "draft_pages", "draft_translations"),
)


def html_of(content: Content) -> str | None:
    """Return the HTML of an article or page, with ``{filename}`` links as they are written."""
    html: str | None = content._content
    return html


def set_html(content: Content, html: str) -> None:
    """Put other HTML into an article or page; see ``forget_texts``."""
    content._content = html


def with_site_urls(content: Content, html: str) -> str:
    """Return HTML with URLs of the site in place of ``{filename}`` links and the like."""
    return link_urls(content, html, content.settings["SITEURL"])


def link_urls(content: Content, html: str, site_url: str) -> str:
    """Return HTML with URLs in place of ``{filename}`` links, for a page that has this SITEURL."""
    return str(content._update_content(html, site_url))


def set_summary_text(content: Content, summary: str) -> None:
    """Put another summary in place of the one that the author wrote."""
    content._summary = content.metadata["summary"] = summary


def summarize_with(content: Content, make: Callable[[Content, str], str]) -> None:
    """Have ``make`` return the summary of a content object, which is given SITEURL besides.

    The summary is remembered as Pelican remembers it: other plugins reach into that.
    """
    content.get_summary = memoized(make).__get__(content, type(content))


def is_summarized(content: Content) -> bool:
    """Whether ``summarize_with`` was called for a content object."""
    return "get_summary" in vars(content)


def summary_from(content: Content, html: str) -> str:
    """Return the summary that Pelican would make of this HTML, with its links as written."""
    other = copy.copy(content)
    other.get_content = lambda _site_url: html
    return str(vars(Content)["get_summary"].func(other, ""))


def forget_texts(contents: Iterable[Content]) -> None:
    """Drop the texts and summaries that Pelican remembers of edited objects."""
    edited = {id(content) for content in contents}
    for name in ("get_content", "get_summary"):
        cache = vars(Content)[name].cache
        for key in [key for key in cache if id(key[0]) in edited]:
            del cache[key]


def forget_text(content: Content) -> None:
    """Drop the text that Pelican remembers of an object whose page is written.

    It is a copy of each text with a card; pages that list whole texts have it made again.
    """
    vars(Content)["get_content"].cache.pop((content, content.get_siteurl()), None)


def drop_given_address(content: Content) -> None:
    """Take back the address that the metadata give: Pelican's settings say it then."""
    for name in ("url", "save_as"):
        vars(content).pop(f"override_{name}", None)
        content.metadata.pop(name, None)


def put_address(content: Content, url: str, save_as: str | None = None) -> None:
    """Give a content object an address that is none of its metadata, and no cache keeps."""
    content.override_url = url
    if save_as is not None:
        content.override_save_as = save_as


def has_own_file(content: Content) -> bool:
    """Whether something other than Pelican's settings says where a content object is written."""
    return hasattr(content, "override_save_as")


def context_of(content: Content) -> dict[str, Any]:
    """Return the context in which the links of a content object are looked up."""
    context: dict[str, Any] = content._context
    return context


def set_context(content: Content, context: dict[str, Any]) -> None:
    """Have the links of a content object, which may be from a cache, looked up in this build."""
    content._context = context


def contents_to_write(generators: Iterable[object]) -> list[Content]:
    """Return what Pelican's own generators will write of articles and pages, each once."""
    own = [g for g in generators if isinstance(g, ArticlesGenerator | PagesGenerator)]
    return list({id(c): c for g in own for name in _LISTS for c in getattr(g, name, ())}.values())


def writers_of_texts(generators: Iterable[object]) -> Iterator[tuple[Generator, list[Content]]]:
    """Yield the generators that write articles and pages, each with what it will write."""
    for generator in generators:
        if isinstance(generator, ArticlesGenerator | PagesGenerator):
            yield generator, contents_to_write([generator])


def use_template(generator: Generator, name: str, template: object) -> None:
    """Have a generator write texts that ask for a template by its name with another object."""
    generator._templates[name] = template


def published_contents(generators: Iterable[object]) -> Iterator[Content]:
    """Yield what Pelican's generators list on pages of the site."""
    for generator in generators:
        if isinstance(generator, ArticlesGenerator):
            yield from (*generator.articles, *generator.translations)
        elif isinstance(generator, PagesGenerator):
            yield from (*generator.pages, *generator.translations)


def read_contents(context: Mapping[str, Any]) -> list[Content]:
    """Return the articles and pages that Pelican read, also those that are not written."""
    read = context.get("generated_content", {}).values()
    return [content for content in read if isinstance(content, Article | Page)]


def static_files(context: Mapping[str, Any]) -> Mapping[str, Content]:
    """Return the static files that Pelican read, by their path."""
    files: Mapping[str, Content] = context.get("static_content", {})
    return files


def url_of_static(static: Content) -> str:
    """Return the URL of a static file, which still may be attached to an article afterwards."""
    url = str(vars(Content)["url"].fget(static))
    change = getattr(type(static), _CHANGED, None)
    return change(url, has_given_url(static)) if change else url


def has_given_url(content: Content) -> bool:
    """Whether metadata give the URL of a content object as a whole."""
    return hasattr(content, "override_url")


_CHANGED = "_faq_related_changed_url"


def change_url(content: Content, change: Callable[[str, bool], str]) -> None:
    """Have a content object return another form of each URL that it would return.

    ``change`` is given that, and whether metadata give it as a whole. The class is changed, as the
    URL may change still: a file is attached to an article, or a plugin makes a draft of it.
    """
    kind: Any = type(content)
    if not hasattr(kind, _CHANGED):
        content.__class__ = _with_changed_url(kind, change)


@cache
def _with_changed_url(kind: Any, change: Callable[[str, bool], str]) -> type[Content]:
    def url(content: Content) -> str:
        return change(str(kind.url.fget(content)), has_given_url(content))

    changed = {"url": property(url), _CHANGED: staticmethod(change)}
    # Pelican looks for settings by the name of the class.
    return type(kind.__name__, (kind,), {"__module__": kind.__module__, **changed})


def file_of_static(static: Content) -> str:
    """Return the path of a static file in the output; see ``url_of_static``."""
    return str(vars(Content)["save_as"].fget(static))


def statuses() -> tuple[str, ...]:
    """Return the statuses that an article may have; a plugin may have added some by now."""
    allowed: tuple[str, ...] = Article.allowed_statuses
    return allowed


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


def write_through_no_links(site: Pelican) -> None:
    """Have the writer of a run put files in place of links, and leave alone where they lead.

    A link from an earlier build may stand there: with STATIC_CREATE_LINKS, Pelican makes links to
    static files, which are sources.
    """
    get_writer = site._get_writer

    def get_careful_writer() -> Any:
        writer = get_writer()
        open_file = writer._open_w

        def open_no_link(filename: str, *args: Any, **kwargs: Any) -> Any:
            _remove_link(filename)
            return open_file(filename, *args, **kwargs)

        writer._open_w = open_no_link
        return writer

    site._get_writer = get_careful_writer


def _remove_link(path: str) -> None:
    """Remove what stands at a path, if it is a link, or a file that has another name as well."""
    try:
        found = os.lstat(path)
    except OSError:
        return
    if stat.S_ISLNK(found.st_mode) or (stat.S_ISREG(found.st_mode) and found.st_nlink > 1):
        Path(path).unlink()


def read_without_writing(settings: Mapping[str, Any]) -> tuple[list[Generator], dict[str, Any]]:
    """Have Pelican read a site, plugins and all; return its generators and the context.

    Only what reads articles, pages and static files is used: other generators may write as well.
    """
    site = Pelican(settings)
    context: dict[str, Any] = {
        **settings,
        "generated_content": {},
        "static_links": set(),
        "static_content": {},
        "localsiteurl": settings["SITEURL"],
    }
    places = {name: settings[name.upper()] for name in ("path", "theme", "output_path")}
    generators = [
        kind(context=context, settings=settings, **places) for kind in _reading_generators(site)
    ]
    for generator in generators:
        generator.generate_context()
    return generators, context


def _reading_generators(site: Pelican) -> list[type[Generator]]:
    kinds = (ArticlesGenerator, PagesGenerator)
    given = (classes for _, classes in signals.get_generators.send(site))
    flat = (
        c for classes in given for c in (classes if isinstance(classes, Iterable) else [classes])
    )
    others = [c for c in flat if isinstance(c, type) and issubclass(c, kinds)]
    return [*kinds, *others, StaticGenerator]
