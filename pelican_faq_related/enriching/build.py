"""What belongs to one build: kept in the context that Pelican makes anew for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pelican.contents import Content

from ..core.enrich import Site
from ..core.related import Target
from ..problems import Problems
from ..rendering.cards import CardTemplates
from ..rendering.faq_texts import FaqTexts
from ..settings import Settings

_NAME = "faq_related"


@dataclass(slots=True)
class Build:
    """The state of one build, shared by the handlers."""

    settings: Settings
    targets: Mapping[Content, Target]  # all articles and pages
    problems: Problems = field(default_factory=Problems)
    written: dict[str, int] = field(default_factory=dict)  # path: hash of the page as we left it
    new_ids: set[str] = field(default_factory=set)  # that questions got, in all articles
    urls: dict[str, str] = field(default_factory=dict)  # of links that mean the same everywhere
    stylesheet_written: bool = False

    def keep_in(self, context: dict[str, Any]) -> None:
        """Keep this build in its context."""
        context[_NAME] = self


class Tools(NamedTuple):
    """What texts are enriched with; not kept, as its indexes of all titles are large."""

    site: Site
    cards: CardTemplates
    faq_texts: FaqTexts
    written: Sequence[Content]  # all articles and pages, in a fixed order


def build_of(context: dict[str, Any]) -> Build | None:
    """Return the build that a context belongs to; none where none of ours began."""
    build = context.get(_NAME)
    return build if isinstance(build, Build) else None
