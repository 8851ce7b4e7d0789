"""The only place that logs Problem values.

guide/brewing.md:42: no article matches [Related: oolong basics]; it is shown as text
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from .core.problem import Problem
from .core.text import one_line, words

logger = logging.getLogger(__name__)

# After this many of a kind, Pelican shows one line in place of all others.
_AND_MORE = {
    "no-match": "Other references match no article either",
    "dead-address": "Other references point to addresses that no article has",
    "moved-address": "Other references have an outdated address and were found by their title",
    "points-to-itself": "Other references point to the article they stand in",
    "bad-address": "Other references have an address that is none",
    "no-source": "Other references point to source files that do not exist",
    "front-matter": "Other files have front matter that is no YAML",
    "no-date": "Other files have a date that is none",
    "empty-answer": "Other questions have no answer",
    "foreign-faq": "Other pages have a FAQPage of their own already",
    "no-head": "Other pages have no </head> either",
}


def report(problems: Iterable[Problem], content_folder: str) -> None:
    """Log each problem as a warning, with its line in the source."""
    for problem in problems:
        logger.warning(
            "%s: %s",
            place_of(problem, content_folder),
            problem.message,
            extra={"limit_msg": _AND_MORE[problem.code]},
        )


def place_of(problem: Problem, content_folder: str) -> str:
    """Return ``path:line``, or the path alone where the words are not in the source."""
    line = problem.line or _line_of(problem.words, Path(content_folder, problem.path))
    return f"{problem.path}:{line}" if line else problem.path


def _line_of(text: str, source: Path) -> int:
    """Return the number of the first line that holds the words, or 0."""
    wanted = " ".join(words(text))
    if not wanted:
        return 0
    try:
        lines = source.read_text("utf-8-sig", errors="replace").split("\n")
    except OSError:
        return 0
    for number, line in enumerate(lines, start=1):
        if text in line or wanted in " ".join(words(one_line(line))):
            return number
    return 0
