"""Keeps our attributes on the content objects of Pelican, and reads them again.

Themes and other plugins read ``faq_entries``, ``related_cards``, ``suggested_cards``, ``backlinks``
and ``keywords`` (see README). Objects from the content cache may lack any of them.
"""

from __future__ import annotations

from pelican.contents import Article, Content, Page

from ..core.html import one_line, plain
from ..core.keywords import KeywordList
from ..core.language import bcp47
from ..core.related import Resolution
from ..pelican_internals import html_of

# No metadata may have these names; keywords may, as the author declares them.
OUR_ATTRIBUTES = frozenset({"faq_entries", "related_cards", "suggested_cards", "backlinks"})

# The attribute with the HTML of an object after it was enriched, and where its references lead.
_ENRICHED = "_enriched"
_NOT_YET: tuple[str | None, tuple[Resolution, ...]] = (None, ())


def make_room(content: Content) -> None:
    """Give a new article or page the attributes that hold what enriching it yields, still empty.

    Python keeps the attributes of objects in a fifth of the room if the first ones of their class
    have all of them from the beginning.
    """
    if isinstance(content, Article | Page):
        content.faq_entries = ()
        content.related_cards = ()
        setattr(content, _ENRICHED, _NOT_YET)


def note_enriched(content: Content, html: str, links: tuple[Resolution, ...]) -> None:
    """Note the HTML of an enriched object, and where its references lead."""
    setattr(content, _ENRICHED, (html, links))


def is_enriched(content: Content) -> bool:
    """Whether an object still has the HTML that enriching gave it: some plugins finalize twice."""
    return bool(getattr(content, _ENRICHED, _NOT_YET)[0] == html_of(content))


def links_of(content: Content) -> tuple[Resolution, ...]:
    """Return where the references of an enriched object lead."""
    links: tuple[Resolution, ...] = getattr(content, _ENRICHED, _NOT_YET)[1]
    return links


def keywords_of(content: Content) -> KeywordList:
    """Return the keywords of an object; none if they are not the ones that this plugin set."""
    keywords = getattr(content, "keywords", None)
    return keywords if isinstance(keywords, KeywordList) else KeywordList()


def lang_of(content: Content) -> str:
    """Return the language of an object as BCP 47 writes it; empty where it says none."""
    return bcp47(str(getattr(content, "lang", "")))


def text_of(content: Content, name: str) -> str:
    """Return an attribute in one line, if it is a text or a number; else empty."""
    value = getattr(content, name, "")
    return one_line(str(value)) if isinstance(value, str | int | float) else ""


def description_of(content: Content) -> str:
    """Return the description, or the summary that the author wrote, as plain text."""
    written = text_of(content, "description") or content.metadata.get("summary", "")
    return plain(written) if isinstance(written, str) else ""
