"""Loads the accordion template of a theme: what stands around questions and answers."""

from __future__ import annotations

from jinja2 import Environment
from markupsafe import Markup

from ..core.faq import Accordion

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
