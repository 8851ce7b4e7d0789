"""Questions in bold or italics, where a paragraph or a list item begins.

**What is…?**       **What is…?** An answer.       1. **What is…?**
An answer.                                            An answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from ....html import Element, Text, plain
from ..labels import ONLY_LABEL, QUESTION_LABEL, QUESTION_LETTER
from ..passages import FIRST_LINE, LINK_IN_PAGE, Expected, Passage, same_depth
from ..question import Question, QuestionStart, closest, with_ends
from ..question_text import CLOSING, QUESTION_MARKS, asks, question_text

_BOLD_START = re.compile(
    r"\s*(?:<!--[^>]{0,80}-->\s*)?(?:[^\w\s<]{1,4}\s*)?(?:\d{1,3}\s*[.)]\s*)?"
    rf"(?P<label>{QUESTION_LABEL})?"
    rf"<(?P<tag>strong|b)\b[^>]*>(?P<text>.*?)</(?P=tag)\s*>(?P<mark>\s*[{QUESTION_MARKS}])?",
    re.DOTALL | re.IGNORECASE,
)
# **What does** `honey --help` **show?**
_BOLD_WITH_CODE = re.compile(
    r"\s*(?P<text><(?:strong|b)>[^<]*</(?:strong|b)>"
    r"(?:\s*(?:<(strong|b)>[^<]*</\2>|<(code|tt)\b[^>]*>(?:[^<]++|</?span\b[^>]*>)*+</\3>))+)"
    rf"(?P<mark>\s*[{QUESTION_MARKS}])?\s*",
    re.IGNORECASE,
)
_ITALIC = re.compile(r"\s*<(?P<tag>em|i)\b[^>]*>(?P<text>[^<]*)</(?P=tag)\s*>", re.IGNORECASE)
_LABEL = rf"\s*+(?:{QUESTION_LABEL}|{QUESTION_LETTER}\s*+(?:\d{{1,3}}+\s*+)?[:：]\s*+)"
_LABELLED, _ONLY_LABEL = (re.compile(_LABEL + end, re.IGNORECASE) for end in ("", r"\Z"))
_LINE_END = re.compile(r"[ \t]*(?:\n|<br\b|\Z)", re.IGNORECASE)
_MOST = 3  # for each statement among bold paragraphs so many must ask
_FEWEST = 2  # bold questions that stand like a statement
_FULL_STOPS = (".", "。", "!", "！", "।", "۔")
_CJK = "\u2e80"  # sentences of scripts without spaces are greater


class _Position(Enum):
    """Where something bold stands in its block."""

    ALONE = "alone"
    IN_LINE = "in a line of its own"
    IN_TEXT = "in front of text in the same line"


class _Bold(NamedTuple):
    """What a paragraph or an item begins with."""

    start: QuestionStart
    place: _Position
    asks: bool  # or has a label of questions

    @property
    def ends(self) -> bool:
        """Whether it ends as sentences do."""
        return self.start.text.rstrip(CLOSING).endswith(_FULL_STOPS)

    @property
    def is_sentence(self) -> bool:
        """Whether it is more than a note, and ends as sentences do: "The wax does not melt."."""
        text = self.start.text.rstrip(CLOSING)
        return self.ends and (text.count(" ") > 1 or text > _CJK)


def find(passage: Passage) -> list[Question]:
    """Return paragraphs and items of lists that begin with a bold question."""
    text, sure = passage.text, passage.expected is Expected.FAQ
    bold = [found for block in text.blocks if (found := _read(text, block))]
    if not bold:
        return []
    asking = [found for found in bold if found.asks]
    stating = _stating(text, bold, asking) if asking else []
    run_in = sure and not asking and _all_run_in(text, bold)
    taken = set(map(id, stating))
    statements = [
        found.start
        for found in bold
        if not found.asks
        and id(found) not in taken
        and (run_in or found.place is not _Position.IN_TEXT)
    ]
    asked = [found.start for found in (*asking, *stating)]
    return with_ends(text, _with_statements(asked, statements, sure=sure))


def _with_statements(
    asking: Sequence[QuestionStart], stating: Sequence[QuestionStart], *, sure: bool
) -> list[QuestionStart]:
    """Return what asks; statements as well, if three or more ask beside each of them.

    Where a FAQ is ``sure`` and nothing asks, several statements are its questions.
    """
    first = asking or stating
    asked, stated = same_depth(asking, like=first), same_depth(stating, like=first)
    few = len(asked) >= max(_MOST, _MOST * len(stated))
    if few or (sure and not asked and len(stated) > 1):
        asked = same_depth([*asked, *stated])
    return asked


def _read(text: Text, block: Element) -> _Bold | None:
    """Return what a block begins with in bold, if that may be a question."""
    if block.name not in ("p", "li", "div"):
        return None
    html = text.html
    is_bold = bold = _BOLD_START.match(html, block.content_start, block.content_end)
    bold = _with_code(html, block, bold) if bold else bold
    bold = bold or _ITALIC.match(html, block.content_start, block.content_end)
    own_line = bold is not None and _LINE_END.match(html, bold.end(), block.content_end)
    if bold is None or LINK_IN_PAGE.match(bold["text"]):
        return None
    marked = bold["text"] + (bold.groupdict().get("mark") or "")
    end = bold.end()
    line = FIRST_LINE.match(html, end, block.content_end)
    if line and _ONLY_LABEL.match(plain(marked)):
        marked, end = marked + line[0], line.end()
    asked = question_text(marked)
    labelled = bool(bold.groupdict().get("label") or _LABELLED.match(plain(marked)))
    if not asked or ONLY_LABEL.fullmatch(asked) or (not labelled and asked.endswith((":", "："))):
        return None
    more = not text.is_blank(end, block.content_end)
    item = closest(block, "li")
    if not is_bold and not (asks(asked) and (item or own_line or not more)):
        return None
    answer_start = end if more else block.end
    start = QuestionStart(element=block, text=asked, answer_start=answer_start, item=item)
    place = (_Position.IN_LINE if own_line else _Position.IN_TEXT) if more else _Position.ALONE
    return _Bold(start, place, labelled or asks(asked))


def _with_code(html: str, block: Element, bold: re.Match[str]) -> re.Match[str]:
    """Return what is bold with the code inside it, if all of that is one question."""
    whole = _BOLD_WITH_CODE.match(html, block.content_start, block.content_end)
    if whole is None or asks(plain(bold["text"])):
        return bold
    return whole if whole.end() == block.content_end or asks(plain(whole[0])) else bold


def _stating(text: Text, bold: Sequence[_Bold], asking: Sequence[_Bold]) -> list[_Bold]:
    """Return the statements among bold questions that are shown as those are.

    1. Where one opens the text as questions do in it, with an answer behind it, all sentences that
       stand like it.
    2. Where bold questions have their answers in the lines or paragraphs below them, sentences that
       do, too, as long as there are no more of them.
    """
    first, *others = bold
    sentences = [found for found in bold if not found.asks and found.is_sentence]
    begins = not text.shows(text.start, first.start.element.start)
    as_asking = any(found.place is first.place for found in asking)
    if first in sentences and as_asking and begins:
        stop = others[0].start.element.start if others else text.end
        if text.shows(first.start.answer_start, stop):
            return [found for found in sentences if found.place is first.place]
    stands_alike: list[_Bold] = []
    for place in (_Position.ALONE, _Position.IN_LINE):
        stating = [found for found in sentences if found.place is place]
        if sum(found.place is place for found in asking) >= max(_FEWEST, len(stating)):
            stands_alike += stating
    return stands_alike


def _all_run_in(text: Text, bold: Sequence[_Bold]) -> bool:
    """Whether a text is nothing but paragraphs that each begin with a heading in bold.

    "**Opening hours.** Nine to five."; where most are whole sentences, they are notes rather.
    """
    at = text.start
    for found in bold:
        block = found.start.element
        ends = found.place is _Position.IN_TEXT and found.ends
        if block.name != "p" or not ends or text.shows(at, block.start):
            return False
        at = block.end
    sentences = sum(found.is_sentence for found in bold)
    return 2 * sentences < len(bold) and not text.shows(at, text.end)


def is_all_bold(text: Text, block: Element) -> bool:
    """Whether a paragraph is bold from its first word to its last.

    >>> texts = [Text("<p><b>More questions</b></p>"), Text("<p><b>No</b>, never</p>")]
    >>> [is_all_bold(text, text.elements[0]) for text in texts]
    [True, False]
    """
    bold = _BOLD_START.match(text.html, block.content_start, block.content_end)
    return bold is not None and not text.shows(bold.end(), block.content_end)
