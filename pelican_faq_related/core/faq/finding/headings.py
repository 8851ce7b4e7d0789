"""Reads the headings of an article, and which of them stand below which."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ...html import HEADINGS, Element, Text
from .question_text import asks, question_text

_UNDERLINED = 2  # the level of a paragraph right above a line of dashes


class Heading:
    """A heading with what stands below it, up to the next of its level or above."""

    # A plain class: most headings are never read as a question.
    __slots__ = ("_text", "children", "element", "end", "inner", "level", "own_end", "start")

    def __init__(self, text: Text, element: Element) -> None:
        self.element = element
        self.inner = text.inner(element)
        self.level = HEADINGS[element.name]
        # where its part of the text begins: its own or its wrapper's start
        self.start = text.outer_start(element) if element.parent else element.start
        self.own_end = 0  # where the text right behind it ends: at the next heading
        self.end = 0  # where its part of the text ends
        self.children: list[Heading] = []
        self._text: str | None = None

    @property
    def text(self) -> str:
        """Return it as a question: plain, without label, permalink or footnote."""
        if self._text is None:
            self._text = question_text(self.inner)
        return self._text

    @property
    def asks(self) -> bool:
        """Whether it ends with a question mark."""
        return asks(self.text)


def read_headings(text: Text, first: int = 0, without: Collection[Element] = ()) -> list[Heading]:
    """Return the headings with text, without the ``first`` ones and those that are not shown."""
    elements = text.headings_from(first)
    headings = (Heading(text, element) for element in elements if element not in without)
    return [heading for heading in headings if heading.inner[:1].isalnum() or heading.text]


def is_underlined_text(
    text: Text, before: Heading, heading: Heading, behind: Heading | None, level: int
) -> bool:
    """Whether a heading is the last paragraph of an answer, made a heading by a rule below it.

    In Markdown, a line of dashes right below a paragraph makes a second-level heading of it.
    ``level`` is that of the FAQ's own heading.
    """
    if heading.level != _UNDERLINED or not heading.text.endswith((".", "。", "!", "！")):
        return False
    follows_question = not text.shows(before.element.end, heading.element.start)
    return follows_question or (behind is not None and behind.level > level)


def as_tree(headings: Sequence[Heading], end: int) -> list[Heading]:
    """Put headings below those that they stand under; return the topmost."""
    top: list[Heading] = []
    open_headings: list[Heading] = []
    for heading in headings:
        if open_headings:
            open_headings[-1].own_end = heading.start
        while open_headings and open_headings[-1].level >= heading.level:
            open_headings.pop().end = heading.start
        (open_headings[-1].children if open_headings else top).append(heading)
        heading.children = []
        open_headings.append(heading)
    if open_headings:
        open_headings[-1].own_end = end
    for heading in open_headings:
        heading.end = end
    return top


def folded_around(element: Element) -> tuple[Element, Element] | None:
    """Return the ``summary`` that a heading stands in, and its ``details``."""
    for around in element.ancestors():
        if around.name == "summary" and around.parent and around.parent.name == "details":
            return around, around.parent
    return None


def outside_answers(headings: Sequence[Heading], start: int) -> list[Heading]:
    """Return the headings of a section but those inside a folded answer."""
    if not any(heading.element.parent for heading in headings):
        return [*headings]
    held: dict[int, list[Heading]] = {}
    for heading in headings:
        folded = folded_around(heading.element)
        own = folded[1] if folded else None
        for around in heading.element.ancestors():
            if around.name == "details" and around is not own and around.start >= start:
                held.setdefault(around.start, []).append(heading)
    answers = [inside for inside in held.values() if sum(heading.asks for heading in inside) < 2]
    folded_in = {id(heading) for inside in answers for heading in inside}
    return [heading for heading in headings if id(heading) not in folded_in]
