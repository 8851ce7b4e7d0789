"""What a site owner gets: real sites, built by Pelican in a process of its own."""

from __future__ import annotations

import json
import re

import extruct
import html5lib
import pytest
import rdflib
from conftest import Build, Built, article

ASTRO = """---
title: "Green Tea: A Guide"
description: "How to brew green tea, and how to keep it."
slug: "green-tea-guide"
keywords: [green tea, "Tea, loose", brewing, Brewing]
pubDate: "Sep 18 2025"
heroImage: "/images/tea.webp"
heroImageAlt: "A cup of tea"
category: "Tea & Water"
author: "Mila Ferro"
readingTime: "4 minutes"
---

# Green Tea: A Guide

![A cup of tea](/images/tea.webp)

Water that boils is too hot. [Related: Water](https://example.org/posts/soft-water/)

## FAQs

### Q1. How hot?
About **75 °C**.

### Q2. How long?
Two minutes, as in [Related: soft-water].
"""
WATER = article(
    "Soft Water",
    "Soft water suits tea, as [Related: green tea - a guide] says.",
    slug="soft-water",
    description='Why "soft" is best',
)


def body_of(page: str) -> str:
    """Return a page from its body on."""
    return page.partition("<body")[2]


def head_of(page: str) -> str:
    """Return a page up to the end of its head."""
    return page.partition("</head>")[0]


@pytest.mark.parametrize("theme", ["simple", "notmyidea"])
def test_an_astro_post_becomes_an_enriched_page(build: Build, theme: str) -> None:
    """Front matter, FAQ, references and keywords of a post reach the page, in either theme."""
    site = build({"tea.md": ASTRO, "water.md": WATER}, THEME=theme)
    assert (site.status, site.warnings()) == (0, [])
    page = site.page("green-tea-guide.html")
    assert "Green Tea: A Guide</title>" in page
    assert "2025-09-18T00:00:00+00:00" in page
    assert "category/tea-water.html" in page
    assert "author/mila-ferro.html" in page
    assert 'content="How to brew green tea, and how to keep it."' in page
    assert not re.search(r"<h1[^>]*>Green Tea: A Guide</h1>", page)
    assert site.keywords("green-tea-guide.html") == ["green tea, Tea, loose, brewing"]
    assert page.count("faq_related.css") == 1
    assert (site.root / "output/theme/faq_related.css").stat().st_size
    assert "[Related" not in page
    assert '<a class="related-card__link" href="https://example.org/soft-water.html">' in page
    assert '<a class="related-link" href="https://example.org/soft-water.html">' in page


def test_the_faq_is_read_back_as_it_was_written(build: Build) -> None:
    """An independent reader finds one FAQPage with the questions and answers of the text."""
    site = build({"tea.md": ASTRO, "water.md": WATER})
    page = site.page("green-tea-guide.html")
    url = "https://example.org/green-tea-guide.html"
    (node,) = extruct.extract(page, base_url=url, syntaxes=["json-ld"])["json-ld"]
    assert (node["@type"], node["@id"], node["url"], node["inLanguage"]) == (
        "FAQPage",
        url,
        url,
        "en",
    )
    assert node["name"] == "Green Tea: A Guide"
    assert node["description"] == "How to brew green tea, and how to keep it."
    assert node["image"] == "https://example.org/images/tea.webp"
    assert node["datePublished"] == "2025-09-18T00:00:00+00:00"
    assert node["isPartOf"]["name"] == "Test site"
    questions = node["mainEntity"]
    assert [q["name"] for q in questions] == ["How hot?", "How long?"]
    assert [q["acceptedAnswer"]["text"] for q in questions] == [
        "<p>About <strong>75 °C</strong>.</p>",
        '<p>Two minutes, as in <a href="https://example.org/soft-water.html">Soft Water</a>.</p>',
    ]
    for question in questions:
        anchor = question["@id"].removeprefix(f"{url}#")
        assert page.count(f'id="{anchor}"') == 1


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")  # inside rdflib
def test_readers_of_json_ld_see_one_graph(build: Build) -> None:
    """As RDF, page, questions and answers are linked nodes, with the same addresses and texts."""
    site = build({"tea.md": ASTRO, "water.md": WATER})
    page = site.page("green-tea-guide.html")
    url = "https://example.org/green-tea-guide.html"
    (node,) = extruct.extract(page, base_url=url, syntaxes=["json-ld"])["json-ld"]
    schema = rdflib.Namespace("https://schema.org/")
    graph = rdflib.Graph()
    local = {**node, "@context": {"@vocab": str(schema)}}  # nothing is fetched
    graph.parse(data=json.dumps(local), format="json-ld", base=url)
    (subject,) = graph.subjects(rdflib.RDF.type, schema.FAQPage)
    assert str(subject) == url
    assert str(graph.value(graph.value(subject, schema.isPartOf), schema.name)) == "Test site"
    read = {
        str(question): (
            str(graph.value(question, schema.name)),
            str(graph.value(graph.value(question, schema.acceptedAnswer), schema.text)),
        )
        for question in graph.objects(subject, schema.mainEntity)
    }
    assert read == {q["@id"]: (q["name"], q["acceptedAnswer"]["text"]) for q in node["mainEntity"]}
    assert len(read) == len(list(graph.subjects(rdflib.RDF.type, schema.Question))) == 2


def test_fields_are_on_the_article_for_themes(build: Build) -> None:
    """A theme finds image, reading time, keywords, FAQ and cards on the article."""
    template = """{% extends "!simple/article.html" %}{% block content %}
    <p id="it">{{ article.image }}|{{ article.image_alt }}|{{ article.reading_time }}
    |{{ article.keywords }}|{{ article.keywords|join("+") }}
    |{% for e in article.faq_entries %}{{ e.question }}#{{ e.anchor }} {% endfor %}
    |{% for c in article.related_cards %}{{ c.title }}{% endfor %}</p>
    {% endblock %}"""
    site = build(
        {"tea.md": ASTRO, "water.md": WATER, "theme/templates/article.html": template},
        THEME="theme",
    )
    shown = re.search(r'<p id="it">(.*?)</p>', site.page("green-tea-guide.html"), re.DOTALL)[1]
    assert [part.strip() for part in shown.split("|")] == [
        "/images/tea.webp",
        "A cup of tea",
        "4 minutes",
        "green tea, Tea, loose, brewing",
        "green tea+Tea, loose+brewing",
        "How hot?#faq-how-hot How long?#faq-how-long",
        "Soft Water",
    ]
    assert site.json_ld("green-tea-guide.html") == []  # this theme shows no text, so no FAQ


def test_only_our_edits_differ_from_a_build_without_the_plugin(build: Build) -> None:
    """Outside cards, ids and what stands before </head>, every byte is the theme's."""
    classic = "Title: Plain\nDate: 2025-01-02\nSlug: plain\n\nA *text* with `[Related: x]`.\n"
    files = {"plain.md": classic, "pages/about.md": "Title: About\n\nWe brew.\n"}
    plain = build(files, folder="without", PLUGINS=[])
    with_plugin = build(files, folder="with", FAQ_RELATED_COMPUTED_KEYWORDS=0)
    assert with_plugin.pages() == plain.pages()

    tea = "Title: Tea\nDate: 2025-01-03\nSlug: tea\nKeywords: tea, cups\n\n"
    tea += "Before. [Related: Plain]\n\n## FAQ\n\n### Is it?\n\nIt is.\n"
    files["tea.md"] = tea
    plain = build(files, folder="without", PLUGINS=[]).page("tea.html")
    page = build(files, folder="with").page("tea.html")
    for added in (
        r'<link rel="stylesheet" href="[^"]*faq_related.css">\n',
        r'<meta name="keywords" content="tea, cups">\n',
        r"<script type=\"application/ld\+json\">.*?</script>\n",
        r' id="faq-is-it"',
    ):
        page, count = re.subn(added, "", page)
        assert count == 1, added
    page = re.sub(
        r'</p>\n<ul class="related-cards".*?</ul>', " [Related: Plain]</p>", page, flags=re.DOTALL
    )
    assert page == plain


RST = """Rooibos
#######

:date: 2025-05-06
:slug: rooibos
:keywords: rooibos, red bush

It is no tea. [Related: Soft Water]

See `Related: Water <https://example.org/soft-water.html>`_ for more, and ``[Related: x]``.

FAQ
===

Has it caffeine?
----------------

No, it has **none**.
"""
HTML = """<html><head><title>Mint</title><meta name="date" content="2025-05-07">
<meta name="slug" content="mint"></head><body>
<p>It grows. [Related: Soft Water](https://example.org/soft-water.html)</p>
<h2>FAQ</h2><h3>Is it hardy?</h3><p>Very.</p></body></html>
"""


@pytest.mark.parametrize(("name", "source"), [("rooibos.rst", RST), ("mint.html", HTML)])
def test_other_sources_are_enriched_as_well(build: Build, name: str, source: str) -> None:
    """FAQ and marks work whatever the reader."""
    site = build({name: source, "water.md": WATER})
    page = f"{name.partition('.')[0]}.html"
    assert site.warnings() == [
        "water.md:8: no article matches [Related: green tea - a guide]; it is shown as text"
    ]
    (node,) = site.json_ld(page)
    (question,) = node["mainEntity"]
    assert question["name"] in ("Has it caffeine?", "Is it hardy?")
    assert f'id="{question["@id"].partition("#")[2]}"' in site.page(page)
    assert 'class="related-card__link" href="https://example.org/soft-water.html"' in site.page(
        page
    )
    if name.endswith("rst"):
        assert site.keywords(page) == ["rooibos, red bush"]
        assert "[Related: x]</" in site.page(page)
        assert 'class="related-link" href="https://example.org/soft-water.html">Water</a> for' in (
            site.page(page)
        )


FENCED = """---
title: Alien: Covenant (Review)
date: 2017-05-20
keywords: film, review
---

A text.
"""


def test_fenced_metadata_that_is_no_yaml_is_read_as_pelican_reads_it(build: Build) -> None:
    """Enabling the plugin loses no article, and says where the YAML is wrong."""
    files = {"alien.md": FENCED}
    plain = build(files, folder="without", PLUGINS=[])
    site = build(files, folder="with")
    page = "alien-covenant-review.html"
    assert re.sub(r'<meta name="keywords"[^>]*>\n', "", site.page(page)) == plain.page(page)
    assert site.keywords(page) == ["film, review"]
    (warning,) = site.warnings()
    assert warning.startswith("alien.md:2: the front matter is no YAML (mapping values are not")


def test_broken_front_matter_loses_one_article_at_most(build: Build) -> None:
    """A file that nobody can read is named with its line; the rest of the site is built."""
    site = build({"bad.md": '---\ntitle "x: [\n---\n\nText.\n', "good.md": article("Good")})
    assert site.status == 0
    assert "good.html" in site.pages()
    assert any(warning.startswith("bad.md:") for warning in site.warnings())


def test_dead_addresses_and_unknown_titles_are_reported_and_harmless(build: Build) -> None:
    """An own URL that no article has, and a title that none has, are text and no broken link."""
    body = (
        "One. [Related: Gone](https://example.org/gone.html)\n\n"
        "Two. [Related: Never Written]\n\nThree. [Related: Evil](javascript:alert(1))\n"
    )
    site = build({"a.md": article("A", body)})
    page = site.page("a.html")
    assert "gone.html" not in page
    assert '<p class="related-text">Related: Gone</p>' in page
    assert '<p class="related-text">Related: Never Written</p>' in page
    assert "javascript:" not in body_of(page)
    assert site.warnings() == [
        "a.md:6: [Related: Gone](https://example.org/gone.html) points to this site, but no "
        "article has that address; it is shown as text",
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
    assert site.page("a.html").count('class="related-text"') == 2
    assert site.json_ld("hidden.html") == site.json_ld("drafts/draft.html") == []
    assert 'id="faq-is-it"' in site.page("hidden.html")


def test_pages_are_enriched_and_are_targets(build: Build) -> None:
    """A page whose title says FAQ is one as a whole; articles can refer to it."""
    page = "Title: Frequently asked questions\nSlug: faq\n\n"
    page += "## Do you ship?\n\nWe do.\n\n## Returns\n\nIn two weeks.\n"
    site = build({"pages/faq.md": page, "a.md": article("A", "Ask. [Related: faq]")})
    (node,) = site.json_ld("pages/faq.html")
    assert [q["name"] for q in node["mainEntity"]] == ["Do you ship?", "Returns"]
    card = '<a class="related-card__link" href="https://example.org/pages/faq.html">'
    assert card in site.page("a.html")


def test_relative_urls_lead_from_nested_pages(build: Build) -> None:
    """With RELATIVE_URLS, card, stylesheet and links in answers lead to files that exist."""
    site = build(
        {"tea.md": ASTRO, "water.md": WATER},
        RELATIVE_URLS=True,
        ARTICLE_URL="posts/{slug}/",
        ARTICLE_SAVE_AS="posts/{slug}/index.html",
    )
    page = site.page("posts/green-tea-guide/index.html")
    assert 'class="related-card__link" href="../../posts/soft-water/"' in page
    assert '<link rel="stylesheet" href="../../theme/faq_related.css">' in page
    (node,) = site.json_ld("posts/green-tea-guide/index.html")
    assert node["@id"] == "https://example.org/posts/green-tea-guide/"
    assert (
        "https://example.org/posts/soft-water/" in node["mainEntity"][1]["acceptedAnswer"]["text"]
    )


def test_a_site_without_an_address_has_no_absolute_ids(build: Build) -> None:
    """With SITEURL empty, @id and url are left out, and links in answers are text."""
    site = build({"tea.md": ASTRO, "water.md": WATER}, SITEURL="")
    (node,) = site.json_ld("green-tea-guide.html")
    assert not {"@id", "url", "isPartOf"} & node.keys()
    assert "@id" not in node["mainEntity"][0]
    assert (
        node["mainEntity"][1]["acceptedAnswer"]["text"] == "<p>Two minutes, as in Soft Water.</p>"
    )


def test_feeds_and_summaries_show_cards_as_plain_lines(build: Build) -> None:
    """No card chrome is in feeds, summaries and descriptions; a mark in a description is text."""
    files = {
        "a.md": article("A", "Short. [Related: B]"),
        "b.md": article("B", description="All of it. [Related: A]"),
    }
    site = build(files, FEED_ALL_ATOM="feed.xml")
    feed = site.page("feed.xml")
    assert "related-card" not in feed
    assert '&lt;p&gt;&lt;a href="https://example.org/b.html"&gt;B&lt;/a&gt;&lt;/p&gt;' in feed
    index = site.page("index.html")
    assert "related-card" not in index
    assert '<a href="https://example.org/b.html">B</a>' in index
    assert 'content="All of it. Related: A"' in site.page("b.html")


def test_settings_change_labels_headings_addresses_and_stylesheet(build: Build) -> None:
    """Each setting does what the README says."""
    body = "One. [Voir aussi : B]\n\nTwo. [Related: B]\n\nThree. [Voir aussi: x](http://old.example/y/b/)"
    body += "\n\n## Au comptoir\n\n### Quoi ?\n\nRien.\n"
    site = build(
        {"a.md": article("A", body), "b.md": article("B")},
        FAQ_RELATED_LABELS=["Voir aussi"],
        FAQ_RELATED_FAQ_HEADINGS=["Au comptoir"],
        FAQ_RELATED_SITE_URLS=["http://old.example"],
        FAQ_RELATED_STYLESHEET=False,
    )
    page = site.page("a.html")
    assert page.count('<a class="related-card__link" href="https://example.org/b.html">B</a>') == 2
    assert "Two. [Related: B]" in page
    assert site.json_ld("a.html")[0]["mainEntity"][0]["name"] == "Quoi ?"
    assert "faq_related.css" not in page
    assert not (site.root / "output/theme/faq_related.css").exists()


def test_wrong_settings_stop_the_build_with_one_message(build: Build) -> None:
    """Every wrong setting is named at once, and nothing is built."""
    site = build(
        {"a.md": article("A")},
        FAQ_RELATED_LABELS="Related",
        FAQ_RELATED_SITE_URLS=["old.example"],
        FAQ_RELATED_STYLESHEET="yes",
    )
    assert site.status != 0
    (message,) = site.warnings()
    for name in ("FAQ_RELATED_LABELS", "FAQ_RELATED_SITE_URLS", "FAQ_RELATED_STYLESHEET"):
        assert message.count(name) == 1
    assert site.pages() == {}


def test_an_unknown_setting_is_named_with_the_nearest_known_one(build: Build) -> None:
    """A slip in a setting's name is no silence."""
    site = build({"a.md": article("A")}, FAQ_RELATED_LABEL=["x"])
    assert site.warnings() == [
        "FAQ_RELATED_LABEL is no setting of pelican_faq_related; did you mean FAQ_RELATED_LABELS?"
    ]


@pytest.mark.parametrize(
    "plugins", [..., ["faq_related"], ["pelican_faq_related", "pelican.plugins.faq_related"]]
)
def test_every_way_of_enabling_gives_the_same_site(build: Build, plugins: object) -> None:
    """Found as a namespace plugin, named by it, or named twice: the pages are the same."""
    files = {"tea.md": ASTRO, "water.md": WATER}
    named = build(files, folder="named")
    other = build(files, folder="other", PLUGINS=plugins)
    assert other.pages() == named.pages()
    assert other.json_ld("green-tea-guide.html")


def test_names_that_would_break_an_article_are_kept_in_metadata(build: Build) -> None:
    """Front matter called `content` or `settings` breaks nothing and is not lost."""
    template = """{% extends "!simple/article.html" %}{% block content %}
    {{ article.content }}|{{ article.metadata.content }}|{{ article.metadata.settings.x }}
    {% endblock %}"""
    source = article("A", "Body.", content="mine", settings={"x": 7}, url_format="z")
    site = build({"a.md": source, "theme/templates/article.html": template}, THEME="theme")
    assert "<p>Body.</p>|mine|7" in site.page("a.html")


def test_the_first_lines_of_a_text_are_no_metadata(build: Build) -> None:
    """With YAML front matter, a text may begin with a word and a colon."""
    site = build({"a.md": article("A", "Note: this is text.")})
    assert "<p>Note: this is text.</p>" in site.page("a.html")


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


def test_a_second_build_writes_the_same_bytes(build: Build) -> None:
    """Builds do not depend on what was built before, on the hash seed, or on the cache."""
    files = {"tea.md": ASTRO, "water.md": WATER, "r.rst": RST, "m.html": HTML}
    first = build(files)
    cached = {"CACHE_CONTENT": True, "LOAD_CONTENT_CACHE": True}
    again: list[Built] = [build(files)]
    for layer in ("reader", "generator"):
        again += [build(files, folder=layer, CONTENT_CACHING_LAYER=layer, **cached) for _ in "12"]
    for site in again:
        assert site.pages() == first.pages()


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


def test_an_empty_url_is_that_of_the_front_page(build: Build) -> None:
    """Pelican's recipe for a page as the front page works with YAML as well."""
    page = "---\ntitle: Welcome\nURL:\nsave_as: index.html\n---\n\nHello.\n"
    site = build({"pages/w.md": page, "a.md": article("A", "One. [Related: Welcome]")})
    assert "<p>Hello.</p>" in site.page("index.html")
    assert '<a class="related-card__link" href="https://example.org/">' in site.page("a.html")


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


TWICE = """from pelican import signals
found = []
def first(generators):
    if not found:
        found.append(generators)
        for article in generators[0].articles:
            article.content, article.summary
def again(pelican):
    signals.all_generators_finalized.send(found[0])
def register():
    signals.all_generators_finalized.connect(first)
    signals.get_writer.connect(again)
"""


def test_other_plugins_may_read_texts_before_and_finalize_twice(build: Build) -> None:
    """What Pelican remembered of a text is forgotten, and a second signal changes nothing."""
    files = {"tea.md": ASTRO, "water.md": WATER}
    plain = build(files, folder="plain")
    for plugins in (["twice", "pelican_faq_related"], ["pelican_faq_related", "twice"]):
        files["theme/twice.py"] = TWICE
        site = build(files, folder=plugins[0], PLUGINS=plugins, PLUGIN_PATHS=["theme"])
        assert site.pages() == plain.pages()
        assert site.warnings() == plain.warnings()


def test_no_class_of_ours_gets_into_a_cache(build: Build) -> None:
    """A site that gives the plugin up can still read its content cache."""
    for layer in ("reader", "generator"):
        site = build(
            {"tea.md": ASTRO, "r.rst": RST},
            folder=layer,
            CACHE_CONTENT=True,
            GZIP_CACHE=False,
            CONTENT_CACHING_LAYER=layer,
        )
        caches = [path.read_bytes() for path in (site.root / "cache").iterdir()]
        assert any(b"green tea" in cache for cache in caches)
        assert not any(b"pelican_faq_related." in cache for cache in caches)


def test_numbers_by_which_a_site_sorts_are_texts_everywhere(build: Build) -> None:
    """Pages with YAML sort among those with Pelican's own metadata, where all values are texts."""
    files = {
        "pages/a.md": "---\ntitle: A\nsortorder: 2\n---\n\nText.\n",
        "pages/b.md": "Title: B\nSortorder: 1\n\nText.\n",
    }
    site = build(files, PAGE_ORDER_BY="sortorder")
    assert (site.status, site.warnings()) == (0, [])
    page = site.page("pages/a.html")
    assert page.index("pages/b.html") < page.index("pages/a.html")


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


def test_pages_that_are_no_html_are_left_alone(build: Build) -> None:
    """A search index or a script made of a template is none of our business."""
    source = '{"html": "<head></head><p class=\'related-card\'>"}'
    files = {"a.md": article("A", "One. [Related: B]"), "b.md": article("B"), "s.json": source}
    site = build(files, TEMPLATE_PAGES={"s.json": "s.json"})
    assert site.page("s.json") == source
    assert site.warnings() == []
