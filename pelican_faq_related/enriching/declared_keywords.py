"""Sets the keywords that the authors of articles and pages chose: declared ones, or else tags."""

from __future__ import annotations

from collections.abc import Iterable

from pelican.contents import Content
from pelican.utils import pelican_open

from ..core.html import attribute, find_head, plain
from ..core.keywords import KeywordList, parse_keywords
from ..settings import Settings
from .harmless_words import harmless_words


def set_declared(contents: Iterable[Content], settings: Settings) -> list[Content]:
    """Make ``keywords`` a list that prints as "a, b", where the author chose any, or none.

    Returns the contents whose lists are to be filled up with computed keywords: nothing was
    declared there, and there are fewer tags than keywords wanted.
    """
    wanting = []
    for content in contents:
        if _are_off(content):
            content.keywords = KeywordList()
            continue
        keywords = _declared(content)
        if settings.keywords_from_tags:
            keywords = parse_keywords([*keywords, *_tags(content)])
        if not keywords and settings.computed_keywords:
            keywords = parse_keywords(_tags(content))
            if len(keywords) < most_computed(settings):
                wanting.append(content)
        if keywords:
            harmless = map(harmless_words, keywords[: settings.max_keywords or None])
            content.keywords = KeywordList(harmless)
    return wanting


def most_computed(settings: Settings) -> int:
    """Return how many keywords a text has at most once computed ones are among them."""
    return min(settings.computed_keywords, settings.max_keywords or settings.computed_keywords)


def _tags(content: Content) -> list[str]:
    return [plain(str(tag)) for tag in getattr(content, "tags", ())]


def _declared(content: Content) -> tuple[str, ...]:
    declared = content.metadata.get("keywords")
    reader = content.metadata.get("reader")
    if reader == "html" and not declared:
        return _declared_in_html(content)
    if isinstance(declared, list) and reader == "markdown":
        declared = ",".join(map(str, declared))  # Pelican read a field of several lines
    return parse_keywords(declared) if declared else ()


def _declared_in_html(content: Content) -> tuple[str, ...]:
    """Return what the source says: Pelican makes tags of its keywords, and mixes both."""
    if not getattr(content, "tags", ()):
        return ()
    try:
        with pelican_open(content.source_path) as source:
            return keywords_in(source)
    except OSError:  # a plugin's, that has no source
        return ()


def keywords_in(page: str) -> tuple[str, ...]:
    """Return the keywords that a page declares in its head, as in a source that is HTML.

    >>> keywords_in('<html><head><meta name="keywords" content="tea, cups"></head></html>')
    ('tea', 'cups')
    """
    head = find_head(page)
    tags = [page[slice(*span)] for span in head.keywords] if head else []
    # Pelican takes "contents" as well.
    written = (attribute(tag, "content") or attribute(tag, "contents") or "" for tag in tags)
    return parse_keywords([keyword for text in written for keyword in parse_keywords(text)])


def _are_off(content: Content) -> bool:
    """Whether the author wants none: ``keywords: false``."""
    return content.metadata.get("keywords") is False
