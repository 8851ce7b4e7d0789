"""``python -m pelican_faq_related resolve``: what reads the site, and goes through its sources.

Pelican reads the site, plugins and all, but no page is written: what a plugin would put into the
output folder goes to a temporary one.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pelican import Pelican, signals
from pelican.contents import Content
from pelican.generators import ArticlesGenerator, Generator, PagesGenerator, StaticGenerator
from pelican.readers import Readers
from pelican.settings import read_settings

from .. import handlers
from ..core.enrich import Site
from ..core.html import Text
from ..core.problem import Problem
from ..core.related import RelatedEditor, RelatedReference, place_references
from ..enriching import contents, targets
from ..enriching.beginning import begin_build
from ..settings import SettingsError
from .rewrite import Rewriter, Shadow


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSite:
    """A site as Pelican reads it."""

    folder: Path  # of its sources
    contents: Sequence[Content]
    site: Site
    readers: Readers


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """A source file, and what it is with addresses in its marks."""

    path: Path
    name: str  # relative to the content folder
    before: bytes
    after: bytes  # the same where there is nothing to write
    marks: int  # that got an address
    problems: tuple[Problem, ...]  # marks that are left as they are, and why


@contextmanager
def reading(
    settings_file: str | None, folder: str | None, extra: Mapping[str, Any]
) -> Iterator[ReadSite]:
    """Read a site as a build does, without writing any of it.

    ``folder`` takes the place of the setting PATH, ``extra`` that of others. Raises SettingsError.
    """
    with tempfile.TemporaryDirectory() as output:
        override: dict[str, Any] = {
            **extra,
            "OUTPUT_PATH": output,
            "CACHE_PATH": str(Path(output, "cache")),
            "CACHE_CONTENT": False,
            "LOAD_CONTENT_CACHE": False,
            "DELETE_OUTPUT_DIRECTORY": False,
        }
        if folder is not None:
            override["PATH"] = os.path.normpath(Path(folder).absolute())
        settings = read_settings(settings_file, override)
        if settings["PATH"] == os.curdir:  # Pelican's default; one from a file is absolute
            raise SettingsError("the settings have no PATH; say which folder holds the sources")
        handlers.connect()  # a site that does not use the plugin yet can try it
        pelican = Pelican(settings)
        context: dict[str, Any] = {
            **settings,
            "generated_content": {},
            "static_links": set(),
            "static_content": {},
            "localsiteurl": settings["SITEURL"],
        }
        places = {"path": settings["PATH"], "theme": settings["THEME"], "output_path": output}
        generators = [
            generator(context=context, settings=settings, **places)
            for generator in _generators(pelican)
        ]
        for generator in generators:
            generator.generate_context()
        yield ReadSite(
            folder=Path(os.path.normpath(settings["PATH"])),
            contents=targets.written_contents(generators, context),
            site=begin_build(generators, context, settings)[1].site,
            readers=generators[0].readers,
        )


def _generators(pelican: Pelican) -> list[type[Generator]]:
    """Return what reads articles, pages and static files; other generators may write as well."""
    kinds = (ArticlesGenerator, PagesGenerator)
    given = (classes for _, classes in signals.get_generators.send(pelican))
    flat = (
        c for classes in given for c in (classes if isinstance(classes, Iterable) else [classes])
    )
    others = [c for c in flat if isinstance(c, type) and issubclass(c, kinds)]
    return [*kinds, *others, StaticGenerator]


def rewrite_sources(site: ReadSite) -> Iterator[Rewritten]:
    """Yield each source that has marks to write or to report."""
    with Shadow(site.folder, site.readers) as shadow:
        for content in {content.source_path: content for content in site.contents}.values():
            if not Path(content.source_path).is_file():
                continue  # some plugin made it up
            rewritten = _rewrite(content, site.site, shadow)
            if rewritten.marks or rewritten.problems:
                yield rewritten


def _rewrite(content: Content, site: Site, shadow: Shadow) -> Rewritten:
    source = contents.source_of(content)
    text = Text(source.html)
    references = site.references.find(text)
    placement = place_references(text, references)
    problems = RelatedEditor(source, site.index, site.renderer).edit(text, placement).problems
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
    solved = {(_words(reference), reference.url) for reference in done}
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


def _words(reference: RelatedReference) -> str:
    return f"{reference.label}: {reference.title}"


def _unclear(path: str, reference: RelatedReference, href: str) -> Problem:
    return Problem(
        path=path,
        code="unclear-place",
        message=f"[{_words(reference)}] leads to {href}, but where to write that is not certain; "
        "it is left as it is",
        words=_words(reference),
        address=reference.url,
    )
