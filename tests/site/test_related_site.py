"""References on built sites: where they lead, what is said of those that lead nowhere."""

from __future__ import annotations

from conftest import Build, article

CARD = '<a class="related-card__link" href="{}">{}</a>'


def test_what_leads_nowhere_is_reported_with_its_place(build: Build) -> None:
    """Drafts, hidden and future articles are named; else the nearest titles are."""
    body = "One. [Related: Rust]\n\nTwo. [Related: Ruts]\n\nThree.\n[Related: Tin Roofs: Rain]\n"
    body += "\nFour. [Related: gutters](https://example.org/gutters.html)\n"
    body += "\nFive. [Related: Moss on Walls: Why It Grows]\n"
    site = build(
        {
            "notes/a.md": article("A", body),
            "rust.md": article("Rust", status="draft"),
            "ruts.md": article("Ruts", date="2999-01-01"),
            "roofs.md": article("Tin Roofs: Rain", status="hidden"),
            "gutter.md": article("Gutters of Copper"),
            "moss.md": article("Moss on Walls"),
            "pages/moss.md": "Title: Moss in Lawns and Walls\nStatus: draft\n\nText.\n",
        },
        WITH_FUTURE_DATES=False,
    )
    assert site.warnings() == [
        "notes/a.md:6: [Related: Rust] is shown as text: rust.md is meant, but it is a draft",
        "notes/a.md:8: [Related: Ruts] is shown as text: ruts.md is meant, "
        "but its date is in the future",
        "notes/a.md:11: [Related: Tin Roofs: Rain] is shown as text: roofs.md is meant, "
        "but it is hidden",
        "notes/a.md:13: [Related: gutters](https://example.org/gutters.html) points to this site, "
        'but no article has that address; it is shown as text. Did you mean "Gutters of Copper"?',
        "notes/a.md:15: no article matches [Related: Moss on Walls: Why It Grows]; "
        'it is shown as text. Did you mean "Moss on Walls"?',
    ]
    assert site.page("a.html").count('class="related-text"') == 5


def test_almost_equal_titles_lead_to_their_article(build: Build) -> None:
    """A title that is not repeated word for word leads to its article without a warning."""
    site = build(
        {
            "a.md": article("A", "One. [Related: Tin Roofs: A Guide to Rain and Noise]"),
            "roofs.md": article("Tin Roofs: Rain & Noise"),
        }
    )
    assert CARD.format(
        "https://example.org/tin-roofs-rain-noise.html", "Tin Roofs: Rain &amp; Noise"
    ) in (site.page("a.html"))
    assert site.warnings() == []


def test_translations_are_linked_in_the_language_of_the_page(build: Build) -> None:
    """Each page leads to the translation in its language, and an address where it says."""
    body = "Eins. [Siehe auch: Moss on Walls]\n\nZwei. [Siehe auch: Roof]\n"
    site = build(
        {
            "moss.md": article("Moss on Walls", slug="moss"),
            "moss-de.md": article("Moos an Mauern", slug="moss", lang="de"),
            "roof.md": article("Roof"),
            "a.md": article("A", "One. [Related: moss]", slug="a"),
            "a-de.md": article("A (de)", body, lang="de", slug="a"),
            "b-de.md": article("B", "Eins. [Related: Moss]({filename}moss.md)", lang="de"),
        }
    )
    english = CARD.format("https://example.org/moss.html", "Moss on Walls")
    german = CARD.format("https://example.org/moss-de.html", "Moos an Mauern")
    in_english = ' hreflang="en" lang="en">'
    assert english in site.page("a.html")
    assert german in site.page("a-de.html")
    assert f'roof.html"{in_english}Roof</a>' in site.page("a-de.html")
    assert f'moss.html"{in_english}Moss on Walls</a>' in site.page("b-de.html")


def test_a_site_may_write_intrasite_links_in_its_own_form(build: Build) -> None:
    """With INTRASITE_LINK_REGEX of the site, marks are read by it, and cards lead to files."""
    site = build(
        {
            "a.md": article("A", "One. [Related: B](@filename@b.md)\n\nTwo. [Related: C]"),
            "b.md": article("B", image="/images/b.png"),
            "c.md": article("C"),
            "images/b.png": b"x",
        },
        INTRASITE_LINK_REGEX="@(?P<what>[a-z]+)@",
    )
    page = site.page("a.html")
    assert CARD.format("https://example.org/b.html", "B") in page
    assert CARD.format("https://example.org/c.html", "C") in page
    assert 'src="https://example.org/images/b.png"' in page
    assert site.warnings() == []


def test_images_that_are_no_files_of_the_site_are_below_its_address(build: Build) -> None:
    """A root-relative image of a site in a folder of its host is in that folder."""
    site = build(
        {
            "a.md": article("A", "[Related: B]\n\n[Related: C]\n\n[Related: D]"),
            "b.md": article("B", image="/pictures/b.webp"),
            "c.md": article("C", image="/notes/pictures/c.webp"),
            "d.md": article("D", image="https://images.example/d.webp"),
        },
        SITEURL="https://example.org/notes",
    )
    page = site.page("a.html")
    for source in (
        "/notes/pictures/b.webp",
        "/notes/pictures/c.webp",
        "https://images.example/d.webp",
    ):
        assert f'src="{source}"' in page


def test_a_heading_of_a_mark_alone_is_a_card(build: Build) -> None:
    """A mark right above a rule is a heading to Markdown, and a card to readers."""
    files = {"a.md": article("A", "Text.\n\n[Related: B]\n---\n\nMore."), "b.md": article("B")}
    page = build(files).page("a.html")
    assert CARD.format("https://example.org/b.html", "B") in page
    assert "<h2" not in page.partition("<p>Text.</p>")[2].partition("<p>More.</p>")[0]


HIDE = """from copy import copy
from pelican import signals
def hide(generator):
    for article in [a for a in generator.articles if a.lang == "fr"]:
        draft = copy(article)
        draft.status = "draft"
        generator.articles.remove(article)
        generator.drafts.append(draft)
def register():
    signals.article_generator_pretaxonomy.connect(hide)
"""


def test_another_plugin_may_write_other_objects(build: Build) -> None:
    """An article that a plugin replaces, to hide it on this site, has cards, and is no target."""
    files = {
        "a.md": article("Assam", "Tea. [Related: Ceylan]"),
        "c.md": article("Ceylan", "Thé. [Voir aussi : Assam]", lang="fr"),
        "theme/hide.py": HIDE,
    }
    site = build(files, PLUGINS=["hide", "pelican_faq_related"], PLUGIN_PATHS=["theme"])
    hidden = site.page("drafts/ceylan-fr.html")
    assert 'href="https://example.org/assam.html" hreflang="en" lang="en">Assam</a>' in hidden
    assert "[Voir aussi" not in hidden
    assert '<p class="related-text">Related: Ceylan</p>' in site.page("assam.html")
    assert [line for line in site.warnings() if "c.md is meant, but" in line]
