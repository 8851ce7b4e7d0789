#!/usr/bin/env python3
"""Look for texts that take time out of proportion: what grows faster than n log n.

    python benchmarks/growth.py                        ten seconds for each function
    python benchmarks/growth.py --seconds 120 --seed 7
    python benchmarks/growth.py --only article suggestions

Pieces of texts, alone and two or three at a time, are repeated at every place where an author may
write, and given to all that the package does with texts. What takes much longer than most is
measured at growing sizes, and named with its exponent: 1 is linear, 2 quadratic.
"""

from __future__ import annotations

import argparse
import math
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from random import Random
from statistics import median
from types import FrameType

from growth_targets import BEFORE, targets
from growth_texts import PLACES, repeated, units

SIZE = 20_000  # characters: enough to see that something grows
_STEPS = (1, 3, 9)  # times the size
_LIMIT = 6.0  # seconds; what takes longer is stopped
_SLOWER = 2.5  # than most, and at least
_FLOOR = 0.004  # so many seconds: else it is not looked at
_LEAST = 0.06  # seconds for the largest text; less says nothing, as clocks are coarse
_EXPONENT = 1.3
_SLOW = 20.0  # microseconds a character: too slow, however it grows


class _TooLongError(Exception):
    """A text took longer than the limit."""


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise _TooLongError


def _seconds(function: Callable[[str], object], text: str) -> float:
    signal.setitimer(signal.ITIMER_PROF, _LIMIT)
    start = time.process_time()
    try:
        function(text)
    except _TooLongError:
        return math.inf
    except RecursionError:
        print(f"| recursion | {text[:60]!r} |", flush=True)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return max(time.process_time() - start, 1e-6)


def _texts(seed: int, end: float) -> Iterator[tuple[str, str]]:
    """Yield places and units, one at least: first pieces alone, then two or three of them."""
    random, places = Random(seed), list(PLACES)
    source = units(seed)
    for unit in source:
        for place in random.sample(places, 8):
            yield place, unit
            if time.process_time() > end:
                return


class _Texts:
    """The texts of a function, as another program hands them over."""

    def __init__(self, name: str) -> None:
        self._prepare = BEFORE.get(name, str)

    def make(self, place: str, unit: str, size: int) -> str:
        """Return a unit at a place so often that it has a size; empty if that takes too long."""
        before, behind = PLACES[place]
        signal.setitimer(signal.ITIMER_PROF, _LIMIT)
        try:
            return self._prepare(f"{before}{repeated(unit, size)}{behind}")
        except _TooLongError:
            return ""
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)


def _grows(
    function: Callable[[str], object], texts: Sequence[str]
) -> tuple[list[float], float] | None:
    """Return the seconds for growing texts and the exponent, if that shows a growth."""
    taken: list[float] = []
    for text in texts:
        taken.append(_seconds(function, text))
        if taken[-1] is math.inf:
            break
    if math.inf in taken:
        return taken, math.inf
    for _ in range(2):  # a machine is noisy, and nothing is faster by chance
        exponents = [math.log(b / a, 3) for a, b in pairwise(taken)]
        slow = 1e6 * taken[-1] / len(texts[-1]) > _SLOW
        if taken[-1] < _LEAST:
            return None
        if min(exponents) < _EXPONENT - 0.1 or sum(exponents) / 2 < _EXPONENT:
            return (taken, sum(exponents) / 2) if slow else None
        again = [_seconds(function, text) for text in texts]
        taken = list(map(min, zip(taken, again, strict=True)))
    return taken, sum(exponents) / 2


def look(name: str, function: Callable[[str], object], options: argparse.Namespace) -> int:
    """Look at one function, print what grows, and return how much that is."""
    found, usual, texts = 0, [_FLOOR], _Texts(name)
    end = time.process_time() + options.seconds
    seen: set[str] = set()
    for place, unit in _texts(options.seed, end):
        taken = _seconds(function, texts.make(place, unit, options.size))
        usual.append(taken)
        if taken < _SLOWER * max(median(usual[-500:]), _FLOOR / _SLOWER) or unit in seen:
            continue
        larger = [texts.make(place, unit, options.size * step) for step in _STEPS]
        growth = _grows(function, larger) if all(larger) else None
        if growth is None:
            continue
        found += 1
        seen.add(unit)
        milliseconds = " ".join(f"{1000 * seconds:.0f}" for seconds in growth[0])
        shown = repr(unit).replace("|", "\\|")
        print(f"| {name} | {place} | `{shown}` | {milliseconds} | {growth[1]:.1f} |", flush=True)
    return found


def main() -> int:
    """Print the table; the exit status says whether anything was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", nargs="*", default=[""], help="functions with this in their name")
    parser.add_argument("--seconds", type=float, default=10, help="for each function")
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    signal.signal(signal.SIGPROF, _stop)
    sizes = " ".join(str(options.size * step) for step in _STEPS)
    print(f"| function | place | repeated | ms at {sizes} characters | exponent |")
    print("| --- | --- | --- | --- | --- |", flush=True)
    chosen = {
        name: what for name, what in targets().items() if any(part in name for part in options.only)
    }
    found = sum(look(name, function, options) for name, function in chosen.items())
    print(f"{found} found in {len(chosen)} functions")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
