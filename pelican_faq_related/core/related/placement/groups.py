"""Cards that stand together: in a row, in lists and quotations of nothing but marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ...html import Edit, Element, Text
from ..reference import RelatedReference

_LISTS = ("ul", "ol", "menu")


class CardGroup(NamedTuple):
    """References that become cards in one place."""

    references: tuple[RelatedReference, ...]
    cuts: tuple[Edit, ...]  # what leaves the text
    position: int  # where the group goes in
    emptied: tuple[Element, ...] = ()  # elements that leave whole, or with nothing left in them


def join_groups(text: Text, groups: list[CardGroup]) -> list[CardGroup]:
    """Join the groups of an article that stand together, with what they leave empty."""
    if not groups:
        return groups
    rows = list(_in_rows(text, _whole_lists(text, groups)))
    quotes = [_with_quote(text, row) for row in rows]
    if any(quote is not row for quote, row in zip(quotes, rows, strict=True)):
        rows = list(_in_rows(text, quotes))
    return rows


def _whole_lists(text: Text, groups: list[CardGroup]) -> list[CardGroup]:
    """Let lists go whose items are nothing but marks: their cards form one group."""
    items = {e: group for group in groups for e in group.emptied if e.name == "li" and e.parent}
    if not items:
        return groups
    parents = {item.parent for item in items}
    children: dict[Element, list[Element]] = {}
    for element in text.elements:
        if element.parent in parents and element.parent is not None:
            children.setdefault(element.parent, []).append(element)
    joined: dict[int, CardGroup] = {}
    gone: set[int] = set()
    for whole, inner in children.items():
        if whole.name not in _LISTS or not all(child in items for child in inner):
            continue
        starts = [*(child.start for child in inner), whole.content_end]
        ends = [whole.content_start, *(child.end for child in inner)]
        if not all(text.is_blank(end, start) for end, start in zip(ends, starts, strict=True)):
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


def _with_quote(text: Text, row: CardGroup) -> CardGroup:
    """Let a block quotation go that is nothing but marks."""
    around = row.emptied[0].parent if row.emptied else None
    if (
        around is None
        or around.name != "blockquote"
        or not text.is_blank(around.content_start, row.cuts[0].start)
        or not text.is_blank(row.position, around.content_end)
    ):
        return row
    return CardGroup(
        references=row.references,
        cuts=(Edit(around.start, around.end, ""),),
        position=around.end,
        emptied=(around,),
    )


def _in_rows(text: Text, groups: Iterable[CardGroup]) -> Iterator[CardGroup]:
    """Join groups that would stand directly behind each other."""
    row: list[CardGroup] = []
    for group in groups:
        whole = any(group.position == element.end for element in group.emptied)
        behind = row and text.is_blank(row[-1].position, group.cuts[0].start)
        if row and not (whole and behind):
            yield _joined(row)
            row = []
        row.append(group)
    if row:
        yield _joined(row)


def _joined(row: Sequence[CardGroup]) -> CardGroup:
    """Return groups in a row as one, in the place of the last."""
    if len(row) == 1:
        return row[0]
    gaps = [
        Edit(a.position, b.position, "".join(cut.replacement for cut in b.cuts))
        for a, b in pairwise(row)
    ]
    return CardGroup(
        references=tuple(reference for group in row for reference in group.references),
        cuts=(*row[0].cuts, *gaps),
        position=row[-1].position,
        emptied=tuple(element for group in row for element in group.emptied),
    )
