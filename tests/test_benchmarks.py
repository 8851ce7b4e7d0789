"""The benchmarks run, and print the tables that they promise; how long anything takes is theirs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


@pytest.mark.parametrize(
    ("name", "arguments", "row"),
    [
        ("builds.py", ("--posts", "2", "--rounds", "1"), "| plugin, where nothing applies |"),
        ("worst_cases.py", ("--share", "0.001", "--sizes", "2"), "| titles almost the same |"),
        ("keywords.py", ("--rounds", "1"), "computed keywords "),
        ("growth.py", ("--seconds", "0", "--size", "100"), "0 found in "),
    ],
)
def test_each_benchmark_runs(name: str, arguments: tuple[str, ...], row: str) -> None:
    """A small run of each ends well."""
    command = [sys.executable, str(BENCHMARKS / name), *arguments]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert any(line.startswith(row) for line in run.stdout.splitlines())
