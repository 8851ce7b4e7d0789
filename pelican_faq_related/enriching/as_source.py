"""Makes a ``Source`` of Pelican's object, with the FAQ of its front matter in its text."""

from __future__ import annotations

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
    problems = [_problem(mistake, "faq-data", content, source.path) for mistake in data.mistakes]
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
            problems.append(_problem(mistake, "unsafe-html", content, source.path))
    return source, problems


def _problem(mistake: Mistake, code: Code, content: Content, path: str) -> Problem:
    try:
        text = Path(content.source_path).read_text("utf-8-sig", errors="replace")
    except OSError:
        text = ""
    lines = field_lines(text, mistake.field)
    line = lines[mistake.number] if mistake.number < len(lines) else 0
    return Problem(
        path=path, code=code, message=mistake.message, words=f"{mistake.field}:", line=line
    )
