"""Knows which articles each text links to, by references or otherwise, and which lead to it."""

from __future__ import annotations

from collections.abc import Iterable

from pelican.contents import Content

from ...core.related import SiteIndex
from ...core.related.suggesting import find_linked_articles
from ..as_source import source_of


class LinkedArticles:
    """Finds the links of texts, in each text once."""

    def __init__(self, index: SiteIndex) -> None:
        self._index = index
        self._paths: dict[str, tuple[str, ...]] = {}

    def paths_in(self, content: Content) -> tuple[str, ...]:
        """Return the paths of the articles that a text links to."""
        path = content.relative_source_path
        if path not in self._paths:
            self._paths[path] = find_linked_articles(source_of(content), self._index)
        return self._paths[path]

    def backlinks(self, contents: Iterable[Content]) -> dict[str, list[Content]]:
        """Return which of the contents lead to each path, in their order."""
        found: dict[str, list[Content]] = {}
        for content in contents:
            for path in self.paths_in(content):
                found.setdefault(path, []).append(content)
        return found
