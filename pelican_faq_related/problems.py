"""Logs problems: the only place that does.

guide/brewing.md:42: no article matches [Related: oolong basics]; it is shown as text
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from .core.lines import SourceWords, without_code
from .core.problem import HEADINGS, Code, Problem
from .terminal import shortened, visible

logger = logging.getLogger(__name__)

_SHOWN_SINGLY = 4  # of a kind; more make one message, or a log would drown in them
_LISTED = 20  # of a kind, unless in verbose mode
_PLACES = 3  # that are named beside the first
_PLACES_IN_LIST = 1
_LONGEST_WITH_COLOURS = 300  # characters of a message
_KEPT_SOURCES = 8


def report(problems: Iterable[Problem], content_folder: str) -> None:
    """Log each problem once as a warning, with its line in the source."""
    found = Problems()
    found.add(problems)
    found.report(content_folder)


class Problems:
    """The problems of a site; of very many of a kind, only those that will be listed are kept."""

    def __init__(self) -> None:
        self._by_code: dict[Code, list[Problem]] = {}
        self._more: Counter[Code] = Counter()

    def add(self, problems: Iterable[Problem]) -> None:
        """Add problems in the order in which they are to be reported."""
        for problem in problems:
            if self.will_list(problem.code):
                self._by_code.setdefault(problem.code, []).append(problem)
            else:
                self._more[problem.code] += 1

    def will_list(self, code: Code) -> bool:
        """Whether one more problem of a kind will be listed."""
        return len(self._by_code.get(code, ())) < _LISTED or _is_verbose()

    def report(self, content_folder: str) -> None:
        """Log each problem once as a warning, with its line in the source.

        Where there are very many of a kind, the last ones are listed in Pelican's verbose mode
        alone.
        """
        for code, found in self._by_code.items():
            if len(found) <= _SHOWN_SINGLY:
                for line in described(found, content_folder):
                    _log_line(line)
                continue
            lines = described(found, content_folder, _PLACES_IN_LIST)
            _log_list(logging.WARNING, HEADINGS[code], islice(lines, _LISTED))
            more = len(found) + self._more[code] - _LISTED
            if more > 0:
                logger.warning("There are %d more of this kind; pelican --verbose lists them", more)
                if _is_verbose():
                    _log_list(logging.INFO, HEADINGS[code], lines)


def _is_verbose() -> bool:
    return logger.isEnabledFor(logging.INFO)


# Pelican's log handler takes several times as long to colour the words in a long text, and a
# minute where one word has 30,000 characters.
_WITHOUT_COLOURS = {"highlighter": None}


def _log_line(line: str) -> None:
    short = len(line) <= _LONGEST_WITH_COLOURS
    logger.warning("%s", line, extra=None if short else _WITHOUT_COLOURS)


def _log_list(level: int, heading: str, lines: Iterable[str]) -> None:
    logger.log(level, "%s\n%s", heading, "\n".join(lines), extra=_WITHOUT_COLOURS)


def described(
    problems: Iterable[Problem], content_folder: str, most: int = _PLACES
) -> Iterator[str]:
    """Yield each problem as a line, with its line in the source.

    Of the places that it names beside the first, at most so many are.
    """
    places = _Places(content_folder)
    for problem in problems:
        place = places.of(problem)
        also = [places.of(problem._replace(path=path, line=0)) for path in problem.also[:most]]
        if len(problem.also) > most:
            also.append(f"and {len(problem.also) - most} more")
        line = f"{place}: {problem.message}" + (f"; see {', '.join(also)}" if also else "")
        yield shortened(visible(line))


class _Places:
    """Finds the lines of problems; of the same words, each time the next place."""

    def __init__(self, content_folder: str) -> None:
        self._folder = content_folder
        self._sources: dict[str, SourceWords] = {}
        self._passed: dict[tuple[str, str, str], int] = {}
        self._found: dict[tuple[str, str], list[int]] = {}  # places of the same words, in order

    def of(self, problem: Problem) -> str:
        """Return ``path:line``, or the path alone where the words are not in the source."""
        line = problem.line or self._line_of(problem)
        return f"{problem.path}:{line}" if line else problem.path

    def _line_of(self, problem: Problem) -> int:
        if not problem.words:
            return 0
        source = self._source_of(problem.path)
        key = (problem.path, problem.words, problem.address)
        if problem.occurrence:
            position = self._place_number(source, problem)
        else:
            start = self._passed.get(key, 0)
            position = source.find(problem.words, problem.address, start)
        if position < 0:
            return 0
        self._passed[key] = position + 1
        return source.line_of(position)

    def _place_number(self, source: SourceWords, problem: Problem) -> int:
        """Return the place of words of which a problem says how many times they stand before."""
        found = self._found.setdefault((problem.path, problem.words), [])
        while len(found) < problem.occurrence and -1 not in found[-1:]:
            start = found[-1] + 1 if found else 0
            found.append(source.find(problem.words, problem.address, start))
        return found[min(problem.occurrence, len(found)) - 1]

    def _source_of(self, path: str) -> SourceWords:
        source = self._sources.get(path)
        if source is None:
            source = SourceWords(without_code(_read(Path(self._folder, path))))
            if len(self._sources) == _KEPT_SOURCES:
                del self._sources[next(iter(self._sources))]
            self._sources[path] = source
        return source


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig", errors="replace")
    except OSError:
        return ""


def find_words(source: str, text: str, address: str = "", start: int = 0) -> int:
    r"""Return where the words of a text stand in a source, or -1.

    Markup, entities and line breaks may stand between them. With an ``address``, the place is
    wanted that has it right behind the words, if there is one.

    >>> find_words("One. [Related: A *and*\nB](/b) x", "Related: A and B", "/b")
    6
    """
    return SourceWords(source).find(text, address, start)
