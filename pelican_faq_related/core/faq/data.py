"""Reads what the front matter says of a page's FAQ.

faq: false             the page has none, whatever it looks like
faq: true              the page is one as a whole
faq:                   questions and answers beside those of the text
  - question: What is…?
    answer: "*Markdown* text"
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..html import one_line

_TRUTHS = dict.fromkeys(("true", "yes", "on", "1"), True) | dict.fromkeys(
    ("false", "no", "off", "0"), False
)
FIELDS = ("faq", "faqs")
_QUESTION = ("question", "q")
_ANSWER = ("answer", "a")
_FORM = "wanted are true, false, or a list of entries with question and answer"


class Mistake(NamedTuple):
    """Something in a field that is left out."""

    message: str
    field: str
    number: int = 0  # of the entry, counted from 1; 0 for the field as a whole


class FaqData(NamedTuple):
    """What an author says of a page's FAQ outside of its text."""

    wanted: bool | None = None  # false: no FAQ; true: the whole page; none: as the text has it
    entries: tuple[tuple[str, str], ...] = ()  # questions, plain, and answers in Markdown
    mistakes: tuple[Mistake, ...] = ()
    places: tuple[tuple[str, int], ...] = ()  # of the entries: field, and number in it, from 1


def read_faq_data(metadata: Mapping[str, object]) -> FaqData:
    """Read ``faq`` and ``faqs`` of an article's metadata.

    >>> read_faq_data({"faq": [{"question": "Is it?", "answer": "Yes."}]}).entries
    (('Is it?', 'Yes.'),)
    """
    wanted: bool | None = None
    entries: dict[tuple[str, int], tuple[str, str]] = {}  # by their places
    mistakes: list[Mistake] = []
    for field in FIELDS:
        value = metadata.get(field)
        if value is None or value == "":
            continue
        if isinstance(value, list | tuple):
            _read_entries(field, value, entries, mistakes)
            continue
        said = _TRUTHS.get(str(value).strip().lower())
        if said is None:
            message = f"{field} is not understood: {_FORM}"
            mistakes.append(Mistake(message=message, field=field))
        elif wanted is None:
            wanted = said
    if wanted is False:
        entries.clear()
    return FaqData(
        wanted=wanted,
        entries=tuple(entries.values()),
        mistakes=tuple(mistakes),
        places=tuple(entries),
    )


def _read_entries(
    field: str,
    items: Sequence[object],
    entries: dict[tuple[str, int], tuple[str, str]],
    mistakes: list[Mistake],
) -> None:
    for number, item in enumerate(items, start=1):
        question, answer = _pair(item)
        if question and answer:
            entries[field, number] = (question, answer)
            continue
        missing = "answer" if question else "question" if answer else "question and no answer"
        message = f"entry {number} of {field} has no {missing}; it is left out"
        mistakes.append(Mistake(message=message, field=field, number=number))


def _pair(item: object) -> tuple[str, str]:
    """Return question and answer of an entry; empty where it has none."""
    if not isinstance(item, Mapping):
        return "", ""
    named = {str(key).strip().lower(): value for key, value in item.items()}
    question, answer = (
        next((_text(named[name]) for name in names if name in named), "")
        for names in (_QUESTION, _ANSWER)
    )
    return one_line(question), answer


def _text(value: object) -> str:
    """Return a scalar as text; empty for what is none."""
    return str(value).strip() if isinstance(value, str | int | float) else ""
