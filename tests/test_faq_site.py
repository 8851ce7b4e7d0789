"""FAQs on built sites: the author's choice, folded answers, and what is shown where."""

from __future__ import annotations

import re

import pytest
from conftest import Build, Built, article

FAQ = "Intro.\n\n## FAQ\n\n### Do they sting?\n\nSome *do*.\n\n### When?\n\nIn summer.\n"
ACCORDION = {"FAQ_RELATED_FAQ_DISPLAY": "accordion"}


def questions(built: Built, page: str) -> list[str]:
    """Return the questions in the JSON-LD of a page."""
    return [
        question["name"]
        for node in built.json_ld(page)
        if node["@type"] == "FAQPage"
        for question in node["mainEntity"]
    ]


def test_questions_of_the_front_matter_are_shown_and_marked_up(build: Build) -> None:
    """They stand below the text and above its footnotes, with Markdown in the answers."""
    faq = [
        {"question": "Do they <sleep>?", "answer": "Yes, *all* of them:\n\n- drones\n- queens"},
        {"q": "Where?", "a": "In [the hive]({filename}hive.md)."},
    ]
    built = build(
        {
            "a.md": article("A", "Text[^1].\n\n[^1]: A note.", faq=faq),
            "b.md": article("B", FAQ, faq=faq[:1], lang="de"),
            "hive.md": article("Hive"),
        }
    )
    page = built.page("a.html")
    assert (
        page.index("Text<sup")
        < page.index("<h2>Frequently asked questions</h2>")
        < page.index('<h3 id="faq-do-they-sleep">Do they &lt;sleep&gt;?</h3>')
        < page.index("<li>queens</li>")
        < page.index('<a href="https://example.org/hive.html">the hive</a>')
        < page.index("A note.")
    )
    assert questions(built, "a.html") == ["Do they <sleep>?", "Where?"]
    answers = [q["acceptedAnswer"]["text"] for q in built.json_ld("a.html")[0]["mainEntity"]]
    assert answers[0].startswith("<p>Yes, <em>all</em> of them:</p>\n<ul>")
    assert answers[1] == '<p>In <a href="https://example.org/hive.html">the hive</a>.</p>'
    assert "<h2>Häufig gestellte Fragen</h2>" in built.page("b-de.html")
    assert questions(built, "b-de.html") == ["Do they sting?", "When?", "Do they <sleep>?"]


def test_entries_that_are_incomplete_are_reported(build: Build) -> None:
    """Each is named with its line; the others are shown."""
    body = """---
title: A
date: 2025-03-04
faq:
  - question: Do they sleep?
    answer: They do.
  - question: Do they dream?
  - answer: Of flowers.
  - nothing
---
Text.
"""
    odd = "---\ntitle: B\ndate: 2025-03-04\nfaq: perhaps\n---\n\nText.\n"
    built = build({"a.md": body, "b.md": odd})
    assert questions(built, "a.html") == ["Do they sleep?"]
    assert built.warnings() == [
        "a.md:7: entry 2 of faq has no answer; it is left out",
        "a.md:8: entry 3 of faq has no question; it is left out",
        "a.md:4: entry 4 of faq has no question and no answer; it is left out",
        "b.md:4: faq is not understood: wanted are true, false, or a list of entries with question"
        " and answer",
    ]


@pytest.mark.parametrize("no", ["false", "no", "off"])
def test_a_page_can_do_without(build: Build, no: str) -> None:
    """``faq: false`` leaves a page as it is, whatever the form of its metadata."""
    yaml = f"---\ntitle: A\ndate: 2025-03-04\nfaq: {no}\n---\n\n{FAQ}"
    classic = f"Title: B\nDate: 2025-03-04\nFaq: {no}\n\n{FAQ}"
    rst = f"C\n#\n\n:date: 2025-03-04\n:faq: {no}\n\nFAQ\n===\n\nWhen?\n-----\n\nNow.\n"
    built = build({"a.md": yaml, "b.md": classic, "c.rst": rst}, **ACCORDION)
    assert "Some <em>do</em>." in built.page("a.html")
    for name in ("a.html", "b.html", "c.html"):
        assert not built.json_ld(name)
        assert "faq-" not in built.page(name)
    assert not built.warnings()


def test_a_page_can_be_one_as_a_whole(build: Build) -> None:
    """``faq: true`` does what a title would do that says so."""
    body = "## Do they sting?\n\nSome do.\n\n## Wax\n\nIt burns.\n"
    built = build({"a.md": article("A", body, faq=True), "b.md": article("B", body)})
    assert questions(built, "a.html") == ["Do they sting?", "Wax"]
    assert not built.json_ld("b.html")


def test_an_accordion_folds_answers_and_keeps_headings(build: Build) -> None:
    """Headings have their level and id; what is in an answer stays as it was written."""
    body = (
        "## FAQ\n\n### Do they sting? {#sting}\n\nSome do.\n\n- drones not\n\n[Related: B]\n\n"
        "### When?\n\nIn summer.\n\n---\n\nAsk for more.\n\n## Q&A\n\n**Why?**<br>Because.\n\n"
        "**How?**\n\nSo.\n"
    )
    markdown = {
        "extension_configs": {
            "markdown.extensions.extra": {},
            "markdown.extensions.toc": {"permalink": True},
        },
        "output_format": "html5",
    }
    files = {"a.md": article("A", body), "b.md": article("B")}
    plain = build(files, MARKDOWN=markdown, folder="plain")
    built = build(files, MARKDOWN=markdown, **ACCORDION)
    page = built.page("a.html")
    assert re.findall(r"<h[2-6][^>]*\bid=[^>]*>", page) == re.findall(
        r"<h[2-6][^>]*\bid=[^>]*>", plain.page("a.html")
    )
    assert page.count('<details class="faq-entry">') == page.count("</details>") == 4
    entries = re.findall(r"<details.*?</details>", page, re.DOTALL)
    assert (
        '<summary class="faq-entry__question"><h3 id="sting">Do they sting?</h3></summary>'
        in (entries[0])
    )
    assert 'class="related-card"' in entries[0]
    assert "In summer." in entries[1]
    assert "Ask for more." not in "".join(entries)
    assert '<span id="faq-why"><strong>Why?</strong></span></summary>' in entries[2]
    assert "<p>Because.</p>" in entries[2]
    assert "<p>So.</p>" in entries[3]
    assert "headerlink" not in "".join(re.findall(r"<summary.*?</summary>", page))
    assert 'href="https://example.org/theme/faq_related.css"' in page
    assert built.json_ld("a.html") == plain.json_ld("a.html")


def test_what_cannot_be_folded_stays_as_it_is(build: Build) -> None:
    """A question with a link in it, one in a list, and what is folded already."""
    body = (
        "## FAQ\n\n### Is it [this](https://example.org/)?\n\nYes.\n\n"
        "## Q&A\n\n- **Is it?** Yes.\n\n## FAQs\n\n"
        "<details><summary>Was it?</summary>No.</details>\n"
    )
    files = {"a.md": article("A", body)}
    plain, built = build(files, folder="plain"), build(files, **ACCORDION)
    assert built.page("a.html") == plain.page("a.html")
    assert len(questions(built, "a.html")) == 3


def test_a_theme_can_write_its_own_accordion(build: Build) -> None:
    """Its template is used; one that shows no answer stops the build with a clear message."""
    own = "<details class='mine'><summary>{{ question }}</summary>{{ answer }}</details>"
    name = "faq_related/accordion.html"
    override = {**ACCORDION, "THEME_TEMPLATES_OVERRIDES": ["theme"]}
    built = build({"a.md": article("A", FAQ), f"theme/{name}": own}, **override)
    assert "<details class='mine'><summary><h3" in built.page("a.html")
    lost = own.replace("{{ answer }}", "")
    built = build({"a.md": article("A", FAQ), f"theme/{name}": lost}, folder="lost", **override)
    assert built.status != 0
    assert f"{name} must show question and answer once each, in this order" in built.log


def test_a_theme_can_write_its_own_section(build: Build) -> None:
    """Whatever the section from front matter looks like, its questions are marked up."""
    own = "<div>{% for e in entries %}<h2>{{ e.question }}</h2>{{ e.answer }}{% endfor %}</div>"
    faq = [{"question": "Is it?", "answer": "Yes."}]
    built = build(
        {"a.md": article("A", FAQ, faq=faq), "theme/faq_related/faq.html": own},
        THEME_TEMPLATES_OVERRIDES=["theme"],
    )
    assert '<h2 id="faq-is-it">Is it?</h2><p>Yes.</p>' in built.page("a.html")
    assert questions(built, "a.html") == ["Do they sting?", "When?", "Is it?"]


def test_a_question_on_several_pages_is_reported_once(build: Build) -> None:
    """With all places; another answer is a contradiction. Drafts and other languages are none."""
    other = FAQ.replace("In summer", "In winter")
    built = build(
        {
            "a.md": article("A", FAQ),
            "b.md": article("B", other),
            "c.md": article("C", other),
            "d.md": article("D", FAQ, status="draft"),
            "e.md": article("E", FAQ, lang="fr"),
            "pages/f.md": "Title: F\n\n## FAQ\n\n### When ?\n\nIn Summer!\n",
        }
    )
    assert built.warnings() == [
        'a.md:10: "Do they sting?" has the same answer elsewhere; search engines want a question'
        " marked up once; see b.md:10, c.md:10",
        'a.md:14: "When?" has another answer elsewhere; see b.md:14, c.md:14, pages/f.md:5',
    ]


def test_ids_are_not_repeated_where_whole_articles_are_listed(build: Build) -> None:
    """On an index that prints articles in full, of equal ids of ours the first stays."""
    index = (
        "<!DOCTYPE html><html><head></head><body>{% for a in articles %}{{ a.content }}{% endfor %}"
    )
    built = build(
        {
            "a.md": article("A", FAQ),
            "b.md": article("B", FAQ + "\n<p id='faq-own'></p><p id='faq-own'></p>"),
            "theme/index.html": index,
        },
        THEME_TEMPLATES_OVERRIDES=["theme"],
    )
    listed = built.page("index.html")
    assert re.findall(r' id="([^"]*)"', listed) == ["faq-do-they-sting", "faq-when"]
    assert listed.count("<h3>When?</h3>") == 1
    assert listed.count("id='faq-own'") == 2
    for name in ("a.html", "b.html"):
        assert ' id="faq-when"' in built.page(name)


def test_a_question_whose_id_the_theme_has_too_is_marked_up_without_it(build: Build) -> None:
    """An address must lead to one place."""
    base = (
        '{% extends "!simple/base.html" %}{% block footer %}<p id="when">Footer</p>{% endblock %}'
    )
    body = FAQ.replace("### When?", "### When? {#when}")
    built = build(
        {"a.md": article("A", body), "theme/base.html": base}, THEME_TEMPLATES_OVERRIDES=["theme"]
    )
    sting, when = built.json_ld("a.html")[0]["mainEntity"]
    assert sting["@id"] == "https://example.org/a.html#faq-do-they-sting"
    assert "@id" not in when
    assert "url" not in when
    assert when["name"] == "When?"


def test_summaries_of_folded_answers_are_whole(build: Build) -> None:
    """A summary that Pelican cuts from the text closes what it opens."""
    built = build(
        {"a.md": article("A", FAQ)}, SUMMARY_MAX_LENGTH=6, SUMMARY_MAX_PARAGRAPHS=None, **ACCORDION
    )
    listed = built.page("index.html")
    assert listed.count("<details") == listed.count("</details>")
