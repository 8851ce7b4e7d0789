"""Tells the title of an interview from that of a FAQ: both are named "Q&A"."""

from __future__ import annotations

from ....language import phrases_of
from .unspaced import apart, names_one
from .words_around import Words, normal

Q_AND_A = {
    normal(phrase) for phrase in phrases_of("faq_headings")["everywhere"] if phrase[0] == "Q"
}
_FAQ = ("faq", "faqs")


def has_q_and_a(found: Words) -> bool:
    """Whether these words have "Q&A" among them."""
    return any(
        found[place : place + len(phrase)] == phrase
        for phrase in Q_AND_A
        for place in range(len(found) - len(phrase) + 1)
    )


def may_name_an_interview(title: str) -> bool:
    """Whether the title of a page has "Q&A" and more words: "Q&A with a beekeeper".

    >>> may_name_an_interview("Q&A: Jane Doe"), may_name_an_interview("Q&A")
    (True, False)
    """
    found = normal(apart(title))
    if found in Q_AND_A or not has_q_and_a(found):
        return False
    return not (names_one(title) or any(word in found for word in _FAQ))
