"""Language: the form in which words are compared, and the words of each language.

In: plain texts, and tags of languages such as ``de`` or ``pt-BR``. Out: words to compare, and what
the ``tables`` know: phrases and words of all languages by field, or names in one language.
``tables`` says how to add a language.
"""

from .lookup import (
    STOP_WORDS,
    code_of_stop_words,
    faq_heading,
    languages_where,
    linking_words,
    mark_labels,
    name_of_backlinks,
    name_of_suggestions,
    phrases_of,
    qa_labels,
    reading_time,
    short_mark_labels,
    signs_of,
    words_of,
)
from .tags import bcp47, language_of
from .text_language import TextLanguages
from .words import count_words, is_unspaced, words

__all__ = [
    "STOP_WORDS",
    "TextLanguages",
    "bcp47",
    "code_of_stop_words",
    "count_words",
    "faq_heading",
    "is_unspaced",
    "language_of",
    "languages_where",
    "linking_words",
    "mark_labels",
    "name_of_backlinks",
    "name_of_suggestions",
    "phrases_of",
    "qa_labels",
    "reading_time",
    "short_mark_labels",
    "signs_of",
    "words",
    "words_of",
]
