"""What growth.py does with texts: all that the package does with what an author may write."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import yaml
from jinja2 import Environment, PackageLoader
from pelican.settings import DEFAULT_CONFIG
from site_in_memory import site_of, target_of, work_on

import pelican_faq_related.core
from pelican_faq_related.core.enrich import enrich, heading_reader, own_fields
from pelican_faq_related.core.faq import FaqHeadings, PageFacts, clean_answer, read_faq_data
from pelican_faq_related.core.front_matter import (
    field_lines,
    load_header,
    split_front_matter,
    take_title,
    to_pelican,
    without_title,
)
from pelican_faq_related.core.html import Text
from pelican_faq_related.core.keywords.computed import CandidateFinder, read_parts, read_text
from pelican_faq_related.core.left_over import left_over
from pelican_faq_related.core.problem import Problem
from pelican_faq_related.core.related import ReferenceFinder, RelatedReference, without_marks
from pelican_faq_related.core.related.sources import find_places
from pelican_faq_related.core.related.suggesting import (
    find_linked_articles,
    repeated_words,
    telling_words,
)
from pelican_faq_related.core.source import Source
from pelican_faq_related.enriching.declared_keywords import keywords_in
from pelican_faq_related.problems import described, find_words
from pelican_faq_related.rendering import Accordions, MarkdownText, without_cards
from pelican_faq_related.writing import HeadParts, enrich_page

_ENVIRONMENT = Environment(loader=PackageLoader("pelican_faq_related"), autoescape=True)
_SITE = site_of(target_of(number, f"Tea {number}") for number in range(50))
_ACCORDION = Accordions(_ENVIRONMENT, folded=True).of_site
_REFERENCES = ReferenceFinder()
_MARKDOWN = MarkdownText({"MARKDOWN": DEFAULT_CONFIG["MARKDOWN"]})
_HEADINGS = heading_reader(FaqHeadings())
_OWN = own_fields()
_OURS = ("field", "name")  # what no author writes
_MOST_MARKS = 20  # of those whose places in their source are looked for: each reads all of it
_SAMPLE = "Related: Tea 1"


def _source(html: str, **more: Any) -> Source:
    values = {"path": "a.md", "title": "A", "lang": "en", "url": "https://example.org/a.html"}
    return Source(html=html, **(values | more))


def _article(text: str) -> None:
    work_on(text, _SITE)


def _markdown_article(html: str) -> None:
    """Work on what ``markdown_of`` has made of a text."""
    work_on(html, _SITE)
    list(left_over(_source(html)))


def markdown_of(text: str) -> str:
    """Return what Markdown makes of a source, whose time is its own; nothing if it fails."""
    parts = split_front_matter(text)
    try:
        return _MARKDOWN.convert(parts.body if parts else text)
    except (RecursionError, AttributeError, IndexError):
        return ""


def _accordion(text: str) -> None:
    folding = replace(_SITE, accordion=_ACCORDION)
    enrich(_source(text, faq=True), folding, str)


def _title(text: str) -> None:
    enrich(_source("<h3>Is it?</h3><p>Yes.</p>", title=text), _SITE, str)


def _keywords(text: str) -> None:
    finder = CandidateFinder("en", frozenset(("the", "of")))
    finder.find(read_parts(text, _HEADINGS), text[:1000], 20)
    finder.words("Tea", read_text(text))
    CandidateFinder("fr", frozenset(("le", "de"))).find(read_parts(text, _HEADINGS), "", 20)


def _page(text: str) -> None:
    facts = PageFacts(url="https://example.org/a.html", related_links=("https://example.org/b",))
    entries = enrich(_source("<h2>FAQ</h2><h3>Is it?</h3><p>Yes.</p>"), _SITE, str).faq_entries
    page = text if "<head>" in text else f"<html><head></head><body>{text}</body></html>"
    page = f'{page}<h3 id="faq-is-it">Is it?</h3><p class="related-card">'
    parts = HeadParts(faq_entries=entries, facts=facts, new_ids=("faq-is-it",), stylesheet="/a")
    enrich_page(page.encode("utf-8", "replace"), parts)
    enrich_page(page.encode("utf-8", "replace"), parts._replace(faq_entries=(), keywords=("a",)))
    keywords_in(text)


def _problems(text: str) -> None:
    """Look for words that are not there, and for words that are not where they are looked for."""
    name = "pelican-faq-related-growth.txt"
    path = Path(gettempdir(), name)
    path.write_text(text, "utf-8", errors="replace")
    words = ("Related: Tea no", "a a a a z", text[:2000], f"{text[:300]} zz", f"a {text[-300:]} a")
    problems = [
        Problem(path=name, code="no-match", message="", words=word, address=address)
        for word in words
        for address in ("", "/b")
    ]
    list(described(problems, str(path.parent)))
    path.unlink()
    find_words("Related: a b", text)
    find_words(text, text[:200] + "no")


def _places(text: str) -> None:
    marks = _REFERENCES.find(Text(text))[:_MOST_MARKS]
    url = "/tea-1.html"
    first = RelatedReference(label="Related", title="a", url="", start=0, end=0)
    others = (first, first._replace(title="Tea 1", url=url), first._replace(title=text[:1000]))
    for reference in (*marks, *others):
        find_places(text, reference, rst=False)
        find_places(text, reference, rst=True)


def _source_file(text: str) -> None:
    parts = split_front_matter(text)
    body = parts.body if parts else text
    heading, _ = take_title(body)
    without_title(body, "Tea")
    without_title(f"# {text}", "Tea")
    without_title(f"{text[:2000]}\n===", heading)
    for name in ("faq", "title"):
        field_lines(text, name)
    for header in (parts.header if parts else "", f"title: {text}", text):
        with suppress(yaml.YAMLError):
            values = load_header(header)
            if isinstance(values, dict):
                to_pelican(values, lambda v=values: v, _OWN, site_url="https://example.org")
                read_faq_data(values)


def _fields(text: str) -> None:
    names = "title url permalink slug save_as image date status lang summary keywords tags category"
    for name in (*names.split(), "author", "reading_time", "cover", "draft", "faq"):
        to_pelican({name: text}, lambda n=name: {n: text}, _OWN, site_url="https://example.org")
    items = text.split()
    to_pelican({"tags": items, "keywords": items}, lambda: {"tags": items}, _OWN)
    read_faq_data({"faq": [{"question": item, "answer": text[:10]} for item in items]})


def _targets(text: str) -> None:
    target = target_of(1, text)
    others = [target._replace(path=f"{n}.md", title=f"{n} {text}") for n in (1, 2)]
    site = site_of([target, target._replace(slug=text, url=text, path=text), *others])
    reference = RelatedReference(label="Related", title=text, url="", start=0, end=0)
    for title in (text, f"{text} x", text[:-1], text[: len(text) // 2], text[::-1]):
        for url in ("", title, f"https://example.org/{title}"):
            asked = reference._replace(title=title, url=url)
            site.index.resolve(asked, path="z.md", lang="en")
            site.index.nearest(asked, path="z.md")


_TARGETS: dict[str, Callable[[str], object]] = {
    "article": _article,
    "article in Markdown": _markdown_article,
    "folded answers": _accordion,
    "title of a page": _title,
    "computed keywords": _keywords,
    "suggestions": lambda text: (repeated_words(text), telling_words([text])),
    "linked articles": lambda text: find_linked_articles(_source(text), _SITE.index),
    "text without cards": without_cards,
    "summary": lambda text: without_marks(Text(text), _REFERENCES, str),
    "answer": lambda text: clean_answer(text, "https://example.org/"),
    "written page": _page,
    "lines of problems": _problems,
    "places of marks": _places,
    "source file": _source_file,
    "fields": _fields,
    "titles of a site": _targets,
}


# What takes most of its time in Markdown, in which growth.py would find a lot.
OF_MARKDOWN: dict[str, Callable[[str], object]] = {
    "Markdown of a field": _MARKDOWN.convert_harmless,
}
# What another does with a text before; this is not measured.
BEFORE: dict[str, Callable[[str], str]] = {"article in Markdown": markdown_of}


def targets() -> dict[str, Callable[[str], object]]:
    """Return what is to be measured, by name."""
    return {**_TARGETS, **dict(_functions())}


def _functions() -> Iterator[tuple[str, Callable[[str], object]]]:
    """Yield the public functions of the core that take a text, and else nothing but the like."""
    package = pelican_faq_related.core
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for name, function in vars(import_module(module.name)).items():
            plain = inspect.unwrap(function) if callable(function) else None
            own = inspect.isfunction(plain) and plain.__module__ == module.name
            if name.startswith("_") or not own or not _takes_texts(plain):
                continue
            for place in inspect.signature(plain).parameters.values():
                by_author = place.annotation == "str" and place.name not in _OURS
                if by_author and place.default is place.empty:
                    short = module.name.removeprefix(f"{package.__name__}.")
                    yield f"{short}.{name}({place.name})", _call(function, place.name)


def _takes_texts(function: Callable[..., object]) -> bool:
    places = inspect.signature(function).parameters.values()
    needed = [place for place in places if place.default is place.empty]
    return bool(needed) and all(place.annotation in ("str", "int", "bool") for place in needed)


def _call(function: Callable[..., object], text_name: str) -> Callable[[str], object]:
    places = inspect.signature(function).parameters.values()

    def call(text: str) -> object:
        usual = {"str": "tea", "int": 0, "bool": False}
        values = {p.name: usual[p.annotation] for p in places if p.default is p.empty}
        values |= {text_name: text} | ({"end": len(text)} if "end" in values else {})
        with suppress(ValueError, yaml.YAMLError):  # as they are promised
            result = function(**values)
            return list(result) if inspect.isgenerator(result) else result

    return call
