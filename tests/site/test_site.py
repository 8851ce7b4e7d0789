"""What a site owner gets: real sites, built by Pelican in a process of its own."""

from __future__ import annotations

import json
import re

import extruct
import pytest
import rdflib
from conftest import Build, Built, article
from posts import ASTRO, IMAGE, WATER


@pytest.mark.parametrize("theme", ["simple", "notmyidea"])
def test_an_astro_post_becomes_an_enriched_page(build: Build, theme: str) -> None:
    """Front matter, FAQ, references and keywords of a post reach the page, in either theme."""
    site = build({"tea.md": ASTRO, **IMAGE, "water.md": WATER}, THEME=theme)
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
    site = build({"tea.md": ASTRO, **IMAGE, "water.md": WATER})
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
    site = build({"tea.md": ASTRO, **IMAGE, "water.md": WATER})
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
        {"tea.md": ASTRO, **IMAGE, "water.md": WATER, "theme/templates/article.html": template},
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
        {"tea.md": ASTRO, **IMAGE, "water.md": WATER},
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
    site = build({"tea.md": ASTRO, **IMAGE, "water.md": WATER}, SITEURL="")
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
    assert "<p>Short. Related: B</p>" in index
    assert '<a href="https://example.org/b.html">B</a>' not in index
    assert 'content="All of it. Related: A"' in site.page("b.html")


def test_a_second_build_writes_the_same_bytes(build: Build) -> None:
    """Builds do not depend on what was built before, on the hash seed, or on the cache."""
    files = {"tea.md": ASTRO, **IMAGE, "water.md": WATER, "r.rst": RST, "m.html": HTML}
    first = build(files)
    cached = {"CACHE_CONTENT": True, "LOAD_CONTENT_CACHE": True}
    again: list[Built] = [build(files)]
    for layer in ("reader", "generator"):
        again += [build(files, folder=layer, CONTENT_CACHING_LAYER=layer, **cached) for _ in "12"]
    for site in again:
        assert site.pages() == first.pages()


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
    files = {"tea.md": ASTRO, **IMAGE, "water.md": WATER}
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


def test_pages_that_are_no_html_are_left_alone(build: Build) -> None:
    """A search index or a script made of a template is none of our business."""
    source = '{"html": "<head></head><p class=\'related-card\'>"}'
    files = {"a.md": article("A", "One. [Related: B]"), "b.md": article("B"), "s.json": source}
    site = build(files, TEMPLATE_PAGES={"s.json": "s.json"})
    assert site.page("s.json") == source
    assert site.warnings() == []
