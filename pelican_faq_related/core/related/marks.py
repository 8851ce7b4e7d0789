"""Finds the ``[Related: …]`` marks in a text, as a person would read them.

Accepted forms, with any label of a language or of the settings, in any case, with bold or italic
around or inside:

    [Related: Title](url)      as Markdown and reStructuredText write it: a link "Related: Title"
    [Related: Title](url)      left as it stands by readers that know no such link
    [Related: Title]           without an address; Title may also be a slug or a URL
    [Related: [Title](url)]

Text in code, ``pre``, scripts and attributes holds no marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from ..html import MASKED_LINK, TAG, Element, Run, Text, attribute, one_line, plain
from ..language import mark_labels, short_mark_labels
from .reference import RelatedReference

if TYPE_CHECKING:
    from .lines import LineFinder

_SPACE = r"(?:\s|&nbsp;|&#160;)"
_LABEL = r"(?P<label>[^\[\]:：\1-\3]{1,80}?)"
_GAP = rf"(?:\0|{_SPACE})*+"
_TITLE = r"(?P<title>(?:[^\[\]]++|\[[^\[\]]*+\])*+)"
_URL = r"(?P<url>[^()\s\0-\3]*(?:\([^()\s\0-\3]*\)[^()\s\0-\3]*)*)"
_NOTE = r"""(?:[\s\3]++["'](?P<note>[^"'\0-\3]*)["'])"""  # the title of the link
_MARK = re.compile(
    rf"\[{_GAP}{_LABEL}{_GAP}[:：]{_TITLE}\]"
    rf"(?:(?: (?=\(https?:))?\([\s\0\2]*+{_URL}{_NOTE}?[\s\0\3]*+\))?"
    rf"|(?<!\x02)\x02++{_GAP}(?P<bracket>\[)?{_GAP}{_LABEL.replace('label', 'link_label')}{_GAP}"
    rf"[:：](?P<link_title>[^\x02\x03]*?)(?(bracket)\]{_GAP})\x03++"
)
_IN_TITLE = re.compile(r"\[([^\[\]:：]{1,80})[:：]([^\[\]]*)\]")
# What stands before the first colon behind a bracket, or in a link.
_LABEL_AND_COLON = re.compile(r"((?:[^\[\]<>:：]|<[^<>]{0,300}>){1,80}?)[:：]")
_START = attrgetter("start")
_LINK_START = re.compile(r"<[aA]\s")
_SPACES_AND_TAGS = re.compile(rf"(?:{_SPACE}|<[^<>]{{0,300}}>)*+")
_DONE = 'class="related-'  # a mark in brackets that is a link or text already
_SAME_LETTERS = str.maketrans("İı’", "ii'")  # Turkish has two letters i
_NEVER_IN_PROSE = "related"  # this word and a colon stand in no ordinary sentence


class Openings(NamedTuple):
    """Where brackets and links begin with a word and a colon, in order: marks begin only there."""

    marks: list[int]  # with a label
    unknown: list[int]  # with other words
    lines: list[RelatedReference]  # the links of lines that are nothing but a label and links


class ReferenceFinder:
    """Finds marks with the labels of all languages, and with those that are given."""

    def __init__(self, labels: Iterable[str] = (), *, lines: bool = False) -> None:
        self._own = {_key(label) for label in labels} - {""}
        self._short = {_key(label) for label in short_mark_labels()} - self._own
        self._labels = {_key(label) for label in mark_labels()} | self._own | self._short
        self._written: set[str] = set()  # labels as the site writes them, which are few
        self._lines: LineFinder | None = None
        if lines:
            from .lines import LineFinder  # noqa: PLC0415 - few sites ask for them

            self._lines = LineFinder(self._opens_line)

    def find(self, text: Text, openings: Openings | None = None) -> tuple[RelatedReference, ...]:
        """Return the marks in their order; ``openings`` are the text's, if they are known."""
        openings = openings or self.openings(text)
        found: list[RelatedReference] = []
        end = -1
        for position in openings.marks:
            if position < end:
                continue
            run = text.run_at(position)
            match = _MARK.match(run.masked, position - run.start) if run else None
            if run and match and (reference := self._reference(text, run, match)):
                found.append(reference)
                end = run.start + match.end()
        return tuple(sorted([*found, *openings.lines], key=_START) if openings.lines else found)

    def is_label(self, html: str) -> bool:
        """Whether a piece of HTML is a label."""
        if html in self._written:
            return True
        known = _key(plain(html) if "<" in html or "&" in html else html) in self._labels
        if known:
            self._written.add(html)
        return known

    def openings(self, text: Text) -> Openings:
        """Return where marks may begin: at brackets and links that begin with a word and a colon.

        Both are rare, so this costs little, however many labels there are.
        """
        html = text.html
        starts = [(position, position + 1) for position in _brackets(html)]
        behind = gap_start = gap_end = 0
        for link in _LINK_START.finditer(html):
            position = link.start()
            if position >= behind:
                tag = TAG.match(html, position)
                behind = tag.end() if tag else position
                if not gap_start <= behind <= gap_end:  # else the tags behind it are read already
                    gap = _SPACES_AND_TAGS.match(html, behind)
                    gap_start, gap_end = behind, gap.end() if gap else behind
                in_bracket = html.startswith("[", gap_end)
                starts.append((position, gap_end + 1 if in_bracket else behind))
        lines = self._lines.find(text) if self._lines else []
        found = Openings([], [], lines)
        ends = {line.start: line.end for line in lines}
        starts += [(start, start) for start in ends]
        passed = -1  # where the line ends that a mark may stand in
        for position, behind in sorted(starts):
            passed = max(passed, ends.get(position, -1))
            if position < passed:
                continue
            if head := _LABEL_AND_COLON.match(html, behind):
                (found.marks if self.is_label(head[1]) else found.unknown).append(position)
        return found

    def _opens_line(self, html: str) -> bool:
        return self.is_label(html) and _key(plain(html)) not in self._short

    def is_prose(self, label: str) -> bool:
        """Whether prose has a label in this form as well: it opens a mark only if that leads on."""
        key = _key(label)
        in_prose = label[:1].islower() and not key.startswith(_NEVER_IN_PROSE)
        return key in self._short or (in_prose and key not in self._own)

    def _reference(self, text: Text, run: Run, match: re.Match[str]) -> RelatedReference | None:
        """Return what matches in the masked text of a run; none where it is no mark after all."""
        masked, is_link = match.string, match["link_label"] is not None
        label_at = match.span("link_label" if is_link else "label")
        title_at = match.span("link_title" if is_link else "title")
        label = text.html_between(run.start + label_at[0], run.start + label_at[1])
        title = text.html_between(run.start + title_at[0], run.start + title_at[1])
        url, note = match["url"] or "", match["note"] or ""
        if not url and (is_link or MASKED_LINK in match["title"]):
            link = TAG.match(text.html, run.start + masked.index(MASKED_LINK, match.start()))
            opened = link[0] if link else ""
            url, note = (attribute(opened, name) or "" for name in ("href", "title"))
        written = plain(title)
        if "[" in written:
            written = one_line(_IN_TITLE.sub(self._without_label, written))
        if not self.is_label(label) or _DONE in title or not (written or url.strip()):
            return None
        before = match.start()
        start, end = run.start + match.start(), run.start + match.end()
        if start and text.html.startswith("[", start - 1) and text.html.startswith("]", end):
            start, end = start - 1, end + 1  # [[Related: Title]]
        start, end = text.with_wrappers(start, end)
        return RelatedReference(
            label=plain(label),
            title=written,
            url=unescape(url).strip(),
            start=start,
            end=end,
            no_link=run.is_in_link(before)
            or (run.container is not None and _holds_no_links(run.container)),
            in_prose=self.is_prose(plain(label)),
            run=run,
            description=one_line(unescape(note)),
        )

    def _without_label(self, mark: re.Match[str]) -> str:
        return mark[2] if self.is_label(mark[1]) else mark[0]


def _key(label: str) -> str:
    """Return a label in the form in which labels are compared."""
    return one_line(label).translate(_SAME_LETTERS).casefold()


def _brackets(html: str) -> Iterator[int]:
    position = html.find("[")
    while position >= 0:
        yield position
        position = html.find("[", position + 1)


def _holds_no_links(element: Element) -> bool:
    return any(e.name in ("summary", "button") for e in (element, *element.ancestors()))
