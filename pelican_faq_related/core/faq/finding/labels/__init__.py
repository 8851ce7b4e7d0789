"""What stands before questions and answers and is no word of them: labels, numbers, directives.

In: texts of questions, or their HTML. Out: patterns of labels; questions without numbers that count
them; names out of another program's directive.
"""

from .directives import is_directive, name_in_directive, without_end
from .numbering import without_numbers
from .patterns import (
    ANSWER_LABEL,
    ANY_ANSWER_LETTER,
    ANY_QUESTION,
    ANY_QUESTION_LETTER,
    EMPHASISED_LABEL,
    MAY_BE_QUESTION,
    ONLY_LABEL,
    QA_LABELS,
    QUESTION_LABEL,
    QUESTION_LETTER,
    answer_letters,
    any_answer,
    in_one_form,
    label_pairs,
    question_letters,
)

__all__ = [
    "ANSWER_LABEL",
    "ANY_ANSWER_LETTER",
    "ANY_QUESTION",
    "ANY_QUESTION_LETTER",
    "EMPHASISED_LABEL",
    "MAY_BE_QUESTION",
    "ONLY_LABEL",
    "QA_LABELS",
    "QUESTION_LABEL",
    "QUESTION_LETTER",
    "answer_letters",
    "any_answer",
    "in_one_form",
    "is_directive",
    "label_pairs",
    "name_in_directive",
    "question_letters",
    "without_end",
    "without_numbers",
]
