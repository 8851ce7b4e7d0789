"""Questions that are headings, and those below headings that group them.

### What is…?       ### Brewing
An answer.          **How hot?** An answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from ....html import HEADINGS, Text
from ..headings import Heading, folded_around
from ..labels import MAY_BE_QUESTION, ONLY_LABEL
from ..passages import Expected, Passage
from ..question import Question, answer_end
from ..question_text import asks
from . import labelled, lone
from .bold import is_all_bold

_FEWEST_GROUPS = 2  # with one question each


def find(passage: Passage) -> list[Question]:
    """Return the headings of a FAQ that are questions, with those in front of and below them."""
    if not passage.headings:
        return []
    start = passage.text.start
    ahead = passage.part(start, max(start, passage.headings[0].start), Expected.NOTHING)
    found = [*ahead.questions(), *_by_heading(passage, passage.headings)]
    alone = len(found) == 1 and not passage.is_marked
    return [] if alone and _only_states(found[0]) else found


def _only_states(question: Question) -> bool:
    """Whether nothing but its place says that it is a question."""
    return question.element.name in HEADINGS and not asks(question.text)


def _by_heading(passage: Passage, headings: Sequence[Heading]) -> Iterator[Question]:
    """Yield the headings that are questions, and the questions below those that group them."""
    text = passage.text
    in_groups = _in_groups(passage, headings)
    for heading, inside in zip(headings, in_groups, strict=True):
        first = heading.element.end
        if inside or (heading.children and _only_groups(text, heading)):
            yield from inside
            yield from _by_heading(passage, heading.children)
            continue
        stop = max(heading.end, first)
        folded = folded_around(heading.element)
        more: list[Question] = []
        if folded:
            first, stop = folded[0].end, folded[1].content_end
        elif text.html.count("<p", first, stop) > 1 and MAY_BE_QUESTION.search(
            text.html, first, stop
        ):
            whole = passage.part(first, stop, Expected.FAQ)
            more = labelled.find(whole)
            stop = _lead_in(whole.text, more[0].start) if more else stop
        if not more or text.shows(first, stop):
            yield Question(
                text=heading.text,
                element=heading.element,
                start=heading.start,
                answer_start=first,
                answer_end=answer_end(text, first, stop),
            )
        yield from more


def _in_groups(passage: Passage, headings: Sequence[Heading]) -> list[list[Question]]:
    """Return the questions right below each heading that may group them."""
    parts = [
        None if heading.asks else (heading.element.end, max(heading.element.end, heading.own_end))
        for heading in headings
    ]
    found = [passage.part(*part, Expected.GROUP).questions() if part else [] for part in parts]
    looks = {_look(passage.text, inside[0]) for inside in found if inside}
    if looks:  # beside groups, a group may have a single question, or one that states
        return [
            inside or (_alike(passage.part(*part, Expected.FAQ), looks) if part else [])
            for inside, part in zip(found, parts, strict=True)
        ]
    if len(parts) < _FEWEST_GROUPS or not all(parts) or any(map(_is_label, headings)):
        return found
    lone_ones = [lone.beginning(passage.part(*part, Expected.FAQ)) for part in parts if part]
    return lone_ones if all(lone_ones) else found


def _is_label(heading: Heading) -> bool:
    """Whether a heading is nothing but "Question 3", as in a quiz."""
    return ONLY_LABEL.fullmatch(heading.text) is not None


def _look(text: Text, question: Question) -> tuple[str, bool]:
    """Return what kind of element shows a question, and whether that begins emphasised."""
    element = question.element
    return element.name, text.inner(element).lstrip().startswith("<")


def _alike(passage: Passage, looks: Collection[tuple[str, bool]]) -> list[Question]:
    """Return the questions of a part that begins with one, if they look so."""
    text, found = passage.text, passage.questions() or lone.beginning(passage)
    if not found or _look(text, found[0]) not in looks:
        return []
    return [] if text.shows(text.start, found[0].start) else found


def _lead_in(text: Text, start: int) -> int:
    """Return where a heading or a bold paragraph right before an offset begins; or the offset."""
    for block in reversed(text.blocks):
        if block.end <= start and not text.shows(block.end, start):
            names = block.name in HEADINGS or is_all_bold(text, block)
            return text.outer_start(block) if names else start
    return start


def _only_groups(text: Text, heading: Heading) -> bool:
    """Whether a heading has questions below it rather than an answer behind it."""
    if not text.shows(heading.element.end, heading.own_end):
        return True
    asking = sum(child.asks for child in heading.children)
    return not heading.asks and asking > 1
