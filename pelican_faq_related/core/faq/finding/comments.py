"""Reads what an author says of a FAQ in comments.

<!-- faq -->      opens a section
<!-- /faq -->     ends it
<!-- faq: no -->  leaves out the question behind it; "false" or "off" do, too
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from ...html import Text
from .question import Question

_COMMENT = re.compile(
    r"<!--\s*+(?:(?P<ends>/)\s*+faq|faq\s*+(?P<no>:\s*+(?:no|false|off))?)\s*+-->", re.IGNORECASE
)
_LIKE_ONE = re.compile(
    r"<!--\s*+(?:/\s*+|no\s++)?faqs?\b(?:(?!-->)[^\n]){0,80}(?:-->)?", re.IGNORECASE
)
_KNOWN = "<!-- faq -->, <!-- /faq --> or <!-- faq: no -->"


class MisplacedComment(NamedTuple):
    """A comment that does not do what its author may have meant."""

    text: str  # the beginning of a long one
    occurrence: int  # counted from 1, as the text may hold the same comment elsewhere
    message: str


class Comments(NamedTuple):
    """What an author says of the FAQ in comments."""

    sections: Sequence[tuple[int, int]] = ()
    left_out: Sequence[re.Match[str]] = ()  # those in front of questions
    misplaced: Sequence[MisplacedComment] = ()


def read_comments(text: Text, text_end: int) -> Comments:
    """Return what the comments of an article say; those in code and scripts say nothing.

    Behind ``text_end`` stands what was made of metadata.
    """
    if not text.comments:
        return Comments()
    sections: list[tuple[int, int]] = []
    left_out: list[re.Match[str]] = []
    others = _Misplaced()
    opened: re.Match[str] | None = None
    for start in takewhile(text_end.__gt__, text.comments):
        comment = _COMMENT.match(text.html, start)
        if comment is None:
            if unknown := _LIKE_ONE.match(text.html, start):
                others.add(unknown, f"is not understood; write {_KNOWN}")
        elif comment["no"]:
            left_out.append(comment)
        elif comment["ends"] and opened is not None:
            sections.append((opened.end(), comment.start()))
            opened = None
        elif comment["ends"]:
            others.add(comment, "has no <!-- faq --> before it; it is ignored")
        elif opened is None:
            opened = comment
        else:
            others.add(comment, "stands inside another section; it is ignored")
    if opened is not None:
        sections.append((opened.end(), text_end))
        others.add(opened, "has no <!-- /faq --> behind it; the section goes on to the end")
    return Comments(sections=sections, left_out=left_out, misplaced=others.found)


class _Misplaced:
    """Collects the comments of one text that do nothing; each text is searched once."""

    def __init__(self) -> None:
        self.found: list[MisplacedComment] = []
        self._passed: dict[str, tuple[int, int]] = {}

    def add(self, comment: re.Match[str], message: str) -> None:
        """Add a comment, and what is wrong with it."""
        text = comment[0].rstrip()
        count, end = self._passed.get(text, (0, 0))
        if end > comment.start():
            count, end = 0, 0
        count += comment.string.count(text, end, comment.end())
        self._passed[text] = (count, comment.end())
        self.found.append(MisplacedComment(text=text, occurrence=count, message=message))


def without_left_out(
    text: Text, questions: Sequence[Question], comments: Comments
) -> tuple[list[Question], list[MisplacedComment]]:
    """Return the questions but those that a comment leaves out, and comments that do nothing.

    Such a comment stands right before a question, or where its element begins.
    """
    starts = [question.start for question in questions]
    texts: dict[int, int] = {}  # of questions: where their text begins
    left_out = set()
    idle = _Misplaced()
    behind = 0  # where the next text begins
    for comment in comments.left_out:
        index = bisect_left(starts, comment.end())
        if index > 0 and index - 1 not in texts:
            texts[index - 1] = text.next_words(starts[index - 1])
        if comment.end() > behind:
            behind = text.next_words(comment.end())
        if index > 0 and texts[index - 1] >= comment.start():
            left_out.add(index - 1)
        elif index < len(starts) and behind >= starts[index]:
            left_out.add(index)
        else:
            idle.add(comment, "has no question right behind it; it is ignored")
    kept = [question for index, question in enumerate(questions) if index not in left_out]
    return kept, idle.found
