"""Signs that a terminal obeys, in sources: messages show them by their escapes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import SETTINGS, article, run_pelican, write_site

pty = pytest.importorskip("pty")  # which Windows does not have

SIGNS = {
    "title of the window": "\x1b]0;pwned\x07",
    "colour": "\x1b[31m",
    "reset": "\x1bc",
    "C1": "\x9b31m",
    "line written over": "a\rb",
    "backspace": "a\x08b",
    "delete": "\x7f",
    "next line": "\x85",
    "line separator": "a\u2028b",
    "override": "\u202e",
    "isolate": "\u2066",
    "mark": "\u200f",
    "Arabic mark": "\u061c",
}
OBEYED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]"
)


def sources(sign: str) -> dict[str, str]:
    """Return articles with a sign in whatever a message shows."""
    body = (
        f"[Related: Missing {sign} one]\n\n[Related: Tea](/missing-{sign}-two.html)\n\n"
        f"[Related: Twins {sign}]\n\n[Related: x]({{filename}}gone-{sign}.md)\n\n"
        f"<!-- faq: {sign} -->\n\n## FAQ\n\n### {sign}?\n\n### Is {sign} it?\n\nIt is {sign}.\n"
    )
    named = {} if sign == "a\rb" else {f"name {sign}.md": article("Name", "[Related: none at all]")}
    return {
        "body.md": article("Body", body),
        "other.md": article("Other", f"## FAQ\n\n### Is {sign} it?\n\nIt is not.\n"),
        "t1.md": article(f"Twins {sign}", slug="t1"),
        "t2.md": article(f"Twins {sign}", slug="t2"),
        "near.md": article(f"Missing {sign} one more", slug="near"),
        "status.md": article("Status", status=f"x{sign}y"),
        "template.md": article("Template", template=f"x{sign}y"),
        "date.md": article("Date", modified=f"x{sign}y"),
        "faq.md": article("Faq", faq=[{"question": f"x{sign}y"}]),
        "tag.md": f"---\ntitle: Tag\ndate: 2025-01-01\nx: !<{sign}x> y\n---\n\nText.\n",
        "alias.md": f'---\ntitle: Alias\ndate: 2025-01-01\n"x{sign}": &x [*x]\n---\n\nText.\n',
        "broken.md": f"---\ntitle: Broken\ndate: 2025-01-01\nx: [{sign}: ]]\n---\n\nText.\n",
        **named,
    }


@pytest.mark.parametrize("name", SIGNS)
@pytest.mark.parametrize("verbose", [(), ("--verbose",)])
def test_messages_of_a_build(tmp_path: Path, name: str, verbose: tuple[str, ...]) -> None:
    """No sign of a source is in the log, as it is, whatever is reported."""
    write_site(tmp_path, sources(SIGNS[name]))
    site = run_pelican(tmp_path, *verbose)
    assert site.status == 0
    ours = [line for line in site.log.split("\n") if re.search(r"\.md(?::\d+)?: ", line)]
    assert len(ours) > 10
    assert not OBEYED.search("\n".join(ours))
    shown = re.escape(OBEYED.search(SIGNS[name])[0].encode("unicode_escape").decode())  # type: ignore[index]
    assert re.search(shown, "\n".join(ours))


def on_a_terminal(root: Path, *command: str) -> str:
    """Run a command whose output is a terminal, and return what it prints."""
    leader, follower = pty.openpty()
    environment = {**os.environ, "COLUMNS": "500", "TERM": "xterm", "PYTHONUTF8": "1"}
    process = subprocess.Popen(
        [sys.executable, *command], cwd=root, env=environment, stdout=follower, stderr=follower
    )
    os.close(follower)
    parts: list[bytes] = []
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:  # of a terminal that nobody writes to any more
            break
        if not part:
            break
        parts.append(part)
    os.close(leader)
    process.wait()
    return b"".join(parts).decode("utf-8")


@pytest.mark.parametrize("name", ["reset", "C1", "override"])
def test_pelican_on_a_terminal(tmp_path: Path, name: str) -> None:
    """Pelican's own log handler, which colours, shows them as well; what looks like markup is text."""
    sign = SIGNS[name]
    write_site(
        tmp_path, {"a.md": article("A", f"[Related: {sign} /]\n\n[Related: [bold]x[/bold]]")}
    )
    printed = on_a_terminal(tmp_path, "-m", "pelican", "content", "-s", "pelicanconf.py")
    assert sign not in printed
    plain = re.sub(r"\x1b\[[\d;]*m", "", printed)
    assert f"[Related: {sign.encode('unicode_escape').decode()} /]" in plain
    assert "[bold]x[/bold]" in plain


@pytest.mark.parametrize("name", SIGNS)
def test_the_command(tmp_path: Path, name: str) -> None:
    """It shows them in its messages, and in a diff on a terminal; in a pipe, a diff is a patch."""
    sign = SIGNS[name]
    mark = article(
        "A", f"Before {sign}.\n[Related: Soft Water]\nBehind {sign}.\n\n[Related: No {sign}]"
    )
    write_site(tmp_path, {"a.md": mark, "water.md": article("Soft Water")}, PATH="content")
    command = ["-m", "pelican_faq_related", "resolve"]
    run = subprocess.run([sys.executable, *command], cwd=tmp_path, capture_output=True, check=False)
    assert run.returncode == 1
    assert not OBEYED.search(run.stderr.decode())
    assert f" Before {sign}.".encode() in run.stdout
    printed = on_a_terminal(tmp_path, *command).replace("\r\n", "\n")
    assert not OBEYED.search(printed)
    assert "+[Related: Soft Water]({filename}/water.md)\n" in printed
    assert f" Before {sign.encode('unicode_escape').decode()}.\n" in printed
    subprocess.run(["git", "apply"], input=run.stdout, cwd=tmp_path, check=True)
    assert b"({filename}/water.md)" in (tmp_path / "content/a.md").read_bytes()


@pytest.mark.parametrize("sign", ["\x1b[31m", "\n", "\u202e"])
def test_a_message_stays_on_its_line(tmp_path: Path, sign: str) -> None:
    """A path or a header with a line break makes no line of its own."""
    forged = f"x{sign}WARNING: b.md:1: all is lost"
    files = {f"{forged}.md": article("A", "[Related: none]"), "b.md": article("B", status=forged)}
    write_site(tmp_path, files)
    site = run_pelican(tmp_path)
    assert site.status == 0
    assert not any(warning.startswith("b.md:1: all") for warning in site.warnings())
    assert (
        f"x{sign.encode('unicode_escape').decode()}WARNING: b.md:1: all is lost.md:6: no"
        in site.log
    )


def test_messages_of_pelican_in_the_command(tmp_path: Path) -> None:
    """What Pelican and plugins say of sources is shown so, too."""
    plugin = "import logging\nlogging.getLogger('x').warning('%s', 'a\\x1b[31mb\\nc')\n"
    (tmp_path / "says.py").write_text(
        f"def register():\n    {plugin.replace(chr(10), '; ', 1)}", "utf-8"
    )
    write_site(
        tmp_path, {"a.md": article("A")}, PATH="content", PLUGINS=["says"], PLUGIN_PATHS=["."]
    )
    assert SETTINGS["PLUGINS"] == ["pelican_faq_related"]
    command = [sys.executable, "-m", "pelican_faq_related", "resolve"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert run.stderr.decode() == "WARNING: a\\x1b[31mb\nc\n"


@pytest.mark.parametrize("word", ["x", "<", "aa.", "x_", "\x1b"])
def test_long_words_are_shortened(tmp_path: Path, word: str) -> None:
    """A message says what was found and done, but not all of a word of a hundred kilobytes."""
    long = word * (100_000 // len(word))
    header = (
        f"title: A\ndate: 2025-01-01\nstatus: '{long}'\ntemplate: '{long}'\nmodified: '{long}'\n"
    )
    write_site(tmp_path, {"a.md": f"---\n{header}---\n\n[Related: No {long}]\n"})
    printed = on_a_terminal(tmp_path, "-m", "pelican", "content", "-s", "pelicanconf.py")
    assert len(printed) < 40_000
    plain = " ".join(re.sub(r"\x1b\[[\d;]*m|\w+\.py:\d+", "", printed).split())
    assert "is none of Pelican's; this is a draft" in plain or word == "\x1b"


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    """A source whose name is not UTF-8 is read, reported and linked to by its address."""
    try:
        (tmp_path / "\udcff").touch()
    except OSError:
        pytest.skip("this file system has names in UTF-8 alone")
    files = {"\udcff.md": article("A", "[Related: none]"), "b.md": article("B", "[Related: A]")}
    write_site(tmp_path, files, PATH="content")
    site = run_pelican(tmp_path)
    assert site.status == 0
    assert "\\udcff.md:6: no article matches [Related: none]" in site.log
    assert 'class="related-card__link" href="https://example.org/a.html"' in site.page("b.html")
    command = [sys.executable, "-m", "pelican_faq_related", "resolve", "--write"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 1
    assert (tmp_path / "content/b.md").read_text("utf-8") == files["b.md"]
