"""The entries of an article, with their answers as places in its HTML."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.faq.answers.entries_in_text import EntriesInText
from pelican_faq_related.core.faq.entry import FaqEntry

LONG = "<p>" + "An answer of many words. " * 9 + "</p>"


def entries(*answers: str) -> list[FaqEntry]:
    """Return entries with these answers."""
    return [
        FaqEntry(question=f"Question {n}?", answer=answer, anchor=f"faq-{n}")
        for n, answer in enumerate(answers)
    ]


@pytest.mark.parametrize(
    ("html", "answers"),
    [
        ("<h3>One</h3><p>Yes.</p><h3>Two</h3><p>No.</p>", ["<p>Yes.</p>", "<p>No.</p>"]),
        ("<p>Yes.</p>", ["<p>Yes.</p>"]),
        ("<p>Yes.</p>", ["<p>Yes.</p>", "<p>Yes.</p>"]),  # one place for two
        (f"{LONG[:60]}else {LONG}", [LONG]),  # one that only begins alike
        (f"{LONG} {LONG[:60]}else", [LONG]),
        (f"{LONG}{' ' * 20_000}<p>Yes.</p>", [LONG, "<p>Yes.</p>"]),  # far away
        ("<p>No.</p><p>Yes.</p>", ["<p>Yes.</p>", "<p>No.</p>"]),  # in another order
        ("", ["<p>Yes.</p>", ""]),
        ("<p>Yes.</p>", []),
    ],
)
def test_each_answer_comes_back_as_it_was(html: str, answers: list[str]) -> None:
    """Whether it stands in the text, near or far, or nowhere."""
    given = entries(*answers)
    kept = EntriesInText(html, given)
    assert [*kept] == given
    assert [kept.answer(number) for number in range(len(kept))] == answers
    assert kept.questions == tuple(entry.question for entry in given)


def test_answers_that_stand_in_the_text_take_no_room() -> None:
    """Only those that are not as in the text are kept beside it."""
    kept = EntriesInText(f"<h2>FAQ</h2>{LONG}<p>Two.</p>", entries(LONG, "<p>Else.</p>"))
    assert kept._others == ("<p>Else.</p>",)


def test_they_are_used_like_a_tuple() -> None:
    """Themes and other plugins index, cut, compare, add and print them."""
    given = entries("<p>Yes.</p>", "No.", "Maybe.")
    kept = EntriesInText("<p>Yes.</p>", given)
    assert (kept[0], kept[-1], len(kept)) == (given[0], given[2], 3)
    assert kept[1:] == tuple(given[1:])
    assert kept[::-1] == tuple(given[::-1])
    assert kept == tuple(given) == kept == EntriesInText("", given)
    assert kept != tuple(given[1:])
    assert kept != given  # as a tuple is not equal to a list
    assert hash(kept) == hash(tuple(given))
    one = (given[0],)
    assert kept + one == (*given, *one)
    assert one + kept == (*one, *given)
    assert repr(kept) == repr(tuple(given))
    with pytest.raises(IndexError):
        kept[3]
