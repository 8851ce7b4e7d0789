"""The tables of languages, and what is looked up in it."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.language import (
    code_of_stop_words,
    faq_heading,
    linking_words,
    name_of_backlinks,
    name_of_suggestions,
    words,
)
from pelican_faq_related.core.language.tables import SAME_AS, SAME_STOP_WORDS, TABLES, table_of
from pelican_faq_related.stop_words import languages

CODES = {code for table in TABLES for code in table}
FIELDS = [field for table in TABLES for field in next(iter(table.values()))._fields]


def test_rows_stand_in_the_order_of_their_codes() -> None:
    """Where several languages fit a text, the first one counts: the order is no accident."""
    for table in TABLES:
        assert [*table] == sorted(table, key=lambda code: (code != "everywhere", code))


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_row_is_whole(code: str) -> None:
    """Labels and names come in pairs, and no text has an empty phrase or a blank too much."""
    rows = [table[code]._asdict() for table in TABLES if code in table]
    row = {field: value for values in rows for field, value in values.items()}
    assert bool(row.get("question_labels")) == bool(row.get("answer_labels"))
    assert bool(row.get("similar_articles")) == bool(row.get("referenced_by"))
    for field, text in row.items():
        if isinstance(text, str):
            assert text == " ".join(text.split(" ")) == text.strip(), field
            phrases = text.split(" | ")
            assert len(set(phrases)) == len(phrases), field
            assert not text or all(map(words, phrases)), field


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_is_used(field: str) -> None:
    """No field is empty in all languages, and none stands in two tables."""
    assert FIELDS.count(field) == 1
    assert any(getattr(row, field) for row in table_of(field).values())


def test_each_other_code_leads_to_words() -> None:
    """What a code is the same as has a row, or a list."""
    assert set(SAME_AS.values()) <= CODES
    assert set(SAME_STOP_WORDS.values()) <= set(languages())


def test_norwegian_goes_by_three_codes() -> None:
    """Bokmål and Nynorsk have the words of Norwegian."""
    for code in ("no", "nb", "nn", "nb-NO", "NN_no"):
        assert faq_heading(code) == "Ofte stilte spørsmål"
        assert "på" in linking_words(code)
        assert code_of_stop_words(code) == "nb"
    assert (name_of_suggestions("nb"), name_of_backlinks("nb")) == (
        "Relaterte artikler",
        "Omtalt i",
    )


@pytest.mark.parametrize("lang", ["", "xx", "everywhere", "tlh-QO"])
def test_an_unknown_language_has_the_words_of_all(lang: str) -> None:
    """A page in a language without a row is shown names that are understood widely."""
    assert faq_heading(lang) == "FAQ"
    assert name_of_suggestions(lang) == "Related articles"
    assert not linking_words(lang)
