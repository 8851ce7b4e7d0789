"""Tells which statements in bold stand as the bold questions around them do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ....html import Text
from .emphasised import Emphasised, Position

_FEWEST = 2  # bold questions that stand like a statement
_NEW_SENTENCE = re.compile(r"[\s:：–—-]*+(?:</?\w[^<>]*+>\s*+)*+(?P<first>\S)")


def stating_alike(
    text: Text, bold: Sequence[Emphasised], asking: Sequence[Emphasised]
) -> list[Emphasised]:
    """Return the statements among bold questions that are shown as those are.

    1. Where one opens the text as questions do in it, with an answer behind it, all sentences that
       stand like it.
    2. Where bold questions have their answers in the lines or paragraphs below them, what states
       and has its own, too, as long as there are no more of them.
    3. Items of a list of bold questions, and paragraphs and lines in a text that is nothing but
       short answers behind bold questions.
    """
    first = bold[0]
    stating = [found for found in bold if not found.asks]
    sentences = [found for found in stating if found.is_sentence]
    begins = not text.shows(text.start, first.begin)
    as_asking = any(found.place is first.place for found in asking)
    if first in sentences and as_asking and begins and _is_answered(text, bold, 0):
        return [found for found in sentences if found.place is first.place]
    alike: list[Emphasised] = []
    for place in (Position.ALONE, Position.IN_LINE):
        alike += _below(text, bold, place)
    return alike + _in_items(text, bold) + _run_in(text, bold)


def _is_answered(text: Text, bold: Sequence[Emphasised], index: int) -> bool:
    """Whether there is a text between something bold and the next."""
    stop = bold[index + 1].begin if index + 1 < len(bold) else text.end
    return text.shows(bold[index].start.answer_start, stop)


def _below(text: Text, bold: Sequence[Emphasised], place: Position) -> list[Emphasised]:
    """Return what states in a place, has an answer, and does not begin that of another."""
    asking = sum(found.asks and found.place is place for found in bold)
    stating = [
        found
        for index, found in enumerate(bold)
        if not found.asks
        and found.place is place
        and _is_answered(text, bold, index)
        and (index == 0 or _is_answered(text, bold, index - 1))
    ]
    return stating if asking >= len(stating) else []


def _in_items(text: Text, bold: Sequence[Emphasised]) -> list[Emphasised]:
    """Return what states in front of its answer, in items of lists most of whose items ask."""
    lists: dict[int, list[Emphasised]] = {}
    for found in bold:
        if found.place is Position.IN_TEXT and found.start.item and not found.start.line:
            lists.setdefault(id(found.start.item.parent), []).append(found)
    alike: list[Emphasised] = []
    for items in lists.values():
        stating = [f for f in items if not f.asks and (f.ends or not _next(text, f).islower())]
        if 2 * len(stating) < len(items):
            alike += stating
    return alike


def _run_in(text: Text, bold: Sequence[Emphasised]) -> list[Emphasised]:
    """Return what states in front of a sentence, where each answer is the rest of its line."""
    if any(found.place is not Position.IN_TEXT or found.start.item for found in bold):
        return []
    stating = [f for f in bold if not f.asks and f.has_words(2) and _is_parted(text, f)]
    if not stating or len(bold) < _FEWEST + len(stating) or 2 * len(stating) >= len(bold):
        return []
    for found, following in pairwise(bold):
        same = following.start.element is found.start.element
        if not same and text.shows(found.start.element.end, following.begin):
            return []
    return stating


def _is_parted(text: Text, found: Emphasised) -> bool:
    """Whether a new sentence begins behind something bold, as the text does not go on with it."""
    return found.ends or _next(text, found).isupper()


def _next(text: Text, found: Emphasised) -> str:
    """Return the first letter or sign behind something bold."""
    first = _NEW_SENTENCE.match(text.html, found.start.answer_start, text.end)
    return first["first"] if first else ""
