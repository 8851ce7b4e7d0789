"""Reports brackets that were meant as marks, but are none: their label is unknown, or all there is.

    [Realted: Soft Water]     where the site has an article of this title or slug
    [Related: ]

They stay as they stand. Most brackets with a colon are no marks, and nothing is said of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ..html import MASKED_LINK, Text, plain
from ..language import mark_labels
from ..problem import Problem
from ..source import Source
from .marks import Openings, ReferenceFinder
from .reference import RelatedReference
from .targets import SiteIndex, is_near

# No more tags than anybody writes there: thousands of links in a row may open one mark.
_TAGS = r"(?:</?[a-zA-Z][^<>]{0,300}>|[\s\[]++){0,20}+"
_OPENS = rf"{_TAGS}(?P<label>[^\[\]<>:：]{{1,80}}){_TAGS}[:：]"
_STRANGER = re.compile(rf"{_OPENS}(?P<title>[^\[\]\n]{{1,300}}?)(?:\]|</a\s*>)")
_EMPTY = re.compile(rf"{_OPENS}(?:</?[a-z][^<>]{{0,300}}>|\s++){{0,20}}+(?:\]|\Z)")
_SHORTEST = 5  # of a word with a slip of the pen: "Relatd"


def unknown_openers(
    source: Source, text: Text, openings: Openings, index: SiteIndex
) -> Iterator[Problem]:
    """Yield a problem for each bracket that names an article behind a word that is no label.

    A link does so only if that word is almost a label: its author has seen it work.
    """
    for position in openings.unknown:
        match = _STRANGER.match(text.html, position)
        if match is None:
            continue
        label, title = plain(match["label"]), plain(match["title"])
        is_link = text.html.startswith("<", position)
        if not index.has(title, source.path) or not _is_read(text, position):
            continue
        meant = _meant(label)
        if is_link and not meant:
            continue
        more = "" if meant else f", or add “{label}” to FAQ_RELATED_LABELS"
        yield Problem(
            path=source.path,
            code="unknown-opener",
            message=f"[{label}: {title}] is no mark, as “{label}” opens none; it stays "
            f"{'a link' if is_link else 'text'}. Write [{meant or 'Related'}: {title}]{more}",
            words=f"{label}: {title}",
        )


def empty_marks(
    source: Source,
    text: Text,
    openings: Openings,
    marks: Sequence[RelatedReference],
    finder: ReferenceFinder,
) -> Iterator[Problem]:
    """Yield a problem for each mark that holds nothing but its label."""
    found = {mark.start for mark in marks}
    for position in openings.marks:
        match = None if position in found else _EMPTY.match(text.html, position)
        if match is None or finder.is_prose(plain(match["label"])) or not _is_read(text, position):
            continue
        label = plain(match["label"])
        yield Problem(
            path=source.path,
            code="empty-mark",
            message=f"[{label}: ] names no article; it stays as it is. "
            f"Write a title or slug into it: [{label}: title]",
            words=match[0].removesuffix("]").lstrip("["),
        )


@lru_cache(maxsize=128)  # some say the same wherever they mean a mark
def _meant(label: str) -> str:
    """Return the label that a word almost is; empty where it is none."""
    word = label.casefold()
    close = (known for known in mark_labels() if is_near(known.casefold(), word))
    return next(close, "") if len(word) >= _SHORTEST else ""


def _is_read(text: Text, position: int) -> bool:
    """Whether a bracket or link is part of what readers read, and not in code."""
    run = text.run_at(position)
    return run is not None and run.masked[position - run.start] in ("[", MASKED_LINK)
