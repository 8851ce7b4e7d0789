"""Stop words: which languages have a list, and what is in it."""

from __future__ import annotations

from pelican_faq_related.stop_words import languages, read_stop_words


def test_there_are_stop_words_for_the_languages_of_most_sites() -> None:
    """Each list holds words of its language, in lower case; a region makes no difference."""
    assert len(languages()) >= 20
    for lang in languages():
        words = read_stop_words(lang)
        assert len(words) > 30, lang
        assert all(word == word.lower() and not word.isspace() for word in words), lang
    assert {"the", "of"} <= read_stop_words("en-GB")
    assert read_stop_words("pt_BR") == read_stop_words("pt")
    assert read_stop_words("no") == read_stop_words("nb")
    for unknown in ("", "xx", "../LICENSE", "e"):
        assert read_stop_words(unknown) == frozenset()
