"""Builds the site of ``forms.py`` in themes and takes screenshots of its pages.

``make looks`` runs this. Each page is shown at three widths, light and dark, in print, and without
a style sheet. The pictures are for people: look at them after each change of the style sheet.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests/trust")]

from conftest import run_pelican, write_site  # noqa: E402
from forms import FILES, PAGES, SETTINGS  # noqa: E402
from others import PYTHON  # noqa: E402
from themes import THEMES  # noqa: E402

DEFAULT_THEMES = ("simple", "notmyidea", "seafoam", "reflex")
WIDTHS = (320, 768, 1280)
# Themes of packages have no dark colours of their own: a page turned dark as a whole does as well.
DARK = (
    "html, body, article, main, section, #content, .body { background: #14171a !important;"
    " color: #e8e6e3 !important; border-color: #444 !important; color-scheme: dark }"
)


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a word."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    """Build the site in each theme, and take the screenshots."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build/looks")
    parser.add_argument("--themes", nargs="+", default=DEFAULT_THEMES, choices=THEMES)
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for theme in wanted.themes:
            output = build(Path(folder, theme), theme, PYTHON)
            for name in shoot(browser, output, theme, wanted.out):
                print(name)
        browser.close()


def build(root: Path, theme: str, python: Path) -> Path:
    """Build the site in a theme, and return its output folder."""
    write_site(root, FILES, THEME=..., SITEURL="", RELATIVE_URLS=True, **SETTINGS)
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"\n{THEMES[theme]}")
    built = run_pelican(root, python=python)
    if built.status:
        sys.exit(built.log)
    return root / "output"


def shoot(browser: Browser, output: Path, theme: str, out: Path) -> Iterator[Path]:
    """Take all screenshots of a site, and yield their files."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=output))
    Thread(target=server.serve_forever, daemon=True).start()
    for name in PAGES:
        url = f"http://127.0.0.1:{server.server_port}/{name}.html"
        for width in WIDTHS:
            for scheme in ("light", "dark"):
                yield picture(browser, url, out / f"{theme}-{name}-{width}-{scheme}.png")
        yield picture(browser, url, out / f"{theme}-{name}-768-print.png")
        yield picture(browser, url, out / f"{theme}-{name}-768-bare.png")
    server.shutdown()


def picture(browser: Browser, url: str, file: Path) -> Path:
    """Take one screenshot, of which the name of the file says all."""
    _, width, kind = file.stem.rsplit("-", 2)
    page = browser.new_page(viewport={"width": int(width), "height": 900})
    if kind == "dark":
        page.emulate_media(color_scheme="dark")
    elif kind == "print":
        page.emulate_media(media="print")
    page.goto(url)
    if kind == "bare":
        page.evaluate(
            "document.querySelectorAll('link[rel=stylesheet], style').forEach(e => e.remove())"
        )
    else:
        if kind == "dark":
            page.add_style_tag(content=DARK)
        if "accordion" in url and kind != "print":
            page.locator("details").first.evaluate("element => element.open = true")
    page.evaluate("for (const image of document.images) image.loading = 'eager'")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=file, full_page=True)
    page.close()
    return file


if __name__ == "__main__":
    main()
