"""Folds the answers of a FAQ away, each below its question.

    <h3>Is it?</h3>        <details><summary><h3>Is it?</h3></summary>
    <p>It is.</p>          <p>It is.</p></details>

Headings keep their level and id; a bold paragraph becomes a ``span``, as a ``summary`` may hold
nothing else: https://html.spec.whatwg.org/multipage/interactive-elements.html#the-summary-element.
What the author has folded gets the classes of the rest. What stands in a list, or has something in
it that can be clicked, stays as it is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...html import HEADINGS, Edit, Element, Text
from ..finding import PERMALINK, Question

# The classes of our own template, by which what is folded is known again.
ACCORDION_CLASSES = ENTRY, QUESTION, ANSWER = (
    "faq-entry",
    "faq-entry__question",
    "faq-entry__answer",
)
_INTERACTIVE = re.compile(
    r"<(?:a|audio|button|details|embed|iframe|input|label|object|select|textarea|video)\b",
    re.IGNORECASE,
)
_BREAKS = re.compile(r"(?:\s*<br\s*/?>)*\s*", re.IGNORECASE)


class Accordion(NamedTuple):
    """The HTML around the question and the answer of each entry."""

    before: str
    between: str
    after: str

    def edits(self, text: Text, question: Question) -> list[Edit]:
        """Return the edits that fold one answer; none where it cannot be done."""
        element = question.element
        summary = element if element.name == "summary" else element.parent
        if summary is not None and summary.name == "summary":
            return _edits_of_folded(text, summary)
        bold = element.name == "p"
        shown_end = min(question.answer_start, element.content_end) if bold else element.content_end
        shown = text.html_between(element.content_start, shown_end)
        if (
            question.id_place is not None
            or (not bold and element.name not in HEADINGS)
            or _INTERACTIVE.search(PERMALINK.sub("", shown))
            or (end := _end_of(text, question)) is None
        ):
            return []
        edits = [
            Edit(element.content_start + link.start(), element.content_start + link.end(), "")
            for link in PERMALINK.finditer(shown)
        ]
        if not bold:
            edits.append(Edit(element.start, element.start, self.before))
            edits.append(Edit(element.end, element.end, self.between))
        else:
            edits.append(Edit(element.start, element.start + len("<p"), f"{self.before}<span"))
            if shown_end == element.content_end:
                edits.append(Edit(shown_end, element.end, f"</span>{self.between}"))
            else:
                breaks = _BREAKS.match(text.html, shown_end)
                rest = breaks.end() if breaks else shown_end
                edits.append(Edit(shown_end, rest, f"</span>{self.between}<p>"))
        edits.append(Edit(end, end, self.after))
        return edits


def _edits_of_folded(text: Text, summary: Element) -> list[Edit]:
    """Return the edits that make what the author folded look as the rest does."""
    details = summary.parent
    if details is None or details.name != "details":
        return []
    return [
        _with_class(text, details, ENTRY),
        _with_class(text, summary, QUESTION),
        Edit(summary.end, summary.end, f'<div class="{ANSWER}">'),
        Edit(details.content_end, details.content_end, "</div>"),
    ]


def _with_class(text: Text, element: Element, name: str) -> Edit:
    """Return the edit that adds a class to an element."""
    classes = text.attribute(element, "class") if element.has_attributes else None
    return text.with_attribute(element, "class", f"{classes} {name}" if classes else name)


def _end_of(text: Text, question: Question) -> int | None:
    """Return where the answer ends beside its question; none where it stands elsewhere, too."""
    element, stop = question.element, question.answer_end
    if text.shows(stop, element.content_end):
        return None  # further questions stand in its paragraph
    if element.parent is not None and element.parent.name in ("li", "dd"):
        return None
    limit = element.parent.content_end if element.parent else len(text.html)
    if text.shows(limit, stop):
        return None
    stop = min(stop, limit)
    end = text.trimmed_end(element.end, stop)
    if any(block.end > end for block in text.between(element.end, end)):
        return None
    if text.ends_in_tag(element.end, end):
        return None
    return end if text.shows(question.answer_start, end) else None
