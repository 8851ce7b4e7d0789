"""Runs inside another Python: the doctests of the core, case files, and a build of /site.

It has neither threads nor processes, and of packages those parts only that are written in Python.
"""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import sys
from types import ModuleType


def stand_in(*names: str) -> None:
    """Put nothing in place of what is compiled, and needed for --autoreload and --listen only."""
    for name in names:
        module = ModuleType(name)
        vars(module).update(Change=object, DefaultFilter=object, watch=None)
        sys.modules.setdefault(name, module)


def run_cases() -> int:
    """Run doctests and cases; return how many there are."""
    from cases import cases

    from pelican_faq_related import core

    tried = 0
    for module in pkgutil.walk_packages(core.__path__, f"{core.__name__}."):
        result = doctest.testmod(importlib.import_module(module.name))
        assert not result.failed
        tried += result.attempted
    for room in ("faq", "front_matter", "related"):  # their tests of cases do without Hypothesis
        sys.path.insert(0, f"/project/tests/{room}")
        test_case = importlib.import_module(f"test_{room}").test_case
        for case in cases(room):
            test_case(case, update=False)
            tried += 1
    return tried


def build() -> None:
    """Build the site."""
    from pelican import get_instance, parse_arguments

    os.chdir("/site")
    arguments = parse_arguments(["content", "-s", "pelicanconf.py", "-o", "output"])
    pelican, _ = get_instance(arguments)
    pelican.run()


if __name__ == "__main__":
    sys.path[:0] = ["/project", "/project/tests", "/packages"]
    stand_in("watchfiles", "ssl")
    print(f"Python {sys.version.split()[0]}: {run_cases()} cases")
    build()
