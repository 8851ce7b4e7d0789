"""In which case a keyword is written."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.keywords.computed.letter_case import LetterCase


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("the Oolong .", "Oolong"),  # behind another word, right at the beginning of a text
        (". Oolong . Oolong is", "Oolong"),  # it may be a name: nothing says that it is none
        ("all , , , , , , , , Oolong .", "Oolong"),
        (". Oolong is . we drink oolong .", "oolong"),  # a sentence gives it its capital
        (". Oolong . all , , , , , , , , Oolong . oolong", "Oolong"),
        ("an Oolong . an Oolong . an oolong .", "Oolong"),  # the first that comes twice
        ("an OOLONG . an Oolong .", "Oolong"),  # of forms that come once, the one in small letters
        ("an Oolong . an oolong .", "oolong"),  # nobody writes a name small
    ],
)
def test_a_word_is_written_as_its_sentences_write_it(written: str, form: str) -> None:
    """A capital is the word's own only behind another word of its sentence."""
    text = f" {written} "
    case = LetterCase(text, text.lower(), 0, keeps_capitals=False)
    assert case.of("oolong") == form
