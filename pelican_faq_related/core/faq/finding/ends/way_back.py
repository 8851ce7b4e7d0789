"""A way back to the beginning of a page, as it stands behind each answer: "Back to top"."""

from __future__ import annotations

from collections.abc import Sequence

from ....html import Element, Text
from ..question import Question
from .blocks import blocks_of

_LONGEST = 40  # characters


def without_way_back(text: Text, questions: Sequence[Question]) -> list[Question]:
    """Return questions whose answers end in front of a last line that only leads up the page."""
    return [_without(text, question) for question in questions]


def _without(text: Text, question: Question) -> Question:
    if text.html.find("#", question.answer_start, question.answer_end) < 0:
        return question  # as most
    blocks = blocks_of(text, question)
    if len(blocks) < 2 or not _leads_back(text, blocks[-1]):
        return question
    last, end = blocks[-1], question.answer_end
    if last.end > end or text.shows(last.end, end):
        return question
    if not text.shows(question.answer_start, last.start):
        return question
    return question._replace(answer_end=last.start)


def _leads_back(text: Text, block: Element) -> bool:
    """Whether a paragraph is nothing but a short link within the page."""
    if block.name not in ("p", "div"):
        return False
    links = [*text.links_in(block)]
    if len(links) != 1 or not links[0][0].startswith("#"):
        return False
    words = text.plain(block.content_start, block.content_end)
    others = text.plain_without_links(block.content_start, block.content_end)
    return len(words) <= _LONGEST and not any(map(str.isalnum, others))
