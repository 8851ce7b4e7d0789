"""Makes a ``Target``, to which references may lead, of each article and page of Pelican."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from pelican.contents import Article, Content

from ..core.html import plain
from ..core.related import RelatedCard, Target
from ..pelican_internals import (
    contents_to_write,
    published_contents,
    read_contents,
    set_context,
    static_files,
    url_of_static,
)
from .attributes import lang_of

CardMaker = Callable[[], RelatedCard]


def all_contents(generators: Iterable[object], context: dict[str, Any]) -> list[Content]:
    """Return the articles and pages of a build, drafts and hidden ones too, in a fixed order.

    A plugin may write another object of a source than the one that Pelican read, as i18n_subsites
    does to hide what is not translated.
    """
    listed = contents_to_write(generators)
    paths = {c.source_path for c in listed}
    others = [c for c in read_contents(context) if c.source_path not in paths]
    found = [c for c in (*listed, *others) if c.source_path]
    for content in found:
        set_context(content, context)
    return sorted(found, key=lambda content: str(content.source_path))


def listings_of(context: Mapping[str, Any], settings: Mapping[str, Any]) -> Iterator[str]:
    """Yield the URLs of pages that list articles, and the paths of static files."""
    for name in ("categories", "tags", "authors"):
        yield from (listed.url for listed, _ in context.get(name, ()))
    yield from settings["TEMPLATE_PAGES"].values()
    for template in settings["DIRECT_TEMPLATES"]:
        yield settings.get(f"{template.upper()}_URL", f"{template}.html")
    for path, static in static_files(context).items():
        yield from (path, url_of_static(static))
    for name in ("FEED_ALL_ATOM", "FEED_ALL_RSS", "FEED_ATOM", "FEED_RSS"):
        if settings.get(name):
            yield str(settings[name])


def target_of(content: Content, card: CardMaker, unlisted: str = "") -> Target:
    """Return an article or page as the target of references; ``unlisted`` says why it is none."""
    return Target(
        path=content.relative_source_path,
        title=plain(str(content.title)),
        slug=getattr(content, "slug", ""),
        url=content.url,
        lang=lang_of(content),
        card=card,
        translations=tuple(t.relative_source_path for t in content.translations if t.source_path),
        unlisted=unlisted,
        awaited=content.status == "draft",
    )


def targets_of(
    generators: Iterable[object],
    written: Iterable[Content],
    card_of: Callable[[Content], CardMaker],
) -> dict[Content, Target]:
    """Return all articles and pages as targets, with those that no reference may lead to.

    ``written`` are the contents that ``all_contents`` returns. ``card_of`` returns what makes the
    card of one.
    """
    found = {
        content: target_of(content, card_of(content))
        for content in published_contents(generators)
        if content.source_path and content.status == "published" and content.save_as
    }
    for content in written:
        if content not in found:
            found[content] = target_of(content, card_of(content), _why_unlisted(content))
    return found


def _why_unlisted(content: Content) -> str:
    if content.status == "draft":
        # Pelican makes drafts of articles whose date is still to come.
        declared = str(content.metadata.get("status", "published")).lower()
        return "it is a draft" if declared == "draft" else "its date is in the future"
    return "it is hidden" if content.status == "hidden" else "it is not published"


def date_of(content: Content) -> str:
    """Return the date of an article in the form of ISO 8601; empty for a page."""
    return iso_date(content, "date") if isinstance(content, Article) else ""


def iso_date(content: Content, name: str) -> str:
    """Return a date of a content object in the form of ISO 8601, or empty."""
    value = getattr(content, name, None)
    return value.isoformat() if value is not None and hasattr(value, "isoformat") else ""
