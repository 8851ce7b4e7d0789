"""Enriches one article: the one place where the wings meet.

In: its HTML and what is known of it. Out: the same with cards and ids, its FAQ, and what should be
fixed. All is found in the original text first; one pass of edits then changes it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from .faq import (
    Accordion,
    FaqEntry,
    FaqHeadings,
    asks,
    edit_questions,
    find_questions,
    may_hold_questions,
    not_named_faq,
    question_text,
)
from .html import Edit, Text, add_at_end, apply_edits
from .problem import Code, Problem
from .related import (
    Declared,
    ReferenceFinder,
    RelatedCard,
    RelatedEditor,
    RelatedReference,
    Renderer,
    Resolution,
    Resolver,
    SiteIndex,
    declared_cards,
    empty_marks,
    marks_as_text,
    place_references,
    unknown_openers,
)
from .source import Source

if TYPE_CHECKING:
    from .front_matter import OwnFields
    from .keywords.computed import HeadingReader


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What enriching an article needs of the site; the same for all of its articles."""

    index: SiteIndex
    references: ReferenceFinder
    opens_faq: FaqHeadings
    renderer: Renderer
    accordion: Accordion | None = None  # if answers are to be folded away
    will_list: Callable[[Code], bool] | None = None  # which problems somebody will read; or all


class Enrichment(NamedTuple):
    """What became of an article."""

    html: str
    summary_html: str = ""  # the text as it was, with marks as plain text; empty if it is the same
    faq_entries: tuple[FaqEntry, ...] = ()
    new_ids: frozenset[str] = frozenset()  # that questions got
    related_cards: tuple[RelatedCard, ...] = ()
    related_links: tuple[Resolution, ...] = ()  # where cards and links lead
    problems: tuple[Problem, ...] = ()
    reference_edits: tuple[
        Edit, ...
    ] = ()  # what references became in the text; their words are not its own


def enrich(
    source: Source,
    site: Site,
    absolute: Callable[[str], str],
    declared: Sequence[Declared] = (),
) -> Enrichment:
    """Find and resolve an article's marks, find its FAQ, and make its edits.

    ``absolute`` turns the intra-site links in a piece of HTML into absolute ones. What the front
    matter has ``declared`` gets cards at the end of the text.
    """
    enrichment = _enrich_text(source, site, absolute)
    return _with_declared(enrichment, source, site, declared) if declared else enrichment


def _enrich_text(source: Source, site: Site, absolute: Callable[[str], str]) -> Enrichment:
    html = source.html
    text = Text(html)
    openings = site.references.openings(text)
    unread = [*unknown_openers(source, text, openings, site.index)] if openings.unknown else []
    marked = openings.marks or openings.lines
    if not marked and not may_hold_questions(source, site.opens_faq):
        return Enrichment(html=html, problems=(*unread, *_not_named(source, text)))
    marks = site.references.find(text, openings)
    references = [r for r in marks if not r.in_prose or _leads(r, source, site.index)]
    unread += empty_marks(source, text, openings, marks, site.references)
    placement = place_references(text, references)
    editor = RelatedEditor(source, site.index, site.renderer, site.will_list)
    related = editor.edit(text, placement)
    found = find_questions(source, text, site.opens_faq, related.emptied)
    faq = edit_questions(source, found, related.cuts, absolute, site.accordion)
    unnamed = () if faq.entries else _not_named(source, text)
    edits = [*related.cuts, *faq.ends, *related.insertions, *faq.edits]
    return Enrichment(
        html=apply_edits(html, edits),
        summary_html=_for_summary(source, marks_as_text(text, placement, escape)) if edits else "",
        faq_entries=faq.entries,
        new_ids=faq.new_ids,
        related_cards=related.cards,
        related_links=related.links,
        problems=(*related.problems, *unread, *faq.problems, *unnamed),
        reference_edits=related.cuts,
    )


def _not_named(source: Source, text: Text) -> tuple[Problem, ...]:
    """Return the problems of headings such as "Questions", below which a FAQ seems to be meant."""
    if source.faq is False:
        return ()
    return tuple(
        Problem(
            path=source.path,
            code="unnamed-faq",
            message=f'all headings below "{name}" ask, but it does not say FAQ, so there is no FAQ '
            f'markup; write "FAQ" into it, or <!-- faq --> in front of it, if it is one',
            words=name,
        )
        for name in not_named_faq(text)
    )


def _for_summary(source: Source, edits: list[Edit]) -> str:
    """Return the text that the author wrote, with these edits, and without questions from data."""
    data = source.faq_data
    if data is None:
        return apply_edits(source.html, edits)
    start, end = data.start - 1, data.end + 1  # with the line breaks around
    outside = [edit for edit in edits if edit.end <= start or edit.start >= end]
    return apply_edits(source.html, [*outside, Edit(start, end, "")])


def _with_declared(
    enrichment: Enrichment, source: Source, site: Site, declared: Sequence[Declared]
) -> Enrichment:
    """Return what became of an article, with the cards that its front matter declares."""
    resolver = Resolver(source, site.index, site.will_list)
    found = declared_cards(declared, source, resolver, enrichment.related_cards)
    html = enrichment.html
    if found.cards:
        html = add_at_end(html, site.renderer.group(found.cards))
    return enrichment._replace(
        html=html,
        related_cards=(*enrichment.related_cards, *found.cards),
        related_links=(*enrichment.related_links, *found.links),
        problems=(*enrichment.problems, *found.problems),
    )


def _leads(reference: RelatedReference, source: Source, index: SiteIndex) -> bool:
    resolution = index.resolve(reference, path=source.path, lang=source.lang)
    return resolution.target is not None


def heading_reader(opens_faq: FaqHeadings) -> HeadingReader:
    """Return what computed keywords need to know of headings, as those of FAQs are read."""
    # Few sites compute keywords, and what computes them takes time to load.
    from .keywords.computed import HeadingReader  # noqa: PLC0415

    def without_faq(texts: Sequence[str]) -> Sequence[str]:
        if (first := opens_faq.first_of(texts)) < 0:
            return texts
        return [*texts[:first], *(text for text in texts[first:] if not opens_faq(text))]

    return HeadingReader(plain=question_text, asks=asks, without_faq=without_faq)


def own_fields() -> OwnFields:
    """Return the fields of front matter that this package reads itself, and how it does."""
    # Who has HTML only needs none of these, nor YAML.
    from .faq import FIELDS as FAQ  # noqa: PLC0415
    from .front_matter import OwnFields  # noqa: PLC0415
    from .keywords import parse_keywords  # noqa: PLC0415
    from .related import FIELDS as RELATED  # noqa: PLC0415

    return OwnFields(entries=(*FAQ, *RELATED), parse_keywords=parse_keywords)
