"""Makes a FAQ section, at the end of a text, of questions in the front matter.

It is made with ``faq_related/faq.html``, which a theme can override.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from ..core.faq import FaqData
from ..core.html import FOOTNOTES
from ..core.language import faq_heading
from ..core.source import FaqDataSection, Source
from .markdown_text import MarkdownText

_BEGINS, _ENDS = "\2", "\3"  # around an answer, until its place is known
_ANSWER_SHOWN = re.compile(f"{_BEGINS}([^{_BEGINS}{_ENDS}]*+){_ENDS}")


class FaqSections:
    """Makes sections of the questions and answers that authors write as data."""

    def __init__(self, environment: Environment, settings: Mapping[str, Any]) -> None:
        self._environment = environment
        self._markdown = MarkdownText(settings)

    def add_to(self, source: Source, faq: FaqData) -> tuple[Source, list[tuple[str, ...]]]:
        """Return an article with a FAQ section at its end, but before its footnotes.

        Besides, return for each entry what fell out of its answer, as it could run.
        """
        groups = {group.first: group.name for group in faq.groups}
        shown = []
        fallen = []
        for index, (question, written) in enumerate(faq.entries):
            answer, names = self._markdown.convert_harmless(written, index + 1)
            answer = answer.replace(_BEGINS, "").replace(_ENDS, "")
            shown.append(
                {
                    "question": question,
                    "answer": Markup(f"{_BEGINS}{answer}{_ENDS}"),
                    "group": groups.get(index, ""),
                }
            )
            fallen.append(names)
        template = self._environment.get_template("faq_related/faq.html")
        section = template.render(
            heading=faq.heading or faq_heading(source.lang),
            entries=shown,
            grouped=bool(groups),
            lang=source.lang,
        ).strip()
        text, footnotes, notes = source.html.rpartition(FOOTNOTES)
        if not footnotes:
            text, notes = source.html, ""
        start = len(text) + 1
        html, answers = _without_sentinels(section, start)
        data = FaqDataSection(
            start=start,
            end=start + len(html),
            questions=tuple(question for question, _ in faq.entries),
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
