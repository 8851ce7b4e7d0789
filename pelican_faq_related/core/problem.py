"""What a person should fix, as a value: found by the core, logged elsewhere."""

from __future__ import annotations

from typing import Literal, NamedTuple

Code = Literal[
    # references
    "no-match",
    "dead-address",
    "ambiguous",
    "moved-source",
    "moved-address",
    "points-to-itself",
    "unlisted",
    "bad-address",
    "no-source",
    "unclear-place",  # by the command only
    # front matter
    "front-matter",
    "no-date",
    "no-status",
    "no-template",
    "same-address",
    # FAQ
    "empty-answer",
    "no-questions",
    "faq-comment",
    "faq-data",
    "repeated-question",
    "contradiction",
    # written pages
    "foreign-faq",
    "no-head",
]


class Problem(NamedTuple):
    """Something that somebody should edit."""

    path: str  # of the source, relative to the content folder; or of a written page
    code: Code
    message: str  # what was found, what was done
    words: str = ""  # the author's words, by which the line is found when it is reported
    address: str = ""  # stands right behind the words
    occurrence: int = 0  # which place of the same words it is, from 1; 0: the next one reported
    also: tuple[str, ...] = ()  # further sources with the same words
    line: int = 0  # counted from 1; 0 where it is to be found by the words, or unknown
