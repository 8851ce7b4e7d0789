"""Sites on which the command ``resolve`` is run, as a site owner runs it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from conftest import SETTINGS, article

WATER = article("Soft Water & Salt", "It is soft.", slug="soft-water")
TITLE = "Soft Water & Salt"
LINK = "{filename}/water.md"


@dataclass(frozen=True)
class Site:
    """A site with sources, and the command run on it."""

    root: Path

    def resolve(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """Run the command."""
        command = [sys.executable, "-m", "pelican_faq_related", "resolve", *arguments]
        return subprocess.run(command, cwd=self.root, capture_output=True, check=False)

    def source(self, name: str) -> bytes:
        """Return the bytes of a source."""
        return (self.root / "content" / name).read_bytes()


def make_site(root: Path, files: Mapping[str, str | bytes], **settings: object) -> Site:
    """Write a site with an article on water."""
    for name, text in {"water.md": WATER, **files}.items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    lines = [
        f"{name} = {value!r}" for name, value in {**SETTINGS, "PATH": "content", **settings}.items()
    ]
    (root / "pelicanconf.py").write_text("\n".join(lines), "utf-8")
    return Site(root)
