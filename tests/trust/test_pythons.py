"""Other versions of Python give the same results, to the byte."""

from __future__ import annotations

import re
import subprocess
import sysconfig
from pathlib import Path

import pytest
from conftest import Build, Built, write_site
from others import PYTHONS
from rich_site import ALL_FILES
from test_same_bytes import EVERYTHING, differing

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent / "pythons"


@pytest.mark.parametrize("version", ["3.12", "3.13", "3.14"])
def test_another_python(build: Build, tmp_path: Path, version: str) -> None:
    """The doctests and cases hold there, and a site is the one that this Python builds."""
    write_site(tmp_path / "other", ALL_FILES, **EVERYTHING)
    places = {
        "/project": HERE.parents[2],
        "/packages": sysconfig.get_path("purelib"),
        "/site": tmp_path / "other",
    }
    command = ["node", HERE / "run.mjs", PYTHONS / f"python-{version}", HERE / "build.py"]
    run = subprocess.run(
        [*command, *(f"{place}={folder}" for place, folder in places.items())],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    said = re.search(r"Python (\d\.\d+)\S*: (\d+) cases", run.stdout)
    assert said[1] == version
    assert int(said[2]) > 300
    other = Built(tmp_path / "other", run.stdout + run.stderr, run.returncode)
    assert differing(build(ALL_FILES, **EVERYTHING), other) == []
