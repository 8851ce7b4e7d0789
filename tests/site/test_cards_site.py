"""What cards say, on really built sites."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from typing import Any

import pytest
from conftest import Build, Built, article

WORDS = "Leaves open slowly in water that has cooled for a while. "
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}"/>'


def card(site: Built, name: str = "a.html") -> dict[str, str]:
    """Return the texts of the first card of a page, by the last word of their class."""
    page = site.page(name).partition('<li class="related-card')[2].partition("</li>")[0]
    found = dict(re.findall(r'<p class="related-card__(\w+)">(.*?)</p>', page))
    texts = {key: unescape(re.sub("<[^>]*>", "", value)) for key, value in found.items()}
    image = re.search(r'<img class="related-card__image"[^>]*>', page)
    return {**texts, "image": image[0] if image else ""}


def cards_of(
    build: Build,
    articles: Iterable[tuple[str, dict[str, Any]]],
    files: dict[str, str | bytes] | None = None,
    **settings: Any,
) -> list[dict[str, str]]:
    """Return the cards of articles with these texts and headers, on one site."""
    sources: dict[str, str | bytes] = dict(files or {})
    articles = list(articles)
    for number, (body, header) in enumerate(articles):
        sources[f"case-{number}.md"] = article(f"Case {number}", body, **header)
        sources[f"shows-{number}.md"] = article(
            f"Shows {number}", f"[Related: case-{number}]", slug=f"shows-{number}"
        )
    site = build(sources, **settings)
    return [card(site, f"shows-{number}.html") for number in range(len(articles))]


def test_the_label_stands_before_category_or_host(build: Build) -> None:
    """As the author wrote it, with a capital; suggestions have none."""
    body = "[Related: B]\n\n[see also: Tea Club](https://www.club.example/)\n\nWords.\n"
    files = {
        "a.md": article("A", body, tags=["tea"]),
        "b.md": article("B", tags=["tea"], category="Tea"),
        "c.md": article("C Cups", tags=["tea"], category="Tea"),
    }
    site = build(files, FAQ_RELATED_SUGGESTIONS=1)
    page = re.sub("<[^>]*>", "", site.page("a.html"))
    assert "Related · Tea" in page
    assert site.page("a.html").count("related-card__label") == 1
    assert "RelatedTea" not in page


@pytest.mark.parametrize(
    ("path", "header", "settings", "shown"),
    [
        ("b.md", {"category": "Green Tea"}, {}, "Related · Green Tea"),
        ("b.md", {"category": "misc"}, {}, "Related"),
        ("b.md", {}, {}, "Related"),
        ("b.md", {}, {"DEFAULT_CATEGORY": "Notes"}, "Related"),
        ("tea/b.md", {}, {}, "Related"),
        ("tea/b.md", {"category": "Tea & Co"}, {}, "Related · Tea & Co"),
        ("tea/b.md", {"category": "tea"}, {"USE_FOLDER_AS_CATEGORY": False}, "Related · tea"),
    ],
)
def test_a_category_is_shown_if_the_author_gave_it(
    build: Build, path: str, header: dict[str, str], settings: dict[str, Any], shown: str
) -> None:
    """Neither the usual one, nor the name of the folder, says anything to a reader."""
    files = {"a.md": article("A", "[Related: B]"), path: article("B", **header)}
    assert card(build(files, **settings))["source"] == shown


PARAGRAPHS = [
    ("One *short* line & more.\n\nTwo.", "One short line & more."),
    (WORDS * 4, (WORDS * 3)[:-13].rstrip() + "…"),
    ("# Heading\n\n> Quoted.\n\n- item\n\n![Alt](x.png)\n\nFirst words.", "First words."),
    ("[Related: A]\n\nAs [Related: A] says, soft water.", "As A says, soft water."),
    ("Words. [Related: A]\n\nMore.", "Words."),
    ("<figure><p>Caption.</p></figure>\n\nText.", "Text."),
    ("水" * 200, "水" * 159 + "…"),
    ("[Related: A]", ""),
    ("", ""),
]


def test_the_first_paragraph_describes_an_article_without_description(build: Build) -> None:
    """In whole words, up to 160 letters, without marks, captions, lists and quotations."""
    shown = cards_of(build, [(body, {}) for body, _ in PARAGRAPHS], {"a.md": article("A")})
    described = [card.get("description", "") for card in shown]
    assert described == [description for _, description in PARAGRAPHS]
    assert max(map(len, described)) == 160


DESCRIPTIONS = [
    ("**Bold**, _slanted_ and `code`", "Bold, slanted and code"),
    ("See [the shop](https://example.org/shop) for more", "See the shop for more"),
    ("2 * 3 * 4 in snake_case_names", "2 * 3 * 4 in snake_case_names"),
    ("* no list, but *one* star", "* no list, but one star"),
    ("1. step of *two*", "1. step of two"),
    ("AT&T & co", "AT&T & co"),
]


def test_signs_of_markdown_in_a_description_are_not_shown(build: Build) -> None:
    """What Markdown would take away is taken away, and nothing else."""
    shown = cards_of(build, [("Text.", {"description": written}) for written, _ in DESCRIPTIONS])
    assert [card["description"] for card in shown] == [shown for _, shown in DESCRIPTIONS]


IMAGES = [
    ("![x]({static}/wide.svg)", {}, ("wide.svg", 240, 126)),
    ("![x](/wide.svg)", {}, ("wide.svg", 240, 126)),
    ("![x](https://img.example/x.png)", {}, ("https://img.example/x.png", 240, 126)),
    ('<img src="/dot.svg" width="16">\n\n![x](/wide.svg)', {}, ("wide.svg", 240, 126)),
    ("![x](/wide.svg)", {"image": "/tall.svg"}, ("tall.svg", 160, 240)),
    (f'<img src="/wide.svg" width="{"9" * 5000}">', {}, ("wide.svg", 240, 126)),
    ("![x](gone.png)\n\n![x](/tall.svg)", {}, ("tall.svg", 160, 240)),
    ("![x](/broken.svg)", {}, ("broken.svg", 240, 126)),
    ("![x](/huge.svg)", {}, ("huge.svg", 240, 126)),
    ("![x](gone.png)", {}, None),
    ("`<img src=/wide.svg>`", {}, None),
    ("[Related: C]", {}, None),
]


def test_the_first_image_of_the_text_stands_for_a_missing_one(build: Build) -> None:
    """With its own proportions; small ones, and those that are gone, do not count."""
    files = {
        "c.md": article("C", image="/wide.svg"),
        "d.md": article("D"),
        "wide.svg": SVG.format(1200, 630),
        "tall.svg": SVG.format(600, 900),
        "dot.svg": SVG.format(16, 16),
        "broken.svg": "<svg",
        "huge.svg": SVG.format("9" * 400, 630),
    }
    wanted = [(body, header) for body, header, _ in IMAGES]
    shown = cards_of(build, wanted, files, STATIC_PATHS=[""], READERS={"html": None})
    for (body, _, image), found in zip(IMAGES, shown, strict=True):
        if image is None:
            assert found["image"] == "", body
        else:
            name, width, height = image
            assert f'{name}"' in found["image"], body
            assert f'width="{width}" height="{height}"' in found["image"], body


TIMES = [
    ("tea " * 400, {}, "2 min"),
    ("tea " * 401, {}, "3 min"),
    ("Short.", {}, "1 min"),
    ("茶" * 1000, {}, "2 min"),
    ("tea " * 4000, {"reading_time": 4}, "4 min"),
    ("tea " * 4000, {"readingTime": "a quarter of an hour"}, "a quarter of an hour"),
    ("tea " * 4000, {"reading_time": "9" * 400}, "9" * 400),
    ("tea " * 4000, {"reading_time": 4.5}, "5 min"),
]


def test_reading_takes_as_long_as_the_text_says(build: Build) -> None:
    """200 words or 500 letters a minute, if the author says nothing else."""
    shown = cards_of(build, [(body, header) for body, header, _ in TIMES])
    assert [card["meta"].rpartition(" · ")[2] for card in shown] == [time for *_, time in TIMES]


@pytest.mark.parametrize(
    ("lang", "time"), [("de", "3 Min."), ("ja", "3分"), ("zh_TW", "3分鐘"), ("xx", "3 min")]
)
def test_reading_time_is_in_the_language_of_the_page(build: Build, lang: str, time: str) -> None:
    """Of the page with the card, whatever language the other article is in."""
    files = {
        "a.md": article("A", "[Related: B]", lang=lang, save_as="a.html", url="a.html"),
        "b.md": article("B", "tea " * 500),
    }
    assert card(build(files))["meta"].endswith(f" · {time}")


def test_a_card_is_the_same_on_every_page(build: Build) -> None:
    """Whether its article was read before or after the page that shows it, cards and all."""
    body = "[Related: A]\n\n[Related: C]\n\nTwo words.\n\n## FAQ\n\n### Why?\n\nSo.\n"
    files = {
        "a.md": article("A", "[Related: B]"),
        "b.md": article("B", body, faq=[{"question": "Is it?", "answer": "tea " * 250}]),
        "c.md": article("C", "[Related: B]", image="/x.png"),
        "x.png": b"",
    }
    site = build(files, FAQ_RELATED_FAQ_DISPLAY="accordion", STATIC_PATHS=["x.png"])
    first, last = card(site, "a.html"), card(site, "c.html")
    assert first == last
    assert (first["description"], first["image"]) == ("Two words.", "")
    assert first["meta"].endswith("1 min")


def test_a_mark_of_something_unpublished_shows_no_line_of_its_own(build: Build) -> None:
    """Drafts and future articles are reported; in a sentence the title stays."""
    body = (
        "Before.\n\n[Related: Draft]\n\n[Related: Tomorrow]\n\nAs [Related: Draft] says.\n\n"
        "[Related: Hidden]\n\n- [Related: Draft]\n\nAfter.\n"
    )
    files = {
        "a.md": article("A", body),
        "d.md": article("Draft", draft=True),
        "t.md": article("Tomorrow", date="2999-01-01"),
        "h.md": article("Hidden", status="hidden"),
    }
    site = build(files, WITH_FUTURE_DATES=False)
    page = site.page("a.html")
    assert "Related: Draft" not in page
    assert "Tomorrow" not in page
    assert 'As <span class="related-text">Draft</span> says.' in page
    assert '<p class="related-text">Related: Hidden</p>' in page
    said = re.findall(r"^a\.md:(\d+): .*; it is (\w+) \w+ (?:text )?until", site.log, re.MULTILINE)
    assert said == [
        ("8", "left"), ("10", "left"), ("12", "shown"), ("14", "shown"), ("16", "left")
    ]  # fmt: skip


def test_a_theme_leaves_out_what_it_does_not_want(build: Build) -> None:
    """Templates get all parts of a card; one that was written for fewer goes on working."""
    template = '<li class="related-card">{{ card.label }}|{{ card.minutes }}|{{ card.title }}</li>'
    files = {
        "a.md": article("A", "[Related: B]"),
        "b.md": article("B"),
        "theme/templates/faq_related/card.html": template,
        "theme/templates/base.html": '{% extends "!simple/base.html" %}',
    }
    page = build(files, THEME="theme").page("a.html")
    assert '<li class="related-card">Related|1|B</li>' in page


def test_a_feed_shows_all_answers(build: Build) -> None:
    """Unfolded, with no class or element of the accordion, and of the author's own folding."""
    body = (
        "## FAQ\n\n### Is it?\n\nYes.\n\n## FAQ on cups\n\n**Which?**\n\nAny.\n\n"
        "## Q&A\n\n<details><summary>How?</summary>So.</details>\n"
    )
    files = {"a.md": article("A", body)}
    site = build(files, FAQ_RELATED_FAQ_DISPLAY="accordion", FEED_ALL_ATOM="feed.xml")
    assert site.page("a.html").count('<details class="faq-entry">') == 3
    feed = unescape(site.page("feed.xml"))
    content = feed.partition("<content")[2].partition("</content>")[0]
    assert "details" not in content
    assert "faq-entry" not in content
    for words in (">Is it?</h3>", "<p>Yes.</p>", "Which?</strong>", ">How?</p>", "So."):
        assert words in content


def test_what_the_author_folded_keeps_what_he_wrote(build: Build) -> None:
    """Its attributes stay beside the classes, and without an accordion all of it is as it was."""
    folded = (
        "<details open class='mine' name=\"n\"><summary class=big>How <em>so</em>?</summary>\n"
        'Like this.</details>\n<details><summary><h3 id="w">Why?</h3></summary>\n<p>So.</p>\n'
        "</details>\n"
    )
    files = {"a.md": article("A", f"## FAQ\n\n{folded}")}
    page = build(files, FAQ_RELATED_FAQ_DISPLAY="accordion", folder="accordion").page("a.html")
    assert '<details open class="mine faq-entry" name="n"><summary' in page
    assert 'class="big faq-entry__question"' in page
    assert '<div class="faq-entry__answer">\nLike this.</div></details>' in page
    assert '<summary class="faq-entry__question"><h3 id="w">Why?</h3></summary>' in page
    plain = build(files, folder="plain").page("a.html")
    assert "faq-entry" not in plain
    assert "<details open class='mine' name=\"n\">" in plain
