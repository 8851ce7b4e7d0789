"""Makes a ``Source`` of Pelican's object, with the FAQ of its front matter in its text."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from pelican.contents import Content

from ..core.faq import Mistake, read_faq_data
from ..core.front_matter import field_lines
from ..core.problem import Code, Problem
from ..core.related import Target
from ..core.source import Source
from ..pelican_internals import html_of
from ..rendering import FaqSections
from ..site import canonical_url


def source_of(content: Content, target: Target | None = None) -> Source:
    """Return a content object as what is to be enriched; ``target`` is what it is to others."""
    return Source(
        html=html_of(content) or "",
        path=target.path if target else content.relative_source_path,
        title=str(content.title),
        lang=getattr(content, "lang", ""),
        url=canonical_url(content, target.url if target else content.url),
    )


def with_faq_data(
    source: Source, content: Content, sections: FaqSections
) -> tuple[Source, list[Problem]]:
    """Return an article with the FAQ of its metadata at its end, and what is wrong with that."""
    data = read_faq_data(content.metadata)
    lines = _FieldLines(content.source_path)
    problems = [_problem(mistake, "faq-data", lines, source.path) for mistake in data.mistakes]
    source = source._replace(faq=data.wanted)
    if not data.entries:
        return source, problems
    source, fallen = sections.add_to(source, data.entries)
    for (field, number), names in zip(data.places, fallen, strict=True):
        if names:
            message = (
                f"the answer in entry {number} of {field} has HTML that could run or load"
                f" something: {', '.join(names)}; this is left out"
            )
            mistake = Mistake(message=message, field=field, number=number)
            problems.append(_problem(mistake, "unsafe-html", lines, source.path))
    return source, problems


class _FieldLines:
    """The lines of fields in a source file, which is read once, and only if they are asked for."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._lines: dict[str, list[int]] = {}

    def line_of(self, mistake: Mistake) -> int:
        """Return the line of a mistake, or 0 where that is not known."""
        if mistake.field not in self._lines:
            self._lines[mistake.field] = field_lines(self._text, mistake.field)
        lines = self._lines[mistake.field]
        return lines[mistake.number] if mistake.number < len(lines) else 0

    @cached_property
    def _text(self) -> str:
        try:
            return Path(self._path).read_text("utf-8-sig", errors="replace")
        except OSError:
            return ""


def _problem(mistake: Mistake, code: Code, lines: _FieldLines, path: str) -> Problem:
    return Problem(
        path=path,
        code=code,
        message=mistake.message,
        words=f"{mistake.field}:",
        line=lines.line_of(mistake),
    )
