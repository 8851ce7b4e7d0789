"""Builds of real small sites, each by Pelican in a process of its own."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import hypothesis
import pytest

pytest.register_assert_rewrite("cases")  # so that a case that fails shows the difference

# Machines differ in speed; how fast something is, is no matter of tests.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")

SETTINGS: dict[str, Any] = {
    "SITENAME": "Test site",
    "SITEURL": "https://example.org",
    "TIMEZONE": "UTC",
    "THEME": "simple",
    "PLUGINS": ["pelican_faq_related"],
    "FEED_ALL_ATOM": None,
    "CATEGORY_FEED_ATOM": None,
    "TRANSLATION_FEED_ATOM": None,
    "AUTHOR_FEED_ATOM": None,
    "AUTHOR_FEED_RSS": None,
}

# A shell may have what it runs in the background ignore interrupts; the builds of tests must not.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@dataclass(frozen=True)
class Built:
    """A build: what it wrote and what it said."""

    root: Path
    log: str
    status: int

    def page(self, name: str) -> str:
        """Return a written file as text."""
        return (self.root / "output" / name).read_bytes().decode("utf-8")

    def pages(self) -> dict[str, str]:
        """Return all written HTML files by their names."""
        output = self.root / "output"
        return {
            path.relative_to(output).as_posix(): path.read_bytes().decode("utf-8")
            for path in sorted(output.rglob("*.html"))
        }

    def json_ld(self, name: str) -> list[Any]:
        """Return what the JSON-LD scripts of a page hold."""
        scripts = re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', self.page(name), re.DOTALL
        )
        return [json.loads(script) for script in scripts]

    def keywords(self, name: str) -> list[str]:
        """Return the content of each keywords meta tag of a page."""
        tags = re.findall(
            r"<meta[^>]*name=[\"']keywords[\"'][^>]*>", self.page(name), re.IGNORECASE
        )
        return [unescape(re.search(r'content="([^"]*)"', tag)[1]) for tag in tags]

    def warnings(self) -> list[str]:
        """Return the messages of all warnings and errors."""
        return re.findall(r"^(?:WARNING|ERROR|CRITICAL): (.*)$", self.log, re.MULTILINE)


# Pelican's own handler wraps and colours what it logs; this one prints it as it is.
RUNNER = """
import logging, sys
from pelican import log, main
handler = logging.StreamHandler(sys.stderr)
handler.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
log.init.__defaults__ = (None, "", handler, None, None)
import pelican
pelican.LOG_HANDLERS["plain"] = handler
main(sys.argv[1:])
"""

Build = Callable[..., Built]


def run_pelican(
    root: Path,
    *arguments: str,
    env: Mapping[str, str] | None = None,
    python: str | Path = sys.executable,
) -> Built:
    """Run Pelican on the site in a folder."""
    command = [str(python), "-c", RUNNER, "content", "-s", "pelicanconf.py", "-o", "output"]
    run = subprocess.run(
        [*command, "--log-handler", "plain", *arguments],
        cwd=root,
        env={**os.environ, **(env or {})},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Built(root, run.stdout + run.stderr, run.returncode)


def write_site(root: Path, files: Mapping[str, str | bytes], **settings: Any) -> None:
    """Write a site's sources and its settings, which add to those above; ``...`` leaves one out."""
    (root / "content").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = root / ("" if name.startswith("theme/") else "content") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    values = {**SETTINGS, **settings}
    lines = [f"{name} = {value!r}" for name, value in values.items() if value is not ...]
    (root / "pelicanconf.py").write_text("\n".join(lines), "utf-8")


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Return a function that writes a site's files and builds it."""

    def build(
        files: Mapping[str, str | bytes], *arguments: str, folder: str = "site", **settings: Any
    ) -> Built:
        root = tmp_path / folder
        write_site(root, files, **settings)
        return run_pelican(root, *arguments)

    return build


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Start Chromium once."""
    from browsing import CHROMIUM, QUIET
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a word."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def serve(build: Build, tmp_path: Path) -> Iterator[Callable[..., tuple[str, Built]]]:
    """Return a function that builds a site and serves it under the address that it is given."""
    output = tmp_path / "site" / "output"
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=output)) as server:
        address = f"http://127.0.0.1:{server.server_port}"
        Thread(target=server.serve_forever, daemon=True).start()
        yield lambda **settings: (
            address,
            build(settings.pop("files"), SITEURL=address, **settings),
        )
        server.shutdown()


def article(title: str, body: str = "Text.", **front_matter: Any) -> str:
    """Return the source of a Markdown article with YAML front matter."""
    values = {"title": title, "date": "2025-03-04", **front_matter}
    header = "\n".join(f"{name}: {json.dumps(v, ensure_ascii=False)}" for name, v in values.items())
    return f"---\n{header}\n---\n\n{body}\n"


def questions(built: Built, page: str) -> list[str]:
    """Return the questions in the JSON-LD of a page."""
    return [
        question["name"]
        for node in built.json_ld(page)
        if node["@type"] == "FAQPage"
        for question in node["mainEntity"]
    ]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let expectations be rewritten, to be reviewed like code."""
    parser.addoption("--update-cases", action="store_true", help="rewrite what case files expect")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Tell whether case files are to be rewritten."""
    return bool(request.config.getoption("--update-cases"))
