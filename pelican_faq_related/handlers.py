"""One short function per Pelican signal: values out of Pelican objects, one call, results back."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any
from weakref import ReferenceType

from pelican import signals
from pelican.contents import Content
from pelican.readers import MarkdownReader

from .core.enrich import Site, enrich
from .core.problem import Code, Problem
from .enriching import contents, targets
from .enriching import declared_keywords as article_keywords
from .enriching.article_faq import repeats_in, with_faq_data
from .enriching.beginning import begin_build
from .enriching.build import Build, build_of
from .problems import Problems
from .reading.reader import KEPT, UNREADABLE, FrontMatterReader, fill_in_aliases
from .rendering.cards import without_cards
from .settings import Settings, warn_of_unknown
from .writing import pages

if TYPE_CHECKING:
    from .enriching.computed_keywords import KeywordComputer

logger = logging.getLogger(__name__)

_OWN_READERS = ("frontmatter", "markdown", "rst", "html")
_OF_PAGES: dict[Code, str] = {
    "foreign-faq": "the written page has a FAQPage already, by the theme or another plugin; "
    "ours is left out",
    "no-head": "the written page has no head that ends; keywords, JSON-LD and stylesheet "
    "are left out",
}


def connect() -> None:
    """Connect each handler; doing so twice changes nothing."""
    signals.initialized.connect(check_settings)
    signals.initialized.connect(come_first)  # all plugins are connected by then
    signals.readers_init.connect(read_front_matter)
    signals.article_generator_context.connect(map_aliases)
    signals.article_generator_context.connect(keep_undated_as_draft)
    signals.page_generator_context.connect(map_aliases)
    signals.content_object_init.connect(keep_reserved_names)
    signals.content_object_init.connect(contents.make_room)
    signals.all_generators_finalized.connect(enrich_contents)
    signals.feed_generated.connect(write_cards_as_lines)
    signals.content_written.connect(write_head)
    signals.page_writer_finalized.connect(report_problems)  # pages are written after articles


def check_settings(pelican: Any) -> None:
    """Stop the build where settings are wrong: Pelican ignores what register() raises."""
    Settings.from_pelican(pelican.settings)
    warn_of_unknown(pelican.settings)


def come_first(pelican: Any) -> None:
    """Enrich texts before other plugins make summaries of them, wherever PLUGINS has us."""
    del pelican
    finalized = signals.all_generators_finalized
    for held in list(finalized.receivers.values()):
        # blinker 1.7 has references of its own to methods
        weak = isinstance(held, ReferenceType) or hasattr(held, "receiver_id")
        receiver = held() if weak else held
        if receiver is not None and receiver != enrich_contents:
            finalized.disconnect(receiver)
            finalized.connect(receiver, weak=weak)


def read_front_matter(readers: Any) -> None:
    """Read Markdown files with our reader, unless another plugin took them over."""
    for extension, reader_class in readers.reader_classes.items():
        if reader_class is MarkdownReader:
            readers.reader_classes[extension] = FrontMatterReader


def map_aliases(generator: Any, metadata: dict[str, Any]) -> None:
    """Map the names of other generators where a reader of another plugin left them."""
    if metadata.get("reader") not in _OWN_READERS:
        fill_in_aliases(metadata, generator.settings)


def keep_undated_as_draft(generator: Any, metadata: dict[str, Any]) -> None:
    """Make a draft of an article whose only date cannot be read: Pelican would leave it out."""
    del generator
    if "date" not in metadata and f"date{UNREADABLE}" in metadata.get(KEPT, {}):
        metadata["status"] = "draft"


def keep_reserved_names(content: Content) -> None:
    """Keep front matter whose names would break the object in its metadata only."""
    kept = content.metadata.pop(KEPT, None)
    if kept is not None:
        delattr(content, KEPT)
        content.metadata.update(kept)


def enrich_contents(generators: list[Any]) -> None:
    """Enrich every article and page, now that all of them are known."""
    if not generators:
        return
    context, settings = generators[0].context, generators[0].settings
    build, tools = begin_build(generators, context, settings)
    edited = []
    entries = cards = 0
    fresh = [content for content in tools.written if not contents.is_enriched(content)]
    article_keywords.set_declared(fresh, build.settings)
    keywords = _keyword_computer(fresh, build.settings, tools.site)
    for content in fresh:
        before = content._content
        source = contents.source_of(content, build.targets.get(content))
        source, slips = with_faq_data(source, content, tools.faq_texts)
        absolute = partial(contents.with_absolute_links, content)
        enrichment = enrich(source, tools.site, absolute)
        contents.put_enrichment(content, enrichment, build.urls)
        build.problems.add((*slips, *enrichment.problems))
        build.new_ids |= enrichment.new_ids
        entries += len(enrichment.faq_entries)
        cards += len(enrichment.related_cards)
        if keywords is not None:
            keywords.read(content, source.html, enrichment.marks)
        if content._content != before:
            edited.append(content)
    published = [c for c, target in build.targets.items() if not target.unlisted]
    if build.settings.suggestions or build.settings.backlinks != "off":
        from .enriching.second_pass import SecondPass  # noqa: PLC0415 - both are off by default

        edited += SecondPass(published, build, tools).run(fresh)
    del tools  # what follows fits into the room that its indexes of all titles take
    if keywords is not None:
        keywords.put_keywords()
    if fresh:
        build.problems.add(repeats_in(published))
    contents.forget_memoized(edited)
    logger.info("%d questions with answers and %d related cards found", entries, cards)


def _keyword_computer(
    fresh: list[Content], settings: Settings, site: Site
) -> KeywordComputer | None:
    """Return what computes keywords, if any text declares none and they are not turned off."""
    if not settings.computed_keywords or not any(map(article_keywords.wants_computed, fresh)):
        return None
    from .enriching.computed_keywords import KeywordComputer  # noqa: PLC0415 - few sites need all it loads

    return KeywordComputer(settings, site.opens_faq)


def write_head(path: str, context: dict[str, Any]) -> None:
    """Splice keywords, JSON-LD and the stylesheet link into a written page."""
    build = build_of(context)
    if build is None:
        return
    page = pages.read_file(path)
    if path in build.written and build.written[path] == hash(page):
        return  # Pelican kept this page in place of another with the same name
    content = context.get("article") or context.get("page")
    parts = _head_parts(content if isinstance(content, Content) else None, build, context)
    enriched, codes, styled = pages.enrich_page(page, parts)
    if enriched is not page:
        pages.replace_file(path, enriched)
    build.written[path] = hash(enriched)
    if isinstance(content, Content):
        contents.forget_content(content)
    if styled and not build.stylesheet_written:
        pages.write_stylesheet(context["OUTPUT_PATH"], _stylesheet_name(context))
        build.stylesheet_written = True
    where = content.relative_source_path if isinstance(content, Content) else path
    build.problems.add(Problem(path=where, code=c, message=_OF_PAGES[c]) for c in codes)


def _head_parts(content: Content | None, build: Build, context: dict[str, Any]) -> pages.HeadParts:
    stylesheet = f"{context['SITEURL']}/{_stylesheet_name(context)}"
    stylesheet = stylesheet if build.settings.stylesheet else ""
    if content is None:
        return pages.HeadParts(new_ids=build.new_ids, stylesheet=stylesheet)
    published = content.status == "published"
    entries = getattr(content, "faq_entries", ()) if published else ()
    links = (
        contents.related_urls(content, build.urls)
        if published and build.settings.related_link
        else ()
    )
    facts = None
    if entries or links:
        target = build.targets.get(content) or targets.target_of(content, context)
        facts = contents.page_facts(content, target, links, build.urls)
    return pages.HeadParts(
        keywords=article_keywords.keywords_of(content),
        faq_entries=entries,
        facts=facts,
        stylesheet=stylesheet,
    )


def write_cards_as_lines(context: dict[str, Any], feed: Any) -> None:
    """Show cards in a feed as plain lines with a link."""
    if build_of(context) is None:
        return
    for item in feed.items:
        for name in ("content", "description"):
            if isinstance(item.get(name), str):
                item[name] = without_cards(item[name])
        if item.get("content") == item.get("description"):
            item["description"] = None  # as Pelican does where both are the same


def report_problems(generator: Any, writer: Any) -> None:
    """Report what somebody should fix, now that the build's pages are written."""
    del writer
    build = build_of(generator.context)
    if build is not None:
        found, build.problems = build.problems, Problems()
        found.report(generator.settings["PATH"])


def _stylesheet_name(context: dict[str, Any]) -> str:
    """Return the path in the output folder; a theme with a static file of this name wins."""
    return f"{context['THEME_STATIC_DIR']}/faq_related.css"
