"""The only place that logs Problem values.

guide/brewing.md:42: no article matches [Related: oolong basics]; it is shown as text
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from html import unescape
from pathlib import Path

from .core.problem import Problem
from .core.text import words

logger = logging.getLogger(__name__)

# After this many of a kind, Pelican shows one line in place of all others.
_AND_MORE = {
    "no-match": "Other references match no article either",
    "dead-address": "Other references point to addresses that no article has",
    "ambiguous": "Other references match more than one article",
    "moved-source": "Other references point to missing source files and were found by their title",
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
    sources: dict[str, str] = {}
    for problem in problems:
        if problem.path not in sources:
            sources[problem.path] = _read(Path(content_folder, problem.path))
        line = problem.line or line_of(problem.words, sources[problem.path])
        logger.warning(
            "%s: %s",
            f"{problem.path}:{line}" if line else problem.path,
            problem.message,
            extra={"limit_msg": _AND_MORE[problem.code]},
        )


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig", errors="replace")
    except OSError:
        return ""


def line_of(text: str, source: str) -> int:
    r"""Return the number of the first line of a source that holds the words of a text, or 0.

    >>> line_of("A & B", "One.\n[Related: A *and* B]")
    2
    """
    if not text:
        return 0
    position = source.find(text)
    if position >= 0:
        return source.count("\n", 0, position) + 1
    wanted = f" {' '.join(words(text))} "
    for number, line in enumerate(source.split("\n"), start=1):
        if wanted in f" {' '.join(words(unescape(line)))} ":
            return number
    return 0
