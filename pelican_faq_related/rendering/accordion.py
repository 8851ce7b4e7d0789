"""Loads the accordion template of a theme: what stands around questions and answers."""

from __future__ import annotations

from jinja2 import Environment
from markupsafe import Markup

from ..core.faq import ACCORDION_CLASSES, Accordion
from ..core.html import HEADINGS, Edit, Element, Text, apply_edits

_QUESTION, _ANSWER = Markup("\1question\1"), Markup("\1answer\1")


class TemplateError(ValueError):
    """A theme's template that lacks what it is to show; the message names it."""


class Accordions:
    """The accordion of a site, and that of pages which say themselves how they show their FAQ."""

    def __init__(self, environment: Environment, *, folded: bool) -> None:
        """Take whether the site folds answers away; its template is loaded when it is needed."""
        self._environment = environment
        self._loaded: Accordion | None = None
        self.of_site = self.of_page("accordion") if folded else None

    def of_page(self, display: str) -> Accordion | None:
        """Return the accordion of a page; ``display`` is "text" or "accordion"."""
        if display != "accordion":
            return None
        if self._loaded is None:
            self._loaded = load_accordion(self._environment)
        return self._loaded


def load_accordion(environment: Environment) -> Accordion:
    """Return what stands around question and answer in an accordion.

    Raises TemplateError.
    """
    template = environment.get_template("faq_related/accordion.html")
    html = template.render(question=_QUESTION, answer=_ANSWER).strip()
    before, _, behind = html.partition(_QUESTION)
    between, _, after = behind.partition(_ANSWER)
    if html.count(_QUESTION) != 1 or html.count(_ANSWER) != 1 or not after:
        raise TemplateError(
            "faq_related/accordion.html must show question and answer once each, in this order"
        )
    return Accordion(before=before, between=between, after=after)


def without_accordion(html: str) -> str:
    """Return HTML with what an accordion folds away as it was: questions, and answers below them.

    Feeds show it so, as few readers of feeds unfold anything.
    """
    entry, question, answer = ACCORDION_CLASSES
    if entry not in html:
        return html
    text, edits = Text(html), []
    for element in text.elements:
        classes = text.attribute(element, "class") if element.has_attributes else None
        names = (classes or "").split()
        if element.name == "details" and entry in names:
            edits += _without_tags(element)
        elif element.name == "summary" and question in names:
            held = next(iter(text.between(element.content_start, element.content_end)), None)
            alone = held is not None and held.name in HEADINGS
            edits += _without_tags(element) if alone else _without_tags(element, "<p>", "</p>")
        elif element.name == "div" and answer in names:
            edits += _without_tags(element)
    return apply_edits(html, edits)


def _without_tags(element: Element, start: str = "", end: str = "") -> list[Edit]:
    return [
        Edit(element.start, element.content_start, start),
        Edit(element.content_end, element.end, end),
    ]
