"""Questions that unfold their answers.

<details>
  <summary>What is…?</summary>An answer.</details>
"""

from __future__ import annotations

from ..passages import Expected, Passage
from ..question import Question
from ..question_text import asks, question_text


def find(passage: Passage) -> list[Question]:
    """Return ``details`` elements, if one of their summaries asks, or a FAQ is expected."""
    text = passage.text
    found: list[Question] = []
    folded_end = 0
    for summary in text.blocks:
        folded = summary.parent
        if summary.name != "summary" or folded is None or folded.name != "details":
            continue
        if folded.start < max(folded_end, text.start):
            continue  # inside another, or around the passage
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
    sure = passage.expected is Expected.FAQ
    return found if sure or any(asks(question.text) for question in found) else []
