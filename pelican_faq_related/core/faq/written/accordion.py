"""The edits that fold the answers of a FAQ away, each below its question.

    <h3>Is it?</h3>        <details><summary><h3>Is it?</h3></summary>
    <p>It is.</p>          <p>It is.</p></details>

Headings keep their level and id; a bold paragraph becomes a ``span``, as a ``summary`` may hold
nothing else: https://html.spec.whatwg.org/multipage/interactive-elements.html#the-summary-element.
What stands in a list, is folded already, or has something in it that can be clicked stays as it
is.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from ...html.edits import Edit
from ...html.elements import Markup
from ...html.plain import plain
from ...html.tags import HEADINGS, TAG
from ..finding.headings import PERMALINK
from ..finding.question import Question

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

    def edits(
        self, html: str, markup: Markup, question: Question, changed: Collection[Edit]
    ) -> list[Edit]:
        """Return the edits that fold one answer; none where it cannot be done.

        ``changed`` are other edits of the question itself.
        """
        element = question.element
        bold = element.name == "p"
        shown_end = min(question.answer_start, element.content_end) if bold else element.content_end
        shown = html[element.content_start : shown_end]
        if (
            changed
            or question.id_place is not None
            or (not bold and element.name not in HEADINGS)
            or _INTERACTIVE.search(PERMALINK.sub("", shown))
            or (end := _end_of(html, markup, question)) is None
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
                breaks = _BREAKS.match(html, shown_end)
                rest = breaks.end() if breaks else shown_end
                edits.append(Edit(shown_end, rest, f"</span>{self.between}<p>"))
        edits.append(Edit(end, end, self.after))
        return edits


def _end_of(html: str, markup: Markup, question: Question) -> int | None:
    """Return where the answer ends beside its question; none where it stands elsewhere, too."""
    element, stop = question.element, question.answer_end
    if plain(html[stop : element.content_end]):
        return None  # further questions stand in its paragraph
    if element.parent is not None and element.parent.name in ("li", "dd", "summary"):
        return None
    limit = element.parent.content_end if element.parent else len(html)
    if plain(html[limit:stop]):
        return None
    stop = min(stop, limit)
    end = element.end + len(html[element.end : stop].rstrip())
    if any(block.end > end for block in markup.between(element.end, end)):
        return None
    last = TAG.match(html, max(html.rfind("<", element.end, end), 0))
    if last and not last[0].endswith(">"):
        return None  # the text ends within a tag or a comment
    return end if plain(html[question.answer_start : end]) else None
