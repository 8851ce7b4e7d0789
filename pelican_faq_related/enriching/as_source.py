"""Makes a ``Source`` of Pelican's object, with the FAQ of its front matter in its text."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from pelican.contents import Content

from ..core.faq import Mistake, read_faq_data
from ..core.front_matter import FieldLines, split_front_matter
from ..core.problem import Code, Problem
from ..core.related import FIELDS, Declared, Target, read_declared
from ..core.source import Source
from ..pelican_internals import html_of
from ..rendering import FaqSections
from ..site import canonical_url, lang_of


def source_of(content: Content, target: Target | None = None) -> Source:
    """Return a content object as what is to be enriched; ``target`` is what it is to others."""
    return Source(
        html=html_of(content) or "",
        path=target.path if target else content.relative_source_path,
        title=str(content.title),
        lang=lang_of(content),
        url=canonical_url(content, target.url if target else content.url),
    )


def with_faq_data(
    source: Source, content: Content, sections: FaqSections
) -> tuple[Source, list[Problem]]:
    """Return an article with the FAQ of its metadata at its end, and what is wrong with that."""
    data = read_faq_data(content.metadata, source.lang)
    problems = [_problem(mistake, "faq-data", source.path) for mistake in data.mistakes]
    source = source._replace(faq=data.wanted, faq_display=data.display)
    if not data.entries:
        return source, problems
    source, fallen = sections.add_to(source, data)
    found = zip(data.entries, data.places, fallen, strict=True)
    for (question, _), (field, place), names in found:
        if names:
            message = (
                f'the answer to "{question}" in {field} has HTML that could run or load'
                f" something: {', '.join(names)}; this is left out"
            )
            mistake = Mistake(message=message, field=field, place=place)
            problems.append(_problem(mistake, "unsafe-html", source.path))
    return source, problems


def declared_by(content: Content) -> tuple[Declared, ...]:
    """Return the references that the front matter of a content object declares.

    Only front matter behind a fence does: elsewhere, its names are other people's.
    """
    if not any(name in content.metadata for name in FIELDS):
        return ()
    return read_declared(content.metadata) if split_front_matter(_text_of(content)) else ()


def with_lines(problems: Iterable[Problem], content: Content) -> list[Problem]:
    """Return the problems of a content object with the lines of those in its front matter."""
    lines = FieldLines(partial(_text_of, content))
    return [
        problem._replace(line=lines.line_at(problem.field, problem.place))
        if problem.field
        else problem
        for problem in problems
    ]


def _problem(mistake: Mistake, code: Code, path: str) -> Problem:
    return Problem(
        path=path,
        code=code,
        message=mistake.message,
        words=f"{mistake.field}:",
        field=mistake.field,
        place=mistake.place,
    )


def _text_of(content: Content) -> str:
    """Return the source of a content object; empty where a plugin made it up."""
    try:
        return Path(content.source_path).read_text("utf-8-sig", errors="replace")
    except OSError:
        return ""
