"""Sees to it that a template which a header asks for can show the text; else the usual one does.

Templates for lists, parts of pages and layouts are not for texts. What a template does with a text
is known when it is rendered: one that fails then gives way as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import Environment, Template, TemplateError
from pelican.contents import Content
from pelican.generators import Generator, PelicanTemplateNotFound

from ..core.front_matter import GIVEN_TEMPLATE
from ..core.problem import Problem
from ..pelican_internals import use_template, writers_of_texts

_FOR_TEXTS = ("article", "page")
_LISTS = ("index", "archives", "period_archives", "tag", "category", "author")
# Templates that Pelican's themes have besides; none of them is a page of its own.
_OTHERS = ("tags", "categories", "authors", "base", "pagination", "translations", "analytics")
_PART = re.compile(r"(?:^|/)(?:_|(?:includes?|partials?|macros?|components?|snippets?)/)")
_ORIGIN = re.compile(r"!(?:theme|simple)/")
_USES = re.compile(r"\{%[-+]?\s*(include|import|from|extends)\b([^%]*)%\}")
_QUOTED = re.compile(r"[\"']([^\"']+)[\"']")
_SHOWS_A_TEXT = re.compile(
    r"\{%[-+]?\s*extends\b|<!doctype|<html|\b(?:article|page)\b", re.IGNORECASE
)
# What a template may raise with a text that it was not made for.
_FAILURES = (
    *(TemplateError, PelicanTemplateNotFound, RecursionError),
    *(ArithmeticError, AttributeError, LookupError, TypeError, ValueError),
)

AddProblems = Callable[[Iterable[Problem]], None]


def check_templates(generators: Iterable[object], add: AddProblems) -> None:
    """Use the usual template for texts whose header asks for one that cannot show them.

    ``add`` takes the problems, some of which are found when pages are written.
    """
    for generator, contents in writers_of_texts(generators):
        found: dict[str, Template | str] = {}
        for content in contents:
            if GIVEN_TEMPLATE not in content.metadata:
                continue
            name = str(content.template)
            if name == content.default_template:
                continue
            if name not in found:
                found[name] = _usable(generator, name)
            template = found[name]
            if isinstance(template, str):
                content.template = content.default_template
                add([_problem(content, template)])
            else:
                use_template(generator, name, _GivenTemplate(name, template, generator, add))


class _GivenTemplate:
    """A template that gives way to the usual one if it fails with a text that asked for it."""

    def __init__(
        self, name: str, template: Template, generator: Generator, add: AddProblems
    ) -> None:
        self._name, self._template, self._generator, self._add = name, template, generator, add

    def __getattr__(self, name: str) -> Any:
        return getattr(self._template, name)

    def render(self, context: dict[str, Any]) -> str:
        """Return the page of a text."""
        content = context.get("article") or context.get("page")
        if not isinstance(content, Content) or GIVEN_TEMPLATE not in content.metadata:
            return self._template.render(context)
        try:
            return self._template.render(context)
        except _FAILURES as error:
            found = f"the template {self._name!r} cannot show this text ({error})"
            self._add([_problem(content, found)])
        usual: Template = self._generator.get_template(content.default_template)
        return usual.render(context)


def _usable(generator: Generator, name: str) -> Template | str:
    """Return a template, or why it shows no text."""
    plain = _ORIGIN.sub("", name)
    try:
        template: Template = generator.get_template(name)
    except (PelicanTemplateNotFound, OSError, UnicodeError, ValueError):
        return f"the theme has no template {name!r}"
    except _FAILURES as error:
        return f"the template {name!r} is broken ({error})"
    if plain in _FOR_TEXTS:
        return template
    last = plain.rpartition("/")[2]
    lists = (*_LISTS, *_OTHERS, *generator.settings["DIRECT_TEMPLATES"])
    if last in lists or _PART.search(plain) or _is_part(generator.env, template, plain):
        return f"the template {name!r} is not for articles and pages"
    return template


def _is_part(env: Environment, template: Template, plain: str) -> bool:
    """Whether a template is a part of others: included, imported, or the layout of lists."""
    source = _source(env, str(template.name))
    if not _SHOWS_A_TEXT.search(source):
        return True
    layouts: dict[str, set[str]] = {}
    for name in env.list_templates():
        for how, written in _USES.findall(_source(env, name)):
            used = {_plain(used) for used in _QUOTED.findall(written)}
            if how == "extends":
                layouts.setdefault(_plain(name), set()).update(used)
            elif plain in used:
                return True
    wanted = {*_FOR_TEXTS, *_LISTS}
    while more := set().union(*(layouts.get(name, ()) for name in wanted)) - wanted:
        wanted |= more
    return plain in wanted


def _plain(name: str) -> str:
    """Return the name of a template as texts ask for it."""
    name = _ORIGIN.sub("", name)
    return name.rpartition(".")[0] or name


def _source(env: Environment, name: str) -> str:
    try:
        return env.loader.get_source(env, name)[0] if env.loader else ""
    except (TemplateError, OSError, UnicodeError):
        return ""


def _problem(content: Content, found: str) -> Problem:
    return Problem(
        path=content.relative_source_path,
        code="no-template",
        message=f"{found}; the usual one is used",
        words="template: ",
    )
