"""Questions that are headings, and those below headings that group them, each with its answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ....html.elements import Element, Markup, start_with_wrappers
from ....html.plain import plain
from ....html.tags import HEADINGS
from ..headings import Heading
from ..labels import MAY_BE_QUESTION
from ..question import Question, Stretch, answer_end
from .bold import is_all_bold
from .in_text import find_grouped, find_in_text
from .labelled import find_labelled


def find_by_heading(html: str, markup: Markup, headings: Sequence[Heading]) -> Iterator[Question]:
    """Yield the headings that are questions, and the questions below those that group them."""
    for heading in headings:
        first = heading.element.end
        inside: list[Question] = []
        if not heading.asks:
            below = Stretch(html, markup, first, max(first, heading.own_end))
            inside = find_in_text(below, sure=False) or find_grouped(below)
        if inside or (heading.children and _only_groups(html, heading)):
            yield from inside
            yield from find_by_heading(html, markup, heading.children)
            continue
        stop = max(heading.end, first)
        folded = _folded_around(heading.element)
        more: list[Question] = []
        if folded:
            first, stop = folded[0].end, folded[1].content_end
        elif html.count("<p", first, stop) > 1 and MAY_BE_QUESTION.search(html, first, stop):
            whole = Stretch(html, markup, first, stop)
            more = find_labelled(whole, sure=True)
            stop = _lead_in(whole, more[0].start) if more else stop
        if not more or plain(html[first:stop]):
            yield Question(
                text=heading.text,
                element=heading.element,
                start=heading.start,
                answer_start=first,
                answer_end=answer_end(html, markup, first, stop),
            )
        yield from more


def _lead_in(stretch: Stretch, start: int) -> int:
    """Return where a heading or a bold paragraph right before an offset begins; or the offset."""
    html = stretch.html
    for block in reversed(stretch.blocks):
        if block.end <= start and not plain(html[block.end : start]):
            names = block.name in HEADINGS or is_all_bold(stretch.inner(block))
            return start_with_wrappers(html, block) if names else start
    return start


def _only_groups(html: str, heading: Heading) -> bool:
    """Whether a heading has questions below it rather than an answer behind it."""
    if not plain(html[heading.element.end : heading.own_end]):
        return True
    asking = sum(child.asks for child in heading.children)
    return not heading.asks and asking > 1


def _folded_around(element: Element) -> tuple[Element, Element] | None:
    """Return the ``summary`` that a heading stands in, and its ``details``."""
    for around in element.inside():
        if around.name == "summary" and around.parent and around.parent.name == "details":
            return around, around.parent
    return None


def outside_answers(headings: Sequence[Heading], start: int) -> list[Heading]:
    """Return the headings of a section but those inside a folded answer."""
    if not any(heading.element.parent for heading in headings):
        return [*headings]
    held: dict[int, list[Heading]] = {}
    for heading in headings:
        folded = _folded_around(heading.element)
        own = folded[1] if folded else None
        for around in heading.element.inside():
            if around.name == "details" and around is not own and around.start >= start:
                held.setdefault(around.start, []).append(heading)
    answers = [inside for inside in held.values() if sum(heading.asks for heading in inside) < 2]
    folded_in = {id(heading) for inside in answers for heading in inside}
    return [heading for heading in headings if id(heading) not in folded_in]
