"""References on built sites: where they lead, what is said of those that lead nowhere."""

from __future__ import annotations

import re

import html5lib
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
        "notes/a.md:6: [Related: Rust] means rust.md, but it is a draft; "
        "it is left out until that is published",
        "notes/a.md:8: [Related: Ruts] means ruts.md, but its date is in the future; "
        "it is left out until that is published",
        "notes/a.md:11: [Related: Tin Roofs: Rain] means roofs.md, but it is hidden; "
        "it is shown as text until that is published",
        "notes/a.md:13: [Related: gutters](https://example.org/gutters.html): no page of this build"
        ' has that address; the link is kept. Did you mean "Gutters of Copper" '
        "(the title also says “Copper”)?",
        "notes/a.md:15: no article matches [Related: Moss on Walls: Why It Grows]; "
        'it is shown as text. Did you mean "Moss on Walls" (the mark also says “Grows”)?',
    ]
    assert site.page("a.html").count('class="related-text"') == 2
    assert CARD.format("https://example.org/gutters.html", "gutters") in site.page("a.html")


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
    """A root-relative image of the theme is below the folder of its host that holds the site."""
    site = build(
        {
            "a.md": article("A", "[Related: B]\n\n[Related: C]\n\n[Related: D]"),
            "b.md": article("B", image="/theme/b.webp"),
            "c.md": article("C", image="/notes/theme/c.webp"),
            "d.md": article("D", image="https://images.example/d.webp"),
        },
        SITEURL="https://example.org/notes",
    )
    page = site.page("a.html")
    for source in (
        "/notes/theme/b.webp",
        "/notes/theme/c.webp",
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
    assert "Ceylan" not in site.page("assam.html")
    assert [line for line in site.warnings() if "means c.md, but" in line]


def test_dead_addresses_stay_and_unknown_titles_are_harmless(build: Build) -> None:
    """An own URL that no article has stays its author's link; a title that none has is text."""
    body = (
        "One. [Related: Gone](https://example.org/gone.html)\n\n"
        "Two. [Related: Never Written]\n\nThree. [Related: Evil](javascript:alert(1))\n"
    )
    site = build({"a.md": article("A", body)})
    page = site.page("a.html")
    assert CARD.format("https://example.org/gone.html", "Gone") in page
    assert '<p class="related-text">Related: Never Written</p>' in page
    assert "javascript:" not in page.partition("<body")[2]
    assert site.warnings() == [
        "a.md:6: [Related: Gone](https://example.org/gone.html): no page of this build has that "
        "address; the link is kept",
        "a.md:8: no article matches [Related: Never Written]; it is shown as text",
        "a.md:10: [Related: Evil](javascript:alert(1)) has an address that no link may have; "
        "it is shown as text",
    ]


def test_drafts_and_hidden_articles_are_no_targets_and_have_no_json_ld(build: Build) -> None:
    """A card never leads to what is not published, and no markup is on what is not."""
    faq = "## FAQ\n\n### Is it?\n\nIt is.\n"
    site = build(
        {
            "a.md": article("A", "One. [Related: Draft]\n\nTwo. [Related: Hidden]"),
            "d.md": article("Draft", faq, status="draft"),
            "h.md": article("Hidden", faq, status="hidden"),
        }
    )
    assert site.page("a.html").count('class="related-text"') == 1
    assert site.json_ld("hidden.html") == site.json_ld("drafts/draft.html") == []
    assert 'id="faq-is-it"' in site.page("hidden.html")


def test_a_theme_can_override_the_card(build: Build) -> None:
    """A template of the same name in the theme replaces ours; texts stay escaped."""
    card = '<li class="related-card"><a href="{{ card.href }}">* {{ card.title }}</a></li>'
    site = build(
        {
            "a.md": article("A", "One. [Related: b]"),
            "b.md": article('B & "C"', slug="b"),
            "theme/templates/faq_related/card.html": card,
        },
        THEME="theme",
    )
    assert '<a href="https://example.org/b.html">* B &amp; &#34;C&#34;</a>' in site.page("a.html")


def test_output_is_well_formed_where_marks_stand_in_odd_places(build: Build) -> None:
    """No block lands in a paragraph: a strict HTML parser finds nothing to complain of."""
    body = "- One. [Related: B]\n- Two\n\n> Three. [Related: B]\n\n"
    body += "| a |\n|---|\n| x. [Related: B] |\n\n### [Related: B]\n\n*Four. [Related: B]*\n"
    site = build({"a.md": article("A", body), "b.md": article("B")}, THEME="simple")
    text = re.search(r"</header>\s*(<ul>.*?)<footer>", site.page("a.html"), re.DOTALL)[1]
    assert text.count("https://example.org/b.html") == 5
    html5lib.HTMLParser(strict=True).parseFragment(text)


def test_cards_on_the_article_have_urls(build: Build) -> None:
    """What a theme gets of a card needs no further resolving."""
    template = """{% extends "!simple/article.html" %}{% block content %}
    {% for card in article.related_cards %}<i>{{ card.href }} {{ card.image }}</i>{% endfor %}
    {% endblock %}"""
    files = {
        "a.md": article("A", "One. [Related: B]"),
        "notes/b.md": article("B", image="b.png", reading_time=4),
        "notes/b.png": b"x",
        "theme/templates/article.html": template,
    }
    settings = {"THEME": "theme", "STATIC_PATHS": ["notes"]}
    urls = "<i>https://example.org/b.html https://example.org/notes/b.png</i>"
    assert urls in build(files, **settings).page("a.html")
    local = build(files, folder="local", SITEURL=".", **settings).page("a.html")
    assert "<i>b.html notes/b.png</i>" in local
    del files["theme/templates/article.html"]
    page = build(files, folder="plain", STATIC_PATHS=["notes"]).page("a.html")
    assert 'src="https://example.org/notes/b.png"' in page
    assert "<span>4 min</span>" in page


def test_addresses_that_other_generators_made_of_file_names_are_found(build: Build) -> None:
    """A date in front of a file's name, or a folder with an index file, is part of no slug."""
    body = (
        "One. [Related: x](https://old.example/2024/05/05/water-post/)\n\n"
        "Two. [Related: x](https://old.example/posts/bundle/)\n\nThree. [Related: water-post]"
    )
    files = {
        "a.md": article("A", body),
        "2024-05-05-water-post.md": article("On Water"),
        "posts/bundle/index.md": article("In a Folder"),
    }
    site = build(files, FAQ_RELATED_SITE_URLS=["https://old.example"])
    assert site.warnings() == []
    page = site.page("a.html")
    assert page.count('href="https://example.org/on-water.html">On Water</a>') == 2
    assert page.count('href="https://example.org/in-a-folder.html">In a Folder</a>') == 1


def test_the_language_of_the_article_comes_first(build: Build) -> None:
    """A slug in one's own language beats a title in another."""
    files = {
        "en.md": article("Soft Water", slug="soft-water", lang="en"),
        "de.md": article("Weiches Wasser", slug="soft-water", lang="de"),
        "a.md": article("A", "One. [Related: soft-water]", lang="en"),
        "b.md": article("B", "One. [Related: soft-water]", lang="de"),
    }
    site = build(files)
    assert 'href="https://example.org/soft-water.html">Soft Water</a>' in site.page("a.html")
    german = 'href="https://example.org/soft-water-de.html">Weiches Wasser</a>'
    assert german in site.page("b-de.html")


def test_images_of_the_site_are_found_from_every_page(build: Build) -> None:
    """A root-relative image that is a file of the site works below a folder as well."""
    files = {
        "a.md": article("A", "One. [Related: B]"),
        "b.md": article("B", "![b]({attach}/images/c.png)", image="/images/b.png"),
        "c.md": article("C", "One. [Related: D]"),
        "d.md": article("D", "![d]({attach}/images/c.png)", image="{attach}/images/c.png"),
        "images/b.png": b"x",
        "images/c.png": b"x",
    }
    site = build(files, SITEURL="https://example.org/sub", STATIC_PATHS=["images"])
    assert 'src="/sub/images/b.png"' in site.page("a.html")  # its article attaches files
    assert "<img" not in site.page("c.html")
    files["b.md"] = article("B", image="/images/b.png")
    site = build(files, folder="static", SITEURL="https://example.org/sub", STATIC_PATHS=["images"])
    assert 'src="https://example.org/sub/images/b.png"' in site.page("a.html")


def test_the_title_of_a_link_describes_another_site(build: Build) -> None:
    """An article of this site has a description of its own."""
    body = (
        'One. [Related: Kilns](https://kilns.example/ "Twelve of them, drawn & measured")\n\n'
        "Two. [Related: Wheels](/wheels/ 'All that turn')\n\n"
        'Three. [Related: Glazes]({filename}g.md "Not this")\n\n'
        'As [Related: Clay](https://clay.example/ "Not in a sentence") says.\n'
    )
    site = build(
        {"a.md": article("A", body), "g.md": article("Glazes", description="Colours of glass")}
    )
    assert re.findall(r'card__description">(.*?)</p>', site.page("a.html")) == [
        "Twelve of them, drawn &amp; measured",
        "All that turn",
        "Colours of glass",
    ]


def test_a_mark_before_the_subtitle_says_why_it_is_not_linked(build: Build) -> None:
    """What only the title says, or which articles have it, stands in the report."""
    body = "One. [Related: Bridges of Bern]\n\nTwo. [Related: Lime]\n\nThree. [Related: Kilns]\n"
    site = build(
        {
            "a.md": article("A", body),
            "b.md": article("Eleven Bridges of Bern"),
            "l1.md": article("Lime: burnt", slug="burnt"),
            "l2.md": article("Lime – slaked", slug="slaked"),
            "k.md": article("Kilns: not one of them hot"),
        }
    )
    assert CARD.format(
        "https://example.org/kilns-not-one-of-them-hot.html", "Kilns: not one of them hot"
    ) in site.page("a.html")
    assert site.warnings() == [
        "a.md:6: no article matches [Related: Bridges of Bern]; it is shown as text. "
        'Did you mean "Eleven Bridges of Bern" (the title also says “Eleven”)?',
        'a.md:8: [Related: Lime] is shown as text: two articles match: "Lime: burnt" in l1.md, '
        '"Lime – slaked" in l2.md; write [Related: burnt] or [Related: slaked]',
    ]


def test_lines_of_links_are_cards_on_request(build: Build) -> None:
    """They are resolved and reported as marks are, and a feed shows them as plain lines."""
    body = (
        "One.\n\n**See also:** [Wheels](/wheels.html), [Shop](/shop/)\n\n"
        "Two.\n\nRelated: [Kilns]({filename}gone.md)\n\n"
        "## Related articles\n\n- [Clay]({filename}c.md)\n"
    )
    files = {"a.md": article("A", body), "w.md": article("Wheels"), "c.md": article("Clay")}
    assert "related-" not in build(files, folder="plain").page("a.html")
    site = build(files, FAQ_RELATED_LINES=True, FEED_ALL_ATOM="feed.xml")
    page = site.page("a.html")
    links = re.findall(r'card__link" href="([^"]*)">(.*?)<', page)
    assert links == [
        ("https://example.org/wheels.html", "Wheels"),
        ("/shop/", "Shop"),
        ("https://example.org/clay.html", "Clay"),
    ]
    assert '<p class="related-text">Related: Kilns</p>' in page
    assert "See also:" not in page
    assert page.count('<span class="related-card__label">See also</span>') == 2
    assert "<h2>Related articles</h2>" in page
    feed = site.page("feed.xml")
    assert "related-card" not in feed
    assert "/wheels.html" in feed
    assert site.warnings() == [
        "a.md:8: [Shop](/shop/): no page of this build has that address; the link is kept",
        "a.md:12: [Kilns]({filename}gone.md) points to a source file that does not exist, "
        "or is no article; it is shown as text",
    ]
