"""Questions that unfold their answers.

<details>
  <summary>What is…?</summary>An answer.</details>
"""

from __future__ import annotations

from ..question import Question
from ..question_text import asks, question_text
from .stretch import Expected, Stretch


def find(stretch: Stretch) -> list[Question]:
    """Return ``details`` elements, if one of their summaries asks, or a FAQ is expected."""
    text = stretch.text
    found: list[Question] = []
    folded_end = 0
    for summary in text.blocks:
        folded = summary.parent
        if summary.name != "summary" or folded is None or folded.name != "details":
            continue
        if folded.start < max(folded_end, text.start):
            continue  # inside another, or around the stretch
        folded_end = folded.end
        asked = question_text(text.inner(summary))
        if asked:
            found.append(
                Question(
                    text=asked,
                    element=summary,
                    start=text.outer_start(folded),
                    answer_start=summary.end,
                    answer_end=folded.content_end,
                )
            )
    sure = stretch.expected is Expected.FAQ
    return found if sure or any(asks(question.text) for question in found) else []
