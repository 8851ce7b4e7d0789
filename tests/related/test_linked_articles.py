"""The articles of the site that the links of a text lead to."""

from __future__ import annotations

from test_related import SITE

from pelican_faq_related.core.related.suggesting import find_linked_articles
from pelican_faq_related.core.source import Source


def linked(html: str, path: str = "notes/case.md", lang: str = "en") -> tuple[str, ...]:
    """Return where the links of an article lead."""
    source = Source(html=html, path=path, title="A", lang=lang)
    return find_linked_articles(source, SITE.index)


def test_each_article_is_named_once_in_the_order_of_links() -> None:
    """However their addresses are written."""
    html = (
        '<p><a class="x" href="/blog/e-trade-and-tea/">E</a> <A HREF=/blog/water-one/>1</A>'
        '<a href="https://example.org/blog/keep-tea/#why">K</a>'
        '<a href="{filename}/water-1.md">1</a>'
    )
    assert linked(html) == ("etrade.md", "water-1.md", "old-name.md")


def test_other_links_lead_to_no_article() -> None:
    """Places in the page, other sites, dead addresses, the article itself, drafts, other tags."""
    html = (
        '<a>1</a><a href="">2</a><a href="#faq">3</a><a href="https://other.example/blog/keep-tea/">4'
        '</a><a href="/blog/none/">5</a><a href="/blog/the-case-itself/">6</a><a href="{filename}'
        '/drafts/puer.md">7</a><link href="/blog/keep-tea/"><abbr href="/blog/keep-tea/">8</abbr>'
    )
    assert linked(html) == ()
