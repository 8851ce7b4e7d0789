"""Written pages: splice our elements into the head, once, whole or not at all."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from ..core.faq import FaqEntry, PageFacts, faq_page, to_script, web_page
from ..core.html import count_ids_of_page
from ..core.problem import Code
from .head import Head, find_head, has_faq_page, has_web_page, splice, without_repeated_ids

STYLESHEET = Path(__file__).parents[1] / "static" / "faq_related.css"
_CLASSES = re.compile(
    rb"""class=["'][^"'<>]*\b(?:related-(?:card|link|text|backlinks)|faq-entry)\b"""
)
_BODY = re.compile(rb"<(?:!--.*?(?:-->|\Z)|(body))", re.DOTALL)
_ENOUGH = 50  # characters of a file's name
_KEYWORDS = (b"keywords", b"Keywords", b"KEYWORDS")
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?>(?:<!--.*?-->\s*)*)"
    rb"<(?:!doctype\s+html|html|head)\b",
    re.DOTALL | re.IGNORECASE,
)


class HeadParts(NamedTuple):
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
    styled = bool(parts.stylesheet) and _has_classes(page)
    linked = bool(parts.facts and parts.facts.related_links)
    listed = bool(parts.new_ids) and page.count(b' id="faq-') > 1
    wanted = styled or parts.keywords or parts.faq_entries or linked or listed
    if not wanted and not any(word in page for word in _KEYWORDS):
        return page, (), False
    codes: list[Code] = []
    script = ""
    ids = count_ids_of_page(page) if parts.faq_entries else {}
    shown = {entry.anchor: ids[entry.anchor] for entry in parts.faq_entries}
    if shown and all(shown.values()) and parts.facts:
        unclear = {anchor for anchor, count in shown.items() if count > 1}
        script = to_script(faq_page(parts.faq_entries, parts.facts, unclear))
        if has_faq_page(page, script):
            codes.append("foreign-faq")
            script = ""
    elif parts.facts and linked and _has_classes(page) and not has_web_page(page):
        script = to_script(web_page(parts.facts))
    stylesheet = parts.stylesheet if styled else ""
    enriched = without_repeated_ids(page, parts.new_ids) if listed else page
    try:
        text, head, rest = _at_body(enriched)
    except UnicodeDecodeError:
        return page, (), False
    if head is None:
        needed = bool(stylesheet or script or parts.keywords)
        return page, (*codes, *(("no-head",) if needed else ())), False
    spliced = splice(text, head, stylesheet=stylesheet, keywords=parts.keywords, script=script)
    enriched = spliced.encode("utf-8") + rest
    return (page if enriched == page else enriched), tuple(codes), styled


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


def read_file(path: str) -> bytes:
    """Return what a written page holds. Raises OSError, which names the file."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - for every page, and a third faster
        return file.read()


def replace_file(path: str, data: bytes) -> None:
    """Write a file anew: afterwards it holds all of the data, or what it held before.

    Raises OSError, which names the file.
    """
    # A name may be as long as can be: no longer one can be made of it.
    folder, name = os.path.split(path)  # as plain texts, for every page
    unfinished = os.path.join(folder, f"{name[:_ENOUGH]}.unfinished")  # noqa: PTH118
    try:
        with open(unfinished, "wb", buffering=0) as output:  # noqa: PTH123 - as above
            left = memoryview(data)
            while left:  # a disk that gets full takes a part, and raises at the next
                left = left[output.write(left) :]
        os.replace(unfinished, path)  # noqa: PTH105
    except BaseException as error:
        with suppress(OSError):  # a folder of this name is not ours
            Path(unfinished).unlink(missing_ok=True)
        if isinstance(error, OSError):  # that of a full disk names no file
            raise OSError(error.errno, error.strerror, path) from error
        raise


def write_stylesheet(output_folder: str, name: str) -> None:
    """Put our stylesheet into the output folder, if it is not there yet."""
    target = Path(output_folder, name)
    target.parent.mkdir(parents=True, exist_ok=True)
    data = STYLESHEET.read_bytes()
    if not target.exists() or target.read_bytes() != data:
        target.write_bytes(data)
