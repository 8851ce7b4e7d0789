"""What a build begins with: its settings, what its references may lead to, and its templates."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ..core.enrich import Site
from ..core.faq import FaqHeadings
from ..core.related import ReferenceFinder, SiteIndex
from ..problems import Problems
from ..rendering.cards import CardTemplates
from ..rendering.environment import template_environment
from ..rendering.faq_texts import FaqTexts, load_accordion
from ..settings import Settings
from . import contents, targets
from .build import Build, Tools
from .given_addresses import settle_addresses


def begin_build(
    generators: list[Any], context: dict[str, Any], pelican: Any
) -> tuple[Build, Tools]:
    """Begin a build: check its settings, and index what its references may lead to."""
    settings = Settings.from_pelican(pelican)
    references = ReferenceFinder(settings.labels)
    problems = Problems()
    problems.add(settle_addresses(targets.listed_contents(generators)))
    written = targets.written_contents(generators, context)
    for content in written:
        contents.clear_marks(content, references)
    found = targets.targets_of(generators, written, context)
    templates = template_environment(
        [*pelican["THEME_TEMPLATES_OVERRIDES"], str(Path(pelican["THEME"]) / "templates")]
    )
    cards = CardTemplates(templates)
    site = Site(
        index=SiteIndex(
            found.values(),
            site_urls=(pelican["SITEURL"], *settings.site_urls),
            listings=targets.listings_of(context, pelican),
            default_lang=pelican["DEFAULT_LANG"],
            intrasite=re.compile(pelican["INTRASITE_LINK_REGEX"]),
        ),
        references=references,
        opens_faq=FaqHeadings(settings.faq_headings),
        renderer=cards,
        accordion=load_accordion(templates) if settings.faq_display == "accordion" else None,
        will_list=problems.will_list,
    )
    urls = contents.urls_of(found.values(), site.index, pelican)
    build = Build(settings=settings, targets=found, problems=problems, urls=urls)
    build.keep_in(context)
    texts = FaqTexts(templates, pelican)
    return build, Tools(site=site, cards=cards, faq_texts=texts, written=written)
