"""Which files the command writes, and which it leaves: links, read-only files, files of others."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest
from conftest import article
from resolving import LINK, TITLE, Site, make_site

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need permission on Windows")

MARK = article("A", f"[Related: {TITLE}]")
DONE = article("A", f"[Related: {TITLE}]({LINK})")
OTHER = "This is a file of the author."


def in_content(site: Site) -> set[str]:
    """Return the names of all files and folders of the sources."""
    return {
        path.relative_to(site.root / "content").as_posix()
        for path in (site.root / "content").rglob("*")
    }


def assert_left(site: Site, path: Path, reason: str, text: str = MARK) -> None:
    """Check that a source is not written, and that both ways to run the command say why."""
    names = in_content(site)
    for arguments in ([], ["--write"]):
        done = site.resolve(*arguments)
        assert (done.returncode, done.stdout) == (1, b"")
        (line,) = done.stderr.decode().splitlines()
        assert line.startswith("a.md: 1 mark could get an address, but "), line
        assert reason in line
        assert path.read_text("utf-8") == text
    assert in_content(site) == names


@pytest.mark.parametrize(
    "name", ["a.md.unfinished", ".a.md.unfinished", "a.md~", "a.md.tmp", "a.md.bak"]
)
@pytest.mark.parametrize("kind", ["file", "folder", "link", "hard link", "dead link"])
def test_files_beside_a_source_stay(tmp_path: Path, name: str, kind: str) -> None:
    """Nothing that stands there is written, moved or removed."""
    site = make_site(tmp_path, {"a.md": MARK})
    outside = tmp_path / "outside"
    outside.write_text(OTHER, "utf-8")
    beside = tmp_path / "content" / name
    if kind == "file":
        beside.write_text(OTHER, "utf-8")
    elif kind == "folder":
        beside.mkdir()
    elif kind == "hard link":
        beside.hardlink_to(outside)
    else:
        beside.symlink_to(outside if kind == "link" else tmp_path / "nowhere")
    assert site.resolve("--write").returncode == 0
    assert site.source("a.md").decode() == DONE
    assert outside.read_text("utf-8") == OTHER
    assert not (tmp_path / "nowhere").exists()
    assert beside.is_symlink() is (kind in ("link", "dead link"))
    assert in_content(site) == {"water.md", "a.md", name}
    if kind in ("file", "hard link"):
        assert beside.read_text("utf-8") == OTHER


def test_a_link_out_of_the_content_folder(tmp_path: Path) -> None:
    """A source elsewhere is written only if that is asked for."""
    site = make_site(tmp_path, {})
    real = tmp_path / "elsewhere.md"
    real.write_text(MARK, "utf-8")
    (tmp_path / "content/a.md").symlink_to(real)
    assert_left(site, real, "out of the content folder; --follow-links writes it")
    assert site.resolve("--write", "--follow-links").returncode == 0
    assert real.read_text("utf-8") == DONE
    assert {path.name for path in tmp_path.iterdir()} == {
        "content",
        "elsewhere.md",
        "pelicanconf.py",
    }


def test_a_folder_that_is_a_link(tmp_path: Path) -> None:
    """It is the same with all that stands in it, and with links to links."""
    site = make_site(tmp_path, {})
    real = tmp_path / "elsewhere"
    real.mkdir()
    (real / "a.md").write_text(MARK, "utf-8")
    (tmp_path / "second").symlink_to(real)
    (tmp_path / "content/sub").symlink_to(tmp_path / "second")
    done = site.resolve("--write")
    assert done.returncode == 1
    assert b"sub/a.md: 1 mark could get an address, but a link leads to the file" in done.stderr
    assert (real / "a.md").read_text("utf-8") == MARK
    assert site.resolve("--write", "--follow-links").returncode == 0
    assert (real / "a.md").read_text("utf-8") == DONE


def test_links_inside_the_content_folder(tmp_path: Path) -> None:
    """The file is written once, and links to it stay links, also where the folder is one."""
    (tmp_path / "real").mkdir()
    (tmp_path / "content").symlink_to(tmp_path / "real")
    site = make_site(tmp_path, {"sub/a.md": MARK})
    (tmp_path / "content/b.md").symlink_to("sub/a.md")
    (tmp_path / "content/z.md").symlink_to("b.md")
    done = site.resolve("--write")
    assert done.returncode == 0  # Pelican warns of three articles with one slug
    assert done.stderr.decode().splitlines()[-1] == "1 mark in 1 file written"
    assert site.source("sub/a.md").decode() == DONE
    assert all((tmp_path / "content" / name).is_symlink() for name in ("b.md", "z.md"))


@pytest.mark.parametrize("mode", [0o444, 0o400, 0o464])
def test_read_only_files(tmp_path: Path, mode: int) -> None:
    """The owner's mode counts, for root as well."""
    site = make_site(tmp_path, {"a.md": MARK})
    path = tmp_path / "content/a.md"
    path.chmod(mode)
    assert_left(site, path, "the file is read-only")
    assert path.stat().st_mode & 0o777 == mode


def test_hard_links(tmp_path: Path) -> None:
    """A file with a second name would be parted from it."""
    site = make_site(tmp_path, {"a.md": MARK})
    path = tmp_path / "content/a.md"
    (tmp_path / "second.md").hardlink_to(path)
    assert_left(site, path, "another name (a hard link)")
    assert path.samefile(tmp_path / "second.md")


# Runs while the command tries a change in a copy of the source, far from the content folder.
MEANWHILE = """
import os, pathlib
from pelican import signals
source = pathlib.Path("content/a.md").absolute()
def meanwhile(content):
    path = pathlib.Path(content.source_path)
    if path.name == "a.md" and path != source:
        {}
signals.content_object_init.connect(meanwhile)
def register(): pass
"""


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ("source.write_text(source.read_text() + 'x')", MARK),
        ("source.write_text('short')", "short"),
        ("source.unlink(missing_ok=True)", None),
        ("source.unlink(); source.symlink_to('../other.md')", OTHER),
        ("source.replace('old.md'); source.symlink_to('../old.md')", MARK),
    ],
)
def test_a_source_that_changes_meanwhile(tmp_path: Path, change: str, text: str | None) -> None:
    """What somebody else wrote is not written over, and this is said."""
    site = make_site(tmp_path, {"a.md": MARK}, PLUGINS=["meanwhile"], PLUGIN_PATHS=["."])
    (tmp_path / "other.md").write_text(OTHER, "utf-8")
    if "symlink" in change:
        change = f"if not source.is_symlink(): {change}"
    (tmp_path / "meanwhile.py").write_text(MEANWHILE.format(change), "utf-8")
    done = site.resolve("--write")
    assert done.returncode == 1, done.stderr.decode()
    last = done.stderr.decode().splitlines()[-1]
    assert last.startswith("a.md: 1 mark could get an address, but "), done.stderr.decode()
    assert last.endswith("it is left as it is")
    path = tmp_path / "content/a.md"
    assert path.exists() is (text is not None)
    assert text is None or path.read_text("utf-8").rstrip("x") == text
    assert in_content(site) <= {"a.md", "water.md"}
    assert (tmp_path / "other.md").read_text("utf-8") == OTHER


# In the settings: tells what the interpreter is about to do.
HOOK = """
import os, signal, sys
def told(event, args):
    if {} and str(args[0]).endswith(".unfinished"):
        {}
sys.addaudithook(told)
"""
RENAME, OPEN = "event == 'os.rename'", "event == 'open'"
DENIED = "raise PermissionError(13, 'Permission denied', args[0])"
INTERRUPT = f"os.kill(os.getpid(), {int(signal.SIGINT)})"


@pytest.mark.parametrize(
    ("when", "what", "status"),
    [(OPEN, DENIED, 2), (RENAME, DENIED, 2), (RENAME, INTERRUPT, -2)],
    ids=["no file can be made", "none can be moved", "interrupt"],
)
def test_nothing_is_left_behind(tmp_path: Path, when: str, what: str, status: int) -> None:
    """Where a source cannot be written, it stays, and the error names it."""
    site = make_site(tmp_path, {"a.md": MARK})
    with (tmp_path / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(HOOK.format(when, what))
    done = site.resolve("--write")
    assert done.returncode == status
    if status == 2:
        assert done.stderr.decode().splitlines()[-1].endswith(f"'{tmp_path}/content/a.md'")
    assert site.source("a.md").decode() == MARK
    assert in_content(site) == {"a.md", "water.md"}


def test_mode_and_owner_stay(tmp_path: Path) -> None:
    """A source is as it was, but for its text."""
    site = make_site(tmp_path, {"a.md": MARK})
    path = tmp_path / "content/a.md"
    if os.geteuid() == 0:
        os.chown(path, 65534, 65534)
    path.chmod(0o620)
    before = path.stat()
    assert site.resolve("--write").returncode == 0
    after = path.stat()
    assert (after.st_mode, after.st_uid, after.st_gid) == (
        before.st_mode,
        before.st_uid,
        before.st_gid,
    )


TEMPLATES = {
    "syntax": "{% if %}",
    "unclosed": "{% for card in cards %}",
    "unknown filter": "{{ cards|nonesuch }}",
    "unknown template": "{% include 'nonesuch.html' %}",
    "undefined": "{{ nonesuch.title }}",
    "division": "{{ 1 // 0 }}",
    "wrong type": "{{ 'a' + 1 }}",
    "no UTF-8": "\udcff",
    "control signs": "{% \x1b]0;title\x07\u202e %}",
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_faulty_templates(tmp_path: Path, name: str) -> None:
    """A template of the theme that cannot be used is a failure of the command, with a message."""
    site = make_site(tmp_path, {"a.md": MARK}, THEME="theme")
    for template in ("cards", "card", "accordion"):
        path = tmp_path / f"theme/templates/faq_related/{template}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(TEMPLATES[name].encode("utf-8", "surrogateescape"))
    for settings in ([], ["-e", 'FAQ_RELATED_FAQ_DISPLAY="accordion"']):
        done = site.resolve("--write", *settings)
        assert (done.returncode, done.stdout) == (2, b"")
        *more, line = done.stderr.decode().splitlines()
        assert not more or name == "no UTF-8"
        assert line.startswith("pelican_faq_related: ")
        assert name in ("unknown template", "no UTF-8") or "the template cannot be used: " in line
        assert b"\x1b" not in done.stderr
        assert site.source("a.md").decode() == MARK


@pytest.mark.parametrize(
    "settings", ["1 +", "nonesuch", "1 / 0", "import nonesuch", "SITEURL = 5", "PATH = 'nowhere'"]
)
def test_faulty_settings(tmp_path: Path, settings: str) -> None:
    """Settings that cannot be read are a failure as well."""
    site = make_site(tmp_path, {"a.md": MARK})
    with (tmp_path / "pelicanconf.py").open("a", encoding="utf-8") as file:
        file.write(f"\n{settings}\n")
    done = site.resolve("--write")
    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[-1].startswith("pelican_faq_related: ")


@pytest.mark.parametrize(
    "name", ["a", "tea cups", 'a"b', "a\nb", "a\tb\x1b", "a\\b", "ä\u202e", "\udcff"]
)
def test_names_of_files_end_no_line_of_a_diff(tmp_path: Path, name: str) -> None:
    """What is shown is a patch of this file, whatever its name."""
    site = make_site(tmp_path, {f"{name}.md": MARK})
    diff = site.resolve().stdout
    assert diff.count(b"\n") == 8
    assert b"\x1b" not in diff
    subprocess.run(["git", "apply"], input=diff, cwd=tmp_path, check=True)
    assert site.source(f"{name}.md").decode() == DONE
