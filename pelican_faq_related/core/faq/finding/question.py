"""Questions as they stand in an article's HTML, and how far their answers reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ...html.elements import Element, Markup, start_with_wrappers
from ...html.plain import plain


class Question(NamedTuple):
    """A question as it stands in the article's HTML."""

    text: str  # plain, without label or permalink
    element: Element  # that shows it
    start: int  # where its part of the text begins: its own start or that of a wrapper
    answer_start: int
    answer_end: int
    left_out: tuple[int, int] = (0, 0)  # the label of the answer
    id_place: int | None = None  # where its id goes, if it stands behind others in its element


class Stretch:
    """A part of an article's HTML in which questions are looked for."""

    # A plain class: there are two for each question.
    __slots__ = ("_blocks", "end", "html", "markup", "start")

    def __init__(self, html: str, markup: Markup, start: int, end: int) -> None:
        self.html = html
        self.markup = markup
        self.start = start
        self.end = end
        self._blocks: tuple[Element, ...] | None = None

    @property
    def blocks(self) -> Sequence[Element]:
        """Return the elements that begin in it."""
        if self._blocks is None:
            self._blocks = tuple(self.markup.between(self.start, self.end))
        return self._blocks

    def inner(self, element: Element) -> str:
        """Return the HTML inside an element."""
        return self.html[element.content_start : element.content_end]


def answer_end(html: str, markup: Markup, start: int, stop: int) -> int:
    """Return where an answer ends that a rule parts from the next question."""
    rules = markup.rules_between(start, stop)
    return rules[-1].start if rules and not html[rules[-1].end : stop].strip() else stop


@dataclass(slots=True, kw_only=True)
class Opener:
    """A question in a stretch of text; where its answer ends is not known yet."""

    element: Element
    text: str
    answer_start: int
    item: Element | None  # the item of a list that holds the answer
    line: tuple[int, int] | None = None  # where its line and the break before it begin
    left_out: tuple[int, int] = (0, 0)

    @property
    def depth(self) -> int:
        """How many lists it stands in."""
        return sum(around.name == "li" for around in (self.element, *self.element.inside()))


def with_ends(stretch: Stretch, openers: Sequence[Opener]) -> list[Question]:
    """Return questions whose answers end where the next begins, or with the item of a list."""
    html = stretch.html
    starts = [
        start_with_wrappers(html, opener.element) if opener.line is None else opener.line[1]
        for opener in openers
    ]
    found = []
    for opener, start, following in zip(openers, starts, [*starts[1:], None], strict=False):
        first = opener.answer_start
        stop = stretch.end if following is None else following
        item = opener.item
        if item is not None and item.end <= stop and plain(html[first : item.content_end]):
            behind = "" if following is None else plain(html[item.end : stop])
            stop = stop if behind else item.content_end
        found.append(
            Question(
                text=opener.text,
                element=opener.element,
                start=max(start, stretch.start),
                answer_start=first,
                answer_end=max(first, answer_end(html, stretch.markup, first, stop)),
                left_out=opener.left_out,
                id_place=opener.line[0] if opener.line else None,
            )
        )
    return found


def nearest(element: Element, name: str) -> Element | None:
    """Return the element itself or the nearest one around it that has a name."""
    if element.name == name:
        return element
    return next((around for around in element.inside() if around.name == name), None)
