"""Decides what a written page gets into its head, and what prevents that."""

from __future__ import annotations

import re
from collections.abc import Collection
from html import unescape

from ..core.faq import faq_page, to_script, web_page
from ..core.html import Head, count_ids_of_page, find_head
from ..core.problem import Code
from .foreign_markup import has_faq_page, has_web_page
from .head_parts import HeadParts
from .splice import splice

_CLASSES = re.compile(
    rb"""class=["'][^"'<>]*\b(?:related-(?:card|link|text|backlinks)|faq-entry)\b"""
)
_BODY = re.compile(rb"<(?:!--.*?(?:-->|\Z)|(body))", re.DOTALL)
_OWN_ID = re.compile(rb' id="(faq-[^"]*)"')
_KEYWORDS = (b"keywords", b"Keywords", b"KEYWORDS")
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?>(?:<!--.*?-->\s*)*)"
    rb"<(?:!doctype\s+html|html|head)\b",
    re.DOTALL | re.IGNORECASE,
)


def enrich_page(page: bytes, parts: HeadParts) -> tuple[bytes, tuple[Code, ...], bool]:
    """Return a page with our elements in its head, codes of problems, and whether it is styled.

    A page that needs nothing comes back as the same object.
    """
    if not _HTML.match(page):
        return page, (), False  # a feed, a search index, a fragment
    styled = bool(parts.stylesheet) and _has_classes(page)
    listed = bool(parts.new_ids) and page.count(b' id="faq-') > 1
    wanted = styled or parts.keywords or parts.faq_entries or _is_linked(parts) or listed
    if not wanted and not any(word in page for word in _KEYWORDS):
        return page, (), False
    script, codes = _script_for(page, parts)
    stylesheet = parts.stylesheet if styled else ""
    enriched = _without_repeated_ids(page, parts.new_ids) if listed else page
    try:
        text, head, rest = _at_body(enriched)
    except UnicodeDecodeError:
        return page, (), False
    if head is None:
        needed = bool(stylesheet or script or parts.keywords)
        return page, (*codes, "no-head") if needed else codes, False
    spliced = splice(text, head, stylesheet=stylesheet, keywords=parts.keywords, script=script)
    enriched = spliced.encode("utf-8") + rest
    return (page if enriched == page else enriched), codes, styled


def _is_linked(parts: HeadParts) -> bool:
    return bool(parts.facts and parts.facts.related_links)


def _script_for(page: bytes, parts: HeadParts) -> tuple[str, tuple[Code, ...]]:
    """Return the JSON-LD for a page, which may be none, and codes of problems with it."""
    if not parts.facts:
        return "", ()
    ids = count_ids_of_page(page) if parts.faq_entries else {}
    shown = {entry.anchor: ids[entry.anchor] for entry in parts.faq_entries}
    if shown and all(shown.values()):
        unclear = {anchor for anchor, count in shown.items() if count > 1}
        script = to_script(faq_page(parts.faq_entries, parts.facts, unclear))
        return ("", ("foreign-faq",)) if has_faq_page(page, script) else (script, ())
    if _is_linked(parts) and _has_classes(page) and not has_web_page(page):
        return to_script(web_page(parts.facts)), ()
    return "", ()


def _has_classes(page: bytes) -> bool:
    """Whether a page shows cards, or a FAQ that unfolds."""
    return _CLASSES.search(page) is not None


def _at_body(page: bytes) -> tuple[str, Head | None, bytes]:
    """Return a page's text up to its body, the head in it, and the rest, which need not be read.

    Raises UnicodeDecodeError.
    """
    cut = next((tag.start() for tag in _BODY.finditer(page) if tag[1]), -1)
    if cut >= 0:
        text = page[:cut].decode("utf-8")
        head = find_head(f"{text}<body>")
        if head is not None:
            return text, head, page[cut:]
    text = page.decode("utf-8")
    return text, find_head(text), b""


def _without_repeated_ids(page: bytes, ids: Collection[str]) -> bytes:
    """Return a page on which none of these ids is there twice, as where it shows whole articles."""
    seen: set[str] = set()

    def once(match: re.Match[bytes]) -> bytes:
        name = unescape(match[1].decode("utf-8", "replace"))
        repeated = name in seen and name in ids
        seen.add(name)
        return b"" if repeated else match[0]

    return _OWN_ID.sub(once, page)
