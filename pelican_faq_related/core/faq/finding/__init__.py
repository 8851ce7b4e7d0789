"""Where the questions of an article are.

In: an article and its text. Out: its questions, each with the place of its answer, and what an
author should know of sections and comments that did not do what they seem to. ``find`` tells in
which steps.
"""

from .comments import MisplacedComment
from .find import FoundFaq, find_questions, may_hold_questions
from .not_named import not_named_faq
from .phrases import FaqHeadings
from .question import Question
from .question_text import PERMALINK, asks, question_text

__all__ = [
    "PERMALINK",
    "FaqHeadings",
    "FoundFaq",
    "MisplacedComment",
    "Question",
    "asks",
    "find_questions",
    "may_hold_questions",
    "not_named_faq",
    "question_text",
]
