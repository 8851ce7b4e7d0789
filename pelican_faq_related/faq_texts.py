"""Questions and answers of the front matter -> HTML at the end of a text; and accordions.

Both through templates that a theme can override.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from .core.accordion import Accordion
from .core.faq_data import FaqData
from .core.faq_headings import faq_heading
from .core.faq_sections import DATA_BEGINS, DATA_ENDS
from .markdown_text import MarkdownText

_QUESTION, _ANSWER = Markup("\1question\1"), Markup("\1answer\1")
_FOOTNOTES = '<div class="footnote">'


class TemplateError(ValueError):
    """A theme's template that lacks what it is to show; the message names it."""


class FaqTexts:
    """Makes HTML of the questions and answers that authors write as data."""

    def __init__(self, environment: Environment, settings: Mapping[str, Any]) -> None:
        self._environment = environment
        self._markdown = MarkdownText(settings)

    def with_entries(self, html: str, data: FaqData, lang: str) -> str:
        """Return a text with a FAQ section at its end, but before its footnotes."""
        if not data.entries:
            return html
        entries = [
            {"question": question, "answer": Markup(self._markdown.convert(answer))}
            for question, answer in data.entries
        ]
        template = self._environment.get_template("faq_related/faq.html")
        section = template.render(heading=faq_heading(lang), entries=entries, lang=lang).strip()
        text, footnotes, notes = html.rpartition(_FOOTNOTES)
        if not footnotes:
            text, notes = html, ""
        return f"{text}\n{DATA_BEGINS}\n{section}\n{DATA_ENDS}\n{footnotes}{notes}"


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
