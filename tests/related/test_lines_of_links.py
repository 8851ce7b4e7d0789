"""Lines of related links: which are read, and what only looks like one."""

from __future__ import annotations

from html import escape

import pytest
from cases import PlainRenderer
from markdown import markdown
from test_related import TARGETS

from pelican_faq_related.core.enrich import Site, enrich
from pelican_faq_related.core.faq import FaqHeadings
from pelican_faq_related.core.html import Text
from pelican_faq_related.core.related import ReferenceFinder, SiteIndex, without_marks
from pelican_faq_related.core.source import Source

FINDER = ReferenceFinder(["On this shelf"], lines=True)
SITE = Site(
    index=SiteIndex(TARGETS, site_urls=["https://example.org"]),
    references=FINDER,
    opens_faq=FaqHeadings(),
    renderer=PlainRenderer(),
)
POTS, KEEP = "/blog/pots-that-pour/", "https://example.org/blog/keep-tea/"
POTS_CARD = "<card>Teapots: 4 that never drip -> {filename}/pots.md</card>"
KEEP_CARD = "<card>Storing Tea for Years -> {filename}/old-name.md</card>"


def shown(text: str) -> str:
    """Return the HTML of an article with its lines as cards."""
    html = markdown(text, extensions=["extra"])
    return enrich(Source(html=html, path="x.md", title="X", lang="en"), SITE, str).html


@pytest.mark.parametrize(
    ("line", "cards"),
    [
        (f"Related: [Pots]({POTS})", POTS_CARD),
        (f"**See also:** [Pots]({POTS}), [Tins]({KEEP})", POTS_CARD + KEEP_CARD),
        (f"*Read more*: [Pots]({POTS}) and **[Tins]({KEEP})**.", POTS_CARD + KEEP_CARD),
        (f"siehe auch: [Pots]({POTS}) | [Tins]({KEEP})", POTS_CARD + KEEP_CARD),
        (f"Voir aussi : [Pots]({POTS})  \n[Tins]({KEEP})", POTS_CARD + KEEP_CARD),
        (f"関連記事：[壺]({POTS})、[缶]({KEEP})", POTS_CARD + KEEP_CARD),
        (f"On this shelf: [Tins]({KEEP})", KEEP_CARD),
        ("Related: [Tins](old-name.md)", KEEP_CARD),
        (
            'See also: [`leaf`](https://leaf.example/ "All of it"), [Shop](../shop.html)',
            "<card>leaf -> https://leaf.example/</card><card>Shop -> ../shop.html</card>",
        ),
        ("Related: [Tins]({filename}gone.md)", "<text>Related: Tins</text>"),
    ],
)
def test_a_line_of_links_becomes_cards(line: str, cards: str) -> None:
    """A paragraph that is nothing but a label and links leaves the text; cards stand there."""
    assert shown(f"So.\n\n{line}\n\nOn.") == f"<p>So.</p>\n\n{cards}\n<p>On.</p>"


def test_lines_in_a_list_become_cards() -> None:
    """A list of nothing but such lines leaves the text; an item among others holds its card."""
    assert shown(f"- Related: [Pots]({POTS})\n- See also: [Tins]({KEEP})") == (
        f"\n{POTS_CARD}{KEEP_CARD}"
    )
    assert shown(f"- Heat it.\n- See also: [Pots]({POTS})") == (
        f"<ul>\n<li>Heat it.</li>\n<li>\n{POTS_CARD}</li>\n</ul>"
    )


@pytest.mark.parametrize(
    "heading",
    [
        "Related articles",
        "Verwandte Artikel",
        "**Voir aussi**",
        "Artículos relacionados:",
        "Lees ook ¶",
        "関連記事",
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_list_below_a_last_heading_becomes_cards(heading: str, between: str) -> None:
    """The heading stays, whatever language it is in."""
    html = shown(f"So.\n\n## {heading}\n\n1. [Pots]({POTS}){between}2. [Tins]({KEEP})\n\nBye.")
    assert html.endswith(f"</h2>\n\n{POTS_CARD}{KEEP_CARD}\n<p>Bye.</p>")


@pytest.mark.parametrize(
    "text",
    [
        f"Related: I wrote of [pots]({POTS}).",
        f"Related: [pots]({POTS}) in spring.",
        f"Related: [pots]({POTS}) or [tins]({KEEP})",
        f"So. Related: [pots]({POTS})",
        f"Source: [pots]({POTS})",
        f"See: [pots]({POTS})",
        f"[Related]({KEEP}): [pots]({POTS})",
        f"Related: ![pot](pot.png) [pots]({POTS})",
        f"Related: [![pot](pot.png)]({POTS})",
        "Related: pots and tins",
        f"| a |\n| --- |\n| Related: [pots]({POTS}) |",
        f"`Related:` [pots]({POTS})",
        f"    Related: [pots]({POTS})",
        f"## Related articles\n\n- [pots]({POTS})\n\n## And then\n\nMore.",
        f"## Related articles\n\n- [pots]({POTS}), which pour\n- [tins]({KEEP})",
        f"## Related articles\n\nThere are two:\n\n- [pots]({POTS})",
        f"## Related work\n\n- [pots]({POTS})",
        f"## Related articles\n\n- [pots]({POTS})\n    - [tins]({KEEP})",
        "## Related articles\n\nNone.",
    ],
)
def test_what_is_no_line_of_links_stays(text: str) -> None:
    """Sentences, other labels, and lists that say more are left byte for byte."""
    assert shown(text) == markdown(text, extensions=["extra"])


def test_lines_are_read_on_request_alone() -> None:
    """Without the setting, a line is what its author wrote."""
    assert not ReferenceFinder().find(Text(markdown(f"Related: [Pots]({POTS})")))


def test_a_line_in_a_summary_is_plain_text() -> None:
    """Its words stay, and so does what stands around them."""
    html = markdown(f"**See also:** [Pots & pans]({POTS}), *[Tins]({KEEP})*.")
    assert without_marks(Text(html), FINDER, escape) == (
        "<p><strong>See also:</strong> Pots &amp; pans, <em>Tins</em>.</p>"
    )
