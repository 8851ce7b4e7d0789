"""Makes ready what articles are enriched with: settings, site index, templates.

Also what must be right before the index is made: addresses that two sources share or that break
markup, and marks in the descriptions that cards show.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

from pelican.contents import Content

from ..core.enrich import Site
from ..core.faq import FaqHeadings
from ..core.html import Text
from ..core.language import bcp47
from ..core.related import ReferenceFinder, SiteIndex, Target, without_marks
from ..pelican_internals import contents_to_write, set_summary_text, static_files
from ..problems import Problems
from ..rendering import Accordions, CardTemplates, FaqSections, template_environment
from ..settings import Settings
from ..site import (
    Build,
    all_contents,
    fixed_urls,
    listings_of,
    make_urls_harmless,
    targets_of,
)
from .addresses import settle_addresses
from .cards import CardMakers
from .given_templates import check_templates
from .harmless_words import harmless_words
from .missing_images import missing_images


class Prepared(NamedTuple):
    """What articles are enriched with; not kept, as its indexes of all titles are large."""

    contents: Sequence[Content]  # all articles and pages, in a fixed order
    site: Site
    cards: CardTemplates
    faq_sections: FaqSections
    accordions: Accordions


def prepare(
    generators: list[Any], context: dict[str, Any], settings: Mapping[str, Any]
) -> tuple[Build, Prepared]:
    """Begin a build: check its settings, and index what its references may lead to.

    ``settings`` are those of Pelican.
    """
    ours = Settings.from_pelican(settings)
    references = ReferenceFinder(ours.labels, lines=ours.lines)
    problems = Problems()
    problems.add(settle_addresses(contents_to_write(generators), context, settings))
    check_templates(generators, problems.add)
    contents = all_contents(generators, context)
    make_urls_harmless(contents, static_files(context).values())
    for content in contents:
        _clear_marks(content, references)
    targets = targets_of(generators, contents, CardMakers(context, settings, references))
    problems.add(missing_images(contents, context))
    templates = template_environment(
        [*settings["THEME_TEMPLATES_OVERRIDES"], str(Path(settings["THEME"]) / "templates")]
    )
    cards = CardTemplates(templates)
    accordions = Accordions(templates, folded=ours.faq_display == "accordion")
    site = Site(
        index=_index(targets.values(), context, settings, ours),
        references=references,
        opens_faq=FaqHeadings(ours.faq_headings),
        renderer=cards,
        accordion=accordions.of_site,
        will_list=problems.will_list,
    )
    urls = fixed_urls(targets.values(), site.index, settings)
    build = Build(settings=ours, targets=targets, problems=problems, urls=urls)
    build.keep_in(context)
    sections = FaqSections(templates, settings)
    prepared = Prepared(
        contents=contents, site=site, cards=cards, faq_sections=sections, accordions=accordions
    )
    return build, prepared


def _index(
    targets: Iterable[Target], context: dict[str, Any], settings: Mapping[str, Any], ours: Settings
) -> SiteIndex:
    return SiteIndex(
        targets,
        site_urls=(settings["SITEURL"], *ours.site_urls),
        listings=listings_of(context, settings),
        default_lang=bcp47(settings["DEFAULT_LANG"]),
        intrasite=re.compile(settings["INTRASITE_LINK_REGEX"]),
    )


def _clear_marks(content: Content, references: ReferenceFinder) -> None:
    """Write marks in the description and in a summary by the author as plain text."""
    description = content.metadata.get("description")
    if isinstance(description, str):
        content.description = without_marks(Text(description), references, harmless_words)
        content.metadata["description"] = content.description
    summary = content.metadata.get("summary")
    if isinstance(summary, str):
        set_summary_text(content, without_marks(Text(summary), references, escape))
