"""Renders cards by templates that a theme can override, and shows them as plain lines.

This is where card data becomes markup: the templates escape every text, and an address that may
not stand in an ``href`` or ``src`` does not get there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from jinja2 import Environment

from ..core.html import Edit, Element, Text, apply_edits, safe_link
from ..core.language import name_of_backlinks, name_of_suggestions
from ..core.related import RelatedCard

# Classes that mark a group, and what is put at the end of a text, in any theme's template.
_GROUP = "related-cards"
_TEXT = "related-text"
_ENDS = ("related-suggestions", "related-backlinks")
_MOST_REMEMBERED = 500  # groups of cards


class CardTemplates:
    """Renders cards with ``faq_related/*.html`` of the theme, or else our own."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._group = environment.get_template("faq_related/cards.html")
        self._rendered: dict[tuple[RelatedCard, ...], str] = {}

    def group(self, cards: Sequence[RelatedCard]) -> str:
        """Return the HTML of a group of cards."""
        cards = tuple(cards)
        if cards not in self._rendered:  # many articles lead to the same few
            if len(self._rendered) == _MOST_REMEMBERED:
                self._rendered.clear()
            self._rendered[cards] = self._group.render(cards=_safe(cards)).strip()
        return self._rendered[cards]

    def suggestions(self, cards: Sequence[RelatedCard], lang: str) -> str:
        """Return a group of cards that no reference asked for, with its name in a language."""
        template = self._environment.get_template("faq_related/suggestions.html")
        name = name_of_suggestions(lang)
        return template.render(cards=_safe(cards), name=name, lang=lang).strip()

    def backlinks(self, cards: Sequence[RelatedCard], lang: str) -> str:
        """Return a list of articles that lead to another, with its name in a language."""
        template = self._environment.get_template("faq_related/backlinks.html")
        name = name_of_backlinks(lang)
        return template.render(cards=_safe(cards), name=name, lang=lang).strip()

    def link(self, title: str, href: str) -> str:
        """Return a reference as a link in its sentence."""
        return f'<a class="related-link" href="{escape(safe_link(href))}">{escape(title)}</a>'

    def text(self, text: str, *, block: bool) -> str:
        """Return a reference that leads nowhere as the text it is."""
        tag = "p" if block else "span"
        return f'<{tag} class="related-text">{escape(text)}</{tag}>'


def _safe(cards: Iterable[RelatedCard]) -> list[RelatedCard]:
    """Return cards without addresses that may not stand in a page."""
    return [c._replace(href=safe_link(c.href), image=safe_link(c.image)) for c in cards]


def authors_text(html: str) -> str:
    """Return HTML without what stands in it for marks of their own, or at its end."""
    text = Text(html)
    ours = _with_classes(text, (_GROUP, _TEXT, *_ENDS))
    return apply_edits(html, [Edit(element.start, element.end, "") for element, _ in ours])


def without_cards(html: str) -> str:
    """Return HTML with each group of cards as a plain paragraph of its links.

    Feeds and summaries show no card chrome, and nothing that the author did not write.
    """
    text, edits = Text(html), []
    for element, name in _with_classes(text, (*_ENDS, _GROUP)):
        shown = ""
        if name == _GROUP:
            links = [
                f'<a href="{escape(href)}">{escape(words)}</a>'
                for href, words in text.links_in(element)
            ]
            shown = f"<p>{'<br>'.join(links)}</p>"
        edits.append(Edit(element.start, element.end, shown))
    return apply_edits(html, edits)


def _with_classes(text: Text, names: Sequence[str]) -> Iterator[tuple[Element, str]]:
    """Yield the elements that have one of these classes, with the first of them."""
    if not any(name in text.html for name in names):
        return
    for element in text.elements:
        classes = (text.attribute(element, "class") or "").split() if element.has_attributes else ()
        if name := next((name for name in names if name in classes), ""):
            yield element, name
