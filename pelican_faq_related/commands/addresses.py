"""Puts addresses into the marks of a site's sources, as far as they are certain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pelican.contents import Content

from ..core.enrich import Site
from ..core.html import Text
from ..core.problem import Problem
from ..core.related import (
    RelatedEditor,
    RelatedReference,
    Resolver,
    declared_cards,
    empty_marks,
    place_references,
    unknown_openers,
)
from ..enriching import declared_by, source_of, with_lines
from .read_site import ReadSite
from .rewrite import Rewriter
from .shadow import Shadow


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """A source file, and what it is with addresses in its marks."""

    path: Path
    name: str  # relative to the content folder
    before: bytes
    after: bytes  # the same where there is nothing to write
    marks: int  # that got an address
    problems: tuple[Problem, ...]  # marks that are left as they are, and why


def rewrite_sources(site: ReadSite) -> Iterator[Rewritten]:
    """Yield each source that has marks to write or to report."""
    with Shadow(site.folder, site.readers) as shadow:
        for content in _by_file(site.contents):
            if not Path(content.source_path).is_file():
                continue  # some plugin made it up
            rewritten = _rewrite(content, site.site, shadow)
            if rewritten.marks or rewritten.problems:
                yield rewritten


def _by_file(contents: Iterable[Content]) -> Iterable[Content]:
    """Return one of the contents for each file, which links may lead to; the file's own, if any."""
    files: dict[Path, Content] = {}
    for content in contents:
        path = Path(content.source_path)
        if path.resolve() not in files or not path.is_symlink():
            files[path.resolve()] = content
    return files.values()


def _rewrite(content: Content, site: Site, shadow: Shadow) -> Rewritten:
    source = source_of(content)
    text = Text(source.html)
    openings = site.references.openings(text)
    references = site.references.find(text, openings)
    placement = place_references(text, references)
    declared = declared_cards(declared_by(content), source, Resolver(source, site.index), ())
    problems = with_lines(
        (
            *RelatedEditor(source, site.index, site.renderer).edit(text, placement).problems,
            *unknown_openers(source, text, openings, site.index),
            *empty_marks(source, text, openings, references, site.references),
            *declared.problems,
        ),
        content,
    )
    wanted: dict[RelatedReference, str] = {}
    for reference in references:
        resolution = site.index.resolve(reference, path=source.path, lang=source.lang)
        written = _names_source(reference.url) and not resolution.problem
        writable = _names_source(resolution.href) and not reference.no_link
        if resolution.target and writable and not written:
            wanted[reference] = resolution.href
    path = Path(content.source_path)
    before = path.read_bytes()
    rewriter = Rewriter(content, before, site.references, shadow)
    after, done = rewriter.write(wanted) if wanted else (before, frozenset())
    left = [reference for reference in wanted if reference not in done]
    solved = {(reference.words, reference.url) for reference in done}
    return Rewritten(
        path=path,
        name=source.path,
        before=before,
        after=after,
        marks=len(done),
        problems=(
            *(p for p in problems if (p.words, p.address) not in solved),
            *(_unclear(source.path, reference, wanted[reference]) for reference in left),
        ),
    )


def _names_source(link: str) -> bool:
    """Whether a link is in Pelican's form for sources, which a site can change a little."""
    return "filename" in link.partition("/")[0].partition(".")[0]


def _unclear(path: str, reference: RelatedReference, href: str) -> Problem:
    return Problem(
        path=path,
        code="unclear-place",
        message=f"[{reference.words}] leads to {href}, but where to write that is not certain; "
        "it is left as it is",
        words=reference.words,
        address=reference.url,
    )
