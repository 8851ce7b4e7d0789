"""Suggestions, backlinks and relatedLink, on really built sites."""

from __future__ import annotations

import re

import extruct
import pytest
from conftest import Build, Built, article

THEME = """{% extends "!simple/article.html" %}{% block content %}{{ super() }}
<p id="it">{% for a in article.backlinks %}{{ a.url }}={{ a.title }} {% endfor %}
|{% for c in article.suggested_cards %}{{ c.href }} {% endfor %}</p>{% endblock %}"""

# Four articles on bread and two on bikes; what they share is in title, tags and headings.
SITE = {
    "sourdough.md": article(
        "Sourdough for Beginners",
        "Patience. [Related: Rye Bread]\n\n## Flour and water\n\nMix.\n",
        tags=["bread", "flour"],
        date="2025-01-01",
    ),
    "rye.md": article("Rye Bread", "It is dark.", tags=["bread", "rye"], date="2025-01-02"),
    "flour.md": article(
        "Which Flour to Buy",
        "Look at the ash.\n\n## Rye\n\nFor bread, see [this]({filename}rye.md#dark).\n",
        tags=["flour"],
        date="2025-01-03",
    ),
    "yeast.md": article("Yeast in Bread", "It lives.", tags=["bread"], date="2025-01-04"),
    "chain.md": article(
        "Oiling a Chain", "Drip by drip.", category="Bikes", tags=["chain"], date="2025-01-05"
    ),
    "gears.md": article(
        "Gears and Chain Wear", "Clean it.", category="Bikes", tags=["chain"], date="2025-01-06"
    ),
    "draft.md": article("Draft on Bread", "See [Related: Rye Bread].", tags=["bread"], draft=True),
    "hidden.md": article("Hidden Bread", "See [Related: Rye Bread].", status="hidden"),
    "pages/about.md": article("About Bread", "I love [rye](/rye-bread.html)."),
    "brot.md": article("Brot und Mehl", "Gut.", lang="de", tags=["bread"], date="2025-01-07"),
}


def suggested(page: str) -> list[str]:
    """Return the names of the suggested pages."""
    block = page.partition('<div class="related-suggestions"')[2].partition("</div>\n</div>")[0]
    return re.findall(r'href="[^"]*/([^"/]*)\.html"', block.partition("</ul>")[0])


def listed(page: str) -> list[str]:
    """Return the names of the pages in the list of backlinks."""
    block = page.partition('<div class="related-backlinks"')[2].partition("</div>")[0]
    return re.findall(r'href="[^"]*/([^"/]*)\.html"', block)


def test_each_article_gets_cards_for_similar_ones(build: Build) -> None:
    """As many as the site asks for, of the same language, none twice, none linked already."""
    site = build(SITE, FAQ_RELATED_SUGGESTIONS=2)
    assert (site.status, site.warnings()) == (0, [])
    assert suggested(site.page("oiling-a-chain.html")) == ["gears-and-chain-wear"]
    # It has one mark: what that leads to is not suggested, and the number is the same.
    assert suggested(site.page("sourdough-for-beginners.html")) == [
        "which-flour-to-buy",
        "yeast-in-bread",
    ]
    # A plain link counts as linked as well.
    assert "rye-bread" not in suggested(site.page("which-flour-to-buy.html"))
    everywhere = [name for page in site.pages().values() for name in suggested(page)]
    assert not {"draft-on-bread", "hidden-bread", "about-bread", "brot-und-mehl"} & {*everywhere}
    for name in ("brot-und-mehl-de.html", "pages/about-bread.html"):
        assert suggested(site.page(name)) == []
    page = site.page("rye-bread.html")
    assert page.count('<ul class="related-cards" role="list" aria-label="Related articles"') == 1
    assert page.count("faq_related.css") == 1
    assert not re.search(r"<h\d[^>]*>Related articles", page)


def test_articles_are_not_alike_because_both_ask_how(build: Build) -> None:
    """Stop words of an article's language are no subject, on the smallest site."""
    site = build(
        {
            "a.md": article("How to Knit When You Cannot", "What?", category="Wool"),
            "b.md": article("How We Bake, and When", "What?", category="Flour"),
            "c.md": article("Wie man strickt", "Was?", category="Wolle", lang="de", slug="c"),
            "d.md": article("Wie man wann backt", "Was?", category="Mehl", lang="de", slug="d"),
        },
        FAQ_RELATED_SUGGESTIONS=2,
    )
    assert not any("related-suggestions" in page for page in site.pages().values())


def test_suggestions_stand_behind_the_answers(build: Build) -> None:
    """A FAQ that ends the text has answers without cards, and the cards are still there."""
    faq = "Bread.\n\n## FAQ\n\n### Is it bread?\n\nYes.[^1]\n\n[^1]: Nearly.\n"
    site = build({**SITE, "faq.md": article("Bread Answers", faq)}, FAQ_RELATED_SUGGESTIONS=1)
    page = site.page("bread-answers.html")
    assert len(suggested(page)) == 1
    assert page.index('class="footnote"') < page.index('class="related-suggestions"')
    (node,) = site.json_ld("bread-answers.html")
    assert "Yes." in node["mainEntity"][0]["acceptedAnswer"]["text"]
    assert "related" not in node["mainEntity"][0]["acceptedAnswer"]["text"].lower()


def test_feeds_and_summaries_hold_no_suggestions(build: Build) -> None:
    """What the author did not write is on the article's own page alone."""
    site = build(
        SITE,
        FAQ_RELATED_SUGGESTIONS=3,
        FAQ_RELATED_BACKLINKS="text",
        FEED_ALL_ATOM="feed.xml",
        RSS_FEED_SUMMARY_ONLY=False,
    )
    for name in ("feed.xml", "index.html"):
        assert "Sourdough" in site.page(name)
        assert "related-" not in site.page(name)
        assert "Mentioned in" not in site.page(name)


@pytest.mark.parametrize("value", ["false", "no"])
def test_an_article_can_do_without_suggestions(build: Build, value: str) -> None:
    """The front matter turns them off."""
    plain = f"Title: Bread Knives\nDate: 2025-02-01\nSuggestions: {value}\n\nSharp.\n"
    yaml = article("Bread Boxes", suggestions=False)
    site = build({**SITE, "k.md": plain, "b.md": yaml}, FAQ_RELATED_SUGGESTIONS=2)
    assert suggested(site.page("bread-knives.html")) == []
    assert suggested(site.page("bread-boxes.html")) == []
    assert suggested(site.page("yeast-in-bread.html"))


def test_a_theme_shows_suggestions_and_backlinks_where_it_likes(build: Build) -> None:
    """Both are on the article; an empty template of the theme keeps the text free of them."""
    empty = {"theme/templates/faq_related/suggestions.html": ""}
    site = build(
        {**SITE, **empty, "theme/templates/article.html": THEME},
        THEME="theme",
        FAQ_RELATED_SUGGESTIONS=2,
        FAQ_RELATED_BACKLINKS="theme",
    )
    page = site.page("rye-bread.html")
    backlinks, cards = re.search(r'<p id="it">(.*?)</p>', page, re.DOTALL)[1].split("|")
    assert [entry.partition("=")[0] for entry in backlinks.split() if "=" in entry] == [
        "which-flour-to-buy.html",
        "sourdough-for-beginners.html",
        "pages/about-bread.html",
    ]
    assert "=Which Flour to Buy" in backlinks
    assert cards.split()[0].startswith("https://example.org/")
    assert "related-suggestions" not in page
    assert "related-backlinks" not in page


def test_backlinks_are_listed_at_the_end_of_the_text(build: Build) -> None:
    """Marks and plain links of published articles and pages count, drafts and hidden ones not."""
    site = build(SITE, FAQ_RELATED_BACKLINKS="text")
    page = site.page("rye-bread.html")
    assert listed(page) == ["which-flour-to-buy", "sourdough-for-beginners", "about-bread"]
    assert '<ul class="related-backlinks__list" aria-label="Mentioned in">' in page
    assert listed(site.page("yeast-in-bread.html")) == []
    assert "related-backlinks" not in site.page("yeast-in-bread.html")


def test_names_are_in_the_language_of_the_article(build: Build) -> None:
    """A German article has German names, and what is foreign says its language."""
    files = {
        "a.md": article("Brot und Mehl", "Gut.", lang="de", slug="a", tags=["brot"]),
        "b.md": article("Brot und Salz", "Besser.", lang="de", slug="b", tags=["brot"]),
        "c.md": article("On bread", "Said [there]({filename}a.md).", slug="c"),
    }
    site = build(files, FAQ_RELATED_BACKLINKS="text", FAQ_RELATED_SUGGESTIONS=1)
    page = site.page("a-de.html")
    assert 'aria-label="Ähnliche Artikel"' in page
    assert '<p class="related-backlinks__name" aria-hidden="true"><b>Erwähnt in</b></p>' in page
    assert '<a href="https://example.org/c.html" hreflang="en" lang="en">On bread</a>' in page


def test_links_follow_relative_urls(build: Build) -> None:
    """Pelican writes the addresses, so they fit each page."""
    site = build(
        SITE,
        RELATIVE_URLS=True,
        SITEURL="",
        ARTICLE_URL="posts/{slug}.html",
        ARTICLE_SAVE_AS="posts/{slug}.html",
        FAQ_RELATED_BACKLINKS="text",
        FAQ_RELATED_SUGGESTIONS=1,
    )
    page = site.page("posts/rye-bread.html")
    assert '<li><a href="../posts/which-flour-to-buy.html">' in page
    assert '<a class="related-card__link" href="../posts/' in page


def test_everything_is_off_by_default(build: Build) -> None:
    """Without the settings a page has none of it."""
    site = build({**SITE, "theme/templates/article.html": THEME}, THEME="theme")
    page = site.page("rye-bread.html")
    assert "related-" not in page
    assert re.search(r'<p id="it">(.*?)</p>', page, re.DOTALL)[1].split() == ["|"]


def test_builds_are_the_same_byte_for_byte(build: Build) -> None:
    """Hash seed and a content cache change nothing."""
    more = {"FAQ_RELATED_BACKLINKS": "text", "FAQ_RELATED_SUGGESTIONS": 3}
    cached = {"CACHE_CONTENT": True, "LOAD_CONTENT_CACHE": True, "CACHE_PATH": "cache"}
    first = build(SITE, folder="a", **more).pages()
    for layer in ("reader", "generator"):
        settings = {**more, **cached, "CONTENT_CACHING_LAYER": layer}
        build({}, folder="a", **settings)
        assert build({}, folder="a", **settings).pages() == first


def related_links(site: Built, name: str) -> list[str]:
    """Return what an independent reader finds as the page's relatedLink."""
    found = extruct.extract(site.page(name), syntaxes=["json-ld"])["json-ld"]
    assert len(found) <= 1
    return found[0]["relatedLink"] if found else []


def test_related_link_names_where_the_marks_lead(build: Build) -> None:
    """The page's one node says it, on pages with a FAQ and on others; dead links are not in it."""
    body = (
        "One. [Related: Rye Bread]\n\nTwo. [Related: Gone](https://example.org/gone.html)\n\n"
        "See [Related: Pelican](https://getpelican.com/) and [Related: rye bread] for it.\n"
    )
    faq = "\n## FAQ\n\n### Is it?\n\nIt is.\n"
    files = {**SITE, "a.md": article("A", body), "f.md": article("F", body + faq)}
    files["d.md"] = article("D", body, draft=True)
    site = build(files, FAQ_RELATED_RELATED_LINK=True)
    links = ["https://example.org/rye-bread.html", "https://getpelican.com/"]
    for name, kind in (("a.html", "WebPage"), ("f.html", "FAQPage")):
        assert related_links(site, name) == links
        (node,) = site.json_ld(name)
        url = f"https://example.org/{name}"
        assert (node["@type"], node["@id"], node["inLanguage"]) == (kind, url, "en")
    for name in ("drafts/d.html", "index.html", "oiling-a-chain.html"):
        assert site.json_ld(name) == []


@pytest.mark.parametrize(
    "theirs",
    [
        '<script type="application/ld+json">{"@type": "WebPage", "url": "x"}</script>',
        '<div itemscope itemtype="https://schema.org/ItemPage"></div>',
    ],
)
def test_no_second_node_for_a_page(build: Build, theirs: str) -> None:
    """Where the theme marks up the page itself, ours is left out."""
    template = '{% extends "!simple/article.html" %}{% block content %}{{ super() }}' + theirs
    site = build(
        {**SITE, "theme/templates/article.html": template + "{% endblock %}"},
        THEME="theme",
        FAQ_RELATED_RELATED_LINK=True,
    )
    assert "relatedLink" not in site.page("sourdough-for-beginners.html")


def test_without_an_address_of_the_site_there_is_no_related_link(build: Build) -> None:
    """Relative addresses mean nothing to who reads JSON-LD elsewhere."""
    site = build(SITE, SITEURL="", FAQ_RELATED_RELATED_LINK=True)
    assert site.json_ld("sourdough-for-beginners.html") == []
