"""Tells what a theme or another plugin marked up on a page already."""

from __future__ import annotations

import re

# Comments say nothing; JSON-LD is in group 2, what other scripts hold is no markup.
_COMMENT_OR_SCRIPT = re.compile(
    r"<!--.*?(?:-->|\Z)|<script\b([^>]*+)(?:>(.*?)(?:</script\s*>|\Z)|\Z)",
    re.DOTALL | re.IGNORECASE,
)
# A type in JSON-LD that may be broken: by its name or address, alone or in a list.
_TYPE_OR_NAME = re.compile(
    r"""(?P<type>["']@?type["']\s*+:\s*+(?P<list>\[)?)|(?P<list_end>\])"""
    r"""|["'](?:[\w:/.]*[/:#])?FAQPage(?=["'])"""
)
_FAQ_PAGE_NAME = re.compile(rb"FAQPage")  # searched for faster than with `in`
# Kinds of https://schema.org/WebPage, in JSON-LD or microdata.
_WEB_PAGE = re.compile(
    rb"""["'/](?:About|Checkout|Collection|Contact|FAQ|Item|MedicalWeb|Profile|QA|SearchResults|Web)"""
    rb"""Page["'\s>]"""
)
# In microdata and RDFa: https://schema.org/docs/gs.html
_ATTRIBUTE = re.compile(
    r"""<[a-z][^<>]*\s(?:itemtype|typeof)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)\bFAQPage\b""",
    re.IGNORECASE,
)


def has_faq_page(page: bytes, ours: str) -> bool:
    """Whether the theme or another plugin marked up a FAQPage; ``ours`` is our own script."""
    if not _FAQ_PAGE_NAME.search(page):
        return False
    text = page.decode("utf-8", "replace")
    for found in _COMMENT_OR_SCRIPT.finditer(text):
        json_ld = "application/ld+json" in (found[1] or "").lower()
        if json_ld and found[0] != ours and _has_type(found[2] or ""):
            return True
    return _ATTRIBUTE.search(_COMMENT_OR_SCRIPT.sub("", text)) is not None


def _has_type(script: str) -> bool:
    """Whether FAQPage is a type in JSON-LD, or stands in a list of types."""
    in_list, type_end = False, -1
    for found in _TYPE_OR_NAME.finditer(script):
        if found["type"]:
            in_list, type_end = in_list or bool(found["list"]), found.end()
        elif found["list_end"]:
            in_list = False
        elif in_list or found.start() == type_end:
            return True
    return False


def has_web_page(page: bytes) -> bool:
    """Whether the theme or another plugin marked up the page itself."""
    return _WEB_PAGE.search(page) is not None
