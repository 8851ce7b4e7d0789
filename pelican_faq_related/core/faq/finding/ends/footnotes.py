"""Footnotes behind an answer are no part of it, as Markdown, pandoc, docutils and org show them."""

from __future__ import annotations

from collections.abc import Sequence

from ....html import Element, Text
from ..question import Question

_MAY_BE = ("footnote", "doc-endnotes")
_CLASSES = frozenset(("footnote", "footnotes", "footnote-list"))
_HOLDERS = frozenset(("div", "section", "aside", "dl", "table", "ol", "footer"))


def without_footnotes(text: Text, questions: Sequence[Question]) -> list[Question]:
    """Return questions whose answers end in front of footnotes that nothing follows."""
    return [_without(text, question) for question in questions]


def _without(text: Text, question: Question) -> Question:
    start, stop = question.answer_start, question.answer_end
    if all(text.html.find(sign, start, stop) < 0 for sign in _MAY_BE):
        return question  # as most
    at = None  # where footnotes begin that go on to the end
    for element in text.between(start, stop):
        if at is not None and element.end <= at[1]:
            continue
        if element.name in _HOLDERS and _holds_footnotes(text, element):
            begin = at[0] if at and not text.shows(at[1], element.start) else element.start
            at = (begin, element.end)
    if at is None or text.shows(min(at[1], stop), stop) or not text.shows(start, at[0]):
        return question
    return question._replace(answer_end=at[0])


def _holds_footnotes(text: Text, element: Element) -> bool:
    if not element.has_attributes:
        return False
    classes = (text.attribute(element, "class") or "").split()
    return (
        not _CLASSES.isdisjoint(classes)
        or text.attribute(element, "role") == "doc-endnotes"
        or text.attribute(element, "id") == "footnotes"
    )
