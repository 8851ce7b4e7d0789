"""Finds what a block, and each line in it, begins with in bold or italics."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....html import Element, Text, plain
from ..labels import ONLY_LABEL, QUESTION_LABEL, QUESTION_LETTER
from ..passages import FIRST_LINE, LINK_IN_PAGE
from ..question import QuestionStart, closest
from ..question_text import QUESTION_MARKS, asks, question_text
from .emphasised import Emphasised, Position

_WRAPPERS = r"(?P<around>(?:<(?:em|i|u|span|font|mark)\b[^<>]*>\s*){0,3})"
_WRAPPER_ENDS = re.compile(r"(?:\s*</(?:em|i|u|span|font|mark)\s*>)*", re.IGNORECASE)
BOLD_START = re.compile(
    r"\s*+(?:<!--[^>]{0,80}-->\s*+)?(?:[^\w\s<]{1,4}\s*+)?(?:\d{1,3}\s*+[.)]\s*+)?"
    rf"(?P<label>{QUESTION_LABEL})?{_WRAPPERS}"
    rf"<(?P<tag>strong|b)\b[^>]*>(?P<text>.*?)</(?P=tag)\s*>(?P<mark>\s*[{QUESTION_MARKS}])?",
    re.DOTALL | re.IGNORECASE,
)
# **What does** `honey --help` **show?**
_BOLD_WITH_CODE = re.compile(
    r"\s*(?P<text><(?:strong|b)>[^<]*</(?:strong|b)>"
    r"(?:\s*(?:<(strong|b)>[^<]*</\2>|<(code|tt)\b[^>]*>(?:[^<]|</?span\b[^>]*>)*</\3>))+)"
    rf"(?P<mark>\s*[{QUESTION_MARKS}])?\s*",
    re.IGNORECASE,
)
_ITALIC = re.compile(r"\s*<(?P<tag>em|i)\b[^>]*>(?P<text>[^<]*)</(?P=tag)\s*>", re.IGNORECASE)
# Within a block: what is emphasised behind a break or a sentence; a break in it may end it.
_FURTHER = re.compile(
    r"<(?P<tag>strong|b|em|i)\b[^<>]*>"
    r"(?P<text>[^<]*+(?:<(?!/?(?P=tag)\b|br\b)[^<]*+)*+)(?:<br\b[^<>]*>\s*)?</(?P=tag)\s*>"
    rf"(?P<mark>\s*[{QUESTION_MARKS}])?",
    re.IGNORECASE,
)
_LINE_BEFORE = re.compile(
    r"(?:(?:<br\b[^<>]*>\s*)++|\n\s*+)(?P<before>(?:<span\b[^<>]*></span>)?"  # an id of ours
    rf"(?:[^\w\s<]{{1,4}}\s*)?(?:\d{{1,3}}\s*[.)]\s*)?(?P<label>{QUESTION_LABEL})?)\Z",
    re.IGNORECASE,
)
_SENTENCE_BEFORE = re.compile(r"[.!?…。！？।۔؟][\"'”»)\]」]*(?:</\w+>)*\s*\Z")
_NEAR = 200  # characters in front of something emphasised
_LABEL = rf"\s*+(?:{QUESTION_LABEL}|{QUESTION_LETTER}\s*+(?:\d{{1,3}}+\s*+)?[:：]\s*+)"
_LABELLED, _ONLY_LABEL = (re.compile(_LABEL + end, re.IGNORECASE) for end in ("", r"\Z"))
_SIGN_BEFORE_ANSWER = re.compile(r"\s*(?:[:：]\s*|(?:[–—-]{1,2}|→|[=-]&gt;)\s+)(?=[^\s<]|<\w)")
_LINE_END = re.compile(r"[ \t]*(?:\n|<br\b|\Z)", re.IGNORECASE)


def read_block(text: Text, block: Element) -> Iterator[Emphasised]:
    """Yield what a block begins with, and the lines and sentences in it, if those may ask."""
    if block.name not in ("p", "li", "div"):
        return
    first = _first(text, block)
    if first is None:
        return
    yield first
    if first.start.answer_start < block.content_end:
        yield from _further(text, first)


def _first(text: Text, block: Element) -> Emphasised | None:
    """Return what a block begins with in bold, if that may be a question."""
    html = text.html
    is_bold = bold = BOLD_START.match(html, block.content_start, block.content_end)
    bold = _with_code(html, block, bold) if bold else bold
    bold = bold or _ITALIC.match(html, block.content_start, block.content_end)
    if bold is None or LINK_IN_PAGE.match(bold["text"]):
        return None
    marked = bold["text"] + (bold.groupdict().get("mark") or "")
    end = bold.end()
    if bold.groupdict().get("around") and (ends := _WRAPPER_ENDS.match(html, end)):
        end = ends.end()
    own_line = _LINE_END.match(html, end, block.content_end)
    line = FIRST_LINE.match(html, end, block.content_end)
    if line and _ONLY_LABEL.match(plain(marked)):
        marked, end = marked + line[0], line.end()
    asked = question_text(marked)
    labelled = bool(bold.groupdict().get("label") or _LABELLED.match(plain(marked)))
    if not asked or ONLY_LABEL.fullmatch(asked) or (not labelled and asked.endswith((":", "："))):
        return None
    if not is_bold and not asks(asked):
        return None
    more = not text.is_blank(end, block.content_end)
    item = closest(block, "li")
    parted = _SIGN_BEFORE_ANSWER.match(html, end, block.content_end) if not own_line else None
    answer_start = (parted.end() if parted else end) if more else block.end
    start = QuestionStart(element=block, text=asked, answer_start=answer_start, item=item)
    place = (Position.IN_LINE if own_line else Position.IN_TEXT) if more else Position.ALONE
    return Emphasised(start, place, labelled or asks(asked), is_bold=bool(is_bold))


def _with_code(html: str, block: Element, bold: re.Match[str]) -> re.Match[str]:
    """Return what is bold with the code inside it, if all of that is one question."""
    whole = _BOLD_WITH_CODE.match(html, block.content_start, block.content_end)
    if whole is None or asks(plain(bold["text"])):
        return bold
    return whole if whole.end() == block.content_end or asks(plain(whole[0])) else bold


def _further(text: Text, first: Emphasised) -> Iterator[Emphasised]:
    """Yield what else in a block stands as its beginning does, each with text in front of it.

    It stands at the beginning of a line; or behind a sentence, if it asks and the first has its
    answer in the same line.
    """
    html, block = text.html, first.start.element
    inside = next(text.between(block.content_start, block.content_end), None)
    limit = inside.start if inside else block.content_end
    at = first.start.answer_start
    for bold in _FURTHER.finditer(html, at, limit):
        if (bold["tag"].lower() in ("strong", "b")) != first.is_bold:
            continue
        near = max(at, bold.start() - _NEAR)
        line = _LINE_BEFORE.search(html, near, bold.start())
        asked = question_text(bold["text"] + (bold["mark"] or ""))
        labelled = bool((line and line["label"]) or _LABELLED.match(plain(bold["text"])))
        is_question = labelled or asks(asked)
        may_run_on = is_question and first.place is Position.IN_TEXT
        behind_sentence = may_run_on and _SENTENCE_BEFORE.search(html, near, bold.start())
        if not asked or not (line or behind_sentence) or asked.endswith((":", "：")):
            continue
        if not text.shows(at, line.start() if line else bold.start()):
            continue
        own_line = _LINE_END.match(html, bold.end(), limit)
        place = Position.IN_LINE if own_line else Position.IN_TEXT
        parted = None if own_line else _SIGN_BEFORE_ANSWER.match(html, bold.end(), limit)
        begins = (line.start("before"), line.start()) if line else (bold.start(), bold.start())
        start = QuestionStart(
            element=block,
            text=asked,
            answer_start=parted.end() if parted else bold.end(),
            item=first.start.item,
            line=begins,
        )
        yield Emphasised(start, place, is_question, is_bold=first.is_bold)
        at = bold.end()
