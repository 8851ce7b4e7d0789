"""The ids of questions: those in an article's HTML, and new ones where there are none."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from html import escape, unescape

from ...html.edits import Edit
from ...html.elements import Element, begins_with
from ...html.ids import count_ids
from ...html.tags import attribute, attribute_span
from ...language.words import words
from ..finding.question import Question

_LONGEST = 60
_SIGNS = re.compile("[+#]+")  # of words such as C++
_LIKE_NEW = re.compile(r"=\s*+[\"']?faq")  # the value of an attribute
_SPAN = re.compile(r'<span id="([^"]+)">')


class Anchors:
    """Finds or makes the id of each question of an article."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._given: set[str] = set()
        self._numbers: dict[str, int] = {}

    @cached_property
    def _may_be_taken(self) -> bool:  # this is told faster than the ids
        return _LIKE_NEW.search(self._html) is not None

    @cached_property
    def _ids(self) -> Counter[str]:
        return count_ids(self._html)

    def anchor_of(self, question: Question, text: str) -> tuple[str, Edit | None]:
        """Return the question's id, and the edit that gives it one where it has none.

        The id is the element's own, or that of the wrapper that begins with it, or made from
        ``text``, the question's words as they will be shown. A question that stands behind others
        in its element, or whose id others have too, gets an element of its own.
        """
        element = question.element
        if question.id_place is not None:
            return self._span(text, question.id_place)
        if element.name == "summary" and (held := _SPAN.match(self._html, element.content_start)):
            return unescape(held[1]), None
        around = element.parent
        wrapper = around if around and begins_with(self._html, around, element.start) else None
        for holder in (element, wrapper):
            own = self._id_of(holder) if holder else ""
            if own and self._ids[own] == 1:
                return own, None
            if own:
                return self._span(text, element.content_start)
        anchor = self._new(text)
        if element.has_attributes and (
            empty := attribute_span(self._html, "id", element.start, element.content_start)
        ):
            equals = "" if empty[0] < empty[1] else "="
            return anchor, Edit(*empty, f'{equals}"{escape(anchor)}"')
        position = element.start + 1 + len(element.name)
        return anchor, Edit(position, position, f' id="{escape(anchor)}"')

    def _span(self, text: str, position: int) -> tuple[str, Edit | None]:
        """Return the id of an empty element at a place, and the edit that puts it there."""
        there = _SPAN.match(self._html, position)
        if there:
            return unescape(there[1]), None
        anchor = self._new(text)
        return anchor, Edit(position, position, f'<span id="{escape(anchor)}"></span>')

    def _id_of(self, element: Element) -> str:
        if element.has_attributes:
            return unescape(attribute(self._html, "id", element.start, element.content_start) or "")
        return ""

    def _new(self, text: str) -> str:
        base = _SIGNS.sub("", "-".join(["faq", *words(text)]))
        if len(base) > _LONGEST:
            whole_words = base[: _LONGEST + 1].rpartition("-")[0]
            base = base[:_LONGEST] if whole_words == "faq" else whole_words
        anchor = base
        while anchor in self._given or (self._may_be_taken and anchor in self._ids):
            self._numbers[base] = self._numbers.get(base, 1) + 1
            anchor = f"{base}-{self._numbers[base]}"
        self._given.add(anchor)
        return anchor
