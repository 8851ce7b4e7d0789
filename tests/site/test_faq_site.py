"""FAQs on built sites: links, folded answers, repeats, and what is marked up where."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from conftest import Build, article, questions
from posts import ACCORDION, FAQ


@pytest.mark.parametrize("relative", [False, True])
@pytest.mark.parametrize("site_url", ["https://example.org/blog", ""])
def test_links_in_answers_are_absolute_or_none(
    build: Build, site_url: str, *, relative: bool
) -> None:
    """Pelican's own links lead to what was written; one that leads nowhere is its words alone."""
    body = (
        "## FAQ\n\n### Where?\n\nSee [A]({filename}b.md#x) [B]({static}images/x.png)"
        " [C]({attach}y.pdf) [D]({tag}tea) [E]({filename}none.md) [F](c/) [G](#g) [H](javascript:h)"
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
    assert question["acceptedAnswer"]["text"] == f"<p>See {' '.join([*shown, mail])}</p>"
    assert ("@id" in question) is bool(site_url)
    assert (built.root / "output/a/y.pdf").exists()


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
    assert 'class="related-card ' in entries[0]
    assert "In summer." in entries[1]
    assert "Ask for more." not in "".join(entries)
    assert '<span id="faq-why"><strong>Why?</strong></span></summary>' in entries[2]
    assert "<p>Because.</p>" in entries[2]
    assert "<p>So.</p>" in entries[3]
    assert "headerlink" not in "".join(re.findall(r"<summary.*?</summary>", page))
    assert 'href="https://example.org/theme/faq_related.css"' in page
    assert built.json_ld("a.html") == plain.json_ld("a.html")


def test_what_cannot_be_folded_stays_as_it_is(build: Build) -> None:
    """A question with a link in it, one in a list, two in a paragraph."""
    body = (
        "## FAQ\n\n### Is it [this](https://example.org/)?\n\nYes.\n\n"
        "## Q&A\n\n- **Is it?** Yes.\n\n"
        "## Questions and answers\n\nQ: Will it?  \nA: No.  \nQ: Should it?  \nA: Yes.\n"
    )
    files = {"a.md": article("A", body)}
    plain, built = build(files, folder="plain"), build(files, **ACCORDION)
    assert built.page("a.html") == plain.page("a.html")
    assert len(questions(built, "a.html")) == 4


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


def test_themes_may_treat_entries_as_a_tuple(build: Build) -> None:
    """They can be compared, added, and shown, and written for scripts as the README says."""
    entries = "article.faq_entries"
    template = (
        f"{{{{ {entries} == {entries}[:] }}}} {{{{ {entries}[:] == {entries} }}}} "
        f"{{{{ {entries} == {entries}[1:] }}}} {{{{ ({entries} + {entries}[1:])|length }}}} "
        f"{{{{ ([article, article]|sum('faq_entries', ()))|length }}}} "
        f"{{{{ {entries}|e == {entries}[:]|e }}}}<pre>{{{{ {entries}|list|tojson }}}}</pre>"
    )
    built = build(
        {"a.md": article("A", FAQ), "theme/article.html": template},
        THEME_TEMPLATES_OVERRIDES=["theme"],
    )
    compared, _, written = built.page("a.html").removesuffix("</pre>").partition("<pre>")
    assert compared == "True True False 3 4 True"
    assert [question for question, _, _ in json.loads(written)] == ["Do they sting?", "When?"]


def test_a_list_of_contents_as_the_readme_shows_it(build: Build) -> None:
    """The example for themes works as it is printed."""
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
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
