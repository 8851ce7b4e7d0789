"""FAQs on built sites: the author's choice, folded answers, and what is shown where."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

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
    head = "Title: {}\nDate: 2025-03-04\n\n"
    built = build(
        {
            "a.md": head.format("A") + nested,
            "b.md": head.format("B") + no,
            "c.md": head.format("C") + empty,
            "d.rst": rst,
            "e.md": "Title: E\nDate: 2025-03-04\nFaq: true\n\nNothing asked.\n",
        }
    )
    assert questions(built, "a.html") == ["Why?", "How?"]
    assert questions(built, "b.html") == ["When?"]
    assert questions(built, "d.html") == ["Which?"]
    empty = "no question with an answer was found in the FAQ section"
    assert sorted(re.findall(r"\w\.(?:md|rst):\d.*", built.log)) == [
        "a.md:10: <!-- faq --> stands inside another section; it is ignored",
        "a.md:20: <!-- /faq --> has no <!-- faq --> before it; it is ignored",
        "b.md:14: <!-- faq: no --> has no question right behind it; it is ignored",
        f'c.md:4: {empty} "<!-- faq -->"; it is left as it is',
        "d.rst:9: <!-- faq --> has no <!-- /faq --> behind it; the section goes on to the end",
        f'e.md:3: {empty} "faq: true"; it is left as it is',
    ]


@pytest.mark.parametrize("relative", [False, True])
@pytest.mark.parametrize("site_url", ["https://example.org/blog", ""])
def test_links_in_answers_are_absolute_or_none(
    build: Build, site_url: str, *, relative: bool
) -> None:
    """Pelican's own links lead to what was written; one that leads nowhere is its words alone."""
    body = (
        "## FAQ\n\n### Where?\n\n[A]({filename}b.md#x) [B]({static}images/x.png) [C]({attach}y.pdf)"
        " [D]({tag}tea) [E]({filename}none.md) [F](c/) [G](#g) [H](javascript:h)"
        " [I](mailto:i@example.org)\n"
    )
    built = build(
        {
            "tea/a.md": article("A", body, tags=["tea"]),
            "tea/b.md": article("B"),
            "tea/images/x.png": b"x",
            "tea/y.pdf": b"y",
        },
        SITEURL=site_url,
        RELATIVE_URLS=relative,
        ARTICLE_URL="{slug}/",
        ARTICLE_SAVE_AS="{slug}/index.html",
    )
    (question,) = built.json_ld("a/index.html")[0]["mainEntity"]
    links = {
        "A": f"{site_url}/b/#x",
        "B": f"{site_url}/tea/images/x.png",
        "C": f"{site_url}/a/y.pdf",
        "D": f"{site_url}/tag/tea.html",
        "F": f"{site_url}/a/c/",
        "G": f"{site_url}/a/#g",
    }
    mail = '<a href="mailto:i@example.org">I</a>'
    shown = [f'<a href="{links[x]}">{x}</a>' if x in links and site_url else x for x in "ABCDEFGH"]
    assert question["acceptedAnswer"]["text"] == f"<p>{' '.join([*shown, mail])}</p>"
    assert ("@id" in question) is bool(site_url)
    assert (built.root / "output/a/y.pdf").exists()


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
    """A question with a link in it, one in a list, what is folded already, two in a paragraph."""
    body = (
        "## FAQ\n\n### Is it [this](https://example.org/)?\n\nYes.\n\n"
        "## Q&A\n\n- **Is it?** Yes.\n\n## FAQs\n\n"
        "<details><summary>Was it?</summary>No.</details>\n\n"
        "## Questions and answers\n\nQ: Will it?  \nA: No.  \nQ: Should it?  \nA: Yes.\n"
    )
    files = {"a.md": article("A", body)}
    plain, built = build(files, folder="plain"), build(files, **ACCORDION)
    assert built.page("a.html") == plain.page("a.html")
    assert len(questions(built, "a.html")) == 5


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


def test_a_contradiction_names_other_answers_first(build: Build) -> None:
    """Of many places a few are named: those with another answer; none is a translation."""
    asked = "Intro.\n\n## FAQ\n\n### Is *x* < <b>y</b>?\n\n{}\n"
    texts = [article(name, asked.format("Yes.")) for name in "abcde"]
    built = build(
        {
            **{f"{number}.md": text for number, text in enumerate(texts)},
            "x.md": article("X", asked.format("No."), slug="x"),
            "x-fr.md": article("X", asked.format("Non."), slug="x", lang="fr"),
        }
    )
    assert built.warnings() == [
        '0.md:10: "Is x < y?" has another answer elsewhere; '
        "see x.md:11, 1.md:10, 2.md:10, and 2 more"
    ]


FOREIGN = (
    '<script type="application/ld+json">{"@context": "https://schema.org",  "@graph": [\n'
    '{"@type": ["WebPage", "FAQPage"], "mainEntity": []}]}</script>',
    "<script type='application/ld+json'>{'@type': 'FAQPage', \"name\": \"a\"b\", }</script>",
    '<div itemscope itemtype="https://schema.org/FAQPage"></div>',
)
HARMLESS = (
    '<script type="application/ld+json">{"@type": "BlogPosting", "name":  "FAQPage" </script>'
)


@pytest.mark.parametrize("foreign", [*FOREIGN, HARMLESS])
def test_beside_markup_of_the_theme_there_is_one_faq(build: Build, foreign: str) -> None:
    """Where the theme marks one up, broken or not, ours is left out; what it wrote stays."""
    base = '{% extends "!simple/base.html" %}{% block head %}{{ super() }}{% raw %}FOREIGN'
    base = base.replace("FOREIGN", foreign) + "{% endraw %}{% endblock %}"
    built = build(
        {"a.md": article("A", FAQ), "theme/base.html": base}, THEME_TEMPLATES_OVERRIDES=["theme"]
    )
    page = built.page("a.html")
    assert foreign in page
    ours = page.count('{"@context":"https://schema.org","@type":"FAQPage"')
    assert ours == (1 if foreign == HARMLESS else 0)
    message = "a.md: the written page has a FAQPage already, by the theme or another plugin; "
    assert built.warnings() == ([] if ours else [f"{message}ours is left out"])


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


def test_a_list_of_contents_as_the_readme_shows_it(build: Build) -> None:
    """The example for themes works as it is printed."""
    readme = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
    example = re.search(r"```jinja\n(.*?faq_entries.*?)```", readme, re.DOTALL)[1]
    template = (
        '{% extends "!simple/article.html" %}{% block content %}<nav>EXAMPLE</nav>{{ super() }}'
    )
    template = template.replace("EXAMPLE", example) + "{% endblock %}"
    body = FAQ.replace("Do they sting?", 'Do <em>they</em> "sting" & < 3?')
    built = build(
        {"a.md": article("A", body), "theme/article.html": template},
        THEME_TEMPLATES_OVERRIDES=["theme"],
    )
    page = built.page("a.html")
    nav = re.search("<nav>.*?</nav>", page[page.index("<main") :], re.DOTALL)[0]
    assert re.findall(r'<a href="#([^"]*)">(.*?)</a>', nav) == [
        ("faq-do-they-sting-and-3", "Do they &#34;sting&#34; &amp; &lt; 3?"),
        ("faq-when", "When?"),
    ]
    for anchor, _ in re.findall(r'<a href="#([^"]*)">(.*?)</a>', nav):
        assert page.count(f'id="{anchor}"') == 1
    assert questions(built, "a.html") == ['Do they "sting" & < 3?', "When?"]


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
