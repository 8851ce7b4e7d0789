"""What authors say of a FAQ outside its text: data in the front matter, comments, yes and no."""

from __future__ import annotations

import re
from html import unescape

import pytest
from conftest import Build, article, questions
from posts import ACCORDION, FAQ


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
    """Each is named with its own line; the others are shown."""
    body = """---
title: "faq: what bees do"
slug: a
date: 2025-03-04
faq:
  - question: Do they sleep?
    answer: They do.
  - question: Do they dream?
  - answer: Of flowers.
  - nothing

  -
  - {question: Do they dance?, answer: ""}
faqs:
  - answer: [not, a, text]
    question: Do they sing?
---
Text.
"""
    built = build({"a.md": body})
    assert questions(built, "a.html") == ["Do they sleep?"]
    assert re.findall(r"a\.md:.*", built.log) == [
        "a.md:8: entry 2 of faq has no answer; it is left out",
        "a.md:9: entry 3 of faq has no question; it is left out",
        "a.md:10: entry 4 of faq has no question and no answer; it is left out",
        "a.md:12: entry 5 of faq has no question and no answer; it is left out",
        "a.md:13: entry 6 of faq has no answer; it is left out",
        "a.md:15: entry 1 of faqs has no answer; it is left out",
    ]


def test_questions_in_groups_by_language_have_headings_of_their_own(build: Build) -> None:
    """The author's heading, the names of groups, and the language of the page, "no" included."""
    header = """---
title: A
date: 2025-03-04
lang: {}
faq:
  title: {{en: Before you come, no: Før du kommer}}
  items:
    - title: Stove
      items:
        - q: {{en: "Is it <warm>?", no: Er den varm?}}
          a: {{en: "*Very.*", no: 1.50}}
        - q: And this?
    - title: Roof
      items:
        Is it dry?: As a bone.
---
Text.
"""
    built = build({"a.md": header.format("en"), "b.md": header.format("no")}, DEFAULT_LANG="en")
    page = built.page("a.html")
    assert (
        page.index("<h2>Before you come</h2>")
        < page.index("<h3>Stove</h3>")
        < page.index('<h4 id="faq-is-it-warm">Is it &lt;warm&gt;?</h4>')
        < page.index("<h3>Roof</h3>")
        < page.index('<h4 id="faq-is-it-dry">Is it dry?</h4>')
    )
    assert questions(built, "a.html") == ["Is it <warm>?", "Is it dry?"]
    norwegian = built.json_ld("a-no.html")[0]["mainEntity"]
    assert [(q["name"], q["acceptedAnswer"]["text"]) for q in norwegian] == [
        ("Er den varm?", "<p>1.50</p>"),
        ("Is it dry?", "<p>As a bone.</p>"),
    ]
    assert re.findall(r"[ab]\.md:\d+: .*faq.*", built.log) == [
        f'{name}.md:12: entry 2 of "Stove" in faq has no answer; it is left out' for name in "ab"
    ]


def test_a_page_may_show_its_faq_otherwise_than_the_site(build: Build) -> None:
    """``faq_display`` of one page goes before the setting; what it cannot be is reported."""
    files = {
        "a.md": article("A", FAQ, faq_display="accordion"),
        "b.md": article("B", FAQ, faq_display="text"),
        "c.md": article("C", FAQ),
        "d.md": f"---\ntitle: D\ndate: 2025-03-04\nfaq_display: folded\n---\n\n{FAQ}",
    }
    built, folded = build(files), build(files, folder="folded", **ACCORDION)
    details = '<details class="faq-entry">'
    assert [details in built.page(f"{name}.html") for name in "abcd"] == [True, False, False, False]
    assert [details in folded.page(f"{name}.html") for name in "abcd"] == [True, False, True, True]
    assert "faq_related.css" in built.page("a.html")
    assert "faq_related.css" not in built.page("b.html")
    message = 'd.md:4: faq_display is "text" or "accordion", not "folded"; it is ignored'
    assert message in built.log


def test_a_faq_field_that_is_no_list_is_reported_in_any_source(build: Build) -> None:
    """With the line of the field itself, not of a title that begins like it."""
    wanted = "wanted are true, false, or a list of entries with question and answer"
    html = '<html><head><title>FAQ: C</title><meta name="date" content="2025-03-04">'
    built = build(
        {
            "a.md": "---\ntitle: A\ndate: 2025-03-04\nfaq:\n  question: Is it?\n  answer: Y\n---\n",
            "b.md": "Title: FAQ: B\nDate: 2025-03-04\nFaq: perhaps\n\nText.\n",
            "c.html": f'{html}\n<meta name="faq" content="perhaps"></head><body></body></html>',
            "d.rst": "FAQ: D\n######\n\n:date: 2025-03-04\n:faq: perhaps\n\nText.\n",
        }
    )
    assert built.warnings() == [
        f"{place}: faq is not understood: {wanted}"
        for place in ("a.md:4", "b.md:3", "c.html:2", "d.rst:5")
    ]


def test_answers_of_the_front_matter_are_shown_as_they_are_written(build: Build) -> None:
    """Where YAML reads a truth, a number or a date, the author wrote a word."""
    faq = "faq:\n- {question: 1984, answer: No}\n- {question: When?, answer: 2025-01-02}\n"
    faq += "- {question: How many?, answer: 1_000}\n- question: Sure?\n  answer: yes\n"
    built = build({"a.md": f"---\ntitle: A\ndate: 2025-03-04\n{faq}---\n\nText.\n"})
    found = built.json_ld("a.html")[0]["mainEntity"]
    assert [(q["name"], q["acceptedAnswer"]["text"]) for q in found] == [
        ("1984", "<p>No</p>"),
        ("When?", "<p>2025-01-02</p>"),
        ("How many?", "<p>1_000</p>"),
        ("Sure?", "<p>yes</p>"),
    ]
    assert not built.warnings()


def test_an_answer_of_the_front_matter_is_whole_whatever_it_holds(build: Build) -> None:
    """Headings, questions, rules, comments and footnotes in it neither end nor begin another."""
    answer = (
        "One[^1].\n\n### Why?\n\nTwo.\n\n## FAQ\n\n**How?** Three.\n\n---\n\n<!-- faq -->\n\nFour."
        "\n\n<details><summary>What?</summary>Five.</details>\n\n[^1]: A note."
    )
    faq = [{"question": name, "answer": answer} for name in ("Is <it>?", "Is & it?")]
    body = "## FAQ\n\n### Do they sting?\n\nSome[^1] do.\n\n[^1]: Few.\n"
    built = build({"a.md": article("A", body, faq=faq)})
    found = built.json_ld("a.html")[0]["mainEntity"]
    assert [question["name"] for question in found] == ["Do they sting?", "Is <it>?", "Is & it?"]
    for question in found[1:]:
        text = re.sub(r"<[^>]*>", " ", question["acceptedAnswer"]["text"])
        assert text.split() == "One. Why? Two. FAQ How? Three. Four. What? Five.".split()
    ids = re.findall(r'\bid="([^"]*)"', built.page("a.html"))
    assert len(ids) == len(set(ids))
    assert not built.warnings()


def test_comments_that_do_nothing_are_reported_where_they_stand(build: Build) -> None:
    """Each with its own line, also where the same comment stands elsewhere in its place."""
    nested = "<!-- faq -->\n\n### Why?\n\nSo.\n\n<!-- faq -->\n\n### How?\n\nThus.\n\n"
    nested += "<!-- /faq -->\n\nText.\n\n<!-- /faq -->\n"
    no = "## FAQ\n\n<!-- faq: no -->\n\n### Why?\n\nAs.\n\n### When?\n\n<!-- faq: no -->\n\nNow.\n"
    empty = "<!-- faq -->\n\nNothing asked.\n\n<!-- /faq -->\n"
    rst = "D\n#\n\n:date: 2025-03-04\n\nOur FAQ\n=======\n\n.. faq\n\nWhich?\n------\n\nThis.\n"
    unknown = "FAQ\n===\n\nWhere?\n------\n\nThere.\n\n.. faq: skip\n\nWhat?\n-----\n\nThat.\n"
    long = "<!-- no faq -->\n\n```\n<!-- faqs -->\n```\n\n<!-- faq: as said,\nnone -->\n"
    head = "Title: {}\nDate: 2025-03-04\n\n"
    built = build(
        {
            "a.md": head.format("A") + nested,
            "b.md": head.format("B") + no,
            "c.md": head.format("C") + empty,
            "d.rst": rst,
            "e.md": "Title: E\nDate: 2025-03-04\nFaq: true\n\nNothing asked.\n",
            "f.rst": f"F\n#\n\n:date: 2025-03-04\n\n{unknown}",
            "g.md": head.format("G") + long,
        }
    )
    assert questions(built, "a.html") == ["Why?", "How?"]
    assert questions(built, "b.html") == ["When?"]
    assert questions(built, "d.html") == ["Which?"]
    assert questions(built, "f.html") == ["Where?", "What?"]
    empty = "no question with an answer was found in the FAQ section"
    kept = "it is left as it is: a question is a heading, a line in bold or one with a label "
    kept += "like Q: below it"
    known = "is not understood; write <!-- faq -->, <!-- /faq --> or <!-- faq: no -->"
    assert sorted(re.findall(r"\w\.(?:md|rst):\d.*", built.log)) == [
        "a.md:10: <!-- faq --> stands inside another section; it is ignored",
        "a.md:20: <!-- /faq --> has no <!-- faq --> before it; it is ignored",
        "b.md:14: <!-- faq: no --> has no question right behind it; it is ignored",
        f'c.md:4: {empty} "<!-- faq -->"; {kept}',
        "d.rst:9: <!-- faq --> has no <!-- /faq --> behind it; the section goes on to the end",
        f'e.md:3: {empty} "faq: true"; {kept}',
        f"f.rst:14: <!-- faq: skip --> {known}",
        f"g.md:10: <!-- faq: as said, … {known}",
        f"g.md:4: <!-- no faq --> {known}",
    ]


@pytest.mark.parametrize("no", ["false", "no", "off"])
def test_a_page_can_do_without(build: Build, no: str) -> None:
    """``faq: false`` leaves a page as it is, whatever the form of its metadata."""
    data = "faqs: [{question: Why, answer: So}]"
    yaml = f"---\ntitle: A\ndate: 2025-03-04\nfaq: {no}\n{data}\n---\n\n{FAQ}"
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
    more = [{"question": "Is there more?", "answer": "There is."}]
    built = build({"a.md": article("A", body, faq=True, faqs=more), "b.md": article("B", body)})
    assert questions(built, "a.html") == ["Do they sting?", "Wax", "Is there more?"]
    assert not built.json_ld("b.html")


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


@pytest.mark.parametrize(
    "own",
    [
        "<dl>{% for e in entries %}<dt>{{ e.question }}</dt><dd>{{ e.answer }}</dd>{% endfor %}"
        "</dl>",
        "{% for e in entries %}<details><summary><h3>{{ e.question }}</h3></summary>{{ e.answer }}"
        "</details>{% endfor %}",
        "{% for e in entries|reverse %}<h4>{{ loop.index }}. {{ e.question }}</h4>{{ e.answer }}"
        "{% endfor %}",
        "{% for e in entries %}<div><b>{{ e.question }}</b> {{ e.answer|striptags }}</div>"
        "{% endfor %}",
    ],
)
@pytest.mark.parametrize("display", ["text", "accordion"])
def test_a_section_of_a_theme_is_marked_up_as_it_is_shown(
    build: Build, own: str, display: str
) -> None:
    """Lists, folded answers, another order, no markup: the page and JSON-LD say the same."""
    faq = [{"question": f"Is {x}?", "answer": f"It is *{x}*."} for x in ("wax", "it < wax")]
    built = build(
        {"a.md": article("Bees", "Text.", slug="a", faq=faq), "theme/faq_related/faq.html": own},
        THEME_TEMPLATES_OVERRIDES=["theme"],
        FAQ_RELATED_FAQ_DISPLAY=display,
    )
    names = [entry["question"] for entry in faq]
    assert questions(built, "a.html") == (names[::-1] if "reverse" in own else names)
    page = built.page("a.html")
    for question in built.json_ld("a.html")[0]["mainEntity"]:
        said = re.sub("<[^>]*>", "", question["acceptedAnswer"]["text"])
        shown = page[page.index(f'id="{question["@id"].partition("#")[2]}"') :]
        assert said in re.sub("<[^>]*>", "", shown).replace("\n", " ")
        assert unescape(said) == f"It is {question['name'][3:-1]}."


def test_a_page_that_is_one_as_a_whole_keeps_what_stands_around_comments(build: Build) -> None:
    """What they mark inside it is added to the questions before and behind."""
    body = """
## Do they sting?

Some *do*.

<!-- faq -->

## The nest

Of wood.

<!-- /faq -->

## When?

In summer.
"""
    built = build({"a.md": article("A", body, faq=True)})
    assert questions(built, "a.html") == ["Do they sting?", "The nest", "When?"]
    answers = [q["acceptedAnswer"]["text"] for q in built.json_ld("a.html")[0]["mainEntity"]]
    assert answers == ["<p>Some <em>do</em>.</p>", "<p>Of wood.</p>", "<p>In summer.</p>"]
