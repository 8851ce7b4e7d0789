"""What Pelican's generators read and will write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pelican import Pelican, signals
from pelican.contents import Article, Content, Page
from pelican.generators import ArticlesGenerator, Generator, PagesGenerator, StaticGenerator

# Where the generators keep what they will write.
_LISTS = (
    *("articles", "translations", "drafts", "drafts_translations"),
    *("hidden_articles", "hidden_translations"),
    *("pages", "hidden_pages", "draft_pages", "draft_translations"),
)


def contents_to_write(generators: Iterable[object]) -> list[Content]:
    """Return what Pelican's own generators will write of articles and pages, each once."""
    own = [g for g in generators if isinstance(g, ArticlesGenerator | PagesGenerator)]
    return list({id(c): c for g in own for name in _LISTS for c in getattr(g, name, ())}.values())


def writers_of_texts(generators: Iterable[object]) -> Iterator[tuple[Generator, list[Content]]]:
    """Yield the generators that write articles and pages, each with what it will write."""
    for generator in generators:
        if isinstance(generator, ArticlesGenerator | PagesGenerator):
            yield generator, contents_to_write([generator])


def use_template(generator: Generator, name: str, template: object) -> None:
    """Have a generator write texts that ask for a template by its name with another object."""
    generator._templates[name] = template


def published_contents(generators: Iterable[object]) -> Iterator[Content]:
    """Yield what Pelican's generators list on pages of the site."""
    for generator in generators:
        if isinstance(generator, ArticlesGenerator):
            yield from (*generator.articles, *generator.translations)
        elif isinstance(generator, PagesGenerator):
            yield from (*generator.pages, *generator.translations)


def read_contents(context: Mapping[str, Any]) -> list[Content]:
    """Return the articles and pages that Pelican read, also those that are not written."""
    read = context.get("generated_content", {}).values()
    return [content for content in read if isinstance(content, Article | Page)]


def static_files(context: Mapping[str, Any]) -> Mapping[str, Content]:
    """Return the static files that Pelican read, by their path."""
    files: Mapping[str, Content] = context.get("static_content", {})
    return files


def read_without_writing(settings: Mapping[str, Any]) -> tuple[list[Generator], dict[str, Any]]:
    """Have Pelican read a site, plugins and all; return its generators and the context.

    Only what reads articles, pages and static files is used: other generators may write as well.
    """
    site = Pelican(settings)
    context: dict[str, Any] = {
        **settings,
        "generated_content": {},
        "static_links": set(),
        "static_content": {},
        "localsiteurl": settings["SITEURL"],
    }
    places = {name: settings[name.upper()] for name in ("path", "theme", "output_path")}
    generators = [
        kind(context=context, settings=settings, **places) for kind in _reading_generators(site)
    ]
    for generator in generators:
        generator.generate_context()
    return generators, context


def _reading_generators(site: Pelican) -> list[type[Generator]]:
    kinds = (ArticlesGenerator, PagesGenerator)
    given = (classes for _, classes in signals.get_generators.send(site))
    flat = (
        c for classes in given for c in (classes if isinstance(classes, Iterable) else [classes])
    )
    others = [c for c in flat if isinstance(c, type) and issubclass(c, kinds)]
    return [*kinds, *others, StaticGenerator]
