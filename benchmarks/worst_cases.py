#!/usr/bin/env python3
"""Measure how long hostile or huge texts take, at growing sizes.

    python benchmarks/worst_cases.py
    python benchmarks/worst_cases.py --only marks --sizes 4

Each text is enriched in this process, spliced into a page, and what is to be reported of it is
described; those of ``hostile_cases`` are given to what once took too long for them. Printed are
milliseconds of CPU time for each size, half as large as the next, and the exponent of the last
step: 1 is linear, 2 quadratic.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Callable

from growth_targets import BEFORE, OF_MARKDOWN, targets
from growth_texts import repeated
from hostile_cases import HOSTILE
from site_in_memory import site_of, target_of, work_on

from pelican_faq_related.core.enrich import heading_reader
from pelican_faq_related.core.faq import FaqHeadings
from pelican_faq_related.core.keywords.computed import CandidateFinder, read_parts

_PROSE = "<p>Some <em>plain</em> words of an article, with <code>code</code> in it.</p>\n"
_QUESTION = "<h3>Question {}?</h3>\n<p>An <b>answer</b> of some words.</p>\n"
_FAQ = "<h2>FAQ</h2>\n"

# What is measured: the largest size, and a function that makes a text of a size.
CASES: dict[str, tuple[int, Callable[[int], str]]] = {
    "prose (MB)": (5, lambda n: _PROSE * (n * 1_000_000 // len(_PROSE)) + _FAQ + _faq(5)),
    "marks": (10_000, lambda n: "".join(f"<p>One. [Related: Tea {i}]</p>" for i in range(n))),
    "marks, no such title": (
        10_000,
        lambda n: "".join(f"<p>One. [Related: No such pot {i}]</p>" for i in range(n)),
    ),
    "marks in a paragraph": (
        10_000,
        lambda n: f"<p>{' and '.join(f'[Related: Tea {i}]' for i in range(n))}</p>",
    ),
    "links as marks in a list": (
        10_000,
        lambda n: "<ul>" + '<li><a href="/tea-1.html">Related: Tea 1</a></li>' * n + "</ul>",
    ),
    "headings": (10_000, lambda n: "".join(f"<h2>Part {i}</h2>{_PROSE}" for i in range(n))),
    "questions": (10_000, lambda n: _FAQ + _faq(n)),
    "questions with ids": (
        10_000,
        lambda n: _FAQ + "".join(f'<h3 id="q{i}">Is it {i}?</h3><p>It is.</p>' for i in range(n)),
    ),
    "the same question": (10_000, lambda n: _FAQ + "<h3>Is it?</h3><p>It is.</p>" * n),
    "labelled questions": (
        10_000,
        lambda n: _FAQ + "".join(f"<p>Q: Is it {i}?</p><p>A: It is.</p>" for i in range(n)),
    ),
    "questions in lists": (
        10_000,
        lambda n: f"{_FAQ}<ol>{'<li><b>Is it?</b> It is.</li>' * n}</ol>",
    ),
    "FAQ sections": (10_000, lambda n: (_FAQ + _faq(1)) * n),
    "nested blocks": (10_000, lambda n: "<div>" * n + "[Related: Tea 1]" + "</div>" * n),
    "nested lists": (10_000, lambda n: "<ul><li>a" * n + "[Related: Tea 1]"),
    "nested emphasis": (10_000, lambda n: "<p>" + "<b><i>" * n + "[Related: Tea 1]</p>"),
    "nested details": (
        10_000,
        lambda n: _FAQ + "<details><summary>Is it?</summary>It is." * n + "</details>" * n,
    ),
    "unclosed comments behind a FAQ": (
        10_000,
        lambda n: f"{_FAQ}{_faq(1)}<p>FAQPage {'<!-- x ' * n}</p>",
    ),
    "unclosed comments": (10_000, lambda n: "<!-- " * n + "[Related: Tea 1]"),
    "comments without effect": (10_000, lambda n: f"{_FAQ}<p>Text</p>{'<!-- faq: no -->' * n}x"),
    "comments": (10_000, lambda n: "<!-- faq -->Is it?" * n),
    "unclosed code": (10_000, lambda n: "<code>[Related: Tea 1] " * n),
    "unclosed tags": (10_000, lambda n: '<a href="' * n),
    "unclosed marks": (10_000, lambda n: "[Related: Tea " * n),
    "brackets": (10_000, lambda n: "[" * n + "Related: Tea 1" + "]" * n),
    "paragraphs without end": (10_000, lambda n: "<p>Text [Related: Tea 1]" * n),
    "a long title": (1_000_000, lambda n: f"<p>[Related: {'tea ' * (n // 4)}]</p>"),
    "a long question": (1_000_000, lambda n: f"{_FAQ}<h3>{'why ' * (n // 4)}?</h3><p>So.</p>"),
    "spaces": (1_000_000, lambda n: f"{_FAQ}<h3>Why?</h3><p>So.{' ' * n}[Related: Tea 1]</p>"),
}


def _faq(questions: int) -> str:
    return "".join(_QUESTION.format(number) for number in range(questions))


def _milliseconds(function: Callable[[], object]) -> float:
    start = time.process_time()
    function()
    return 1000 * (time.process_time() - start)


def _print(name: str, largest: int, steps: int, measure: Callable[[int], float]) -> None:
    sizes = [largest >> step for step in range(steps - 1, -1, -1)]
    taken = [measure(size) for size in sizes]
    exponent = math.log2(taken[-1] / taken[-2]) if len(taken) > 1 and taken[-2] else 0.0
    cells = " | ".join(f"{milliseconds:.0f}" for milliseconds in taken)
    print(f"| {name} | {largest:,} | {cells} | {exponent:.1f} |", flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", default="", help="cases with this word in their name")
    parser.add_argument("--sizes", type=int, default=4)
    parser.add_argument("--share", type=float, default=1.0, help="of the largest sizes")
    arguments = parser.parse_args()
    sys.setrecursionlimit(1000)  # as everywhere
    site = site_of(target_of(number, f"Tea {number}") for number in range(1000))
    fractions = [f"1/{2**step}" for step in range(arguments.sizes - 1, 0, -1)]
    columns = [*fractions, "all"]
    print(f"| text | size | {' | '.join(columns)} | exponent |")
    print("| --- " * (len(columns) + 3) + "|")
    for name, (largest, make) in CASES.items():
        if arguments.only not in name:
            continue

        def measure(size: int, make: Callable[[int], str] = make) -> float:
            html = make(max(size, 1))
            return _milliseconds(lambda: work_on(html, site))

        _print(name, int(largest * arguments.share), arguments.sizes, measure)
    for name, (largest, measure) in OTHER_CASES.items():
        if arguments.only in name:
            _print(name, int(largest * arguments.share), arguments.sizes, measure)


def _keywords(words: int) -> float:
    finder = CandidateFinder("en", frozenset(("the", "of")))
    html = "".join(
        f"<p>word{n % 5000} of the tea{n % 777} was good.</p>" for n in range(words // 6)
    )
    headings = heading_reader(FaqHeadings())
    return _milliseconds(lambda: finder.find(read_parts(html, headings), "Tea", 20))


def _almost_same_titles(titles: int) -> float:
    site = site_of(
        target_of(n, f"The complete guide to green tea, part {n}") for n in range(titles)
    )
    html = "<p>[Related: The complete guide to green teas]</p>" * 10
    return _milliseconds(lambda: work_on(html, site))


def _hostile(target: str, before: str, unit: str, behind: str) -> Callable[[int], float]:
    work = (targets() | OF_MARKDOWN)[target]

    def measure(size: int) -> float:
        text = BEFORE.get(target, str)(f"{before}{repeated(unit, size)}{behind}")
        return _milliseconds(lambda: work(text))

    return measure


# Measured otherwise.
OTHER_CASES: dict[str, tuple[int, Callable[[int], float]]] = {
    **{name: (200_000, _hostile(*case)) for name, case in HOSTILE.items()},
    "keywords of prose (words)": (1_000_000, _keywords),
    "titles almost the same": (10_000, _almost_same_titles),
}

if __name__ == "__main__":
    main()
