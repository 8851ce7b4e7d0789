"""Marks: which are found, where they are shown, what they lead to."""

from __future__ import annotations

import pytest
from cases import Case, PlainRenderer, cases, check, html_of

from pelican_faq_related.core.enrich import Site, enrich
from pelican_faq_related.core.faq import FaqHeadings
from pelican_faq_related.core.html import Text
from pelican_faq_related.core.language import phrases_of
from pelican_faq_related.core.related import (
    ReferenceFinder,
    RelatedCard,
    RelatedReference,
    SiteIndex,
    Target,
)
from pelican_faq_related.core.related.targets.title_fronts import front_of
from pelican_faq_related.core.source import Source


def target(path: str, title: str, slug: str, url: str = "", **more: str) -> Target:
    """Return an article of the site that the cases stand in."""
    card = RelatedCard(title=title, href="")
    values = {"url": url or f"blog/{slug}/", "lang": "en", **more}
    return Target(path=path, title=title, slug=slug, card=lambda: card, **values)


TARGETS = [
    target("green-tea.md", "Green Tea: A Short Guide", "green-tea-short-guide"),
    target("notes/oolong.md", "What Is Oolong?", "what-is-oolong", "notes/what-is-oolong.html"),
    target(
        "notes/oolong-de.md", "Was ist Oolong?", "what-is-oolong", "notes/oolong-de.html", lang="de"
    ),
    target("etrade.md", "E*TRADE & Tea [2025]", "e-trade-and-tea"),
    target("water-1.md", "Water", "water-one"),
    target("water-2.md", "Water", "water-two"),
    target("notes/case.md", "The Case Itself", "the-case-itself"),
    target("notes/case-de.md", "Der Fall", "the-case-itself", "notes/case-de.html", lang="de"),
    target("old-name.md", "Storing Tea for Years", "keep-tea"),
    target("pan.md", "Refreshing Old Leaves in a Pan", "refreshing-old-leaves"),
    target("c-sharp.md", "Learning C#", "learning-c-sharp"),
    target("white.md", "White Tea in Spring: What to Buy", "white-tea-spring"),
    target("drafts/puer.md", "Puer Cakes", "puer-cakes", unlisted="it is a draft"),
    target("cups-1.md", "Cups from Kyoto, Part 1", "cups-one"),
    target("cups-2.md", "Cups from Kyoto, Part 2", "cups-two", unlisted="it is hidden"),
    target("pots.md", "Teapots: 4 that never drip", "pots-that-pour"),
    target("train.md", "Gongfu Tea on a Train – without hot water", "train-trip"),
    target("whisk.md", "Matcha, whisked | 3 bowls", "three-bowls"),
    target("brew-1.md", "Cold Brew: by the litre", "litre"),
    target("brew-2.md", "Cold Brew: by the cup", "cup"),
    target("caddy-1.md", "Caddies: rusty", "rusty"),
    target("caddy-2.md", "Caddies: new", "new", unlisted="it is a draft"),
    target("2019-02-28-chasen.md", "A Whisk and Its Broom", "broom"),
    target("cups-3.md", "☕☕☕", "three-cups"),
    target("cups-4.md", "☕☕", "two-cups"),
    target("silence.md", "…", "silence"),
]
SITE = Site(
    index=SiteIndex(TARGETS, site_urls=["https://example.org", "https://old.example/weblog/"]),
    references=ReferenceFinder(),
    opens_faq=FaqHeadings(),
    renderer=PlainRenderer(),
)


@pytest.mark.parametrize("case", cases("related"), ids=lambda case: case.name)
def test_case(case: Case, update: bool) -> None:
    """What the case's first sentence says."""
    html = html_of(case)
    source = Source(html=html, path="notes/case.md", title="The Case Itself", lang="en")
    enrichment = enrich(source, SITE, str)
    lines = [enrichment.html, *(f"!: {problem.message}" for problem in enrichment.problems)]
    if case.name.endswith("-nope"):
        assert enrichment.html == html
    check(case, "\n".join(lines), update=update)
    again = enrich(source._replace(html=enrichment.html), SITE, str)
    assert again.html == enrichment.html


@pytest.mark.parametrize("lang", phrases_of("mark_labels"))
def test_each_label_makes_a_mark(lang: str) -> None:
    """Each label is found in brackets and in a link, in its own form and in capitals."""
    for label in phrases_of("mark_labels")[lang]:
        for written in (label, label.upper(), label.replace(" ", "&nbsp;")):
            html = f'<p>[{written}: A] [{written} : <a href="/b">B</a>]</p>'
            html += f'<a href="/c">{written}： C</a>'
            found = ReferenceFinder().find(Text(html))
            assert [(r.title, r.url) for r in found] == [("A", ""), ("B", "/b"), ("C", "/c")], label


def test_a_translation_that_is_not_there_leads_to_the_original() -> None:
    """Readers of another language get the article in the one that it has."""
    tea = target("tea.md", "Tea in Spring", "tea")._replace(translations=("gone.md", "fr.md"))
    index = SiteIndex([tea, target("fr.md", "Thé", "the", lang="fr")], site_urls=())
    reference = RelatedReference(label="", title="Tea in Spring", url="", start=0, end=0)
    assert index.resolve(reference, path="x.md", lang="de").target == tea
    assert index.resolve(reference, path="x.md", lang="fr").target.path == "fr.md"


def test_an_address_of_this_site_that_no_article_has() -> None:
    """A shop may be at /shop/ and its article elsewhere; only that is the article's own address."""
    index = SiteIndex([target("shop.md", "Our Shop", "shop")], site_urls=["https://example.org"])
    for url, href, problem in (
        ("https://example.org/shop/", "https://example.org/shop/", "dead-address"),
        ("/blog/shop/", "", "points-to-itself"),
        ("wiki/Our:Shop", "wiki/Our:Shop", "dead-address"),
        ("java script:alert(1)", "", "bad-address"),
    ):
        reference = RelatedReference(label="", title="Teapots", url=url, start=0, end=0)
        found = index.resolve(reference, path="shop.md", lang="en")
        assert (found.href, found.problem) == (href, problem)


@pytest.mark.parametrize(
    ("title", "front"),
    [
        ("Soap: 3 recipes", "Soap"),
        ("Soap — why not lye", "Soap"),
        ("Soap - made at home", "Soap"),
        ("Soap : sans soude", "Soap"),
        ("石鹸：3つの作り方", "石鹸"),
        ("石鹸:3つの作り方", "石鹸"),
        ("Soap: the lye: 3 ways", "Soap"),
        ("Soap-free shaving", ""),
        ("Rock–paper–scissors", ""),
        ("Breakfast at 8:30", ""),
        ("Using std::map", ""),
        ("Soap (made at home)", ""),
        ("Soap, made at home", ""),
    ],
)
def test_front_of_a_title(title: str, front: str) -> None:
    """A title is parted by a colon, a bar, or a dash between blanks, at the first of them."""
    assert front_of(title) == front
