"""The command that writes addresses into the sources, run as a site owner runs it."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
from conftest import article, run_pelican
from resolving import LINK, TITLE, Site, make_site

MARKDOWN = [
    ("[Related: {t}]", "[Related: {t}]({l})"),
    ("Text. [Related: soft water and salt]", "Text. [Related: soft water and salt]({l})"),
    ("[Related: soft-water] and on", "[Related: soft-water]({l}) and on"),
    ("[Related: {t}](https://example.org/soft-water.html)", "[Related: {t}]({l})"),
    ("[Related: {t}](/soft-water.html#salt)", "[Related: {t}]({l}#salt)"),
    ('[Related: {t}](water.md "As told")', '[Related: {t}]({l} "As told")'),
    ("[Related: {t}](<https://example.org/soft-water.html>)", "[Related: {t}]({l})"),
    ("**[Related: {t}]**", "**[Related: {t}]({l})**"),
    ("[**Related: {t}**]", "[**Related: {t}**]({l})"),
    ("[**Related:** *Soft* Water &amp; Salt]", "[**Related:** *Soft* Water &amp; Salt]({l})"),
    ("*[Related: Soft Water\n& Salt]*", "*[Related: Soft Water\n& Salt]({l})*"),
    ("[Related: [{t}](/soft-water.html)]", "[Related: [{t}]({l})]"),
    ("- a. [Related: {t}]\n- b", "- a. [Related: {t}]({l})\n- b"),
    ("<p>See <b>[Related: {t}]</b></p>", "<p>See <b>[Related: {t}]({l})</b></p>"),
    ('<p><a href="/soft-water.html">Related: {t}</a></p>', '<p><a href="{l}">Related: {t}</a></p>'),
]


def test_every_form_of_mark_gets_its_address(tmp_path: Path) -> None:
    """A mark gets the link of its article, and all else of the source stays."""
    files, expected = {}, {}
    for number, pair in enumerate(MARKDOWN):
        before, after = (text.replace("{t}", TITLE).replace("{l}", LINK) for text in pair)
        files[f"{number}.md"] = article(f"No. {number}", before)
        expected[f"{number}.md"] = article(f"No. {number}", after).encode()
    site = make_site(tmp_path, files)
    shown = site.resolve("content/")
    assert shown.returncode == 1
    assert shown.stderr.decode().splitlines() == [
        f"{len(files)} marks in {len(files)} files to write; --write does it"
    ]
    for name, text in files.items():
        assert site.source(name) == text.encode()
    written = site.resolve("content/", "--write")
    assert (written.returncode, written.stdout) == (0, b"")
    assert {name: site.source(name) for name in files} == expected
    again = site.resolve("content/")
    assert (again.returncode, again.stdout, again.stderr) == (0, b"", b"")
    assert not (tmp_path / "output").exists()
    assert not (tmp_path / "cache").exists()


def test_what_the_front_matter_declares_is_listed_and_left_alone(tmp_path: Path) -> None:
    """So are brackets that are no marks: the command says what a build would say."""
    header = "---\ntitle: A\ndate: 2025-01-01\nrelated:\n- soft-water\n- Hard Water\n---\n"
    source = f"{header}\n[Relatd: soft-water]\n\n[Related: ]\n"
    site = make_site(tmp_path, {"a.md": source})
    done = site.resolve("--write")
    assert (done.returncode, done.stdout) == (1, b"")
    assert site.source("a.md") == source.encode()
    places = [line.split(" ")[0] for line in done.stderr.decode().splitlines()]
    assert sorted(places) == ["a.md:11:", "a.md:6:", "a.md:9:"]


LINES = [
    ("**See also:** [{t}](/soft-water.html), [P](https://p.example/)", "{l}"),
    ("Related: [P](https://p.example/) and [the *water*](water.md)", "{l}"),
    ("So.\n\n## Related articles\n\n- [{t}](https://example.org/soft-water.html)\n", "{l}"),
    ("- Related: [{t}](../soft-water.html#salt)", "{l}#salt"),
]


def test_lines_of_links_get_their_addresses(tmp_path: Path) -> None:
    """The address of each link is written, and nothing of its line changes; on request alone."""
    files, expected = {}, {}
    for number, (text, link) in enumerate(LINES):
        before = text.replace("{t}", TITLE)
        files[f"{number}.md"] = article(f"No. {number}", before)
        after = re.sub(r"\([^()]*water[^()]*\)", f"({link})", before).replace("{l}", LINK)
        expected[f"{number}.md"] = article(f"No. {number}", after).encode()
    site = make_site(tmp_path, files)
    assert site.resolve().stdout == b""
    site = make_site(tmp_path, files, FAQ_RELATED_LINES=True)
    assert site.resolve("--write").stderr.decode() == "4 marks in 4 files written\n"
    assert {name: site.source(name) for name in files} == expected


def test_the_diff_is_one_that_patch_takes(tmp_path: Path) -> None:
    """What is shown is what --write does, also without a line break at the end of the file."""
    text = "Title: A\nDate: 2025-01-01\n\n[Related: Soft Water & Salt]"
    site = make_site(tmp_path, {"a.md": text})
    diff = site.resolve().stdout
    assert diff.decode().splitlines() == [
        "--- a/content/a.md",
        "+++ b/content/a.md",
        "@@ -1,4 +1,4 @@",
        " Title: A",
        " Date: 2025-01-01",
        " ",
        "-[Related: Soft Water & Salt]",
        "\\ No newline at end of file",
        "+[Related: Soft Water & Salt]({filename}/water.md)",
        "\\ No newline at end of file",
    ]
    subprocess.run(["git", "apply"], input=diff, cwd=tmp_path, check=True)
    patched = site.source("a.md")
    (tmp_path / "content/a.md").write_text(text, "utf-8")
    site.resolve("--write")
    assert site.source("a.md") == patched


CODE = """---
title: "Marks: [Related: Soft Water & Salt]"
date: 2025-01-01
description: "See [Related: Soft Water & Salt]"
---

Write `[Related: Soft Water & Salt]` like this:

    [Related: Soft Water & Salt]

```
[Related: Soft Water & Salt]
```

<!-- [Related: Soft Water & Salt] -->

In <code>[Related: Soft Water & Salt]</code>.
"""


def test_marks_in_code_comments_and_front_matter_stay(tmp_path: Path) -> None:
    """Nothing is written where no mark is shown, and where one is, only that changes."""
    both = CODE.replace("date:", "slug: both\ndate:") + f"\n[Related: {TITLE}]\n"
    site = make_site(tmp_path, {"code.md": CODE, "both.md": both})
    done = site.resolve("--write")
    assert done.stderr.decode().splitlines() == ["1 mark in 1 file written"]
    assert site.source("code.md") == CODE.encode()
    assert site.source("both.md") == (both[:-1] + f"({LINK})\n").encode()


def test_bytes_around_a_mark_stay(tmp_path: Path) -> None:
    """Byte order mark, CR LF, tabs, trailing spaces and odd characters are as they were."""
    text = (
        "\ufefftitle: Öl\r\ndate: 2025-01-01\r\n\r\nA\tb  \r\n\x0c\u2028é e\u0301. "
        f"[Related: {TITLE}]\r\n\r\n\r\nEnd \r\n"
    )
    site = make_site(tmp_path, {"a.md": text})
    site.resolve("--write")
    expected = text.replace(f"{TITLE}]", f"{TITLE}]({LINK})")
    assert site.source("a.md") == expected.encode()


RST = """Rooibos
#######

:date: 2025-05-06
:summary: See [Related: Soft Water & Salt]

It is no tea. [Related: Soft Water & Salt]

`Related: soft water <https://example.org/soft-water.html>`_ and
`Related: soft water <https://example.org/soft-water.html>`_; [Related: soft
water and salt](/soft-water.html)

``[Related: Soft Water & Salt]``

.. [Related: Soft Water & Salt]

.. include:: part.txt
"""


def test_restructuredtext_gets_links_of_its_own_form(tmp_path: Path) -> None:
    """In reStructuredText a mark with an address is a link; included files are read as well."""
    part = "[Related: soft-water]\n"
    site = make_site(tmp_path, {"tea/r.rst": RST, "tea/part.txt": part})
    done = site.resolve("--write")
    expected = RST.replace(
        "tea. [Related: Soft Water & Salt]", f"tea. `Related: Soft Water & Salt <{LINK}>`_"
    )
    expected = expected.replace("https://example.org/soft-water.html", LINK)
    expected = expected.replace(
        "[Related: soft\nwater and salt](/soft-water.html)",
        f"`Related: soft\nwater and salt <{LINK}>`_",
    )
    assert site.source("tea/r.rst").decode() == expected
    assert site.source("tea/part.txt").decode() == part
    assert done.returncode == 1
    left, written = done.stderr.decode().splitlines()
    assert "[Related: soft-water] leads to {filename}/water.md, but where to write" in left
    assert written == "4 marks in 1 file written"


HTML = """<html><head><title>Mint</title><meta name="date" content="2025-05-07"></head><body>
<p>It grows. [Related: Soft Water &amp; Salt]</p>
<p><a class="x" href="/soft-water.html">Related: <b>Soft</b> Water &amp; Salt</a></p>
<!-- [Related: Soft Water &amp; Salt] --></body></html>
"""


def test_html_sources_work_too(tmp_path: Path) -> None:
    """Marks in HTML get the form that the build reads there."""
    site = make_site(tmp_path, {"m.html": HTML})
    assert site.resolve("--write").returncode == 0
    expected = HTML.replace("Salt]</p>", f"Salt]({LINK})</p>").replace("/soft-water.html", LINK)
    assert site.source("m.html").decode() == expected


def test_what_is_right_or_unknown_stays_and_is_said(tmp_path: Path) -> None:
    """Links to sources and other sites stay; what matches nothing, or two, is listed."""
    body = (
        f"[Related: x]({LINK})\n\n[Related: y](https://getpelican.com/)\n\n"
        "[Related: Never Written]\n\n[Related: Twin]\n\n"
        f"[Related: {TITLE}][w]\n\n[w]: /soft-water.html\n"
    )
    files = {"a.md": article("A", body)}
    files |= {f"t{n}.md": article("Twin", slug=f"t{n}") for n in "12"}
    site = make_site(tmp_path, files)
    done = site.resolve("--write")
    assert (done.returncode, done.stdout) == (1, b"")
    assert site.source("a.md") == files["a.md"].encode()
    lines = done.stderr.decode().splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["a.md:10:", "a.md:12:", "a.md:14:"]
    for words, line in zip(("no article", "two articles", "not certain"), lines, strict=True):
        assert words in line


def test_a_mark_in_another_link_stays(tmp_path: Path) -> None:
    """A link in a link is none."""
    text = article("A", f"[all of [Related: {TITLE}]](https://other.example/)")
    site = make_site(tmp_path, {"a.md": text})
    done = site.resolve("--write")
    assert (done.returncode, done.stderr, site.source("a.md")) == (0, b"", text.encode())


def test_one_title_in_two_spellings(tmp_path: Path) -> None:
    """Marks that name an article in other letters each get its address."""
    files = {"e.md": article("It's E*TRADE"), "a.md": article("A", "[Related: it's E*TRADE]")}
    files["a.md"] += "\n[Related: It’s E\\*TRADE]\n"
    site = make_site(tmp_path, files)
    assert site.resolve("--write").returncode == 0
    assert site.source("a.md").count(b"]({filename}/e.md)") == 2


def test_what_a_reader_cannot_read_is_not_written(tmp_path: Path) -> None:
    """Where a link breaks the source, the mark is left and listed, and the others are written."""
    text = f"A\n#\n\n:date: 2025-01-01\n\n**[Related: {TITLE}]**\n\n[Related: soft-water]\n"
    site = make_site(tmp_path, {"a.rst": text})
    done = site.resolve("--write")
    (left, written) = done.stderr.decode().splitlines()
    assert left.startswith(
        "a.rst:6: [Related: Soft Water & Salt] leads to {filename}/water.md, but"
    )
    assert written == "1 mark in 1 file written"
    changed = text.replace("[Related: soft-water]", f"`Related: soft-water <{LINK}>`_")
    assert site.source("a.rst") == changed.encode()


def test_an_outdated_source_is_replaced(tmp_path: Path) -> None:
    """A link to a source that moved gets the one that its title tells."""
    site = make_site(tmp_path, {"a.md": article("A", f"[Related: {TITLE}]({{filename}}/old.md)")})
    assert site.resolve("--write").returncode == 0
    assert site.source("a.md").decode() == article("A", f"[Related: {TITLE}]({LINK})")


def test_drafts_and_pages_are_resolved_as_well(tmp_path: Path) -> None:
    """What is not published yet is where addresses are wanted most."""
    mark = f"[Related: {TITLE}]"
    files = {"d.md": article("D", mark, draft=True), "pages/p.md": article("P", mark)}
    site = make_site(tmp_path, files)
    site.resolve("--write")
    assert all(LINK.encode() in site.source(name) for name in files)


def test_awkward_names_of_files(tmp_path: Path) -> None:
    """Spaces, brackets and umlauts in a path make a link that Pelican finds."""
    files = {
        "über uns (alt)/tee_.md": article("Tee"),
        "a.md": article("A", "[Related: Tee]"),
        "b.rst": "B\n#\n\n:date: 2025-01-01\n\n[Related: Tee]\n",
    }
    site = make_site(tmp_path, files)
    assert site.resolve("--write").returncode == 0
    link = "{filename}/%C3%BCber%20uns%20%28alt%29/tee_.md"
    assert f"[Related: Tee]({link})" in site.source("a.md").decode()
    assert f"`Related: Tee <{link}>`_" in site.source("b.rst").decode()
    built = run_pelican(tmp_path)
    assert (built.status, built.warnings()) == (0, [])
    for page in ("a.html", "b.html"):
        assert 'href="https://example.org/tee.html"' in built.page(page)


def test_pages_are_the_same_with_addresses(tmp_path: Path) -> None:
    """The command changes sources, not what readers see."""
    example = Path(__file__).parents[2] / "example_site"
    files = {
        path.relative_to(example / "content").as_posix(): path.read_bytes()
        for path in (example / "content").rglob("*")
        if path.is_file()
    }
    urls = ["https://nora-mends.example"]
    site = make_site(tmp_path, files, FAQ_RELATED_SITE_URLS=urls)
    before = run_pelican(tmp_path)
    assert site.resolve("--write").returncode == 0
    after = run_pelican(tmp_path)
    assert after.pages() == before.pages()
    assert after.warnings() == before.warnings() == []


def test_the_command_runs_from_any_folder(tmp_path: Path) -> None:
    """Paths on the command line are seen from where it runs, as everywhere."""
    site = make_site(tmp_path / "site", {"x/a.md": article("A", f"[Related: {TITLE}]")})
    (tmp_path / "site/sub").mkdir()
    elsewhere = Site(tmp_path / "site/sub")
    shown = elsewhere.resolve("../content", "-s", "../pelicanconf.py")
    assert shown.stdout.startswith(b"--- a/x/a.md\n+++ b/x/a.md\n")
    assert elsewhere.resolve("-s", "../pelicanconf.py", "--write").returncode == 0
    assert LINK.encode() in site.source("x/a.md")


@pytest.mark.skipif(os.name == "nt", reason="Windows knows neither")
def test_links_and_permissions_of_files_stay(tmp_path: Path) -> None:
    """A source that is a link stays one, and keeps who may read it."""
    site = make_site(tmp_path, {})
    real = tmp_path / "elsewhere.md"
    real.write_text(article("A", f"[Related: {TITLE}]"), "utf-8")
    real.chmod(0o640)
    (tmp_path / "content/a.md").symlink_to(real)
    assert site.resolve("--write", "--follow-links").returncode == 0
    assert (tmp_path / "content/a.md").is_symlink()
    assert LINK in real.read_text("utf-8")
    assert real.stat().st_mode & 0o777 == 0o640
    assert {path.name for path in (tmp_path / "content").iterdir()} == {"a.md", "water.md"}


def test_settings_can_be_given_as_for_pelican(tmp_path: Path) -> None:
    """A setting on the command line wins over the one in the file."""
    site = make_site(tmp_path, {"a.md": article("A", f"[Worth it: {TITLE}]")})
    assert site.resolve().stdout == b""
    shown = site.resolve("-e", 'FAQ_RELATED_LABELS=["Worth it"]', "--write")
    assert shown.returncode == 0
    assert f"[Worth it: {TITLE}]({LINK})".encode() in site.source("a.md")


@pytest.mark.parametrize(
    ("arguments", "settings", "message"),
    [
        (["nowhere"], {}, "nowhere is no folder"),
        (["-s", "nowhere.py"], {}, "there are no settings nowhere.py"),
        ([], {"FAQ_RELATED_LABELS": "Related"}, "FAQ_RELATED_LABELS must be"),
        (["-s", "empty.py"], {}, "the settings have no PATH"),
    ],
)
def test_what_cannot_be_done_is_said(
    tmp_path: Path, arguments: list[str], settings: dict[str, object], message: str
) -> None:
    """Wrong arguments and settings are named, and the status is 2."""
    (tmp_path / "empty.py").touch()
    done = make_site(tmp_path, {}, **settings).resolve(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert message in done.stderr.decode().splitlines()[-1]


def test_help_tells_the_exit_status(tmp_path: Path) -> None:
    """What the statuses mean is in the help."""
    text = Site(tmp_path).resolve("--help").stdout.decode()
    assert "--write" in text
    assert "exit status: 0" in text


def test_a_site_without_settings_or_the_plugin(tmp_path: Path) -> None:
    """The command works before the plugin is enabled, and without a settings file."""
    site = make_site(tmp_path, {"a.md": article("A", f"[Related: {TITLE}]")}, PLUGINS=[])
    assert LINK in site.resolve().stdout.decode()
    (tmp_path / "pelicanconf.py").unlink()
    assert LINK in site.resolve("content").stdout.decode()


def test_marks_among_many_in_code_get_their_addresses(tmp_path: Path) -> None:
    """Each mark in the text does, in whatever order they stand; code stays as it is."""
    mark, code = f"[Related: {TITLE}]", f"`[Related: {TITLE}]`"
    lines = [code, mark, mark, code, code, code, mark] * 4
    site = make_site(tmp_path, {"a.md": article("A", "\n\n".join(lines))})
    assert site.resolve("--write").returncode == 0
    after = "\n\n".join(f"{line}({LINK})" if line == mark else line for line in lines)
    assert site.source("a.md") == article("A", after).encode()
