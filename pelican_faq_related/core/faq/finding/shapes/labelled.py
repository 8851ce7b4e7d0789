"""Questions with labels, as their answers have, in blocks of their own or line by line in one.

Q: What is…?      <p>Q: What is…?</p>       * Q: What is…?     **Q:** What is…?
A: An answer.     <p>A: An answer.</p>      * A: An answer.    **A:** An answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from ....html import Line, Text
from ..labels import ANY_QUESTION, any_answer, in_one_form, label_pairs
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
    lines = [
        _Beginning(text.html, line)
        for block in text.blocks
        if block.name in _HOLDERS
        for line in text.lines(block)
    ]
    if not any(line.label(ANY_QUESTION) for line in lines):
        return []
    asked = {line.question_word for line in lines}
    answered = {line.answer_word for line in lines}
    tried: set[tuple[frozenset[str], frozenset[str]]] = set()
    most: list[_Labelled] = []
    for questions, answers in label_pairs():
        there = (questions.words & asked, answers.words & answered)
        if there[1] and there not in tried:  # languages share some of their labels
            tried.add(there)
            most = max(most, _labelled(text, lines, questions.pattern, answers.pattern), key=len)
    return with_ends(text, [question.as_start() for question in most])


def _labelled(
    text: Text, lines: Sequence[_Beginning], asked: re.Pattern[str], answered: re.Pattern[str]
) -> list[_Labelled]:
    """Return the questions with the labels of one language; none where no answer has one."""
    found: list[_Labelled] = []
    answers = 0
    asking = False
    for beginning in lines:
        line = beginning.line
        if asking and beginning.answer_word and (label := beginning.label(answered)):
            found[-1].answer_with(line, label)
            answers += 1
            asking = False
        elif beginning.question_word and (label := beginning.label(asked)):
            found.append(_Labelled(text, beginning, label[1]))
            asking = True
        elif asking and (line.block is found[-1].block or found[-1].wants_text):
            found[-1].go_on_with(line)
    return found if answers else []


class _Beginning:
    """What a line begins with, which is read once for the labels of all languages."""

    def __init__(self, html: str, line: Line) -> None:
        self.line = line
        self._html = html
        anchor = _ANCHOR.match(html, line.start)
        self._opening = _OPENING.match(html, anchor.end() if anchor else line.start)

    @cached_property
    def question_word(self) -> str:
        """The label of a question that it has in some language, or empty."""
        return self._word(ANY_QUESTION)

    @cached_property
    def answer_word(self) -> str:
        """The same of an answer."""
        return self._word(any_answer())

    def _word(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._html, self._opening.end()) if self._opening else None
        return in_one_form(found["word"]) if found else ""

    @cached_property
    def bold_end(self) -> int:
        """Where bold words end that the line begins with, or -1."""
        bold = _BOLD.match(self._html, self.line.start, self.line.block.content_end)
        return bold.end() if bold else -1

    def label(self, pattern: re.Pattern[str]) -> tuple[int, int] | None:
        """Return where a label stands at its start, with the emphasis that is its own."""
        html, opening = self._html, self._opening
        label = pattern.match(html, opening.end()) if opening else None
        if opening is None or label is None:
            return None
        closing = _CLOSING.match(html, label.end())
        end = closing.end() if closing else label.end()
        if opening[0].count("<") == html.count("</", label.start(), end):
            return opening.start(), end
        return label.span()


class _Labelled:
    """A question with a label, as far as it is read."""

    def __init__(self, text: Text, beginning: _Beginning, words_start: int) -> None:
        line = beginning.line
        self._text = text
        self.block = line.block
        self._line = None if line.is_first else (line.start, line.before)
        self._item = closest(line.block, "li")
        self._left_out = (0, 0)
        self._ends_with_emphasis = beginning.bold_end > words_start
        end = beginning.bold_end if self._ends_with_emphasis else line.end
        self._words = (words_start, end)
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
