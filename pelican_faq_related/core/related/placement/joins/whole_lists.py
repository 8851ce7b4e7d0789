"""Joins the groups of a list whose items are nothing but marks; the list leaves the text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from ....html import Edit, Element, Text
from ..placed import CardGroup

_LISTS = ("ul", "ol", "menu")


def whole_lists(text: Text, groups: Sequence[CardGroup]) -> Sequence[CardGroup]:
    """Return the groups, with those of each such list as one."""
    items = {e: group for group in groups for e in group.emptied if e.name == "li" and e.parent}
    if not items:
        return groups
    joined: dict[int, CardGroup] = {}
    gone: set[int] = set()
    for whole, inner in _whole(text, items):
        found = [items[child] for child in inner]
        gone.update(map(id, found))
        joined[id(found[0])] = CardGroup(
            references=tuple(r for group in found for r in group.references),
            cuts=(Edit(whole.start, whole.end, ""),),
            position=whole.end,
            emptied=(whole,),
        )
    return [joined.get(id(g), g) for g in groups if id(g) not in gone or id(g) in joined]


def _whole(text: Text, items: Collection[Element]) -> Iterator[tuple[Element, list[Element]]]:
    """Yield the lists that hold nothing but some items, and the items of each."""
    parents = {item.parent for item in items}
    children: dict[Element, list[Element]] = {}
    for element in text.elements:
        if element.parent in parents and element.parent is not None:
            children.setdefault(element.parent, []).append(element)
    for whole, inner in children.items():
        if (
            whole.name in _LISTS
            and all(child in items for child in inner)
            and _is_filled(text, whole, inner)
        ):
            yield whole, inner


def _is_filled(text: Text, whole: Element, inner: Sequence[Element]) -> bool:
    """Whether nothing but white space stands around some elements in the one around them."""
    starts = [*(child.start for child in inner), whole.content_end]
    ends = [whole.content_start, *(child.end for child in inner)]
    return all(text.is_blank(end, start) for end, start in zip(ends, starts, strict=True))
