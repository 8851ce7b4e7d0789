"""Questions with labels, as their answers have, in blocks of their own or line by line in one.

Q: What is…?      <p>Q: What is…?</p>       * Q: What is…?     **Q:** What is…?
A: An answer.     <p>A: An answer.</p>      * A: An answer.    **A:** An answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....html import Line, Text
from ..labels import ANY_QUESTION, label_pairs
from ..passages import Passage
from ..question import Question, QuestionStart, closest, with_ends
from ..question_text import QUESTION_MARKS, question_text
from ..shared_labels import UNSEEN

_HOLDERS = ("p", "li", "div")
_ANCHOR = re.compile(r"\s*<span\b[^<>]*></span>")
# Emphasis of a label is no more than a few tags, and a question in bold no longer than this: so
# what one line begins with is not read again for each of thousands of lines.
_OPENING = re.compile(
    rf"(?:\s|{UNSEEN})*+(?:[-*+•→]\s++)?(?:<(?:strong|b|em|i|span)\b[^<>]*>\s*+){{0,12}}",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"(?:\s*</(?:strong|b|em|i|span)\s*>){1,12}\s*", re.IGNORECASE)
_BOLD = re.compile(
    rf"\s*+<(strong|b)\b[^<>]*>.{{0,500}}?</\1\s*>(?:\s*[{QUESTION_MARKS}])?",
    re.DOTALL | re.IGNORECASE,
)


def find(passage: Passage) -> list[Question]:
    """Return questions with a label, if one of the answers has the label of the same language."""
    text = passage.text
    lines = [line for block in text.blocks if block.name in _HOLDERS for line in text.lines(block)]
    if not any(_label(text.html, line.start, ANY_QUESTION) for line in lines):
        return []
    most = max((_labelled(text, lines, *pair) for pair in label_pairs()), key=len)
    return with_ends(text, [question.as_start() for question in most])


def _labelled(
    text: Text, lines: Sequence[Line], asked: re.Pattern[str], answered: re.Pattern[str]
) -> list[_Labelled]:
    """Return the questions with the labels of one language; none where no answer has one."""
    html = text.html
    found: list[_Labelled] = []
    answers = 0
    asking = False
    for line in lines:
        if asking and (label := _label(html, line.start, answered)):
            found[-1].answer_with(line, label)
            answers += 1
            asking = False
        elif label := _label(html, line.start, asked):
            found.append(_Labelled(text, line, label[1]))
            asking = True
        elif asking and (line.block is found[-1].block or found[-1].wants_text):
            found[-1].go_on_with(line)
    return found if answers else []


class _Labelled:
    """A question with a label, as far as it is read."""

    def __init__(self, text: Text, line: Line, words_start: int) -> None:
        self._text = text
        self.block = line.block
        self._line = None if line.is_first else (line.start, line.before)
        self._words = (words_start, line.end)
        self._item = closest(line.block, "li")
        self._left_out = (0, 0)
        bold = _BOLD.match(text.html, line.start, line.block.content_end)
        self._ends_with_emphasis = bold is not None and bold.end() > words_start
        if bold is not None and self._ends_with_emphasis:
            self._words = (words_start, bold.end())
        self._answer_start = self._words[1]

    @property
    def wants_text(self) -> bool:
        """Whether there is nothing but the label yet."""
        return not self._text.shows(*self._words)

    def go_on_with(self, line: Line) -> None:
        """Take another line as part of the question, if emphasis does not show its end."""
        if line.block is not self.block:  # the label has a paragraph of its own
            self._line = (line.start, self._text.outer_start(self.block))
            self.block, self._words = line.block, (line.start, line.end)
            self._answer_start = line.end
        elif not self._ends_with_emphasis:
            self._words = (self._words[0], line.end)
            self._answer_start = line.end

    def answer_with(self, line: Line, label: tuple[int, int]) -> None:
        """Take a line as the beginning of the answer."""
        self._item, self._left_out = closest(line.block, "li"), label
        in_list = line.block.name == "li" or not line.is_first
        self._answer_start = line.start if in_list else line.block.start

    def as_start(self) -> QuestionStart:
        """Return the question."""
        start = self._answer_start
        if start <= self.block.content_end and self._text.is_blank(start, self.block.content_end):
            start = self.block.end
        return QuestionStart(
            element=self.block,
            text=question_text(self._text.html_between(*self._words)),
            answer_start=start,
            item=self._item,
            line=self._line,
            left_out=self._left_out,
        )


def _label(html: str, start: int, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    """Return where a label stands at the start of some text, with the emphasis that is its own."""
    anchor = _ANCHOR.match(html, start)
    opening = _OPENING.match(html, anchor.end() if anchor else start)
    label = pattern.match(html, opening.end()) if opening else None
    if opening is None or label is None:
        return None
    closing = _CLOSING.match(html, label.end())
    end = closing.end() if closing else label.end()
    if opening[0].count("<") == html.count("</", label.start(), end):
        return opening.start(), end
    return label.span()
