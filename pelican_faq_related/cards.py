"""RelatedCard -> HTML, through templates that a theme can override; and back to plain lines.

This is where card data becomes markup: the templates escape every text, and an address that may
not stand in an ``href`` or ``src`` does not get there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape, unescape
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from .core.edits import Edit, apply_edits
from .core.links import safe_link
from .core.markup import TAG, attribute, scan
from .core.related import RelatedCard
from .core.text import plain

_TEMPLATES = Path(__file__).parent / "templates"
_GROUP = "related-cards"  # the class of a group, in any theme's template


class CardTemplates:
    """Renders cards with ``faq_related/*.html`` of the theme, or else our own."""

    def __init__(self, theme_folders: Sequence[str]) -> None:
        loader = FileSystemLoader([*theme_folders, str(_TEMPLATES)])
        environment = Environment(loader=loader, autoescape=True)
        self._group = environment.get_template("faq_related/cards.html")

    def group(self, cards: Sequence[RelatedCard]) -> str:
        """Return the HTML of a group of cards."""
        safe = [replace(c, href=safe_link(c.href), image=safe_link(c.image)) for c in cards]
        return self._group.render(cards=safe).strip()

    def link(self, title: str, href: str) -> str:
        """Return a reference as a link in its sentence."""
        return f'<a class="related-link" href="{escape(safe_link(href))}">{escape(title)}</a>'

    def text(self, text: str, *, block: bool) -> str:
        """Return a reference that leads nowhere as the text it is."""
        tag = "p" if block else "span"
        return f'<{tag} class="related-text">{escape(text)}</{tag}>'


def without_cards(html: str) -> str:
    """Return HTML with each group of cards as a plain paragraph of its links.

    Feeds and summaries show no card chrome.
    """
    if _GROUP not in html:
        return html
    edits = []
    for element in scan(html).elements:
        classes = attribute(html, "class", element.start, element.content_start) or ""
        if _GROUP in classes.split():
            links = _links_in(html[element.content_start : element.content_end])
            edits.append(Edit(element.start, element.end, f"<p>{'<br>'.join(links)}</p>"))
    return apply_edits(html, edits)


def _links_in(html: str) -> list[str]:
    """Return the links of a piece of HTML, with their address alone and their text."""
    links, href, start = [], None, 0
    for tag in TAG.finditer(html):
        if (tag[2] or "").lower() != "a":
            continue
        if not tag[1]:
            href, start = attribute(tag[0], "href"), tag.end()
        elif href is not None:
            text = plain(html[start : tag.start()])
            links.append(f'<a href="{escape(unescape(href))}">{escape(text)}</a>')
            href = None
    return links
