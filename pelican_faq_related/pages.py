"""Written pages: splice our elements into the head, once, whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from .core.faq import FaqEntry
from .core.jsonld import PageFacts, faq_page, to_script, web_page
from .core.problem import Code
from .head import count_id, find_head, has_faq_page, has_web_page, splice, without_repeated_ids

STYLESHEET = Path(__file__).parent / "static" / "faq_related.css"
_CLASSES = re.compile(
    rb"""class=["'][^"'<>]*\b(?:related-(?:card|link|text|backlinks)|faq-entry)\b"""
)
_KEYWORDS = (b"keywords", b"Keywords", b"KEYWORDS")
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadParts:
    """What a page's head is to hold."""

    keywords: Sequence[str] = ()
    faq_entries: Sequence[FaqEntry] = ()
    facts: PageFacts | None = None
    new_ids: Collection[str] = ()  # ids of ours that a page of several articles may repeat
    stylesheet: str = ""  # the address, if pages with our classes are to link it


def enrich_page(page: bytes, parts: HeadParts) -> tuple[bytes, tuple[Code, ...], bool]:
    """Return a page with our elements in its head, codes of problems, and whether it is styled.

    A page that needs nothing comes back as the same object.
    """
    if not _HTML.match(page):
        return page, (), False  # a feed, a search index, a fragment
    styled = bool(parts.stylesheet) and _CLASSES.search(page) is not None
    linked = bool(parts.facts and parts.facts.related_links)
    listed = bool(parts.new_ids) and page.count(b' id="faq-') > 1
    wanted = styled or parts.keywords or parts.faq_entries or linked or listed
    if not wanted and not any(word in page for word in _KEYWORDS):
        return page, (), False
    try:
        text = page.decode("utf-8")
    except UnicodeDecodeError:
        return page, (), False
    if listed:
        text = without_repeated_ids(text, parts.new_ids)
    codes: list[Code] = []
    script = ""
    shown = {entry.anchor: count_id(text, entry.anchor) for entry in parts.faq_entries}
    if shown and all(shown.values()) and parts.facts:
        unclear = {anchor for anchor, count in shown.items() if count > 1}
        script = to_script(faq_page(parts.faq_entries, parts.facts, unclear))
        if has_faq_page(text, script):
            codes.append("foreign-faq")
            script = ""
    elif parts.facts and linked and _CLASSES.search(page) and not has_web_page(text):
        script = to_script(web_page(parts.facts))
    stylesheet = parts.stylesheet if styled else ""
    head = find_head(text)
    if head is None:
        needed = bool(stylesheet or script or parts.keywords)
        return page, (*codes, *(("no-head",) if needed else ())), False
    spliced = splice(
        text, head, stylesheet=stylesheet, keywords=parts.keywords, script=script
    ).encode("utf-8")
    return (page if spliced == page else spliced), tuple(codes), styled


def replace_file(path: str, data: bytes) -> None:
    """Write a file anew: afterwards it holds all of the data, or what it held before.

    Raises OSError, which names the file.
    """
    unfinished = Path(f"{path}.unfinished")
    try:
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def write_stylesheet(output_folder: str, name: str) -> None:
    """Put our stylesheet into the output folder, if it is not there yet."""
    target = Path(output_folder, name)
    target.parent.mkdir(parents=True, exist_ok=True)
    data = STYLESHEET.read_bytes()
    if not target.exists() or target.read_bytes() != data:
        target.write_bytes(data)
