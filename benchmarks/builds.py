#!/usr/bin/env python3
"""Measure what the plugin adds to a build: CPU time, by phase, and memory.

    python benchmarks/builds.py                                  # what the README says
    python benchmarks/builds.py --posts 480 --rounds 15
    python benchmarks/builds.py --growth 480,2000,5000,10000 --rounds 1 --options

Sites made of the same posts are built by plain Pelican and with the plugin, each in a process of
its own, in turn; ratios are of neighbouring builds, and medians of all rounds are printed. Run it
where no other Pelican plugin is installed: Pelican loads each that it finds.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from posts import write_posts

# Run by each child: CPU time by what Pelican is doing, each moment counted once.
_CHILD = """
import json, sys, time

clock, spent, doing, since = time.process_time, {"start": time.process_time()}, ["other"], 0.0

def change(name=None):
    global since
    now = clock()
    spent[doing[-1]] = spent.get(doing[-1], 0.0) + now - since
    since = now
    doing.append(name) if name else doing.pop()

def timed(owner, attribute, name):
    function = getattr(owner, attribute)
    def wrapper(*args, **kwargs):
        change(name)
        try:
            return function(*args, **kwargs)
        finally:
            change()
    setattr(owner, attribute, wrapper)

import pelican
from pelican import readers, signals, writers
timed(pelican.Pelican, "__init__", "load plugins")
timed(readers.Readers, "read_file", "read sources")
timed(writers.Writer, "write_file", "render and write")
for name, signal in vars(signals).items():
    if hasattr(signal, "receivers"):
        timed(signal, "send", name)
since = clock()
spent["start"] = since
pelican.main(sys.argv[1:])
change("end")
print("PHASES " + json.dumps(spent))
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of site to build."""

    name: str
    plugin: bool = True
    rich: bool = True
    options: dict[str, Any] = field(default_factory=dict)


PLAIN = Kind("plain Pelican", plugin=False)
ON = Kind("plugin, as installed")
PLAIN_BARE = Kind("plain Pelican, bare posts", plugin=False, rich=False)
BARE = Kind(
    "plugin, where nothing applies", rich=False, options={"FAQ_RELATED_COMPUTED_KEYWORDS": 0}
)
OPTIONS = (
    Kind("computed keywords", rich=False, options={"FAQ_RELATED_COMPUTED_KEYWORDS": 10}),
    Kind("suggestions", options={"FAQ_RELATED_SUGGESTIONS": 5}),
    Kind("backlinks", options={"FAQ_RELATED_BACKLINKS": "text"}),
    Kind("accordion", options={"FAQ_RELATED_FAQ_DISPLAY": "accordion"}),
)


@dataclass(frozen=True, slots=True)
class Run:
    """What one build took."""

    cpu: float  # seconds, user and system, of the whole process
    memory: float  # MiB, at its peak
    phases: dict[str, float]  # seconds


class Sites:
    """Builds kinds of sites with a number of posts."""

    def __init__(self, root: Path, posts: int) -> None:
        self._root = root
        self.posts = posts

    def build(self, kind: Kind) -> Run:
        """Build a kind of site in a process of its own."""
        content = self._root / f"{self.posts}-{kind.plugin:d}-{kind.rich:d}"
        if not content.exists():
            write_posts(content, self.posts, yaml=kind.plugin, rich=kind.rich)
        settings = {
            "PATH": str(content),
            "OUTPUT_PATH": str(self._root / "output"),
            "SITENAME": "Benchmark",
            "SITEURL": "https://example.org",
            "TIMEZONE": "UTC",
            "THEME": "simple",
            "PLUGINS": ["pelican_faq_related"] if kind.plugin else [],
            "DELETE_OUTPUT_DIRECTORY": True,
            **{f"{name}_FEED_ATOM": None for name in ("CATEGORY", "TRANSLATION", "AUTHOR")},
            "FEED_ALL_ATOM": None,
            "AUTHOR_FEED_RSS": None,
            **kind.options,
        }
        conf = self._root / "pelicanconf.py"
        conf.write_text("".join(f"{n} = {v!r}\n" for n, v in settings.items()), "utf-8")
        command = [sys.executable, "-c", _CHILD, "-s", str(conf), "--quiet"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            output = child.stdout.read() if child.stdout else ""
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit(f"{kind.name}: the build failed")
        phases = json.loads(output.partition("PHASES ")[2])
        return Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, phases)


def compare(sites: Sites, kinds: Sequence[Kind], rounds: int) -> dict[str, list[Run]]:
    """Return the runs of each kind; in each round all are built, each time another one first."""
    runs: dict[str, list[Run]] = {kind.name: [] for kind in kinds}
    for number in range(-1, rounds):  # the first round only warms the caches
        first = number % len(kinds)
        for kind in (*kinds[first:], *kinds[:first]):
            run = sites.build(kind)
            if number >= 0:
                runs[kind.name].append(run)
    return runs


def print_ratios(runs: dict[str, list[Run]], base: str, posts: int) -> None:
    """Print each kind beside the base that it is compared with."""
    for name, own in runs.items():
        ratios = [run.cpu / other.cpu for run, other in zip(own, runs[base], strict=True)]
        added = [run.cpu - other.cpu for run, other in zip(own, runs[base], strict=True)]
        memory = statistics.median(run.memory for run in own)
        more = memory - statistics.median(run.memory for run in runs[base])
        print(
            f"| {name} | {statistics.median(run.cpu for run in own):.2f} "
            f"| {statistics.median(ratios):.3f} [{min(ratios):.3f} to {max(ratios):.3f}] "
            f"| {1000 * statistics.median(added) / posts:+.2f} | {memory:.0f} ({more:+.0f}) |"
        )


def print_phases(base: Sequence[Run], own: Sequence[Run], posts: int) -> None:
    """Print where the time goes, in milliseconds an article above plain Pelican."""
    print("\n| phase | ms an article | above plain |\n| --- | --- | --- |")
    total = 0.0
    for name in dict.fromkeys(name for run in own for name in run.phases):
        spent, plain = (
            1000 * statistics.median(run.phases.get(name, 0.0) for run in runs) / posts
            for runs in (own, base)
        )
        total += spent - plain
        if abs(spent - plain) >= 0.005:
            print(f"| {name} | {spent:.3f} | {spent - plain:+.3f} |")
    print(f"| all of it | | {total:+.3f} |")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--posts", type=int, default=480)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--growth", help="numbers of posts, parted by commas, instead")
    parser.add_argument("--options", action="store_true", help="their growth as well")
    arguments = parser.parse_args()
    head = "| site | CPU s | ratio | ms an article | MiB |\n| --- | --- | --- | --- | --- |"
    with tempfile.TemporaryDirectory() as folder:
        if arguments.growth:
            for posts in map(int, arguments.growth.split(",")):
                print(f"\n{posts} articles\n\n{head}")
                kinds = (PLAIN, ON, *(OPTIONS if arguments.options else ()))
                runs = compare(Sites(Path(folder), posts), kinds, arguments.rounds)
                print_ratios(runs, PLAIN.name, posts)
                print_phases(runs[PLAIN.name], runs[ON.name], posts)
            return
        sites = Sites(Path(folder), arguments.posts)
        print(f"{arguments.posts} articles, {arguments.rounds} rounds\n\n{head}")
        runs = compare(sites, (PLAIN, ON), arguments.rounds)
        print_ratios(runs, PLAIN.name, arguments.posts)
        print_phases(runs[PLAIN.name], runs[ON.name], arguments.posts)
        print(f"\nWhere nothing applies\n\n{head}")
        runs = compare(sites, (PLAIN_BARE, BARE, OPTIONS[0]), arguments.rounds)
        print_ratios(runs, PLAIN_BARE.name, arguments.posts)
        print(f"\nOptions, above the plugin as installed\n\n{head}")
        print_ratios(compare(sites, (ON, *OPTIONS[1:]), arguments.rounds), ON.name, arguments.posts)


if __name__ == "__main__":
    main()
