"""Knows the labels of questions and answers, of every language: they are no keywords.

A sign behind a label parts it from the words of the question ("Question: …", "Frage 3) …",
"質問：…"), so that it stands by itself as a filler does. A label without a sign has a block or an
emphasis of its own.
"""

from __future__ import annotations

from ...language import qa_labels

_LABELS = frozenset(
    label.replace("\u00a0", " ").casefold()
    for labels in qa_labels().values()
    for label in " ".join(labels).split(" ")
) | {"q", "a"}
# The words of labels, and of sections; letters are no keywords anyway.
LABEL_WORDS = frozenset(word for label in _LABELS for word in label.split() if len(word) > 1) | {
    "faq",
    "faqs",
}

_NUMBER = " \t\n\u00a0:：.)]．、0123456789"
_LONGEST = 18  # characters


def is_label(text: str) -> bool:
    """Whether a text is nothing but a label, with or without a number.

    >>> is_label("Question 1:"), is_label("Question mark")
    (True, False)
    """
    if len(text) > _LONGEST:
        return False
    return text.strip(_NUMBER).replace("\u00a0", " ").casefold() in _LABELS
