"""Questions as values: where they stand in an article, and how far their answers reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ...html import Element, Text


class Question(NamedTuple):
    """A question as it stands in the article's HTML."""

    text: str  # plain, without label or permalink
    element: Element  # that shows it
    start: int  # where its part of the text begins: its own start or that of a wrapper
    answer_start: int
    answer_end: int
    left_out: tuple[int, int] = (0, 0)  # the label of the answer
    id_place: int | None = None  # where its id goes, if it stands behind others in its element


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


def with_ends(text: Text, starts: Sequence[QuestionStart]) -> list[Question]:
    """Return questions whose answers end where the next begins, or with the item of a list."""
    places = [
        text.outer_start(start.element) if start.line is None else start.line[1] for start in starts
    ]
    found = []
    for start, place, following in zip(starts, places, [*places[1:], None], strict=False):
        first = start.answer_start
        stop = text.end if following is None else following
        item = start.item
        if item is not None and item.end <= stop and text.shows(first, item.content_end):
            goes_on = following is not None and text.shows(item.end, stop)
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


def answer_end(text: Text, start: int, stop: int) -> int:
    """Return where an answer ends: at a rule with nothing behind it, else at ``stop``."""
    rules = text.rules_between(start, stop)
    return rules[-1].start if rules and text.is_blank(rules[-1].end, stop) else stop


def closest(element: Element, name: str) -> Element | None:
    """Return the element itself or the nearest one around it that has this name."""
    if element.name == name:
        return element
    return next((around for around in element.ancestors() if around.name == name), None)
