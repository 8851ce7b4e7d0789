"""Almost equal titles: which are one, and which only look alike."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.related.targets.near_titles import NearTitles, _longest
from pelican_faq_related.core.related.targets.slips import Spellings


def found(mark: str, *titles: str) -> str | None:
    """Return the one of some titles that a mark leads to; titles of one article with a slash."""
    near = NearTitles([("en", title.split(" / ")) for title in titles])
    number = near.find(mark)
    return None if number is None else titles[number]


@pytest.mark.parametrize(
    ("mark", "title"),
    [
        # words around the subtitle
        ("Cold Brew at Home: A Guide to Slow Coffee", "Cold Brew at Home: Slow Coffee"),
        ("Cold Brew at Home: How to Make Slow Coffee", "Cold Brew at Home: Make Slow Coffee"),
        ("Cold Brew at Home: Slow Coffee", "Cold Brew at Home: The Ultimate Guide to Slow Coffee"),
        ("Cold Brew at Home: Slow Coffee for Summer", "Cold Brew at Home: Slow Coffee"),
        ("Cold Brew at Home", "Cold Brew at Home: Slow Coffee for Impatient People"),
        ("The Art of Sharpening Kitchen Knives", "Sharpening Kitchen Knives"),
        # the slug keeps what the title has lost
        ("Mending Wool Socks: Darn Them Twice", "Old Socks, New Life / mending wool socks darn"),
        # other forms of the same words
        ("Growing Tomatoes and Storing Herbs", "Grow Tomatoes & Store Herbs"),
        ("Path to Better Bread", "Paths to Better Breads"),
        ("The Baker’s Oven: Heat Explained", "Baker's Ovens: Heat Explained"),
        ("E-Commerce for Potters", "Ecommerce for Potters"),
        ("Wi-Fi in the Garden Shed", "WiFi in the Garden Shed"),
        ("A Copilot+ Laptop for Writers", "Copilot Plus Laptops for Writers"),
        # a slip of the pen
        ("Fermentaton of Cabbage", "Fermentation of Cabbage"),
        ("Sourdough Fermetnation in Winter", "Sourdough Fermentation in Winter"),
        ("Sourdough with a Thermometr in Winter", "Sourdough with a Thermometer in Winter"),
        ("Cooking with Saffronn at Home", "Cooking with Saffron at Home"),
        # a year that only the title names, the same words around it
        ("Garden Tools: Ten Favourites", "Garden Tools in 2024: Ten Favourites"),
        ("The Ultimate Guide to Garden Tools in 2024", "Garden Tools: The Ultimate Guide (2024)"),
        # no spaces between words
        ("緑茶の淹れ方", "緑茶の淹れ方：はじめての急須"),
    ],
)
def test_one(mark: str, title: str) -> None:
    """A title that differs in nothing that matters is found, among others of its kind."""
    others = (
        "Slow Cookers Compared",
        "Bread for Beginners",
        "Tools You Never Need",
        "Tea and Socks",
    )
    assert found(mark, *others[:2], title, *others[2:]) == title


@pytest.mark.parametrize(
    ("mark", "title"),
    [
        # another number, year, part
        ("Brewing Beer at Home: Part 1", "Brewing Beer at Home: Part 2"),
        ("Brewing Beer at Home", "Brewing Beer at Home: Part 2"),
        ("Brewing Beer at Home, Part II", "Brewing Beer at Home, Part I"),
        ("Brewing Beer at Home, Part Three", "Brewing Beer at Home, Part Two"),
        ("The Best Garden Tools of 2025", "The Best Garden Tools of 2024"),
        ("The Best Garden Tools of 2025", "The Best Garden Tools"),
        ("What Is New in Python 3.12", "What Is New in Python 3.13"),
        ("Seven Ways to Tie a Bow Tie", "Nine Ways to Tie a Bow Tie"),
        # another name
        ("Backing Up Photos on iOS", "Backing Up Photos on Android"),
        ("Brewing Green Tea for Beginners", "Brewing Black Tea for Beginners"),
        ("A Human Approach to Testing Code", "A Humane Approach to Testing Code"),
        ("Employer Rights at Work", "Employee Rights at Work"),
        ("Importing Cars from Japan", "Exporting Cars from Japan"),
        # the opposite
        ("Why You Should Water Cacti Daily", "Why You Should Never Water Cacti Daily"),
        ("Baking Bread with Yeast: First Steps", "Baking Bread without Yeast: First Steps"),
        ("Cacti at Home: What They Like", "Cacti at Home: What They Wouldn't Like"),
        ("Cacti at Home: Pots and Soil", "Cacti at Home: Pots and Soil Revisited"),
        ("Warum Kakteen Wasser brauchen", "Warum Kakteen kein Wasser brauchen"),
        ("Pane in casa: farina e lievito", "Pane in casa: farina senza lievito"),
        ("喫茶店の無料席", "喫茶店の有料席"),
        # another word where the slug has none
        (
            "Keeping Bees in Town: Roofs and Big Gardens",
            "Keeping Bees in Town: Roofs and Tiny Gardens / keeping bees town roofs gardens",
        ),
        (
            "Keeping Bees in Town: Roofs and Gardens for Experts",
            "Keeping Bees in Town: Roofs and Gardens for Novices / keeping bees town roofs gardens",
        ),
        # the same words the other way round
        ("From Java to Kotlin", "From Kotlin to Java"),
        ("Coffee or Tea: Who Wins", "Tea or Coffee: Who Wins"),
        (
            "Moving a Large Shop Catalogue from Java to Kotlin",
            "Moving a Large Shop Catalogue from Kotlin to Java",
        ),
        # another word of almost the same letters
        ("Parking Tips for Long Journeys", "Packing Tips for Long Journeys"),
        ("Walking Dogs in the Morning", "Waking Dogs in the Morning"),
        ("Adopting Kittens for Beginners", "Adapting Kittens for Beginners"),
        ("Stationary Bikes for Offices", "Stationery Bikes for Offices"),
        # narrower, wider, or about something else
        ("Repairing Old Wooden Window Frames", "Repairing Old Window Frames"),
        ("Repairing Window Frames", "Repairing Window Frames in Listed Buildings"),
        ("Window Frames: Myths and Facts", "Window Frames: A Short History"),
        ("Python: Ten Tricks", "Python"),
        ("Python", "Python: Ten Tricks"),
        ("A Guide", "A Guide to Window Frames"),
        ("The", "The The"),
        ("", "Window Frames"),
    ],
)
def test_another(mark: str, title: str) -> None:
    """A title that means something else is not found, even where it is the only one."""
    assert found(mark, title) is None
    assert found(mark, "Bread for Beginners", title, "Tea and Socks") is None


@pytest.mark.parametrize(
    ("mark", "titles"),
    [
        ("Cold Brew at Home", ("Cold Brew at Home: Slow Coffee", "Cold Brew at Home: Fast Tea")),
        ("Cold Brew at Home", ("Cold Brew at Home: Slow Coffee", "Why Cold Brew at Home Is Slow")),
        ("Cold Brew at Home", ("Cold Brew at Home: Slow Coffee", "Home Cold Brew: Fast Coffee")),
        (
            "Garden Tools: Favourites",
            ("Garden Tools 2024: Ours", "Garden Tools 2023: Ours"),
        ),
        ("Slow Coffee at Home: A Guide", ("Slow Coffee at Home", "Slow Coffees at Home")),
    ],
)
def test_unclear(mark: str, titles: tuple[str, ...]) -> None:
    """Where two titles are meant as well as each other, none is found."""
    assert found(mark, *titles) is None


def test_clear() -> None:
    """Words that another title has here and there, or in another order, do not make it a rival."""
    cold_brew = ("Cold Brew at Home: Slow Coffee", "A Home without Coffee That Needs Cold Brew")
    assert found("Cold Brew at Home", *cold_brew) == cold_brew[0]
    orders = ("Pots in Gardens: Planting Herbs", "Herbs in Pots: Planting Gardens")
    assert found("Pots in Gardens: Planting a Herb", *orders) == orders[0]


def test_language_comes_first() -> None:
    """A title in a language is found there, though one in another language is as near."""
    near = NearTitles([("en", ["Kombucha Brew Basics"]), ("de", ["Kombucha Brewed: Basics"])])
    assert near.find("Kombucha Brewing Basics", ("en",)) == 0
    assert near.find("Kombucha Brewing Basics", ("de",)) == 1
    assert near.find("Kombucha Brewing Basics", ("fr", "de")) == 1
    assert near.find("Kombucha Brewing Basics", ("fr",)) is None
    assert near.find("Kombucha Brewing Basics") is None


def test_nearest() -> None:
    """Similar titles are named, the most similar first, slips of the pen included."""
    titles = ["Oolong at Home and on the Road", "Oolong at Home", "Puer"]
    near = NearTitles([("en", [title]) for title in titles])
    assert [titles[n] for n in near.nearest("Olong at Home")] == [titles[1], titles[0]]
    assert [titles[n] for n in near.nearest("Oolang at Home")] == [titles[1], titles[0]]
    assert near.nearest("Rooibos at Sea") == near.nearest("and the") == near.nearest("") == []


def test_a_title_that_goes_on_is_near() -> None:
    """One word is too little to link by, but enough to ask whether it was meant."""
    near = NearTitles([("en", ["Oolong: A Slow Tea from the Hills"]), ("en", ["Green Tea"])])
    assert near.find("Oolong") is None
    assert near.nearest("Oolong") == [0]


def test_the_same_letters_lead_to_the_title_in_the_language_of_the_mark() -> None:
    """Of two with other spaces; where that language has two of them, to none."""
    near = NearTitles([("en", ["Tea House"]), ("de", ["Teahouse"]), ("de", ["Tee"])])
    assert near.find("tea-house", ("de", "en")) == 1
    assert near.find("tea-house", ("fr", "en")) == 0
    twice = NearTitles([("de", ["Tea House"]), ("de", ["Teahouse"]), ("en", ["Tea-House"])])
    assert twice.find("te-a-house", ("de", "en")) is None


@pytest.mark.parametrize("more", [0, 60])
@pytest.mark.parametrize(
    ("written", "slips", "meant"),
    [
        ("kettl", False, None),  # the last letter is another
        ("ketle", True, "kettle"),
        ("kettlle", True, "kettle"),
        ("ketlte", True, "kettle"),
        ("kittle", False, "kettle"),
        ("kittle", True, None),  # another word
        ("kxtxe", False, None),
        ("bawl", False, None),  # ball, bowl
        ("boll", False, None),
        ("a" * 39 + "bc", True, None),  # nobody writes such a word
    ],
)
def test_slips_are_found_among_few_words_and_many(
    more: int, written: str, slips: bool, meant: str | None
) -> None:
    """A word is meant if it is the only one that is one slip away."""
    others = [
        f"{pair}{n:02}{end}" for n in range(more) for pair, end in (("ke", "le"), ("ba", "l"))
    ]
    words = [
        "kettle",
        "ball",
        "bowl",
        "a" * 38 + "bc",
        *others,
        *(f"k{n:04}e" for n in range(more)),
    ]
    assert Spellings(words).only_one(written, slips=slips) == meant


@pytest.mark.parametrize("number", [1, 2, 3, 7, 10, 33])
def test_how_long_a_title_can_be_that_shares_some_words(number: int) -> None:
    """No longer one is equal enough, and the longest is."""
    for least in (0.6, 0.8 - 0.1):
        longest = _longest(number, least)
        for both in range(1, number):
            enough = [n for n in range(both, 9 * number) if 2 * both / (number + n) >= least]
            assert longest.get(both) == (enough[-1] if enough else None)
