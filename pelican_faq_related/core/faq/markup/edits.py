"""Makes the entries of an article's questions, and the edits that let them be linked to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ...html import Edit, Text, apply_edits, edits_between
from ...problem import Problem
from ...source import Source
from ..answers import clean_answer
from ..entry import FaqEntry
from ..finding import FoundFaq, Question, question_text
from .accordion import Accordion
from .anchors import Anchors

_EMPTY = re.compile(r"\A\s*<p>\s*</p>\s*")


class FaqEdits(NamedTuple):
    """What becomes of the questions of one article."""

    entries: tuple[FaqEntry, ...]
    edits: tuple[Edit, ...]  # give an id to the elements that have none, and fold answers away
    ends: tuple[Edit, ...]  # end what is folded last; cards at the same place stay behind them
    new_ids: frozenset[str]
    problems: tuple[Problem, ...]


def edit_questions(
    source: Source,
    found: FoundFaq,
    cuts: Sequence[Edit],
    absolute: Callable[[str], str],
    accordion: Accordion | None = None,
) -> FaqEdits:
    """Return the entries of an article's questions, and the edits that let them be linked to.

    ``cuts`` are the edits, in order, that take references out of the text: neither a question nor
    an answer shows them. ``absolute`` turns the intra-site links in a piece of HTML into absolute
    ones. An ``accordion`` folds answers away.
    """
    text = found.text
    anchors = Anchors(text)
    entries: list[FaqEntry] = []
    edits: list[Edit] = []
    ends: list[Edit] = []
    new_ids: set[str] = set()
    problems = list(_problems_of(found, source.path))
    for question in found.questions:
        answer = _answer_of(text, question, cuts)
        if "=" in answer:  # as links are attributes
            answer = absolute(answer)
        answer = clean_answer(answer, source.url)
        asked = _words_of(text, question, cuts)
        if not asked:
            continue  # nothing but a mark stood there
        if not answer:
            problems.append(_without_answer(source.path, asked))
            continue
        anchor, edit = anchors.anchor_of(question, asked)
        if edit:
            edits.append(edit)
            new_ids.add(anchor)
        if accordion and not _is_cut(text, question, cuts):
            folds = accordion.edits(text, question)
            if question.is_last and folds:
                ends.append(folds.pop())
            edits += folds
        entries.append(FaqEntry(question=asked, answer=answer, anchor=anchor))
    return FaqEdits(
        entries=tuple(entries),
        edits=tuple(edits),
        ends=tuple(ends),
        new_ids=frozenset(new_ids),
        problems=tuple(problems),
    )


def _words_of(text: Text, question: Question, cuts: Sequence[Edit]) -> str:
    """Return the words of a question, without references in it."""
    place = _place_of(question)
    cut = edits_between(cuts, *place)
    return question_text(apply_edits(text.html, cut, *place)) if cut else question.text


def _answer_of(text: Text, question: Question, cuts: Sequence[Edit]) -> str:
    """Return the HTML of an answer, without references and without its label."""
    place = question.answer_start, question.answer_end
    cut = edits_between(cuts, *place)
    if not question.left_out[1]:
        return apply_edits(text.html, cut, *place) if cut else text.html_between(*place)
    answer = apply_edits(text.html, [*cut, Edit(*question.left_out, "")], *place)
    return _EMPTY.sub("", answer)  # the label may have had a paragraph of its own


def _is_cut(text: Text, question: Question, cuts: Sequence[Edit]) -> bool:
    """Whether a reference stands in a question, or before the first word of its answer."""
    start, _ = _place_of(question)
    in_element = edits_between(cuts, start, question.element.content_end)
    return bool(in_element) and not text.shows(question.answer_start, in_element[0].start)


def _place_of(question: Question) -> tuple[int, int]:
    """Return where the words of a question stand, without an answer in the same element."""
    element = question.element
    start = element.content_start if question.id_place is None else question.id_place
    return start, min(question.answer_start, element.content_end)


def _without_answer(path: str, question: str) -> Problem:
    return Problem(
        path=path,
        code="empty-answer",
        message=f'"{question}" has no answer; it is left out of the FAQ markup',
        words=question,
    )


def _problems_of(found: FoundFaq, path: str) -> Iterator[Problem]:
    for name in found.empty:
        message = (
            f'no question with an answer was found in the FAQ section "{name}"; it is left as it '
            "is: a question is a heading, a line in bold or one with a label like Q: below it"
        )
        yield Problem(path=path, code="no-questions", message=message, words=name)
    for name in found.not_taken:
        message = (
            f'"{name}" is not taken for a FAQ, as fewer than two questions stand below it; '
            "<!-- faq --> in front of them would mark it"
        )
        yield Problem(path=path, code="no-questions", message=message, words=name)
    for comment in found.misplaced:
        shown = comment.text if comment.text.endswith("-->") else f"{comment.text} …"
        yield Problem(
            path=path,
            code="faq-comment",
            message=f"{shown} {comment.message}",
            words=comment.text,
            occurrence=comment.occurrence,
        )
