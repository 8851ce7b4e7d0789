"""The FAQ of an article.

In: an article (:class:`~..source.Source`) and its text, and what its metadata says of a FAQ. Out:
questions with their places (``finding``), answers as search engines want them (``answers``), and
what is written of both: ids, accordion, JSON-LD (``markup``).
"""

from .answers import EntriesInText, clean_answer
from .data import FIELDS, FaqData, FaqGroup, Mistake, read_faq_data
from .entry import FaqEntry
from .finding import (
    FaqHeadings,
    FoundFaq,
    Question,
    asks,
    find_questions,
    may_hold_questions,
    not_named_faq,
    question_text,
)
from .markup import (
    ACCORDION_CLASSES,
    Accordion,
    PageFacts,
    edit_questions,
    faq_page,
    to_script,
    web_page,
)
from .repeats import PublishedFaq, find_repeats

__all__ = [
    "ACCORDION_CLASSES",
    "FIELDS",
    "Accordion",
    "EntriesInText",
    "FaqData",
    "FaqEntry",
    "FaqGroup",
    "FaqHeadings",
    "FoundFaq",
    "Mistake",
    "PageFacts",
    "PublishedFaq",
    "Question",
    "asks",
    "clean_answer",
    "edit_questions",
    "faq_page",
    "find_questions",
    "find_repeats",
    "may_hold_questions",
    "not_named_faq",
    "question_text",
    "read_faq_data",
    "to_script",
    "web_page",
]
