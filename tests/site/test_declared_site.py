"""References in the front matter of built sites: cards at the end of the text."""

from __future__ import annotations

import re

from conftest import Build, Built, article

FILES = {
    "w.md": article("Wheels: 4 that turn", slug="wheels"),
    "2020-02-02-kilns.md": article("Hot Boxes", slug="hot-boxes"),
    "c.md": article("Clay", description="Wet earth"),
    "d.md": article("Glazes", status="draft"),
}


def cards(site: Built, page: str) -> list[tuple[str, str]]:
    """Return the address and title of each card of a page."""
    return re.findall(r'card__link" href="([^"]*)"[^>]*>(.*?)<', site.page(page))


def declaring(lines: str, body: str = "Text.") -> str:
    """Return the source of an article with some lines in its front matter."""
    return f"---\ntitle: A\ndate: 2025-01-01\n{lines}---\n\n{body}\n"


def test_each_kind_of_entry_gets_its_card(build: Build) -> None:
    """Slugs, titles, file names and addresses lead on, in their order, behind the text."""
    header = (
        "relatedPosts:\n- wheels\n- Clay\n- 2020-02-02-kilns\n- /shop/\n"
        "- {title: Pots, url: https://pots.example/, description: All of them}\n"
    )
    body = "Text with a note.[^1]\n\n## FAQ\n\n### Is it?\n\nIt is.\n\n[^1]: The note."
    site = build({**FILES, "a.md": declaring(header, body)})
    assert cards(site, "a.html") == [
        ("https://example.org/wheels.html", "Wheels: 4 that turn"),
        ("https://example.org/clay.html", "Clay"),
        ("https://example.org/hot-boxes.html", "Hot Boxes"),
        ("/shop/", "/shop/"),
        ("https://pots.example/", "Pots"),
    ]
    page = site.page("a.html")
    places = [page.index(words) for words in ("It is.", "related-cards", "The note.")]
    assert places == sorted(places)
    assert "All of them" in page
    assert "related" not in site.json_ld("a.html")[0]["mainEntity"][0]["acceptedAnswer"]["text"]
    assert site.warnings() == [
        'a.md:8: "/shop/" in relatedposts: no page of this build has that address; the link is kept'
    ]


def test_an_entry_that_leads_nowhere_is_left_out_and_reported_with_its_line(build: Build) -> None:
    """Its words are in the front matter, and not on the page."""
    header = (
        "related:\n  - Glazes\n  - Tongs\n  - {filename: gone.md}\n  - weight: 3\n    order: 4\n"
        "  - A\n  - clay\n"
    )
    site = build({**FILES, "a.md": declaring(header)})
    assert cards(site, "a.html") == [("https://example.org/clay.html", "Clay")]
    assert "Tongs" not in site.page("a.html")
    assert sorted(site.warnings()) == [
        'a.md:10: "A" in related points to the article it stands in; it is left out',
        'a.md:5: "Glazes" in related means d.md, but it is a draft; '
        "it is left out until that is published",
        'a.md:6: no article matches "Tongs" in related; it is left out',
        'a.md:7: "gone.md" in related points to a source file that does not exist, '
        "or is no article; it is left out",
        "a.md:8: entry 4 of related is left out: wanted are slugs, titles, addresses, "
        "or objects with slug, title or url",
    ]


def test_cards_stand_behind_a_folded_answer(build: Build) -> None:
    """What the front matter declares is no part of the last answer."""
    header = "related: [clay]\nfaq:\n- {question: Is it?, answer: It is.}\n"
    site = build({**FILES, "a.md": declaring(header)}, FAQ_RELATED_FAQ_DISPLAY="accordion")
    page = site.page("a.html")
    assert 0 < page.index("It is.") < page.index("</details>") < page.index("related-cards")


def test_an_article_with_a_card_gets_no_second_one(build: Build) -> None:
    """A mark in the text comes first."""
    body = "One. [Related: Clay]\n\nTwo."
    site = build({**FILES, "a.md": declaring("related: [clay, wheels]\n", body)})
    assert [title for _, title in cards(site, "a.html")] == ["Clay", "Wheels: 4 that turn"]


def test_other_headers_and_other_values_have_no_cards(build: Build) -> None:
    """A yes or no is none, nor is what stands in the headers of Pelican itself."""
    files = {
        "a.md": declaring("related: true\nrelated_posts: []\nrelated_products: [clay]\n"),
        "b.md": "Title: B\nDate: 2025-01-01\nRelated_posts: clay\nRelated: a\n    b\n\nText.\n",
        "c.rst": "C\n#\n\n:date: 2025-01-01\n:related: clay\n\nText.\n",
    }
    site = build({**FILES, **files})
    assert all("related-card" not in site.page(page) for page in ("a.html", "b.html", "c.html"))
    assert site.warnings() == []
