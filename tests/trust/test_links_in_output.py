"""Links in the output folder: what they lead to is never written, whoever made them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Build, Built, article, run_pelican, write_site

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need permission on Windows")

SOURCE = "This is a file of the author."
CARD = article("Card", "One. [Related: Plain]", tags=["tea"], category="Cups")
FILES = {"card.md": CARD, "plain.md": article("Plain"), "pages/about.md": article("About")}
# Paths of the output at which Pelican or the plugin writes.
WRITTEN = ["card.html", "plain.html", "about.html", "index.html", "archives.html", "tag/tea.html",
           "category/cups.html", "feeds/all.atom.xml", "theme/faq_related.css"]  # fmt: skip
SETTINGS = {
    "FEED_ALL_ATOM": "feeds/all.atom.xml",
    "PAGE_SAVE_AS": "{slug}.html",
    "STATIC_PATHS": ["extra"],
    "ARTICLE_EXCLUDES": ["extra"],
    "PAGE_EXCLUDES": ["extra"],
}


def linked(path: Path, target: Path, kind: str) -> None:
    """Make a link of one of the two kinds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    if kind == "hard":
        path.hardlink_to(target)
    else:
        path.symlink_to(target)


@pytest.fixture(params=["hard", "symbolic"])
def kind(request: pytest.FixtureRequest) -> str:
    """Return a kind of links."""
    return str(request.param)


def make(root: Path, **settings: object) -> Path:
    """Write a site with a static file for each path; return the folder of these files."""
    names = {f"extra/{n}.txt": SOURCE for n in range(len(WRITTEN))}
    write_site(root, {**FILES, **names}, **SETTINGS, **settings)
    return root / "content" / "extra"


def assert_sources_stay(root: Path) -> None:
    """Check that each source is what the author wrote, and that none came up."""
    content = root / "content"
    for path in (content / "extra").iterdir():
        assert path.read_text("utf-8") == SOURCE, path
    assert len(list((content / "extra").iterdir())) == len(WRITTEN)
    for name, text in FILES.items():
        assert (content / name).read_text("utf-8") == text
    assert not list(root.rglob("*.unfinished"))


def test_links_of_an_earlier_build(tmp_path: Path, kind: str) -> None:
    """A page, list, feed or stylesheet takes the place of a link, not of the source behind it."""
    extra = make(tmp_path)
    for number, name in enumerate(WRITTEN):
        linked(tmp_path / "output" / name, extra / f"{number}.txt", kind)
    site = run_pelican(tmp_path)
    assert (site.status, site.warnings()) == (0, [])
    assert_sources_stay(tmp_path)
    for name in WRITTEN:
        path = tmp_path / "output" / name
        assert not path.is_symlink()
        assert path.stat().st_nlink == 1
        assert path.read_text("utf-8") != SOURCE


def test_static_files_that_pelican_links(tmp_path: Path) -> None:
    """With STATIC_CREATE_LINKS, static files at the addresses of pages stay as they are."""
    paths = {f"extra/{n}.txt": {"path": name} for n, name in enumerate(WRITTEN)}
    make(tmp_path, STATIC_CREATE_LINKS=True, EXTRA_PATH_METADATA=paths)
    for _ in range(3):
        assert run_pelican(tmp_path).status == 0
        assert_sources_stay(tmp_path)
        for name in WRITTEN:  # static files come last, with Pelican alone as well
            assert (tmp_path / "output" / name).stat().st_nlink == 2, name


def test_links_without_an_end(tmp_path: Path) -> None:
    """A link to a source that is gone makes no new one."""
    extra = make(tmp_path)
    for number, name in enumerate(WRITTEN):
        linked(tmp_path / "output" / name, extra / f"gone{number}.txt", "symbolic")
    assert run_pelican(tmp_path).status == 0
    assert_sources_stay(tmp_path)


@pytest.mark.parametrize("suffix", [".unfinished", "~", ".tmp"])
def test_files_with_names_like_ours(tmp_path: Path, kind: str, suffix: str) -> None:
    """What stands beside a page is the author's, whatever its name."""
    extra = make(tmp_path)
    beside = [tmp_path / "output" / f"{name}{suffix}" for name in WRITTEN]
    for number, path in enumerate(beside):
        linked(path, extra / f"{number}.txt", kind)
    assert run_pelican(tmp_path).status == 0
    assert {path.read_text("utf-8") for path in beside} == {SOURCE}
    for path in beside:
        path.unlink()
    assert_sources_stay(tmp_path)


def test_a_folder_with_a_name_like_ours(build: Build) -> None:
    """A page beside it is complete."""
    site = build(FILES)
    (site.root / "output/card.html.unfinished").mkdir()
    again = build({})
    assert (again.status, again.pages()) == (0, site.pages())


def outside(root: Path, name: str) -> Path:
    """Make a folder of the output a link to a folder beside it."""
    folder = root / "beside"
    folder.mkdir()
    (root / "output" / name).parent.mkdir(parents=True, exist_ok=True)
    (root / "output" / name).symlink_to(folder)
    return folder


def test_the_stylesheet_is_not_written_outside(tmp_path: Path) -> None:
    """Where the theme's folder in the output is a link that leads out, this is said."""
    write_site(tmp_path, FILES)
    folder = outside(tmp_path, "theme")
    site = run_pelican(tmp_path)
    assert site.status == 0
    assert not (folder / "faq_related.css").exists()
    (warning,) = site.warnings()
    assert warning.startswith("theme/faq_related.css: a folder of the output is a link")


# A folder of the output, and a page or feed that is written below it.
FOLDERS = {
    "a": "a/b/card.html",
    "a/b": "a/b/card.html",
    "tag": "tag/tea.html",
    "category": "category/cups.html",
    "author": "author/ann.html",
    "feeds": "feeds/all.atom.xml",
    "drafts": "drafts/idea.html",
    "pages": "pages/about.html",
    "own": "own/x/y/index.html",
    "page": "page/2/index.html",
    "2025": "2025/index.html",
}


@pytest.mark.parametrize("end", ["with files", "gone"])
def test_nothing_is_written_into_a_folder_outside(tmp_path: Path, end: str) -> None:
    """A folder takes the place of a link that leads out, and what is there stays as it was."""
    files = {
        "card.md": CARD,
        "plain.md": article("Plain", author="Ann"),
        "idea.md": article("Idea", draft=True),
        "own.md": article("Own", "Mine.", permalink="/own/x/y/"),
        "pages/about.md": article("About"),
    }
    settings = {
        "FEED_ALL_ATOM": "feeds/all.atom.xml",
        "ARTICLE_SAVE_AS": "a/b/{slug}.html",
        "ARTICLE_URL": "a/b/{slug}.html",
        "YEAR_ARCHIVE_SAVE_AS": "{date:%Y}/index.html",
        "DEFAULT_PAGINATION": 2,
        "PAGINATION_PATTERNS": [(1, "{save_as}", "{save_as}"), (2, "{url}", "page/{number}/index.html")],
    }  # fmt: skip
    for number, (folder, page) in enumerate(FOLDERS.items()):
        root = tmp_path / str(number)
        write_site(root, files, **settings)
        beside = outside(root, folder)
        kept = beside / "b/card.html"
        if end == "gone":
            beside.rmdir()
        else:
            kept.parent.mkdir()
            kept.write_text("Theirs.", "utf-8")
        site = run_pelican(root)
        assert site.status == 0, site.log
        (warning,) = site.warnings()
        assert warning.startswith(f"{folder}: this was a link that leads out"), folder
        assert "</" in site.page(page), folder
        assert site.keywords("a/b/card.html"), folder
        files_outside = [path for path in beside.rglob("*") if path.is_file()]
        assert files_outside == ([] if end == "gone" else [kept]), folder
        assert end == "gone" or kept.read_text("utf-8") == "Theirs.", folder
        assert not list(root.rglob("*.unfinished"))
        assert run_pelican(root).warnings() == [], folder


@pytest.mark.parametrize("make_link", [
    lambda root: (root / "real").mkdir() or (root / "output").symlink_to(root / "real"),
    lambda root: (root / "output/real").mkdir(parents=True) or (root / "output/a").symlink_to("real"),
], ids=["the output folder", "a folder inside"])  # fmt: skip
def test_links_that_stay_inside(tmp_path: Path, make_link: Callable[[Path], None]) -> None:
    """The output folder may be a link, and so may folders that lead to places inside."""
    settings = {"ARTICLE_SAVE_AS": "a/{slug}.html", "ARTICLE_URL": "a/{slug}.html"}
    write_site(tmp_path, FILES, **settings)
    make_link(tmp_path)
    site = run_pelican(tmp_path)
    assert (site.status, site.warnings()) == (0, [])
    assert site.keywords("a/card.html")
    assert "faq_related.css" in site.page("a/card.html")


def test_pages_have_the_mode_of_other_files(build: Build) -> None:
    """A page that we replaced can be read by those who can read the others."""
    before = os.umask(0o027)
    try:
        site: Built = build(FILES)
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (site.root / "output").glob("*.*")}
    assert set(modes.values()) == {0o640}, (modes, sys.platform)
