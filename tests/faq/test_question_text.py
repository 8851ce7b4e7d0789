"""The words of a question: without its label, its permalink, and what decorates it."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.faq import FaqHeadings, question_text
from pelican_faq_related.core.faq.finding.section import Opens


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("Is it? ¶", "Is it?"),
        ("Is it?¶", "Is it?"),
        ("Is it? ## # ¶¶ #", "Is it?"),
        ("Is it?#", "Is it?"),
        ("Is it in C#", "Is it in C#"),
        ("Is it ¶ x #", "Is it ¶ x"),
        ("Is it ¶x#", "Is it ¶x#"),
        ("¶ ¶", ""),
        ("#5 ¶", "#5"),
        ("→ Is it? →→", "Is it?"),
        ("Is → it?", "Is → it?"),
        ("→→", "→→"),
        ("1. Q: Q2. Is it?", "Is it?"),
        ("Q . 7 : Is it?", "Is it?"),
        ("Question - Is it?", "Is it?"),
        ("Question-Is it?", "Question-Is it?"),
        ("Q.Is it?", "Q.Is it?"),
        ("Q1234 Is it?", "Q1234 Is it?"),
        ("<b>Q 2 </b> Is it?", "Is it?"),
    ],
)
def test_the_words_of_a_question(html: str, words: str) -> None:
    """Rows of signs at the end go as one does; those inside stay."""
    assert question_text(html) == words


@pytest.mark.parametrize(
    ("heading", "opens"),
    [
        ("FAQ: a? b?", Opens.SURELY),
        ("FAQ ? a", Opens.SURELY),
        ("FAQ on a? b?", Opens.SURELY),
        ("FAQ tea? cups?", Opens.LIKELY),
        ("FAQ a b c d e? f?", Opens.LIKELY),
        ("Our tea: FAQ", Opens.LIKELY),
        ("Q/A - tea, cups", Opens.SURELY),
    ],
)
def test_what_parts_a_phrase_from_its_subject(heading: str, opens: Opens) -> None:
    """A sign right behind the phrase parts them; one further behind does not."""
    assert FaqHeadings()(heading) is opens
