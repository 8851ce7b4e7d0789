"""Keywords: declared ones as they are read, and computed ones."""

from __future__ import annotations

import pytest
from cases import Case, cases, check, html_of
from hypothesis import given
from hypothesis import strategies as st

from pelican_faq_related.core.enrich import heading_reader
from pelican_faq_related.core.faq import FaqHeadings
from pelican_faq_related.core.keywords import KeywordList, parse_keywords
from pelican_faq_related.core.keywords.computed import (
    CandidateFinder,
    DocumentFrequencies,
    rank_keywords,
    read_parts,
    read_text,
)
from pelican_faq_related.stop_words import read_fillers, read_stop_words

HEADINGS = heading_reader(FaqHeadings())


def keywords(
    html: str, title: str = "", lang: str = "en", others: tuple[str, ...] = ()
) -> list[str]:
    """Return the keywords of a text on a site with other texts."""
    finder = CandidateFinder(lang, read_stop_words(lang), read_fillers(lang))
    found, words = finder.find(read_parts(html, HEADINGS), title, 16)
    frequencies = DocumentFrequencies()
    frequencies.add(lang, words)
    for other in others:
        frequencies.add(lang, finder.words("", read_text(other)))
    return list(rank_keywords(found, frequencies, lang, 10))


@pytest.mark.parametrize("case", cases("keywords"), ids=lambda case: case.name)
def test_case(case: Case, update: bool) -> None:
    """What the case's first sentence says; a file's name begins with its language."""
    lang = case.name.partition("-")[0]
    first, _, rest = case.input.partition("\n")
    title = first.removeprefix("title:").strip() if first.startswith("title:") else ""
    text = rest if title else case.input
    html = html_of(Case(case.name, case.kind, text, "", case.update))
    found = keywords(html, title, lang)
    if case.name.endswith("-nope"):
        assert found == []
    check(case, "\n".join(found), update=update)


def test_what_the_whole_site_writes_counts_less() -> None:
    """A word of all texts comes behind one that only this text uses as often."""
    text = "<p>Our garden has fennel. Fennel is tall. The garden is green. Fennel, garden.</p>"
    assert keywords(text)[0] == "fennel"
    others = tuple(f"<p>Our fennel is your fennel {n}</p>" for n in range(9))
    assert keywords(text, others=others)[0] == "garden"


def test_the_most_prominent_words_of_a_long_text_make_its_keywords() -> None:
    """Also where they come behind hundreds of others that are written twice."""
    others = " ".join(f"and {a}{b}ing" for a in "bcdfghjklmnpqrstvwxz" for b in "bcdfghjklmnpqrst")
    kettles = "There is the copper kettle. " * 4
    assert keywords(f"<p>{others}. {others}. {kettles}</p>")[0] == "copper kettle"


def test_other_languages_do_not_count() -> None:
    """How rare a word is, the texts of its own language tell."""
    frequencies = DocumentFrequencies()
    for _ in range(9):
        frequencies.add("en", {"gift", "angst"})
    frequencies.add("de", {"gift"})
    frequencies.add("de", set())
    assert frequencies.rarity("de", "gift") > frequencies.rarity("en", "gift")


def test_how_rare_a_word_is() -> None:
    """What all texts use still counts; what is unknown counts as if one text used it."""
    frequencies = DocumentFrequencies()
    assert frequencies.rarity("en", "tea") == pytest.approx(0.8326, abs=1e-4)
    for number in range(8):
        frequencies.add("en", {"tea", "cup"} if number < 4 else {"tea"})
    rarities = [frequencies.rarity("en", word) for word in ("tea", "cup", "pot")]
    assert rarities == pytest.approx([0.8326, 1.0481, 1.4823], abs=1e-4)


def test_a_list_of_keywords_does_for_themes_that_expect_a_text() -> None:
    """It prints, joins, iterates, splits and replaces; a comma in a keyword parts nothing."""
    keywords = KeywordList(["green tea", "Lyon, France"])
    assert f"{keywords}" == "green tea, Lyon, France"
    assert "+".join(keywords) == "green tea+Lyon, France"
    assert keywords.split(",") == keywords.split(", ") == ["green tea", "Lyon, France"]
    assert keywords.split() == ["green", "tea,", "Lyon,", "France"]
    assert keywords.replace(",", ";") == "green tea; Lyon; France"
    assert keywords.lower() == "green tea, lyon, france"
    assert not hasattr(keywords, "__html__")
    assert not hasattr(keywords, "no_such_thing")


HTML = st.text(st.sampled_from("<>&/='\"-.,| abAB1é\u0301茶กเะはアİß\n")) | st.text()


@given(HTML, HTML, st.sampled_from(["en", "fr", "zh", "th", "de", ""]))
def test_no_text_breaks_the_computing(html: str, title: str, lang: str) -> None:
    """Any text gives keywords without repetition, and the same ones each time."""
    found = keywords(html, title, lang)
    assert len({keyword.casefold() for keyword in found}) == len(found) <= 10
    assert all(keyword.strip() == keyword != "" for keyword in found)
    assert found == keywords(html, title, lang)


@given(st.lists(st.text()) | st.text())
def test_declared_keywords_have_no_empty_and_no_repeated_ones(value: object) -> None:
    """Whatever is declared, the order stays, and reading it again changes nothing."""
    found = parse_keywords(value)
    assert len({keyword.casefold() for keyword in found}) == len(found)
    assert all(found)
    assert parse_keywords(list(found)) == found


def test_control_characters_in_a_text_do_no_harm() -> None:
    """Also those that the computing uses for itself."""
    text = "<p>\x01 Tea pots, \x02 tea pots.\tTea pots \x01</p>"
    assert keywords(text, "\x02 a\x02") == ["tea pots"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[tea, 'green cups', \"pots\"]", ("tea", "green cups", "pots")),
        ("tea, cups [green]", ("tea", "cups [green]")),
        ("[green] tea, cups", ("[green] tea", "cups")),
        ("tea; Lyon, France", ("tea", "Lyon, France")),
        ("tea\ncups", ("tea", "cups")),
    ],
)
def test_a_text_of_keywords_is_parted_as_it_was_meant(
    written: str, expected: tuple[str, ...]
) -> None:
    """Brackets around all of it are those of a YAML list that was read as text."""
    assert parse_keywords(written) == expected
