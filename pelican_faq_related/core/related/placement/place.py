"""Where a reference is shown: as a card behind its block, or as a link in its sentence.

A mark becomes a card where it is its whole block, or ends it after a finished sentence. It stays
inline where text goes on behind it, where the text before it is not finished, and in headings,
table cells and other places that hold no cards. A heading that is nothing but a mark is a card.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from itertools import groupby
from typing import NamedTuple

from ...html import HEADINGS, Edit, Element, Run, Text, masked, plain
from ..reference import RelatedReference
from .groups import CardGroup, join_groups

_INLINE_ONLY = frozenset("td th summary dt caption figcaption legend button option".split())
_LEAVES_WITH_CARD = frozenset(("p", *HEADINGS))
# Arrows, hands and dashes that only point to a mark, and signs of no width; they go with it.
_ARROWS = (
    r"\u2190-\u21ff\u23e9\u25b6-\u25bf\u261a-\u261f\u2794-\u27be\u27f0-\u27ff\u2900-\u297f"
    r"\u2b00-\u2b11\U0001f446-\U0001f449\U0001f517\U0001f3fb-\U0001f3ff\ufe0f\u200b\u2060\ufeff|·•–—\-"
)
_ARROW_ENTITIES = r"&(?:rarr|rArr|bull|middot|ndash|mdash);"
# What may stand between two marks, or behind the last one, and goes with them.
_PICTURES = r"\u2300-\u27ff\u2b00-\u2bff\U0001f000-\U0001faff\u200d"
_GOES_ALONG = re.compile(rf"(?:[\s\0,;.!){_ARROWS}{_PICTURES}]|&nbsp;|&#160;|{_ARROW_ENTITIES})*")
_SIGN = re.compile(rf"[\s\0{_ARROWS}{_PICTURES}]")
# A colon says that what follows is no part of the sentence.
_FINISHED = re.compile(r"[.!?…:。！？：।॥؟۔][\s\0'\"”’»›)\]*_\3]*\Z")
_BREAK = re.compile(r"<br\b[^>]*>", re.IGNORECASE)
_NOTE = re.compile(
    r"<sup\b[^<>]{0,300}>.{0,300}?</sup\s*>"
    r"|<a\b[^<>]{0,300}\bfootnote-reference\b[^<>]{0,300}>.{0,100}?</a\s*>",
    re.DOTALL | re.IGNORECASE,
)
_ABBREVIATED = re.compile(
    r"(?:^|[^\w.])(?:(?-i:(?:[a-z]\.\s?){2,}|z\.\s?B\.)|(?:cf|vs|mr|mrs|ms|dr|prof|bzw|vgl|resp)\.)\Z",
    re.IGNORECASE,
)
# What stands right before a mark and goes with it, read from the mark backwards: a tag that opens
# there stays if it is closed elsewhere, or is a place to link to.
_TAIL = re.compile(
    rf"(?:[\s(\[{_ARROWS}]|>/?\s*rb<|;(?:psbn|061#|rrar|llub|toddim|hsad[mn])&"
    r"|>(?:(?!=\s*di\b)[^<>])*\b(?:naps|tnof|gnorts|me|llams|kram|[biu])<)*",
    re.IGNORECASE,
)
_LONGEST_TAIL = 200
_LONGEST_ABBREVIATION = 32
_SHOWS_SOMETHING = re.compile(r"<(?:img|input|svg|video|audio|iframe)\b|\sid\s*=", re.IGNORECASE)


class Placement(NamedTuple):
    """All references of an article, each once."""

    groups: tuple[CardGroup, ...]
    inline: tuple[RelatedReference, ...]


def place_references(text: Text, references: Sequence[RelatedReference]) -> Placement:
    """Decide for each reference whether it is shown as a card or inline."""
    groups: list[CardGroup] = []
    inline: list[RelatedReference] = []
    for _, marks in groupby(references, key=lambda reference: id(reference.run)):
        in_run = list(marks)
        run = in_run[0].run
        first_card = _first_card(text, run, in_run)
        inline += in_run[:first_card]
        if first_card < len(in_run):
            groups.append(_group(text, run, in_run[first_card:]))
    return Placement(groups=tuple(join_groups(text, groups)), inline=tuple(inline))


def _first_card(text: Text, run: Run, references: Sequence[RelatedReference]) -> int:
    """Return the index of the first of the references at the run's end that become cards."""
    container = run.container
    if container is not None and (
        any(e.name in _INLINE_ONLY for e in (container, *container.inside()))
        or (container.name in _LEAVES_WITH_CARD and run.end != container.content_end)
    ):
        return len(references)
    first, end = len(references), len(run.masked)
    while first > 0:
        reference = references[first - 1]
        if not _GOES_ALONG.fullmatch(run.masked, reference.end - run.start, end):
            break
        first, end = first - 1, reference.start - run.start
    while first < len(references) and not _may_be_card(text, run, references, first):
        first += 1
    return first


def _may_be_card(text: Text, run: Run, references: Sequence[RelatedReference], index: int) -> bool:
    """Whether nothing, or a finished sentence, stands before the reference in its line."""
    reference = references[index]
    if reference.no_link:
        return False
    before = text.cut(references[index - 1].end if index else run.start, reference.start)
    in_heading = run.container is not None and run.container.name in HEADINGS
    if not before and not in_heading:
        return index == 0
    before = _NOTE.sub("", before)
    line = _BREAK.split(before)[-1]
    own_line = index == 0 or len(line) < len(before)
    words = unescape(masked(line, 0, len(line))).strip("\0 \t\r\n\f\xa0([")
    if run.container is not None and in_heading:
        alone = index == 0 and run.start == run.container.content_start
        return alone and not _says_something(plain(before))
    if not _says_something(words):  # a mark before it may be the end of a sentence
        return own_line or _FINISHED.search(words) is not None
    end = len(words)
    while end and _SIGN.match(words, end - 1):
        end -= 1
    words = words[max(0, end - _LONGEST_ABBREVIATION) : end]
    return _FINISHED.search(words) is not None and _ABBREVIATED.search(words) is None


def _says_something(text: str) -> bool:
    """Whether there is a word in a plain text, not only arrows and the like."""
    return any(character.isalnum() for character in text)


def _group(text: Text, run: Run, references: Sequence[RelatedReference]) -> CardGroup:
    """Cut the references, with what goes along, out of the end of their run."""
    first = references[0].start
    tail = _TAIL.match(text.cut(max(run.start, first - _LONGEST_TAIL), first)[::-1])
    start = first - (tail.end() if tail else 0)
    end = run.start + len(text.cut(run.start, run.end).rstrip())
    block = run.container
    leaves = block is not None and block.name in _LEAVES_WITH_CARD
    if (
        block is not None
        and (leaves or block.name in ("li", "blockquote"))
        and (block.content_start, block.content_end) == (run.start, run.end)
        and not _says_something(text.plain(run.start, start))
        and not _SHOWS_SOMETHING.search(text.html, run.start, start)
    ):
        whole = leaves or block.name == "blockquote"
        start, end = (block.start, block.end) if whole else (run.start, end)
        left = text.comments_between if whole else text.unpaired_tags
        return CardGroup(
            references=tuple(references),
            cuts=(Edit(start, end, left(start, end)),),
            position=end,
            emptied=(_emptied_with(text, block),),
        )
    opened = text.cut(run.start, start)
    closing = _closing(opened, text, references[-1].end, end)
    return CardGroup(
        references=tuple(references),
        cuts=(Edit(start, end, closing + text.unpaired_tags(start, end)),),
        position=block.end if block is not None and leaves else end,
    )


def _closing(before: str, text: Text, start: int, end: int) -> str:
    """Return the parenthesis behind the marks, if it closes one that stays in the text."""
    along = _GOES_ALONG.match(text.html, start, end)
    opened = before.count("(") > before.count(")")
    return ")" if opened and along and ")" in along[0] else ""


def _emptied_with(text: Text, block: Element) -> Element:
    """Return the list item around a block that is all there is in it, or the block."""
    around = block.parent
    if (
        around is not None
        and around.name == "li"
        and text.is_blank(around.content_start, block.start)
        and text.is_blank(block.end, around.content_end)
    ):
        return around
    return block
