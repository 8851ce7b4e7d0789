"""Questions in a stretch of text that holds no question as a heading, by the shape they have.

    <details>             folded
      <summary>What is…?</summary>An answer.</details>

    What is…?             terms of a definition list
    :   An answer.

    Q: What is…?          with labels: in paragraphs, in list items, or both in one paragraph; in
    A: An answer.         the languages of the tables

    **What is…?**         bold, at the start of a paragraph or of the item of a list
    An answer.

    1. What is…?          the first paragraph of an item, or, where there is nothing else,
       An answer.         any paragraphs that ask

    - What is…? A thing.  all items of lists, again where there is nothing else

An author keeps to one shape: the one of the first question counts.
"""

from __future__ import annotations

import re

from ....html.elements import Element, begins_with, start_with_wrappers
from ....html.plain import plain
from ..headings import asks, question_text
from ..question import Opener, Question, Stretch, nearest, with_ends
from .bold import FIRST_LINE, LINK_IN_PAGE, alike, find_bold
from .labelled import find_labelled

_FIRST_SENTENCE = re.compile(
    r"\s*[\"'“„«]?(?P<text>(?:[^<>?？؟.!。]|[.!](?!\s)|</?(?:code|em|i|strong|b)>){3,200}[?？؟])"
    r"[\"'”“»]?\s*[:：→–—-]?\s*(?=[^\s<]|<(?:a|code|em|strong)\b)"
)
_LONGEST = 200  # characters of a question that nothing but its mark shows


def find_in_text(stretch: Stretch, *, sure: bool) -> list[Question]:
    """Return the questions in a stretch of text, each with its answer.

    ``sure`` where questions are to be expected: then statements count as well that have a shape
    as questions have it.
    """
    if not stretch.blocks:
        return []
    finders = (_folded, _defined, find_labelled, find_bold)
    shapes = [found for finder in finders if (found := finder(stretch, sure))]
    if sure and (found := _items(stretch)):
        shapes.append(found)
    first = min(shapes, key=lambda found: found[0].element.start, default=[])
    return first or ((_paragraphs(stretch) or _in_one_line(stretch)) if sure else [])


def _folded(stretch: Stretch, sure: bool) -> list[Question]:
    """Return ``details`` elements, if one of their summaries asks."""
    found: list[Question] = []
    folded_end = 0
    for summary in stretch.blocks:
        folded = summary.parent
        if summary.name != "summary" or folded is None or folded.name != "details":
            continue
        if folded.start < max(folded_end, stretch.start):
            continue  # inside another, or around the stretch
        folded_end = folded.end
        text = question_text(stretch.inner(summary))
        if text:
            found.append(
                Question(
                    text=text,
                    element=summary,
                    start=start_with_wrappers(stretch.html, folded),
                    answer_start=summary.end,
                    answer_end=folded.content_end,
                )
            )
    return found if sure or any(asks(question.text) for question in found) else []


def _defined(stretch: Stretch, sure: bool) -> list[Question]:
    """Return the terms of definition lists, if one of them asks."""
    del sure  # lists of other terms are common
    terms: list[tuple[Element, list[Element]]] = []
    outermost, end = None, 0
    for block in stretch.blocks:
        if block.name == "dl" and block.start >= end:
            outermost, end = block, block.end
        elif block.name in ("dt", "dd") and nearest(block, "dl") is outermost is not None:
            if block.name == "dt":
                terms.append((block, []))
            elif terms:
                terms[-1][1].append(block)
    found = []
    for term, definitions in terms:
        text = question_text(stretch.inner(term))
        start, stop = term.end, term.end
        if len(definitions) == 1:
            start, stop = definitions[0].content_start, definitions[0].content_end
        elif definitions:
            start, stop = definitions[0].start, definitions[-1].end
        if text:
            found.append(
                Question(
                    text=text, element=term, start=term.start, answer_start=start, answer_end=stop
                )
            )
    return found if any(asks(question.text) for question in found) else []


def find_grouped(stretch: Stretch) -> list[Question]:
    """Return items or paragraphs that ask, if nothing but they stands below a heading."""
    found = _items(stretch, fewest=1) or _paragraphs(stretch) or _in_one_line(stretch)
    return found if found and not plain(stretch.html[stretch.start : found[0].start]) else []


def _items(stretch: Stretch, fewest: int = 2) -> list[Question]:
    """Return items of lists whose first paragraph or line asks, each with an answer behind it."""
    html = stretch.html
    found = []
    for item in stretch.blocks:
        if item.name != "li":
            continue
        inside = next(stretch.markup.between(item.content_start, item.content_end), None)
        shown = (
            inside
            if inside and inside.name == "p" and begins_with(html, item, inside.start)
            else item
        )
        text_end = shown.content_end if inside in (None, shown) else inside.start
        line = _asking_line(html, shown.content_start, text_end)
        if line is None:
            continue
        opener = Opener(element=shown, text=line[0], answer_start=line[1], item=item)
        if not plain(html[line[1] : item.content_end]):
            opener.answer_start, opener.item = _end_of_list(item), None
        found.append(opener)
    return _answered(stretch, alike(found, [], True), fewest)


def _asking_line(html: str, start: int, end: int) -> tuple[str, int] | None:
    """Return a text that asks, or else its first line if that asks, and where it ends."""
    if LINK_IN_PAGE.match(html, start, end):
        return None  # an item of a list of contents
    line = FIRST_LINE.match(html, start, end)
    for stop in (end, line.end() if line else end):
        text = question_text(html[start:stop])
        if asks(text) and len(text) <= _LONGEST:
            return text, stop
    return None


def _end_of_list(item: Element) -> int:
    """Return the end of a list with one item, as Markdown breaks those whose text it parts."""
    around = item.parent
    return around.end if around and around.content_end - item.end < 3 else item.end


def _paragraphs(stretch: Stretch) -> list[Question]:
    """Return paragraphs that are nothing but a question, or begin with a line that is."""
    found = []
    for block in stretch.blocks:
        if block.name != "p" or nearest(block, "li"):
            continue
        line = _asking_line(stretch.html, block.content_start, block.content_end)
        if line:
            after = line[1] if line[1] < block.content_end else block.end
            found.append(Opener(element=block, text=line[0], answer_start=after, item=None))
    return _answered(stretch, found, fewest=2)


def _in_one_line(stretch: Stretch) -> list[Question]:
    """Return items of lists, if each of them asks first and answers in the same line."""
    items = [block for block in stretch.blocks if block.name == "li" and not _is_inside_item(block)]
    found = []
    for item in items:
        sentence = _FIRST_SENTENCE.match(stretch.html, item.content_start, item.content_end)
        if sentence is None:
            return []
        text = question_text(sentence["text"])
        found.append(Opener(element=item, text=text, answer_start=sentence.end(), item=item))
    return _answered(stretch, found, fewest=2)


def _is_inside_item(block: Element) -> bool:
    return any(around.name == "li" for around in block.inside())


def _answered(stretch: Stretch, openers: list[Opener], fewest: int) -> list[Question]:
    """Return questions, if there are as many and each of them has an answer."""
    questions = with_ends(stretch, openers)
    answers = (plain(stretch.html[q.answer_start : q.answer_end]) for q in questions)
    answered = all(any(map(str.isalnum, answer)) for answer in answers)
    return questions if answered and len(questions) >= fewest else []
