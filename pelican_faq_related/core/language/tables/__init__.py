"""The words of all languages: a table for each use of words, with one row for each language.

To add a language:

1. Add a row under its code (ISO 639) to each table, in the order of the codes: in a tie, the first
   counts.
2. Fill in the fields that you know; every other stays empty. What each is for stands beside it.
3. Part phrases by `` | `` and words by blanks. Upper and lower case do not matter.
4. For computed keywords, add a file of stop words, ``stop_words/<code>.txt``, as well, and one of
   words that are no keyword alone, ``stop_words/fillers/<code>.txt``.
5. If other codes mean the same language, name them in ``SAME_AS`` below. If the language has more
   than one script, the names that readers see stand in ``IN_SCRIPT``, for each other script.
6. Run ``tests/test_docs.py``: it says which counts of languages to change in the README.

Every phrase and word counts whatever the page's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from .asking import ASKING
from .closings import CLOSINGS
from .headings import HEADINGS
from .keywords import KEYWORDS
from .labels import LABELS
from .marks import MARKS
from .small_words import SMALL_WORDS
from .subjects import SUBJECTS
from .times import TIMES
from .titles import TITLES
from .topics import TOPICS

__all__ = ["IN_SCRIPT", "SAME_AS", "SAME_STOP_WORDS", "TABLES", "table_of"]

TABLES: tuple[Mapping[str, Any], ...] = (
    HEADINGS,
    CLOSINGS,
    SUBJECTS,
    SMALL_WORDS,
    TOPICS,
    ASKING,
    LABELS,
    MARKS,
    TITLES,
    KEYWORDS,
    TIMES,
)

# Names that readers see, by field, for scripts in which the row of a language does not begin with
# them.
IN_SCRIPT: Mapping[str, Mapping[str, str]] = {
    "faq_headings": {"sr-latn": "Često postavljana pitanja", "zh-hant": "常見問題"},
    "similar_articles": {"sr-latn": "Slični članci", "zh-hant": "相關文章"},
    "referenced_by": {"sr-latn": "Pomenuto u", "zh-hant": "提及本文的文章"},
    "minutes": {"sr-latn": "{} min", "zh-hant": "{}分鐘"},
}
# Codes that mean a language of the tables, or one that is written with its words.
SAME_AS = {
    "bs": "hr",
    "cmn": "zh",
    "fil": "tl",
    "in": "id",
    "iw": "he",
    "mo": "ro",
    "nb": "no",
    "nn": "no",
    "sh": "hr",
    "yue": "zh",
}
# Codes for which the file of stop words has the name of another.
SAME_STOP_WORDS = {"no": "nb"}

_BY_FIELD = MappingProxyType(
    {field: table for table in TABLES for field in next(iter(table.values()))._fields}
)


def table_of(field: str) -> Mapping[str, Any]:
    """Return the table that has a field."""
    return _BY_FIELD[field]
