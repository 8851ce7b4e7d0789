"""Puts our elements into the head of a page that Pelican wrote to the disk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pelican.contents import Content

from ..core.problem import Code, Problem
from ..pelican_internals import forget_text, has_own_file
from ..site import Build
from . import files
from .enrich_page import enrich_page
from .head_parts import parts_for
from .stylesheet import path_of_stylesheet, write_stylesheet

_MESSAGES: dict[Code, str] = {
    "foreign-faq": "the written page has a FAQPage already, by the theme or another plugin; "
    "ours is left out",
    "no-head": "the written page has no head that ends; keywords, JSON-LD and stylesheet "
    "are left out",
    "no-stylesheet": "a page stands where the folder of this file must be; cards and FAQs have no "
    "stylesheet. Give that page another address",
    "outside-output": "a folder of the output is a link that leads out of it; what stands there is "
    "left as it is, without keywords, JSON-LD and stylesheet",
}


def add_to_page(path: str, content: Content | None, build: Build, context: dict[str, Any]) -> None:
    """Put our elements into a written page; ``content`` is the article or page that it shows."""
    page = files.read_file(path)
    if path in build.written and build.written[path] == hash(page):
        return  # Pelican kept this page in place of another with the same name
    enriched, codes, styled = enrich_page(page, parts_for(content, build, context))
    if enriched is not page:
        if files.is_inside(path, context["OUTPUT_PATH"]):
            files.replace_file(path, enriched)
        else:
            enriched, codes, styled = page, ("outside-output",), False
    build.written[path] = hash(enriched)
    if content is not None:
        forget_text(content)
    if styled and not build.stylesheet_written:
        build.stylesheet_written = True
        own = (str(c.save_as) for c in build.targets if has_own_file(c))
        if fault := write_stylesheet(context, own):
            _report(build, path_of_stylesheet(context), fault)
    where = path if content is None else content.relative_source_path
    for code in codes:
        _report(build, where, code)


def _report(build: Build, where: str, code: Code) -> None:
    build.problems.add([Problem(path=where, code=code, message=_MESSAGES[code])])


def tell_of_links(links: Iterable[str], build: Build) -> None:
    """Report links that led out of the output folder, in whose place folders were made."""
    found = "this was a link that leads out of the output folder; a folder with the pages of this"
    found += " build stands in its place, and what the link led to is as it was"
    build.problems.add(Problem(path=link, code="outside-output", message=found) for link in links)
