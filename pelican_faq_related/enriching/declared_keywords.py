"""The keywords of Pelican's content objects, as their authors declared them."""

from __future__ import annotations

from collections.abc import Iterable

from pelican.contents import Content
from pelican.utils import pelican_open

from ..core.html import plain
from ..core.keywords import KeywordList, parse_keywords
from ..settings import Settings
from ..writing.head import keywords_in


def set_declared(contents: Iterable[Content], settings: Settings) -> None:
    """Make ``keywords`` a list that prints as "a, b", where the author declared any, or none."""
    for content in contents:
        if _are_off(content):
            content.keywords = KeywordList()
            continue
        keywords = _declared(content)
        if settings.keywords_from_tags:
            tags = [plain(str(tag)) for tag in getattr(content, "tags", ())]
            keywords = parse_keywords([*keywords, *tags])
        if keywords:
            content.keywords = KeywordList(keywords[: settings.max_keywords or None])


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


def _are_off(content: Content) -> bool:
    """Whether the author wants none: ``keywords: false``."""
    return content.metadata.get("keywords") is False


def wants_computed(content: Content) -> bool:
    """Whether keywords are to be computed, after ``set_declared``."""
    return not keywords_of(content) and not _are_off(content)


def keywords_of(content: Content) -> KeywordList:
    """Return the keywords of a content object, as set before."""
    keywords = getattr(content, "keywords", None)
    return keywords if isinstance(keywords, KeywordList) else KeywordList()
