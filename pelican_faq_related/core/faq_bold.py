"""Questions that an author sets in bold, at the start of a paragraph or of the item of a list.

**What is…?**       **What is…?** An answer.       1. **What is…?**
An answer.                                            An answer.
"""

from __future__ import annotations

import re

from .faq_labels import QUESTION_LABEL, QUESTION_LETTER
from .faq_question import Opener, Question, Stretch, nearest, with_ends
from .headings import asks, question_text
from .text import plain

_BOLD_START = re.compile(
    r"\s*(?:<!--[^>]{0,80}-->\s*)?(?:[^\w\s<]{1,4}\s*)?(?:\d{1,3}\s*[.)]\s*)?"
    rf"(?P<label>{QUESTION_LABEL})?"
    r"<(?P<tag>strong|b)\b[^>]*>(?P<text>.*?)</(?P=tag)\s*>(?P<mark>\s*[?？؟])?",
    re.DOTALL | re.IGNORECASE,
)
_ITALIC = re.compile(r"\s*<(?P<tag>em|i)\b[^>]*>(?P<text>[^<]*)</(?P=tag)\s*>\s*", re.IGNORECASE)
_LABEL = rf"\s*(?:{QUESTION_LABEL}|{QUESTION_LETTER}\s*\d{{0,3}}\s*[:：]\s*)"
_LABELLED, _ONLY_LABEL = (re.compile(_LABEL + end, re.IGNORECASE) for end in ("", r"\Z"))
FIRST_LINE = re.compile(r".*?(?=<br\b|(?<=[?？؟])\s*\n|\Z)", re.DOTALL | re.IGNORECASE)
_LINE_END = re.compile(r"[ \t]*(?:\n|<br\b|\Z)", re.IGNORECASE)
_MOST = 3  # for each statement among bold paragraphs so many must ask
LINK_IN_PAGE = re.compile(r"""\s*<a\b[^<>]*\shref\s*=\s*["']?#""", re.IGNORECASE)


def find_bold(stretch: Stretch, sure: bool) -> list[Question]:
    """Return paragraphs and items of lists that begin with a bold question."""
    html = stretch.html
    found: list[Opener] = []
    statements: list[Opener] = []
    for block in stretch.blocks:
        if block.name not in ("p", "li", "div"):
            continue
        bold = _BOLD_START.match(html, block.content_start, block.content_end)
        own_line = bold is not None and _LINE_END.match(html, bold.end(), block.content_end)
        bold = bold or _ITALIC.fullmatch(html, block.content_start, block.content_end)
        if bold is None or LINK_IN_PAGE.match(bold["text"]):
            continue
        marked = bold["text"] + (bold.groupdict().get("mark") or "")
        end = bold.end()
        line = FIRST_LINE.match(html, end, block.content_end)
        if line and _ONLY_LABEL.match(plain(marked)):
            marked, end = marked + line[0], line.end()
        opener = Opener(
            element=block,
            text=question_text(marked),
            answer_start=end if html[end : block.content_end].strip() else block.end,
            item=nearest(block, "li"),
        )
        labelled = bold.groupdict().get("label") or _LABELLED.match(plain(marked))
        if asks(opener.text) or (labelled and opener.text):
            found.append(opener)
        elif opener.text and own_line and not opener.text.endswith((":", "：")):
            statements.append(opener)
    return with_ends(stretch, alike(found, statements, sure))


def is_all_bold(html: str) -> bool:
    """Whether a paragraph is bold from its first word to its last.

    >>> is_all_bold("<strong>More questions</strong>"), is_all_bold("<b>No</b>, never")
    (True, False)
    """
    bold = _BOLD_START.match(html)
    return bold is not None and not plain(html[bold.end() :])


def alike(found: list[Opener], statements: list[Opener], sure: bool) -> list[Opener]:
    """Return what stands as deep in lists as the first; statements too, where few do not ask."""
    first = min(found or statements, key=lambda opener: opener.element.start, default=None)
    if first is None:
        return []
    found = [opener for opener in found if opener.depth == first.depth]
    statements = [opener for opener in statements if opener.depth == first.depth]
    few = len(found) >= max(_MOST, _MOST * len(statements))
    if few or (sure and not found and len(statements) > 1):
        found += statements
    return sorted(found, key=lambda opener: opener.element.start)
