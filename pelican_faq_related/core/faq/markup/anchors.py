"""Gives each question an id to link to: its own, or a new one where there is none."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from html import escape, unescape

from ...html import Edit, Element, Text, count_ids
from ...language import words
from ..finding import Question

_LONGEST = 60
_SIGNS = re.compile("[+#]+")  # of words such as C++
_LIKE_NEW = re.compile(r"=\s*+[\"']?faq")  # the value of an attribute
_SPAN = re.compile(r'<span id="([^"]+)">')


class Anchors:
    """Finds or makes the id of each question of an article."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._new_ids: set[str] = set()
        self._numbers: dict[str, int] = {}

    @cached_property
    def _may_be_taken(self) -> bool:  # this is told faster than the ids
        return _LIKE_NEW.search(self._text.html) is not None

    @cached_property
    def _ids(self) -> Counter[str]:
        return count_ids(self._text.html)

    def anchor_of(self, question: Question, text: str) -> tuple[str, Edit | None]:
        """Return the question's id, and the edit that gives it one where it has none.

        The id is the element's own, or that of the wrapper that begins with it, or made from
        ``text``, the question's words as they will be shown. A question that stands behind others
        in its element, or whose id others have too, gets an element of its own.
        """
        element = question.element
        if question.id_place is not None:
            return self._span(text, question.id_place)
        if element.name == "summary":
            held = _SPAN.match(self._text.html, element.content_start)
            if held:
                return unescape(held[1]), None
        around = element.parent
        wrapper = around if around and self._text.begins_with(around, element.start) else None
        for holder in (element, wrapper):
            own = self._id_of(holder) if holder else ""
            if own and self._ids[own] == 1:
                return own, None
            if own:
                return self._span(text, element.content_start)
        anchor = self._new(text)
        return anchor, self._text.with_attribute(element, "id", escape(anchor))

    def _span(self, text: str, position: int) -> tuple[str, Edit | None]:
        """Return the id of an empty element at a place, and the edit that puts it there."""
        there = _SPAN.match(self._text.html, position)
        if there:
            return unescape(there[1]), None
        anchor = self._new(text)
        return anchor, Edit(position, position, f'<span id="{escape(anchor)}"></span>')

    def _id_of(self, element: Element) -> str:
        if element.has_attributes:
            return unescape(self._text.attribute(element, "id") or "")
        return ""

    def _new(self, text: str) -> str:
        base = _SIGNS.sub("", "-".join(["faq", *words(text)]))
        if len(base) > _LONGEST:
            whole_words = base[: _LONGEST + 1].rpartition("-")[0]
            base = base[:_LONGEST] if whole_words == "faq" else whole_words
        anchor = base
        while anchor in self._new_ids or (self._may_be_taken and anchor in self._ids):
            self._numbers[base] = self._numbers.get(base, 1) + 1
            anchor = f"{base}-{self._numbers[base]}"
        self._new_ids.add(anchor)
        return anchor
