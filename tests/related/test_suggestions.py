"""Which articles are like another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pelican_faq_related.core.related.suggesting import (
    Profile,
    Suggester,
    repeated_words,
    telling_words,
)


def profile(
    path: str, title: str, keywords: str = "", others: str = "", lang: str = "en"
) -> Profile:
    """Return what an article is about, by plain texts."""
    return Profile(
        path=path,
        lang=lang,
        title=telling_words([title]),
        keywords=telling_words([keywords]),
        others=telling_words([others]),
    )


ARTICLES = [
    profile("kettle.md", "Descaling a kettle", "kitchen"),
    profile("pan.md", "Seasoning an iron pan", "kitchen, iron"),
    profile("wok.md", "A wok of iron", "kitchen, iron"),
    profile("tent.md", "Pitching a tent", "outdoors"),
    profile("stove.md", "A stove for the tent", "outdoors, kitchen"),
    profile("zelt.md", "Iron pan", "kitchen", lang="de"),
]


def test_a_rare_word_counts_more_than_a_common_one() -> None:
    """Sharing "iron" says more than sharing "kitchen", which most of them do."""
    assert Suggester(ARTICLES).suggest(ARTICLES[1], 9) == ("wok.md", "kettle.md", "stove.md")


def test_what_the_headings_speak_of_counts() -> None:
    """An article with a section on tents is answered with the articles on tents."""
    about = profile("trip.md", "Three days in the rain", others="How the tent held")
    assert Suggester(ARTICLES).suggest(about, 2) == ("tent.md", "stove.md")


def test_nothing_in_common_gives_nothing() -> None:
    """No place is filled for its own sake."""
    assert Suggester(ARTICLES).suggest(profile("a.md", "Opera houses"), 5) == ()
    assert Suggester(ARTICLES).suggest(profile("a.md", "Iron", lang="fr"), 5) == ()
    assert Suggester([]).suggest(ARTICLES[0], 5) == ()


def test_what_the_text_says_often_counts_half() -> None:
    """A word of the text finds an article, but after those that headings find."""
    about = profile("trip.md", "Three days of rain", others="Stove")
    text = repeated_words("<p>A tent. The tents, a kettle.</p>")
    assert Suggester(ARTICLES).suggest(about, 5, text=text) == ("stove.md", "tent.md")


def test_a_word_in_passing_is_not_enough() -> None:
    """A title of ten words that shares its most common one is not suggested."""
    guides = [profile(f"{n}.md", "A guide") for n in range(8)]
    others = [profile(f"other-{n}.md", f"on {n} things") for n in range(8)]
    long = profile("long.md", "guide to alpha beta gamma delta epsilon zeta theta")
    found = Suggester([*guides, *others, long]).suggest(profile("new.md", "Guide"), 30)
    assert found == tuple(guide.path for guide in guides)


def test_a_common_word_in_a_short_title_is_not_enough() -> None:
    """A word that most titles have weighs next to nothing beside a rare one."""
    guides = [profile(f"{n}.md", "A guide") for n in range(30)]
    rare = [profile("tea.md", "Oolong guide"), profile("pan.md", "Skillet")]
    others = [profile(f"other-{n}.md", f"Other{n}") for n in range(8)]
    suggester = Suggester([*guides, *rare, *others])
    assert "tea.md" not in suggester.suggest(profile("new.md", "Guide"), 40)
    assert suggester.suggest(profile("new.md", "Guide to oolong"), 1) == ("tea.md",)


def test_what_is_linked_already_makes_room_for_the_next() -> None:
    """Excluded articles do not use up the number wanted."""
    assert Suggester(ARTICLES).suggest(ARTICLES[1], 1, without={"wok.md"}) == ("kettle.md",)


def test_equally_good_ones_come_in_the_order_given() -> None:
    """Nothing but the order, the newest first, decides between equals."""
    same = [profile(f"{name}.md", "Iron pans") for name in "cab"]
    assert Suggester(same).suggest(profile("x.md", "iron"), 2) == ("c.md", "a.md")


def test_titles_without_spaces_between_words_are_compared_by_parts() -> None:
    """Japanese titles that share a word are alike."""
    titles = [("a.md", "緑茶の淹れ方"), ("b.md", "美味しい緑茶"), ("c.md", "自転車の修理")]
    articles = [profile(path, title, lang="ja") for path, title in titles]
    assert Suggester(articles).suggest(articles[0], 1) == ("b.md",)


def test_words_without_spaces_between_them_are_compared_by_pairs() -> None:
    """A word of three letters has two; one of two letters is one itself."""
    assert telling_words(["緑茶水", "緑茶"]) == {"緑茶", "茶水"}


def test_a_plural_is_compared_as_its_singular() -> None:
    """An s is none of a plural in a short word, or behind another s."""
    assert telling_words(["Cups", "gas", "glass", "buses"]) == {"cup", "gas", "glass", "buse"}


WORDS = st.lists(st.sampled_from("tea cup pot lid jar tin bag box".split()), max_size=4)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), max_size=12))
def test_any_site_gives_distinct_others(texts: list[tuple[list[str], ...]]) -> None:
    """Whatever the articles say, suggestions are distinct and never the article itself."""
    articles = [profile(f"{n}.md", *map(" ".join, text)) for n, text in enumerate(texts)]
    suggester = Suggester(articles)
    for article in articles:
        found = suggester.suggest(article, 3)
        assert len(set(found)) == len(found) <= 3
        assert article.path not in found
        assert found == Suggester(articles).suggest(article, 3)


def test_a_word_of_headings_counts_more_than_an_equally_rare_one_of_the_text() -> None:
    """Two articles answer to one word each; the one that a heading names comes first."""
    articles = [profile("a.md", "Canoes"), profile("b.md", "Paddles"), profile("c.md", "Rafts")]
    about = profile("trip.md", "Three days of rain", others="Paddles")
    found = Suggester(articles).suggest(about, 5, text=repeated_words("<p>Canoes and canoes.</p>"))
    assert found == ("b.md", "a.md")


def test_words_behind_a_tag_without_an_end_count() -> None:
    """What only looks like a tag is text; what stands in tags is none."""
    html = "tea <b title='pot pot'>tea</b> a < cup <cup"
    assert repeated_words(html) == frozenset(("tea", "cup"))
