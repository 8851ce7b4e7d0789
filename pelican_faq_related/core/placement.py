"""Where a reference is shown: as a card behind its block, or as a link in its sentence.

A mark becomes a card where it is its whole block, or ends it after a finished sentence. It stays
inline where text goes on behind it, where the text before it is not finished, and in headings,
table cells and other places that hold no cards. A heading that is nothing but a mark is a card.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from .edits import Edit
from .markup import HEADINGS, TAG, Element, Markup, Run
from .related import RelatedReference, masked
from .text import plain

_INLINE_ONLY = frozenset("td th summary dt caption figcaption legend button option".split())
_LEAVES_WITH_CARD = frozenset(("p", *HEADINGS))
_LISTS = ("ul", "ol", "menu")
_VOID = frozenset("area base br col embed img input link meta source track wbr".split())
# Arrows, hands and dashes that do nothing but point to a mark; they go with it.
_ARROWS = (
    r"\u2190-\u21ff\u23e9\u25b6-\u25bf\u261a-\u261f\u2794-\u27be\u27f0-\u27ff\u2900-\u297f"
    r"\u2b00-\u2b11\U0001f446-\U0001f449\U0001f517\U0001f3fb-\U0001f3ff\ufe0f|·•–—-"
)
_ARROW_ENTITIES = r"&(?:rarr|rArr|bull|middot|ndash|mdash);"
# What may stand between two marks, or behind the last one, and goes with them.
_GOES_ALONG = re.compile(rf"(?:[\s\0,;.!){_ARROWS}]|&nbsp;|&#160;|{_ARROW_ENTITIES})*")
_SIGNS_BEHIND = re.compile(rf"[\s\0{_ARROWS}\u2300-\u27ff\U0001f000-\U0001faff\u200d]+\Z")
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
_TAIL = re.compile(
    rf"(?:\s|&nbsp;|&#160;|<br\b[^>]*>|[(\[{_ARROWS}]|{_ARROW_ENTITIES})*\Z", re.IGNORECASE
)
_LONGEST_TAIL = 200
_LONGEST_ABBREVIATION = 16
_SHOWS_SOMETHING = re.compile(r"<(?:img|input|svg|video|audio|iframe)\b|\sid\s*=", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardGroup:
    """References that become cards in one place."""

    references: tuple[RelatedReference, ...]
    cuts: tuple[Edit, ...]  # what leaves the text
    position: int  # where the group goes in
    emptied: tuple[Element, ...] = ()  # elements that leave whole, or with nothing left in them


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """All references of an article, each once."""

    groups: tuple[CardGroup, ...]
    inline: tuple[RelatedReference, ...]


def place_references(
    html: str, markup: Markup, references: Sequence[RelatedReference]
) -> Placement:
    """Decide for each reference whether it is shown as a card or inline."""
    groups: list[CardGroup] = []
    inline: list[RelatedReference] = []
    for run, in_run in _by_run(markup, references):
        first_card = _first_card(html, run, in_run)
        inline += in_run[:first_card]
        if first_card < len(in_run):
            groups.append(_group(html, run, in_run[first_card:]))
    rows = list(_in_rows(html, _whole_lists(html, markup, groups)))
    quotes = [_with_quote(html, row) for row in rows]
    if any(quote is not row for quote, row in zip(quotes, rows, strict=True)):
        rows = list(_in_rows(html, quotes))
    return Placement(groups=tuple(rows), inline=tuple(inline))


def _by_run(
    markup: Markup, references: Iterable[RelatedReference]
) -> Iterator[tuple[Run, list[RelatedReference]]]:
    run: Run | None = None
    in_run: list[RelatedReference] = []
    for reference in references:
        if run is None or reference.start >= run.end:
            if run is not None:
                yield run, in_run
            run, in_run = markup.run_at(reference.start), []
        in_run.append(reference)
    if run is not None:
        yield run, in_run


def _first_card(html: str, run: Run, references: Sequence[RelatedReference]) -> int:
    """Return the index of the first of the references at the run's end that become cards."""
    container = run.container
    if container is not None and (
        any(e.name in _INLINE_ONLY for e in (container, *container.inside()))
        or (container.name in _LEAVES_WITH_CARD and run.end != container.content_end)
    ):
        return len(references)
    text = masked(html, run.start, run.end)
    first, end = len(references), len(text)
    while first > 0:
        reference = references[first - 1]
        if not _GOES_ALONG.fullmatch(text, reference.end - run.start, end):
            break
        first, end = first - 1, reference.start - run.start
    while first < len(references) and not _may_be_card(html, run, references, first):
        first += 1
    return first


def _may_be_card(html: str, run: Run, references: Sequence[RelatedReference], index: int) -> bool:
    """Whether nothing, or a finished sentence, stands before the reference in its line."""
    reference = references[index]
    if reference.no_link:
        return False
    before = _NOTE.sub(
        "", html[references[index - 1].end if index else run.start : reference.start]
    )
    line = _BREAK.split(before)[-1]
    own_line = index == 0 or len(line) < len(before)
    text = unescape(masked(line, 0, len(line))).strip("\0 \t\r\n\f\xa0([")
    if run.container is not None and run.container.name in HEADINGS:
        return index == 0 and not plain(before) and run.start == run.container.content_start
    if not _says_something(text):
        return own_line
    text = _SIGNS_BEHIND.sub("", text)
    return (
        _FINISHED.search(text) is not None
        and _ABBREVIATED.search(text[-_LONGEST_ABBREVIATION:]) is None
    )


def _says_something(text: str) -> bool:
    """Whether there is a word in a plain text, not only arrows and the like."""
    return any(character.isalnum() for character in text)


def _group(html: str, run: Run, references: Sequence[RelatedReference]) -> CardGroup:
    """Cut the references, with what goes along, out of the end of their run."""
    first = references[0].start
    tail = _TAIL.search(html, max(run.start, first - _LONGEST_TAIL), first)
    start = tail.start() if tail else first
    end = run.start + len(html[run.start : run.end].rstrip())
    block, rest = run.container, html[run.start : start]
    leaves = block is not None and block.name in _LEAVES_WITH_CARD
    if (
        block is not None
        and (leaves or block.name == "li")
        and (block.content_start, block.content_end) == (run.start, run.end)
        and not _says_something(plain(rest))
        and not _SHOWS_SOMETHING.search(rest)
    ):
        start, end = (block.start, block.end) if leaves else (run.start, end)
        return CardGroup(
            references=tuple(references),
            cuts=(Edit(start, end, "" if leaves else unpaired_tags(html[start:end])),),
            position=end,
            emptied=(_emptied_with(html, block),),
        )
    return CardGroup(
        references=tuple(references),
        cuts=(Edit(start, end, unpaired_tags(html[start:end])),),
        position=block.end if block is not None and leaves else end,
    )


def _emptied_with(html: str, block: Element) -> Element:
    """Return the list item around a block that is all there is in it, or the block."""
    around = block.parent
    if (
        around is not None
        and around.name == "li"
        and not html[around.content_start : block.start].strip()
        and not html[block.end : around.content_end].strip()
    ):
        return around
    return block


def _whole_lists(html: str, markup: Markup, groups: list[CardGroup]) -> list[CardGroup]:
    """Let lists go whose items are nothing but marks: their cards form one group."""
    items = {e: group for group in groups for e in group.emptied if e.name == "li" and e.parent}
    if not items:
        return groups
    parents = {item.parent for item in items}
    children: dict[Element, list[Element]] = {}
    for element in markup.elements:
        if element.parent in parents and element.parent is not None:
            children.setdefault(element.parent, []).append(element)
    joined: dict[int, CardGroup] = {}
    gone: set[int] = set()
    for whole, inner in children.items():
        if whole.name not in _LISTS or not all(child in items for child in inner):
            continue
        starts = [*(child.start for child in inner), whole.content_end]
        ends = [whole.content_start, *(child.end for child in inner)]
        if any(html[end:start].strip() for end, start in zip(ends, starts, strict=True)):
            continue
        found = [items[child] for child in inner]
        gone.update(map(id, found))
        joined[id(found[0])] = CardGroup(
            references=tuple(r for group in found for r in group.references),
            cuts=(Edit(whole.start, whole.end, ""),),
            position=whole.end,
            emptied=(whole,),
        )
    return [joined.get(id(g), g) for g in groups if id(g) not in gone or id(g) in joined]


def _with_quote(html: str, row: CardGroup) -> CardGroup:
    """Let a block quotation go that is nothing but marks."""
    around = row.emptied[0].parent if row.emptied else None
    if (
        around is None
        or around.name != "blockquote"
        or html[around.content_start : row.cuts[0].start].strip()
        or html[row.position : around.content_end].strip()
    ):
        return row
    return CardGroup(
        references=row.references,
        cuts=(Edit(around.start, around.end, ""),),
        position=around.end,
        emptied=(around,),
    )


def _in_rows(html: str, groups: Iterable[CardGroup]) -> Iterator[CardGroup]:
    """Join groups that would stand directly behind each other."""
    row: list[CardGroup] = []
    for group in groups:
        whole = any(group.position == element.end for element in group.emptied)
        behind = row and not html[row[-1].position : group.cuts[0].start].strip()
        if row and not (whole and behind):
            yield _joined(row)
            row = []
        row.append(group)
    if row:
        yield _joined(row)


def _joined(row: Sequence[CardGroup]) -> CardGroup:
    """Return groups in a row as one, in the place of the last."""
    gaps = [Edit(a.position, b.position, "") for a, b in pairwise(row)]
    return CardGroup(
        references=tuple(reference for group in row for reference in group.references),
        cuts=(*row[0].cuts, *gaps),
        position=row[-1].position,
        emptied=tuple(element for group in row for element in group.emptied),
    )


def unpaired_tags(html: str) -> str:
    """Return the tags in a piece of inline HTML that have no partner in it.

    >>> unpaired_tags("<b>x</b> y</em> <i class=z>")
    '</em><i class=z>'
    """
    left: list[re.Match[str]] = []
    for tag in TAG.finditer(html):
        name = (tag[2] or "").lower()
        if not name or name in _VOID:
            continue
        if tag[1] and left and not left[-1][1] and left[-1][2].lower() == name:
            left.pop()
        else:
            left.append(tag)
    return "".join(tag[0] for tag in left)
