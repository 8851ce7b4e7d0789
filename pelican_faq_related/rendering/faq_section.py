"""Makes a FAQ section, at the end of a text, of questions in the front matter.

It is made with ``faq_related/faq.html``, which a theme can override.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from ..core.html import FOOTNOTES
from ..core.language import faq_heading
from ..core.source import FaqDataSection, Source
from .markdown_text import MarkdownText

_BEGINS, _ENDS = "\2", "\3"  # around an answer, until its place is known
_ANSWER_SHOWN = re.compile(f"{_BEGINS}([^{_ENDS}]*){_ENDS}")


class FaqSections:
    """Makes sections of the questions and answers that authors write as data."""

    def __init__(self, environment: Environment, settings: Mapping[str, Any]) -> None:
        self._environment = environment
        self._markdown = MarkdownText(settings)

    def add_to(
        self, source: Source, entries: Sequence[tuple[str, str]]
    ) -> tuple[Source, list[tuple[str, ...]]]:
        """Return an article with a FAQ section at its end, but before its footnotes.

        ``entries`` are questions, plain, and answers in Markdown. Besides, return for each what
        fell out of its answer, as it could run.
        """
        shown = []
        fallen = []
        for number, (question, written) in enumerate(entries, start=1):
            answer, names = self._markdown.convert_harmless(written, number)
            answer = answer.replace(_BEGINS, "").replace(_ENDS, "")
            shown.append({"question": question, "answer": Markup(f"{_BEGINS}{answer}{_ENDS}")})
            fallen.append(names)
        template = self._environment.get_template("faq_related/faq.html")
        heading = faq_heading(source.lang)
        section = template.render(heading=heading, entries=shown, lang=source.lang).strip()
        text, footnotes, notes = source.html.rpartition(FOOTNOTES)
        if not footnotes:
            text, notes = source.html, ""
        start = len(text) + 1
        html, answers = _without_sentinels(section, start)
        data = FaqDataSection(
            start=start,
            end=start + len(html),
            questions=tuple(question for question, _ in entries),
            answers=answers,
        )
        html = f"{text}\n{html}\n{footnotes}{notes}"
        return source._replace(html=html, faq_data=data), fallen


def _without_sentinels(section: str, start: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a section that begins at ``start``, and where the marked answers stand."""
    parts: list[str] = []
    answers: list[tuple[int, int]] = []
    position = 0
    for answer in _ANSWER_SHOWN.finditer(section):
        parts += (section[position : answer.start()], answer[1])
        position = answer.end()
        begins = start + answer.start() - len(_BEGINS + _ENDS) * len(answers)
        answers.append((begins, begins + len(answer[1])))
    parts.append(section[position:])
    html = "".join(parts)
    return re.sub(f"[{_BEGINS}{_ENDS}]", "", html), tuple(answers)
