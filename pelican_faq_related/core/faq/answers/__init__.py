"""The answers of a FAQ.

In: HTML of an article, from behind a question to the next. Out: the text of an ``acceptedAnswer``,
and the entries of an article, kept as places in its HTML.
"""

from .clean import clean_answer
from .entries_in_text import EntriesInText

__all__ = ["EntriesInText", "clean_answer"]
