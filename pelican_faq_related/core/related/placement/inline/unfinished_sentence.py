"""Keeps marks inline that end a sentence: "More on that in [Related: Tea]."."""

from __future__ import annotations

import re
from html import unescape

from ....html import HEADINGS, masked
from ..placed import InlineMarks
from ..run_of_marks import RunOfMarks
from ..signs import SIGN, says_something

# A colon says that what follows is no part of the sentence.
_FINISHED = re.compile(r"[.!?…:。！？：।॥؟۔][\s\0'\"”’»›)\]*_\3]*\Z")
_ABBREVIATED = re.compile(
    r"(?:^|[^\w.])(?:(?-i:(?:[a-z]\.\s?){2,}|z\.\s?B\.)|(?:cf|vs|mr|mrs|ms|dr|prof|bzw|vgl|resp)\.)\Z",
    re.IGNORECASE,
)
_LONGEST_ABBREVIATION = 32
_BREAK = re.compile(r"<br\b[^<>]*>", re.IGNORECASE)


def unfinished_sentence(marks: RunOfMarks, index: int) -> InlineMarks | None:
    """Return a mark, if the words before it in its line are no finished sentence.

    A mark that begins its line needs no sentence before it. One right behind another mark comes
    here only if that stayed inline, and stays as well.
    """
    if marks.block is not None and marks.block.name in HEADINGS:
        return None  # few of them end with a full stop
    before = marks.before(index)
    if not before:  # as for most marks that have a paragraph of their own
        return None if index == 0 else InlineMarks(marks.references[index : index + 1])
    line = _BREAK.split(before)[-1]
    begins_line = index == 0 or len(line) < len(before)
    words = unescape(masked(line, 0, len(line))).strip("\0 \t\r\n\f\xa0([")
    if says_something(words):
        finished = _is_finished(words)
    else:  # a mark before it may be the end of a sentence
        finished = begins_line or _FINISHED.search(words) is not None
    return None if finished else InlineMarks(marks.references[index : index + 1])


def _is_finished(words: str) -> bool:
    end = len(words)
    while end and SIGN.match(words, end - 1):
        end -= 1
    words = words[max(0, end - _LONGEST_ABBREVIATION) : end]
    return _FINISHED.search(words) is not None and _ABBREVIATED.search(words) is None
