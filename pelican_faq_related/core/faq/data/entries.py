"""Reads questions and answers of the front matter, in any of the forms that authors write.

- question: Is it?                  or q and a, title and content, name and text, …
  answer: It is.
Is it?: It is.                      a question, and what answers it
title: About tea                    a heading of its own, or the name of a group
items: […]
question: {en: Is it?, de: Ist es?} a text for each language
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...html import one_line
from ..finding import asks
from .texts import by_language, is_by_language, is_text, text_of
from .values import FaqGroup, Mistake

_QUESTION = ("question", "q", "title", "name")
_ANSWER = ("answer", "a", "content", "text", "description")
_ITEMS = ("items", "entries", "questions", "faqs", "faq")
_TITLE = ("title", "name", "heading", "group", "category", "section")
# What a question of a quiz has besides.
_CHOICES = ("options", "choices", "correct", "distractors")
_ACCEPTED = "acceptedanswer"  # as schema.org has it

_Place = tuple[int, ...]


class EntryReader:
    """Collects the questions of all fields of one article."""

    def __init__(self, lang: str) -> None:
        """Take the language of the article."""
        self.entries: list[tuple[str, str]] = []
        self.places: list[tuple[str, _Place]] = []
        self.groups: list[FaqGroup] = []
        self.heading = ""
        self.mistakes: list[Mistake] = []
        self._lang = lang
        self._field = ""

    def read(self, field: str, value: object, *, only_if_sure: bool = False) -> bool:
        """Read a field, and return whether it holds questions.

        ``only_if_sure`` leaves alone what may be a list of something else.
        """
        self._field = field
        place: _Place = ()
        if isinstance(value, Mapping) and is_by_language(value):
            keys = list(value)
            key = by_language(value, self._lang)
            if key is None and not any(map(is_text, value.values())):
                message = f"{field} has no questions in {self._lang}; it is left out"
                self.mistakes.append(Mistake(message=message, field=field))
                return True
            value, place = (value[key], (keys.index(key),)) if key is not None else (value, ())
        if only_if_sure and not _is_sure(value):
            return False
        if isinstance(value, Mapping) and (items := _named(value, _ITEMS)) is not None:
            self.heading = self.heading or one_line(self._text(_named(value, _TITLE)))
            place = (*place, _index(value, _ITEMS))
            value = items
        if isinstance(value, list | tuple):
            self._read_list(value, place, field)
        elif isinstance(value, Mapping) and _is_by_question(value):
            self._read_mapping(value, place, field)
        else:
            return False
        return True

    def _read_list(self, items: Sequence[object], place: _Place, name: str) -> None:
        for number, item in enumerate(items, start=1):
            here = (*place, number - 1)
            if isinstance(item, Mapping) and self._read_group(item, here):
                continue
            question, answer = self._pair(item)
            self._add(question, answer, here, f"entry {number} of {name}")

    def _read_group(self, item: Mapping[object, object], place: _Place) -> bool:
        """Read an item of a list that names a group, and return whether it does."""
        inside = _named(item, _ITEMS)
        if not isinstance(inside, list | tuple | Mapping):
            return False
        name = one_line(self._text(_named(item, _TITLE)))
        self._read_named(name, inside, (*place, _index(item, _ITEMS)))
        return True

    def _read_named(self, name: str, inside: object, place: _Place) -> None:
        """Read the questions of a group."""
        first = len(self.entries)
        shown = f'"{name}" in {self._field}' if name else self._field
        if isinstance(inside, Mapping):
            self._read_mapping(inside, place, shown)
        elif isinstance(inside, list | tuple):
            self._read_list(inside, place, shown)
        if name and len(self.entries) > first:
            self.groups.append(FaqGroup(name=name, first=first))

    def _read_mapping(self, questions: Mapping[object, object], place: _Place, name: str) -> None:
        """Read answers by their questions, and groups by their names."""
        for index, (key, value) in enumerate(questions.items()):
            here = (*place, index)
            words = one_line(str(key))
            if isinstance(value, list | tuple) or (
                isinstance(value, Mapping) and not _is_in_languages(value)
            ):
                self._read_named(words, value, here)
            else:
                self._add(words, self._text(value), here, f'"{words}" of {name}')

    def _pair(self, item: object) -> tuple[str, str]:
        """Return question and answer of an entry; empty where it has none."""
        if not isinstance(item, Mapping):
            return "", ""
        question, answer = _named(item, _QUESTION), _named(item, _ANSWER)
        accepted = _named(item, (_ACCEPTED,))
        if answer is None and isinstance(accepted, Mapping):
            answer = _named(accepted, _ANSWER)
        if len(item) == 1 and question is None and answer is None:
            ((question, answer),) = item.items()
        return one_line(self._text(question)), self._text(answer)

    def _add(self, question: str, answer: str, place: _Place, shown: str) -> None:
        if question and answer:
            self.entries.append((question, answer))
            self.places.append((self._field, place))
            return
        missing = "answer" if question else "question" if answer else "question and no answer"
        message = f"{shown} has no {missing}; it is left out"
        self.mistakes.append(Mistake(message=message, field=self._field, place=place))

    def _text(self, value: object) -> str:
        return text_of(value, self._lang)


def _named(item: Mapping[object, object], names: Sequence[str]) -> object:
    """Return the value of the first of some names that a mapping has; none if it has none."""
    named = {str(key).strip().lower(): value for key, value in item.items()}
    return next((named[name] for name in names if named.get(name) is not None), None)


def _index(item: Mapping[object, object], names: Sequence[str]) -> int:
    """Return the place of the name whose value ``_named`` returns."""
    keys = [str(key).strip().lower() for key in item]
    found = _named(item, names)
    pairs = enumerate(zip(keys, item.values(), strict=True))
    return next(index for index, (key, value) in pairs if key in names and value is found)


def _is_in_languages(value: Mapping[object, object]) -> bool:
    return is_by_language(value) and all(map(is_text, value.values()))


def _is_by_question(value: Mapping[object, object]) -> bool:
    """Whether the keys of a mapping are questions, or names of groups of them.

    One of them asks, or each has several words, or each holds a list of entries.
    """
    keys = [str(key).strip() for key in value]
    if not value or {key.lower() for key in keys} & {*_QUESTION, *_ANSWER}:
        return False
    if any(map(asks, keys)) or all(" " in key for key in keys):
        return True
    return all(map(_is_sure, value.values()))


def _is_sure(value: object) -> bool:
    """Whether a value can be nothing but questions with their answers."""
    if isinstance(value, Mapping):
        inside = _named(value, _ITEMS)
        return _is_sure(inside) if inside is not None else any(asks(str(key)) for key in value)
    if not isinstance(value, list | tuple):
        return False
    return any(isinstance(item, Mapping) and _is_entry(item) for item in value)


def _is_entry(item: Mapping[object, object]) -> bool:
    if _named(item, _CHOICES) is not None:
        return False
    if _named(item, _ITEMS) is not None:
        return _is_sure(_named(item, _ITEMS))
    if len(item) == 1 and asks(str(next(iter(item)))):
        return True
    answer = _named(item, (*_ANSWER, _ACCEPTED))
    return _named(item, _QUESTION) is not None and answer is not None
