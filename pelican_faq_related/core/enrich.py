"""The HTML of one article -> the same with cards and ids, its FAQ, and what should be fixed.

All is found in the original text first; one pass of edits then changes it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol
from urllib.parse import urlsplit

from .anchors import Anchors
from .answers import clean_answer
from .edits import Edit, apply_edits, edits_between
from .faq import FaqEntry, find_questions
from .headings import question_text
from .markup import scan
from .placement import CardGroup, Placement, place_references, unpaired_tags
from .problem import Problem
from .related import ReferenceFinder, RelatedCard, RelatedReference
from .site_index import Resolution, SiteIndex
from .text import one_line


class Renderer(Protocol):
    """Makes HTML of references."""

    def group(self, cards: Sequence[RelatedCard]) -> str:
        """Return a group of cards."""

    def link(self, title: str, href: str) -> str:
        """Return an inline link."""

    def text(self, text: str, *, block: bool) -> str:
        """Return a reference without a link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The article that is enriched."""

    html: str
    path: str  # of its source, relative to the content folder
    title: str  # as metadata has it
    lang: str
    url: str = ""  # absolute; empty where the site has no address


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What enriching an article needs of the site; the same for all of its articles."""

    index: SiteIndex
    references: ReferenceFinder
    opens_faq: Callable[[str], bool]
    renderer: Renderer


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrichment:
    """What became of an article."""

    html: str
    faq_entries: tuple[FaqEntry, ...]
    related_cards: tuple[RelatedCard, ...]
    problems: tuple[Problem, ...]


def enrich(source: Source, site: Site, absolute: Callable[[str], str]) -> Enrichment:
    """Find and resolve an article's marks, find its FAQ, and make its edits.

    ``absolute`` turns the intra-site links in a piece of HTML into absolute ones.
    """
    html, markup = source.html, scan(source.html)
    references = site.references.find(html, markup)
    placement = place_references(html, markup, references)
    related = _Related(source, site)
    cuts, insertions = related.edits_of(placement)
    cuts.sort()
    anchors, entries, ids, problems = Anchors(html), [], [], related.problems
    emptied = {element for group in placement.groups for element in group.emptied}
    for question in find_questions(html, markup, site.opens_faq, source.title, emptied):
        first, last = question.answer_start, question.answer_end
        answer = apply_edits(html, edits_between(cuts, first, last), first, last)
        answer = clean_answer(absolute(answer), source.url)
        text = question.text
        shown = (question.element.content_start, question.element.content_end)
        if in_question := edits_between(cuts, *shown):
            text = question_text(apply_edits(html, in_question, *shown))
        if not answer:
            problems.append(
                Problem(
                    path=source.path,
                    code="empty-answer",
                    message=f'"{text}" has no answer; it is left out of the FAQ markup',
                    words=text,
                )
            )
            continue
        anchor, edit = anchors.anchor_of(replace(question, text=text))
        ids += [edit] if edit else []
        entries.append(FaqEntry(question=text, answer=answer, anchor=anchor))
    return Enrichment(
        html=apply_edits(html, [*cuts, *insertions, *ids]),
        faq_entries=tuple(entries),
        related_cards=tuple(related.cards),
        problems=tuple(problems),
    )


class _Related:
    """Resolves the references of one article and makes their edits."""

    def __init__(self, source: Source, site: Site) -> None:
        self._source = source
        self._site = site
        self.cards: list[RelatedCard] = []
        self.problems: list[Problem] = []

    def edits_of(self, placement: Placement) -> tuple[list[Edit], list[Edit]]:
        """Return what leaves the text or changes in it, and the groups of cards put in."""
        cuts: list[Edit] = []
        insertions: list[Edit] = []
        for group in placement.groups:
            cuts += group.cuts
            insertions.append(Edit(group.position, group.position, self._group(group)))
        for reference in placement.inline:
            kept = unpaired_tags(self._source.html[reference.start : reference.end])
            cuts.append(Edit(reference.start, reference.end, self._inline(reference) + kept))
        return cuts, insertions

    def _group(self, group: CardGroup) -> str:
        parts: list[str] = []
        cards: list[RelatedCard] = []
        for reference in group.references:
            resolution = self._resolve(reference)
            if resolution.href:
                cards.append(_card(reference, resolution, self._source.lang))
                continue
            if cards:
                parts.append(self._site.renderer.group(cards))
            text = f"{reference.label}: {_title(reference, resolution)}"
            parts.append(self._site.renderer.text(text, block=True))
            self.cards += cards
            cards = []
        if cards:
            parts.append(self._site.renderer.group(cards))
        self.cards += cards
        return "\n" + "\n".join(parts)

    def _inline(self, reference: RelatedReference) -> str:
        resolution = self._resolve(reference)
        title = _title(reference, resolution)
        if resolution.href and not reference.no_link:
            return self._site.renderer.link(title, resolution.href)
        return self._site.renderer.text(title, block=False)

    def _resolve(self, reference: RelatedReference) -> Resolution:
        resolution = self._site.index.resolve(
            reference, path=self._source.path, lang=self._source.lang
        )
        if resolution.problem:
            self.problems.append(_problem(self._source.path, reference, resolution))
        return resolution


def _card(reference: RelatedReference, resolution: Resolution, lang: str) -> RelatedCard:
    target = resolution.target
    if target is not None:
        other = target.lang if target.lang != lang else ""
        return replace(target.card, href=resolution.href, lang=other)
    site = urlsplit(resolution.href).netloc.rpartition("@")[2] if resolution.external else ""
    return RelatedCard(
        title=_title(reference, resolution),
        href=resolution.href,
        site=site.removeprefix("www."),
        external=resolution.external,
    )


def _title(reference: RelatedReference, resolution: Resolution) -> str:
    """Return the words that show a reference: the author's, where they are more than an address."""
    title = reference.title
    named = title and (" " in title or not ("/" in title or "-" in title))
    if resolution.target is not None and not named:
        return resolution.target.title
    return title or reference.url


def _problem(path: str, reference: RelatedReference, resolution: Resolution) -> Problem:
    mark = f"[{reference.label}: {reference.title}]"
    mark += f"({one_line(reference.url)})" if reference.url else ""
    message = {
        "no-match": f"no article matches {mark}; it is shown as text",
        "ambiguous": f"more than one article matches {mark}, and it is shown as text: "
        f"a slug or {{filename}} would tell {' and '.join(resolution.candidates)} apart",
        "points-to-itself": f"{mark} points to the article it stands in; it is shown as text",
        "bad-address": f"{mark} has an address that no link may have; it is shown as text",
        "no-source": f"{mark} points to a source file that is no published article; "
        "it is shown as text",
        "dead-address": f"{mark} points to this site, but no article has that address; "
        "the link is left as it is",
        "moved-address": f"{mark} points to this site, but no article has that address; "
        "it leads to the article with that title instead",
        "moved-source": f"{mark} points to a source file that is no published article; "
        "it leads to the article with that title instead",
    }[resolution.problem]
    return Problem(
        path=path,
        code=resolution.problem,
        message=message,
        words=f"{reference.label}: {reference.title}",
        address=reference.url,
    )


def without_marks(text: str, references: ReferenceFinder, escape: Callable[[str], str]) -> str:
    """Return a summary or description with its marks as plain text.

    ``escape`` makes a title fit for the kind of text: HTML or plain.
    """
    if not references.may_be_in(text):
        return text
    markup = scan(text)
    found = references.find(text, markup)
    placement = place_references(text, markup, found)
    behind = [r for group in placement.groups for r in group.references]
    return apply_edits(
        text,
        [Edit(r.start, r.end, escape(f"{r.label}: {r.title or r.url}")) for r in behind]
        + [Edit(r.start, r.end, escape(r.title or r.url)) for r in placement.inline],
    )
