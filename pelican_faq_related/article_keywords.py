"""The keywords of Pelican's content objects."""

from __future__ import annotations

from pelican.contents import Content

from .core.keywords import KeywordList, parse_keywords


def set_keywords(content: Content) -> None:
    """Make ``content.keywords`` a list that prints as "a, b", where the author declared any."""
    declared = content.metadata.get("keywords")
    if isinstance(declared, list) and content.metadata.get("reader") == "markdown":
        declared = ",".join(map(str, declared))  # Pelican read a field of several lines
    keywords = parse_keywords(declared) if declared else ()
    if keywords:
        content.keywords = KeywordList(keywords)


def keywords_of(content: Content) -> KeywordList:
    """Return the keywords of a content object, as set before."""
    keywords = getattr(content, "keywords", None)
    return keywords if isinstance(keywords, KeywordList) else KeywordList()
