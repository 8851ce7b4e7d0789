"""Stop words: which languages have a list, and what is in it."""

from __future__ import annotations

from pelican_faq_related.stop_words import languages, read_fillers, read_stop_words


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


def test_stop_words_of_chinese_are_in_both_scripts() -> None:
    """Whatever region a tag names."""
    for lang in ("zh", "zh-TW", "zh-HK", "zh-Hant", "yue"):
        assert {"因为", "因為", "什么", "什麼", "沒有", "這個"} <= read_stop_words(lang), lang


def test_fillers_are_no_stop_words() -> None:
    """Each language with fillers has stop words, and no word is in both lists."""
    with_fillers = [lang for lang in languages() if read_fillers(lang)]
    assert len(with_fillers) >= 30
    for lang in with_fillers:
        fillers = read_fillers(lang)
        assert fillers.isdisjoint(read_stop_words(lang)), lang
        assert all(word == word.lower() for word in fillers), lang
    assert {"people", "things", "happens"} <= read_fillers("en-GB")
    assert read_fillers("xx") == frozenset()
