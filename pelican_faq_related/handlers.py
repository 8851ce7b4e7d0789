"""The table of Pelican's signals, and a short handler for each.

A handler takes values out of a Pelican object, calls one function, and puts the result back. An
article meets them in this order:

1. ``reading``: source -> HTML and metadata;
2. ``enriching``: Pelican's object -> ``Source``;
3. ``core.enrich``: ``Source`` -> ``Enrichment``;
4. ``enriching``: ``Enrichment`` -> Pelican's object;
5. ``writing``: the page that the theme wrote -> the same with our lines in its head.
"""

from __future__ import annotations

from typing import Any

from pelican import signals
from pelican.contents import Content

from . import site
from .enriching import enrich_all
from .pelican_internals import (
    call_first,
    call_last,
    read_markdown_with,
    replaced_links,
    write_through_no_links,
)
from .problems import Problems
from .reading import (
    FrontMatterReader,
    add_names_of_pelican,
    check_headers,
    is_undated,
    restore_kept,
)
from .settings import Settings, warn_of_unknown
from .writing import add_to_page, show_plainly, tell_of_links


def connect() -> None:
    """Connect each handler; doing so twice changes nothing."""
    signals.initialized.connect(check_settings)
    signals.initialized.connect(come_first)  # all plugins are connected by then
    signals.initialized.connect(come_last)
    signals.initialized.connect(keep_links_unwritten)
    signals.readers_init.connect(read_front_matter)
    signals.readers_init.connect(check_all_headers)
    signals.article_generator_context.connect(map_names)
    signals.article_generator_context.connect(keep_undated_as_draft)
    signals.page_generator_context.connect(map_names)
    signals.content_object_init.connect(restore_kept)  # what could not become an attribute
    signals.content_object_init.connect(site.make_room)
    signals.all_generators_finalized.connect(enrich_contents)
    signals.feed_generated.connect(write_feed_plainly)
    signals.content_written.connect(write_head)
    signals.page_writer_finalized.connect(report_problems)  # pages are written after articles


def check_settings(pelican: Any) -> None:
    """Stop the build where settings are wrong: Pelican ignores what register() raises."""
    Settings.from_pelican(pelican.settings)
    warn_of_unknown(pelican.settings)


def come_first(pelican: Any) -> None:
    """Enrich texts before other plugins make summaries of them, wherever PLUGINS has us."""
    del pelican
    call_first(signals.all_generators_finalized, enrich_contents)


def come_last(pelican: Any) -> None:
    """Check what all readers read, those of plugins behind us as well."""
    del pelican
    call_last(signals.readers_init, check_all_headers)


def keep_links_unwritten(pelican: Any) -> None:
    """Write no page through a link, into a source or out of the output folder."""
    write_through_no_links(pelican)


def read_front_matter(readers: Any) -> None:
    """Read Markdown files with our reader, unless another plugin took them over."""
    read_markdown_with(readers, FrontMatterReader)


def check_all_headers(readers: Any) -> None:
    """Let no header end the build, or harm another page, whoever reads it."""
    check_headers(readers)


def map_names(generator: Any, metadata: dict[str, Any]) -> None:
    """Add Pelican's names where a reader of another plugin left those of other generators."""
    add_names_of_pelican(metadata, generator.settings)


def keep_undated_as_draft(generator: Any, metadata: dict[str, Any]) -> None:
    """Make a draft of an article whose only date cannot be read: Pelican would leave it out."""
    del generator
    if is_undated(metadata):
        metadata["status"] = "draft"


def enrich_contents(generators: list[Any]) -> None:
    """Enrich every article and page, now that all of them are known."""
    if generators:
        enrich_all(generators, generators[0].context, generators[0].settings)


def write_feed_plainly(context: dict[str, Any], feed: Any) -> None:
    """Show cards in a feed as plain lines with a link, and answers unfolded."""
    if site.build_of(context) is not None:
        show_plainly(feed)


def write_head(path: str, context: dict[str, Any]) -> None:
    """Put keywords, JSON-LD and the stylesheet link into a written page."""
    build = site.build_of(context)
    content = context.get("article") or context.get("page")
    if build is not None:
        add_to_page(path, content if isinstance(content, Content) else None, build, context)


def report_problems(generator: Any, writer: Any) -> None:
    """Report what somebody should fix, now that the build's pages are written."""
    build = site.build_of(generator.context)
    if build is not None:
        tell_of_links(replaced_links(writer), build)
        found, build.problems = build.problems, Problems()
        found.report(generator.settings["PATH"])
