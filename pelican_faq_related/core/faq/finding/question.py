"""Questions as values: where they stand in an article, and how far their answers reach."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from ...html import Element, Text

_SEVERAL = 2  # blocks
_LONGEST_SENTENCE = 200  # characters
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|\Z)|[。！？।]+")


class Question(NamedTuple):
    """A question as it stands in the article's HTML."""

    text: str  # plain, without label or permalink
    element: Element  # that shows it
    start: int  # where its part of the text begins: its own start or that of a wrapper
    answer_start: int
    answer_end: int
    left_out: tuple[int, int] = (0, 0)  # the label of the answer
    id_place: int | None = None  # where its id goes, if it stands behind others in its element
    is_last: bool = False  # of its section


@dataclass(slots=True, kw_only=True)
class QuestionStart:
    """Where a question begins, and its answer; where the answer ends is not known yet."""

    element: Element
    text: str
    answer_start: int
    item: Element | None  # the item of a list that holds the answer
    line: tuple[int, int] | None = None  # where its line and the break before it begin
    left_out: tuple[int, int] = (0, 0)

    @property
    def depth(self) -> int:
        """How many lists it stands in."""
        return sum(around.name == "li" for around in (self.element, *self.element.ancestors()))


def with_ends(
    text: Text, starts: Sequence[QuestionStart], *, last_goes_on: bool = False
) -> list[Question]:
    """Return questions whose answers end where the next begins, or with the item of a list.

    If ``last_goes_on``, the last answer of a list goes on in the text behind it, unless the author
    writes longer answers within the items.
    """
    places = [
        text.outer_start(start.element) if start.line is None else start.line[1] for start in starts
    ]
    found = []
    for start, place, following in zip(starts, places, [*places[1:], None], strict=False):
        first = start.answer_start
        stop = text.end if following is None else following
        item = start.item
        if item is not None and item.end <= stop and text.shows(first, item.content_end):
            if following is not None:
                goes_on = text.shows(item.end, stop)
            else:
                goes_on = last_goes_on and _goes_on_behind_list(text, item, stop)
            stop = stop if goes_on else item.content_end
        found.append(
            Question(
                text=start.text,
                element=start.element,
                start=max(place, text.start),
                answer_start=first,
                answer_end=max(first, answer_end(text, first, stop)),
                left_out=start.left_out,
                id_place=start.line[0] if start.line else None,
            )
        )
    return found


def _goes_on_behind_list(text: Text, item: Element, stop: int) -> bool:
    """Whether more than links stands behind a list, the last item of which this is.

    An author whose items hold several blocks as an answer would have put it into the item.
    """
    whole = item.parent
    if whole is None or text.shows(item.end, whole.content_end):
        return False
    if not any(map(str.isalnum, text.plain_without_links(whole.end, stop))):
        return False
    inside = text.between(whole.content_start, whole.content_end)
    held = Counter(
        id(block.parent)
        for block in inside
        if block.parent is not None
        and block.parent.parent is whole
        and not text.begins_with(block.parent, block.start)
    )
    return all(count < _SEVERAL for count in held.values())


def answer_end(text: Text, start: int, stop: int) -> int:
    """Return where an answer ends: at a rule with nothing but a sentence behind it, or ``stop``.

    The sentence leads to the next question.
    """
    rules = text.rules_between(start, stop)
    if not rules:
        return stop
    rule = rules[-1]
    ends = text.is_blank(rule.end, stop) or _is_sentence(text, rule, stop)
    return rule.start if ends else stop


def _is_sentence(text: Text, rule: Element, stop: int) -> bool:
    """Whether behind a rule stands nothing but one paragraph of one sentence."""
    behind = [*islice(text.between(rule.end, stop), 2)]
    if len(behind) != 1 or behind[0].name != "p" or behind[0].parent is not rule.parent:
        return False
    if text.shows(rule.end, behind[0].start) or text.shows(behind[0].end, stop):
        return False
    words = text.plain(behind[0].content_start, behind[0].content_end)
    return len(words) <= _LONGEST_SENTENCE and len(_SENTENCE_END.findall(words)) <= 1


def closest(element: Element, name: str) -> Element | None:
    """Return the element itself or the nearest one around it that has this name."""
    if element.name == name:
        return element
    return next((around for around in element.ancestors() if around.name == name), None)
