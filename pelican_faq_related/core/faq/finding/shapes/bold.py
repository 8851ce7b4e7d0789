"""Questions in bold or italics, where a paragraph or a list item begins.

**What is…?**       **What is…?** An answer.       1. **What is…?**
An answer.                                            An answer.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from ....html import Element, Text
from ..emphasis import BOLD_START, Emphasised, Position, read_block, stating_alike
from ..passages import Expected, Passage, same_depth
from ..question import Question, QuestionStart, with_ends

_MOST = 3  # for each statement among bold paragraphs so many must ask
_FEWEST_RUN_IN = 2  # questions in italics in front of their answers
_GOES_ON = re.compile(r"\s*[^\W\d_]")


def find(passage: Passage) -> list[Question]:
    """Return paragraphs, items of lists and lines that begin with a bold question."""
    text, sure = passage.text, passage.expected is Expected.FAQ
    bold = _of_one_depth([found for block in text.blocks for found in read_block(text, block)])
    bold = _without_italic_words(text, bold, sure=sure)
    if not bold:
        return []
    asking = [found for found in bold if found.asks]
    stating = stating_alike(text, bold, asking) if asking else []
    names = _group_names(text, bold)
    others = {id(found) for found in (*stating, *names, *_beginnings(text, bold))}
    run_in = sure and not asking and _all_run_in(text, bold)
    statements = [
        found.start
        for found in bold
        if not found.asks
        and id(found) not in others
        and (run_in or found.place is not Position.IN_TEXT)
    ]
    asked = _with_statements([f.start for f in (*asking, *stating)], statements, sure=sure)
    firsts = {id(start.element) for start in asked if start.line is None}
    asked = [start for start in asked if start.line is None or id(start.element) in firsts]
    return _up_to(names, with_ends(text, asked, last_goes_on=True))


def _of_one_depth(bold: Sequence[Emphasised]) -> list[Emphasised]:
    """Return those that stand as deep in lists as the first that asks, or else the first."""
    first = next((found for found in bold if found.asks), bold[0] if bold else None)
    return [found for found in bold if first and found.start.depth == first.start.depth]


def _without_italic_words(
    text: Text, found: Sequence[Emphasised], *, sure: bool
) -> list[Emphasised]:
    """Leave out questions in italics in front of text in a paragraph: they may be quoted.

    Where a FAQ is ``sure`` and nothing else in it asks, several are its questions.
    """
    run_in = [f for f in found if not f.is_bold and f.place is Position.IN_TEXT and _may_quote(f)]
    quoted = {id(f) for f in run_in}
    others = [f for f in found if id(f) not in quoted]
    if not sure or others or len(run_in) < _FEWEST_RUN_IN:
        return others
    new = [f for f in run_in if not _goes_on(text, f)]
    return new if len(new) >= _FEWEST_RUN_IN else others


def _may_quote(found: Emphasised) -> bool:
    return found.start.item is None or found.start.line is not None


def _goes_on(text: Text, found: Emphasised) -> bool:
    """Whether the sentence goes on: "*Why?* is what children ask"."""
    first = _GOES_ON.match(text.html, found.start.answer_start)
    return first is not None and first[0].strip().islower()


def _group_names(text: Text, bold: Sequence[Emphasised]) -> list[Emphasised]:
    """Return bold paragraphs that ask nothing and stand right in front of one that asks."""
    return [
        name
        for name, following in pairwise(bold)
        if not name.asks
        and name.place is Position.ALONE
        and following.asks
        and not text.shows(name.start.answer_start, following.begin)
    ]


def _beginnings(text: Text, bold: Sequence[Emphasised]) -> list[Emphasised]:
    """Return what states right behind a bold question, and so begins its answer."""
    return [
        found
        for before, found in pairwise(bold)
        if before.asks and not text.shows(before.start.answer_start, found.begin)
    ]


def _up_to(names: Sequence[Emphasised], questions: Sequence[Question]) -> list[Question]:
    """Return questions whose answers end where the name of the next group stands."""
    ends = [name.start.element.start for name in names]
    found = []
    for question in questions:
        next_name = bisect_right(ends, question.answer_start)
        stop = ends[next_name] if next_name < len(ends) else question.answer_end
        found.append(question._replace(answer_end=min(stop, question.answer_end)))
    return found


def _with_statements(
    asking: Sequence[QuestionStart], stating: Sequence[QuestionStart], *, sure: bool
) -> list[QuestionStart]:
    """Return what asks; statements as well, if three or more ask beside each of them.

    Where a FAQ is ``sure`` and nothing asks, several statements are its questions.
    """
    first = asking or stating
    asked, stated = same_depth(asking, like=first), same_depth(stating, like=first)
    few = len(asked) >= max(_MOST, _MOST * len(stated))
    if few or (sure and not asked and len(stated) > 1):
        asked = same_depth([*asked, *stated])
    return asked


def _all_run_in(text: Text, bold: Sequence[Emphasised]) -> bool:
    """Whether a text is nothing but paragraphs that each begin with a heading in bold.

    "**Opening hours.** Nine to five."; where most are whole sentences, they are notes rather.
    """
    at = text.start
    for found in bold:
        block = found.start.element
        ends = found.place is Position.IN_TEXT and found.ends
        if block.name != "p" or not ends or text.shows(at, block.start):
            return False
        at = block.end
    sentences = sum(found.is_sentence for found in bold)
    return 2 * sentences < len(bold) and not text.shows(at, text.end)


def is_all_bold(text: Text, block: Element) -> bool:
    """Whether a paragraph is bold from its first word to its last.

    >>> texts = [Text("<p><b>More questions</b></p>"), Text("<p><b>No</b>, never</p>")]
    >>> [is_all_bold(text, text.elements[0]) for text in texts]
    [True, False]
    """
    bold = BOLD_START.match(text.html, block.content_start, block.content_end)
    return bold is not None and not text.shows(bold.end(), block.content_end)
