"""Knows the files that a site writes because of the names that texts have.

Each tag, category and author has a page, with those that continue it, and feeds; each language has
feeds. A name comes from a header: it may be any.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pelican.paginator import Paginator

# Where several names are used as often, the first kind keeps its files.
_KINDS = {"category": "categories", "tag": "tags", "author": "authors"}
_FORMS = ("ATOM", "RSS")


class Name(NamedTuple):
    """A tag, a category or an author of the site."""

    kind: str
    named: Any  # Pelican's object
    texts: Sequence[Any]  # that have it, and are listed

    @property
    def what(self) -> str:
        """What may be said to be written to its files."""
        return f"the {self.kind} {str(self.named)!r}"


def names_of(context: Mapping[str, Any]) -> Iterator[Name]:
    """Yield the names of a site that are listed, by kind."""
    for kind, listed in _KINDS.items():
        yield from (Name(kind, named, texts) for named, texts in context.get(listed, ()))


def pages_of_name(name: Name, settings: Mapping[str, Any]) -> Iterator[str]:
    """Yield the file of the page of a name, and those of its further pages."""
    if isinstance(settings[f"{name.kind.upper()}_SAVE_AS"], str | Path):
        named = name.named
        yield from pages_of_list(name.kind, named.save_as, named.url, name.texts, settings)


def feeds_of_name(name: Name, settings: Mapping[str, Any]) -> Iterator[str]:
    """Yield the files of the feeds of a name."""
    for form in _FORMS:
        if pattern := settings.get(f"{name.kind.upper()}_FEED_{form}"):
            yield str(pattern).format(slug=name.named.slug)


def feeds_of_language(lang: str, settings: Mapping[str, Any]) -> Iterator[str]:
    """Yield the files of the feeds of a language."""
    for form in _FORMS:
        if pattern := settings.get(f"TRANSLATION_FEED_{form}"):
            yield str(pattern).format(lang=lang)


def pages_of_list(
    template: str, name: Any, url: Any, texts: Sequence[Any], settings: Mapping[str, Any]
) -> Iterable[str]:
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
