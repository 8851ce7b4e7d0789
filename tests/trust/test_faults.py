"""Disks that are full, files that cannot be written, builds that are interrupted: never half a page."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import pytest
from conftest import Build, Built, run_pelican, write_site
from rich_site import ALL_FILES

# Runs before Pelican does: what goes wrong, and when. A page that the theme wrote is there already.
FAULT = """
import os, resource, signal, sys
from pelican import signals
def fault(path, context):
    if path.endswith("green-tea.html"):
        {}
signals.content_written.connect(fault)
"""
FULL = "size = os.path.getsize(path); signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
FULL += "resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100, resource.RLIM_INFINITY))"
NO_BYTE = FULL.replace("size + 100", "0")
# Before the interpreter makes a file, or moves one to where the page is, it tells.
TOLD = "sys.addaudithook(lambda event, args: told(event, str(args[0]) if args else ''))"
NO_FILE = """
def told(event, name):
    if event == "open" and name.endswith(".unfinished"):
        raise PermissionError(13, "Permission denied", name)
"""
INTERRUPT = """
def told(event, name):
    if event == "os.rename" and name.endswith(".unfinished"):
        os.kill(os.getpid(), signal.SIGINT)
"""


def run_with(root: Path, fault: str, more: str = "") -> Built:
    """Build a site in a process in which something goes wrong before a page is spliced."""
    plugin = FAULT.format(fault) + more + "def register(): pass\n"
    (root / "faulty.py").write_text(plugin, "utf-8")
    return run_pelican(
        root, "-e", 'PLUGINS=["faulty", "pelican_faq_related"]', 'PLUGIN_PATHS=["."]'
    )


@pytest.fixture
def sites(build: Build, tmp_path: Path) -> tuple[Built, Built, Path]:
    """Return the site without the plugin, with it, and a folder for one in which it goes wrong."""
    root = tmp_path / "faulty"
    write_site(root, ALL_FILES, FEED_ALL_ATOM=None)
    return build(ALL_FILES, folder="without", PLUGINS=[]), build(ALL_FILES, folder="with"), root


def assert_whole(site: Built, with_plugin: Built) -> None:
    """Each page is complete, or as the theme wrote it: what the head lacks is all that it lacks."""
    complete = with_plugin.pages()
    for name, page in site.pages().items():
        if page != complete[name]:
            assert page == without_head_parts(complete[name]), name
    assert not list((site.root / "output").rglob("*.unfinished"))


def without_head_parts(page: str) -> str:
    """Return a page without what we put in front of ``</head>``."""
    head, end, rest = page.partition("</head>")
    return re.sub(OURS, "", head) + end + rest


OURS = (
    r'<link rel="stylesheet" href="[^"]*faq_related.css">\n|<meta name="keywords" [^>]*>\n'
    r'|<script type="application/ld\+json">.*?</script>\n'
)


@pytest.mark.parametrize(
    ("fault", "more"),
    [(FULL, ""), (NO_BYTE, ""), (TOLD, NO_FILE)],
    ids=["full disk", "no byte left", "no file can be made"],
)
def test_a_page_that_cannot_be_written(
    sites: tuple[Built, Built, Path], fault: str, more: str
) -> None:
    """The page stays as the theme wrote it, and the error says which it is."""
    _, complete, root = sites
    site = run_with(root, fault, more)
    assert site.status != 0
    (error,) = [message for message in site.warnings() if "Errno" in message or "Error" in message]
    assert "green-tea.html" in error
    page = site.page("green-tea.html")
    assert page == without_head_parts(complete.page("green-tea.html"))
    assert page != complete.page("green-tea.html")
    assert_whole(site, complete)


def test_a_build_that_is_interrupted(sites: tuple[Built, Built, Path]) -> None:
    """Control-C in the middle of a page leaves the page as the theme wrote it, and nothing else."""
    _, complete, root = sites
    site = run_with(root, TOLD, INTERRUPT)
    assert "Keyboard interrupt" in site.log
    assert site.page("green-tea.html") == without_head_parts(complete.page("green-tea.html"))
    assert_whole(site, complete)


def test_an_output_folder_that_cannot_be_written(sites: tuple[Built, Built, Path]) -> None:
    """A stylesheet that cannot be written stops the build with its name; pages are whole."""
    _, complete, root = sites
    (root / "output" / "theme" / "faq_related.css").mkdir(parents=True)
    site = run_pelican(root)
    assert site.status != 0
    assert any("faq_related.css" in message for message in site.warnings())
    assert_whole(site, complete)


@pytest.mark.parametrize("count", range(1, 6))
def test_a_build_that_is_killed(sites: tuple[Built, Built, Path], count: int) -> None:
    """However many pages were spliced when the process was killed, each is whole."""
    _, complete, root = sites
    kill = f"""
import os, sys
replaced = []
def told(event, args):
    if event == "os.rename" and str(args[0]).endswith(".unfinished"):
        replaced.append(args)
        if len(replaced) == {count}:
            os.kill(os.getpid(), {int(signal.SIGKILL)})
sys.addaudithook(told)
def register(): pass
"""
    (root / "faulty.py").write_text(kill, "utf-8")
    write_site(root, {}, PLUGINS=["faulty", "pelican_faq_related"], PLUGIN_PATHS=["."])
    site = run_pelican(root)
    assert site.status < 0
    for written, page in site.pages().items():
        assert page in (complete.page(written), without_head_parts(complete.page(written)))
    again = run_pelican(root, "-e", 'PLUGINS=["pelican_faq_related"]')
    assert again.status == 0
    assert again.pages() == complete.pages()
