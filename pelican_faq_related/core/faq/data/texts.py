"""Reads texts of the front matter, which may be there in several languages.

question: Is it?
question: {en: Is it?, de: Ist es?}
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][a-z0-9]{2,8}){0,2}", re.IGNORECASE)


def is_text(value: object) -> bool:
    """Whether a value is a text, or what YAML made of one."""
    return isinstance(value, str | int | float)


def text_of(value: object, lang: str) -> str:
    """Return a text, in a language where there are several; empty for what is none.

    >>> text_of({"en": "Tea", "pt_BR": "Chá"}, "pt"), text_of({"en": "Tea"}, "de")
    ('Chá', '')
    """
    if isinstance(value, Mapping):
        found = by_language(value, lang)
        value = value[found] if found is not None else None
    return str(value).strip() if is_text(value) else ""


def is_by_language(values: Mapping[object, object]) -> bool:
    """Whether all keys name languages."""
    return bool(values) and all(isinstance(k, str) and _LANGUAGE.fullmatch(k) for k in values)


def by_language(values: Mapping[object, object], lang: str) -> object:
    """Return the key of a language, or else of another form of that; none if there is none.

    All keys must name languages. Without a language, the first one counts.
    """
    if not is_by_language(values):
        return None
    tags = {_tag(key): key for key in values}
    if not lang:
        return next(iter(values))
    wanted = _tag(lang)
    if wanted in tags:
        return tags[wanted]
    language = wanted.partition("-")[0]
    return next((key for tag, key in tags.items() if tag.partition("-")[0] == language), None)


def _tag(key: object) -> str:
    return str(key).strip().lower().replace("_", "-")
