"""What the front matter says of a page's FAQ -> checked values.

faq: false             the page has none, whatever it looks like
faq: true              the page is one as a whole
faq:                   questions and answers beside those of the text
- question: What is…?
answer: "*Markdown* text"
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .text import one_line

_TRUTHS = dict.fromkeys(("true", "yes", "on", "1"), True) | dict.fromkeys(
    ("false", "no", "off", "0"), False
)
_QUESTION = ("question", "q")
_ANSWER = ("answer", "a")
_FORM = "wanted are true, false, or a list of entries with question and answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class FaqData:
    """What an author says of a page's FAQ outside of its text."""

    wanted: bool | None = None  # false: no FAQ; true: the whole page; none: as the text has it
    entries: tuple[tuple[str, str], ...] = ()  # questions, plain, and answers in Markdown
    mistakes: tuple[tuple[str, str], ...] = ()  # what is wrong, and the words that it is found by


def read_faq_data(metadata: Mapping[str, object]) -> FaqData:
    """Read ``faq`` (or ``faqs``) of an article's metadata.

    >>> read_faq_data({"faq": [{"question": "Is it?", "answer": "Yes."}]}).entries
    (('Is it?', 'Yes.'),)
    """
    name = next((name for name in ("faq", "faqs") if metadata.get(name) is not None), None)
    if name is None:
        return FaqData()
    value = metadata[name]
    if not isinstance(value, list | tuple):
        wanted = _TRUTHS.get(str(value).strip().lower()) if value != "" else None
        mistakes = () if wanted is not None else ((f"{name} is not understood: {_FORM}", name),)
        return FaqData(wanted=wanted, mistakes=tuple((text, f"{w}:") for text, w in mistakes))
    entries: list[tuple[str, str]] = []
    mistakes_found: list[tuple[str, str]] = []
    for number, item in enumerate(value, start=1):
        question, answer = _pair(item)
        if question and answer:
            entries.append((question, answer))
            continue
        missing = "answer" if question else "question" if answer else "question and no answer"
        text = f"entry {number} of {name} has no {missing}; it is left out"
        mistakes_found.append((text, question or one_line(answer)[:80] or f"{name}:"))
    return FaqData(entries=tuple(entries), mistakes=tuple(mistakes_found))


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
