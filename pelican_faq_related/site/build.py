"""What belongs to one build: kept in the context that Pelican makes anew for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pelican.contents import Content

from ..core.related import Target
from ..problems import Problems
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

    def published(self) -> list[Content]:
        """Return the articles and pages that a reference may lead to."""
        return [content for content, target in self.targets.items() if not target.unlisted]


def build_of(context: dict[str, Any]) -> Build | None:
    """Return the build that a context belongs to; none where none of ours began."""
    build = context.get(_NAME)
    return build if isinstance(build, Build) else None
