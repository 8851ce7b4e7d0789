"""Describes a page and its FAQ in JSON-LD: FAQPage or WebPage, in a script.

Terms: https://schema.org/FAQPage, https://schema.org/Question, https://schema.org/Answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from ..entry import FaqEntry

# What could end the script, open a comment in it, or break a line in JavaScript; and what
# UTF-8 cannot hold. https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
_UNSAFE = tuple((sign, f"\\u{ord(sign):04x}") for sign in "<>&\u2028\u2029")
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_SURROGATES = re.compile("[\ud800-\udfff]")


class PageFacts(NamedTuple):
    """What the node of a page says of the page itself. Empty texts and none are left out."""

    url: str = ""  # absolute and canonical
    name: str = ""
    description: str = ""
    image: str = ""  # absolute
    lang: str = ""  # a BCP 47 tag
    published: str = ""  # ISO 8601
    modified: str = ""  # ISO 8601
    site_url: str = ""  # absolute
    site_name: str = ""
    keywords: tuple[str, ...] = ()
    related_links: tuple[str, ...] = ()  # absolute


def faq_page(
    entries: Sequence[FaqEntry], facts: PageFacts, without_id: Collection[str] = ()
) -> dict[str, Any]:
    """Return the FAQPage node of a page; ``entries`` must not be empty.

    ``without_id`` are the anchors that more than one element of the page has.
    """
    node = _page("FAQPage", facts)
    node["mainEntity"] = [
        _question(entry, "" if entry.anchor in without_id else facts.url) for entry in entries
    ]
    return node


def web_page(facts: PageFacts) -> dict[str, Any]:
    """Return the node of a page without questions: https://schema.org/WebPage."""
    return _page("WebPage", facts)


def _page(kind: str, facts: PageFacts) -> dict[str, Any]:
    node: dict[str, Any] = {"@context": "https://schema.org", "@type": kind}
    known = {
        "@id": facts.url,
        "url": facts.url,
        "name": facts.name,
        "description": facts.description,
        "image": facts.image,
        "inLanguage": facts.lang,
        "datePublished": facts.published,
        "dateModified": facts.modified,
    }
    node |= {key: value for key, value in known.items() if value}
    if facts.site_url:
        node["isPartOf"] = {"@type": "WebSite", "name": facts.site_name, "url": facts.site_url}
    if facts.keywords:  # one by one, for a keyword may hold a comma: https://schema.org/keywords
        node["keywords"] = list(facts.keywords)
    if facts.related_links:  # https://schema.org/relatedLink
        node["relatedLink"] = list(facts.related_links)
    return node


def _question(entry: FaqEntry, page_url: str) -> dict[str, Any]:
    node: dict[str, Any] = {"@type": "Question"}
    if page_url:
        node["@id"] = node["url"] = f"{page_url}#{entry.anchor}"
    node["name"] = entry.question
    node["acceptedAnswer"] = {"@type": "Answer", "text": entry.answer}
    return node


def to_script(node: Mapping[str, Any]) -> str:
    r"""Serialise a node as a ``<script>`` element that no text in it can leave.

    >>> to_script({"name": "</script>"})
    '<script type="application/ld+json">{"name":"\\u003c/script\\u003e"}</script>'
    """
    text = _ENCODER.encode(node)
    for sign, escaped in _UNSAFE:
        text = text.replace(sign, escaped)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = _SURROGATES.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return f'<script type="application/ld+json">{text}</script>'
