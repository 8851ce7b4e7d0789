"""Reads the fields of the front matter that speak of a FAQ."""

from __future__ import annotations

from collections.abc import Mapping

from .entries import EntryReader
from .values import FaqData, Mistake

_TRUTHS = dict.fromkeys(("true", "yes", "on", "1"), True) | dict.fromkeys(
    ("false", "no", "off", "0"), False
)
_OF_OTHERS = "questions"  # may say something else: "questions: 12"
FIELDS = ("faq", "faqs", _OF_OTHERS)
_DISPLAY = "faq_display"
DISPLAYS = ("text", "accordion")
_FORM = "wanted are true, false, or a list of entries with question and answer"


def read_faq_data(metadata: Mapping[str, object], lang: str = "") -> FaqData:
    """Read what an article's metadata says of its FAQ; ``lang`` is the article's language.

    >>> read_faq_data({"faq": [{"question": "Is it?", "answer": "Yes."}]}).entries
    (('Is it?', 'Yes.'),)
    """
    wanted: bool | None = None
    reader = EntryReader(lang)
    display, mistakes = _display(metadata)
    for field in FIELDS:
        value = metadata.get(field)
        if value is None or value == "":
            continue
        if reader.read(field, value, only_if_sure=field == _OF_OTHERS):
            continue
        said = None if field == _OF_OTHERS else _TRUTHS.get(str(value).strip().lower())
        if said is None and field != _OF_OTHERS:
            message = f"{field} is not understood: {_FORM}"
            mistakes.append(Mistake(message=message, field=field))
        elif wanted is None:
            wanted = said
    shown = wanted is not False
    return FaqData(
        wanted=wanted,
        entries=tuple(reader.entries) if shown else (),
        places=tuple(reader.places) if shown else (),
        mistakes=(*mistakes, *reader.mistakes),
        heading=reader.heading,
        groups=tuple(reader.groups) if shown else (),
        display=display,
    )


def _display(metadata: Mapping[str, object]) -> tuple[str, list[Mistake]]:
    """Return how a page shows its FAQ, if it says so, and what is wrong with that."""
    value = metadata.get(_DISPLAY)
    if value is None or value == "":
        return "", []
    display = str(value).strip().lower()
    if display in DISPLAYS:
        return display, []
    message = f'{_DISPLAY} is "text" or "accordion", not "{value}"; it is ignored'
    return "", [Mistake(message=message, field=_DISPLAY)]
