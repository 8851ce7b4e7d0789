"""Questions in the first column of a table, with their answers in the second.

| What is…? | A thing. |
"""

from __future__ import annotations

from ....html import Element, Text
from ..passages import Passage
from ..question import Question, closest
from ..question_text import asks, question_text

_COLUMNS = 2


def find(passage: Passage) -> list[Question]:
    """Return the rows of tables with two columns, if most of the first cells ask."""
    text = passage.text
    found: list[Question] = []
    for table in text.blocks:
        if table.name == "table" and (not found or table.start >= found[-1].answer_end):
            found += _in_table(text, table)
    return found


def _in_table(text: Text, table: Element) -> list[Question]:
    """Return the rows of one table, if they are questions. Column names are none.

    Without a row of ``th``, a first row that states has the column names.
    """
    found: list[Question] = []
    names_passed = False
    for row in text.between(table.content_start, table.content_end):
        if row.name != "tr" or closest(row, "table") is not table:
            continue
        cells = _cells(text, row)
        if len(cells) < _COLUMNS:
            continue  # the name of a group, over both columns
        if len(cells) > _COLUMNS and (found or names_passed):
            return []
        question, answer = cells[:_COLUMNS]
        asked = question_text(text.inner(question))
        states_first = not (asks(asked) or found or names_passed)
        if answer.name == "th" or len(cells) > _COLUMNS or states_first:
            names_passed = True
        elif asked:
            found.append(
                Question(
                    text=asked,
                    element=question,
                    start=row.start,
                    answer_start=answer.content_start,
                    answer_end=answer.content_end,
                )
            )
    stating = sum(not asks(question.text) for question in found)
    return found if 2 * stating < len(found) else []


def _cells(text: Text, row: Element) -> list[Element]:
    """Return the cells of a row, but for a number in front of two others."""
    inside = text.between(row.content_start, row.content_end)
    cells = [cell for cell in inside if cell.parent is row and cell.name in ("td", "th")]
    if len(cells) > _COLUMNS:
        number = text.plain(cells[0].content_start, cells[0].content_end)
        if number and not any(map(str.isalpha, number)):
            del cells[0]
    return cells
