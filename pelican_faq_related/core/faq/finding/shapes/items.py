"""Questions that are the first paragraph, or the first line, of the item of a list.

1. What is…?
   An answer.
"""

from __future__ import annotations

from ....html import Element, Text
from ..passages import Expected, Passage, asking_line, if_answered, same_depth
from ..question import Question, QuestionStart
from ..question_text import question_text


def find(passage: Passage) -> list[Question]:
    """Return items of lists that ask, each with an answer behind the question.

    In a list most of whose items ask, so does one that begins with a paragraph of its own.
    """
    text = passage.text
    found = []
    stating = []
    for item in text.blocks:
        if item.name != "li":
            continue
        inside = next(text.between(item.content_start, item.content_end), None)
        shown = (
            inside
            if inside and inside.name == "p" and text.begins_with(item, inside.start)
            else item
        )
        text_end = shown.content_end if inside in (None, shown) else inside.start
        line = asking_line(text, shown.content_start, text_end)
        if line is None:
            if shown is not item and text.shows(shown.end, item.content_end):
                stating.append(_stating(text, shown, item))
            continue
        start = QuestionStart(element=shown, text=line[0], answer_start=line[1], item=item)
        if not text.shows(line[1], item.content_end):
            start.answer_start, start.item = _end_of_list(item), None
        found.append(start)
    asking = same_depth(found)
    lists = {id(start.item.parent) for start in asking if start.item}
    stating = [start for start in stating if start.item and id(start.item.parent) in lists]
    if len(asking) > len(stating):
        asking = same_depth([*asking, *stating])
    fewest = 1 if passage.expected is Expected.GROUP else 2
    return if_answered(text, asking, fewest)


def _stating(text: Text, shown: Element, item: Element) -> QuestionStart:
    """Return an item that begins with a paragraph which states, as others may ask."""
    words = question_text(text.inner(shown))
    return QuestionStart(element=shown, text=words, answer_start=shown.end, item=item)


def _end_of_list(item: Element) -> int:
    """Return the end of a list with one item, as Markdown breaks those whose text it parts."""
    around = item.parent
    return around.end if around and around.content_end - item.end < 3 else item.end
