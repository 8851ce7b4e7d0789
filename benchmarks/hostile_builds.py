#!/usr/bin/env python3
"""Build a site with one hostile article, by plain Pelican and with the plugin, at growing sizes.

    python benchmarks/hostile_builds.py
    python benchmarks/hostile_builds.py --only mark --sizes 50000 200000

The articles are those of ``hostile_cases``, and Markdown's own reading of them is part of both
builds. Printed are seconds of CPU time for each size, without those of a site with a short article.
A build that takes longer than the limit is stopped, and shown as such.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from growth_texts import repeated
from hostile_cases import HOSTILE

_SIZES = (25_000, 50_000, 100_000, 200_000)
_LIMIT = 60  # seconds
_TOO_LONG = -1.0
_OPTIONS = {
    "FAQ_RELATED_SUGGESTIONS": 5,
    "FAQ_RELATED_COMPUTED_KEYWORDS": 10,
    "FAQ_RELATED_FAQ_DISPLAY": "accordion",
}


def _seconds(root: Path, text: str, *, plugin: bool) -> float:
    """Return how long a build takes of a site with this article and another."""
    content = root / "content"
    content.mkdir(exist_ok=True)
    header = "Title: {}\nDate: 2025-01-01\n\n"
    source = f"{header.format('A')}{text}\n"
    (content / "a.md").write_text(source, "utf-8", errors="replace")
    (content / "b.md").write_text(f"{header.format('Tea 1')}Text.\n", "utf-8")
    settings = {
        "PATH": str(content),
        "OUTPUT_PATH": str(root / "output"),
        "SITEURL": "https://example.org",
        "TIMEZONE": "UTC",
        "THEME": "simple",
        "PLUGINS": ["pelican_faq_related"] if plugin else [],
        **(_OPTIONS if plugin else {}),
    }
    conf = root / "pelicanconf.py"
    conf.write_text("".join(f"{n} = {v!r}\n" for n, v in settings.items()), "utf-8")
    command = [sys.executable, "-m", "pelican", "-s", str(conf), "--quiet"]
    nowhere = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=nowhere, stderr=nowhere) as child:
        resource.prlimit(child.pid, resource.RLIMIT_CPU, (_LIMIT, _LIMIT + 1))
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode < 0:
        return _TOO_LONG
    if child.returncode:
        sys.exit(f"the build failed: {text[:200]!r}")
    return usage.ru_utime + usage.ru_stime


def _shown(seconds: float, usual: float) -> str:
    return f"> {_LIMIT}" if seconds == _TOO_LONG else f"{max(seconds - usual, 0):.1f}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", default="", help="cases with this word in their name")
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES)
    arguments = parser.parse_args()
    shown = " | ".join(f"{size:,}" for size in arguments.sizes)
    print(f"| text | {shown} | with the plugin: {shown} |")
    print("| --- " * (2 * len(arguments.sizes) + 1) + "|")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        usual = [_seconds(root, "Text.", plugin=plugin) for plugin in (False, True)]
        for name, (_, before, unit, behind) in HOSTILE.items():
            if arguments.only not in name:
                continue
            cells = [
                _shown(_seconds(root, f"{before}{repeated(unit, size)}{behind}", plugin=on), base)
                for on, base in zip((False, True), usual, strict=True)
                for size in arguments.sizes
            ]
            print(f"| {name} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
