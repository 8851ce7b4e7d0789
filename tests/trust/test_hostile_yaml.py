"""Headers whose few lines stand for very much, or for themselves: no more than they is lost."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import Built, article, run_pelican, write_site

resource = pytest.importorskip("resource")  # which Windows does not have

BEGINNING = "date: 2025-01-01\nkeywords: [tea]\n"  # on lines 3 and 4; the case begins on line 5


def bomb(field: str, row: str = '"k{n}":{alias}', first: str = "{a: 1}") -> str:
    """Return fields of which each holds the one before nine times; the last one has this name."""
    names = [*(f"x{n}" for n in range(12)), field]
    rows = [f"x0: &x0 {first}"]
    for one, two in pairwise(names):
        items = ",".join(row.format(n=n, alias=f"*{one}") for n in range(9))
        rows.append(f"{two}: &{two} {{{items}}}")
    return "\n".join(rows) + "\n"


# A header, and the line on which it is reported: the first, where the whole of it is refused.
TOO_MUCH = {
    "a field of the author": (bomb("mine"), 1),
    "faq": (bomb("faq"), 1),
    "reading time": (bomb("reading_time"), 1),
    "image": (bomb("image"), 1),
    "status": (bomb("status"), 1),
    "template": (bomb("template"), 1),
    "draft": (bomb("draft"), 1),
    "modified": (bomb("modified"), 1),
    "tags": (bomb("tags"), 1),
    "authors": (bomb("authors"), 1),
    "merges": (bomb("mine", "<<: {alias}"), 1),
    "text": (f"x: &x '{'a ' * 9000}'\nmine: [{','.join(['*x'] * 9000)}]\n", 1),
    "a name": (bomb("mine") + "? *x11\n: 1\n", 1),
}
ITSELF = {
    "a list": ('tags: &t [{"name":*t}]\n', 5),
    "a mapping": ("mine: &m {m: *m}\n", 5),
    "a merge": ("<<: &m {<<: *m, mine: 1}\n", 5),
    "a name of itself": ("mine: &m {? *m : 1}\n", 5),
    "an image": ("image: &i {src: {src: [*i]}}\n", 5),
    "an author": ("author: &a {name: *a}\n", 5),
    "a date": ("modified: &d {date: *d}\n", 5),
    "a status": ("status: &s [*s]\n", 5),
    "a question": ("faq:\n- {q: Is it?, a: Yes.}\n- &q {q: Is it so?, a: *q}\n", 7),
}
NUMBERS = ["draft: 0xN", "faq: 07N", "tags: [0b1N]", "mine: N", "mine: 1X", "mine: 1X.5"]


def site_of(root: Path, headers: dict[str, str]) -> Built:
    """Build articles with these headers, with little memory."""
    files = {
        f"{name}.md": f"---\ntitle: On {name}\n{BEGINNING}{header}---\n\nText.\n"
        for name, header in headers.items()
    }
    write_site(root, {**files, "good.md": article("Good", "[Related: Tags]")})
    limit = "\nimport resource\nresource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))\n"
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(limit)
    site = run_pelican(root)
    assert site.status == 0, site.log
    assert "good.html" in site.pages()
    return site


@pytest.mark.parametrize("headers", [TOO_MUCH, ITSELF], ids=["too much", "itself"])
def test_what_aliases_repeat_has_an_end(
    tmp_path: Path, headers: dict[str, tuple[str, int]]
) -> None:
    """Each article is published with its other fields, and reported with its line."""
    site = site_of(tmp_path, {name: header for name, (header, _) in headers.items()})
    written = {path.rpartition("/")[2]: path for path in site.pages()}
    for name, (_, line) in headers.items():
        assert f"{name}.md:{line}: " in site.log
        if name == "modified" and headers is TOO_MUCH:
            continue  # Pelican reads it as its own, and takes no such date
        page = written[f"on-{name.replace(' ', '-')}.html"]
        assert site.keywords(page) == ["tea"], name
    refused = site.log.count("its aliases stand for more than 10,000 values")
    assert refused == (len(headers) if headers is TOO_MUCH else 0)


def test_what_stands_beside_an_alias_of_itself_stays(tmp_path: Path) -> None:
    """Other questions of the list are marked up."""
    site = site_of(tmp_path, {"faq": ITSELF["a question"][0]})
    (node,) = site.json_ld("on-faq.html")
    assert [question["name"] for question in node["mainEntity"]] == ["Is it?"]
    assert "faq.md:7: entry 2 of faq has no answer" in site.log


def test_numbers_that_python_cannot_write(tmp_path: Path) -> None:
    """A number of thousands of digits, or of base 60, is text."""
    numbers = {
        f"n{n}": number.replace("N", "1" * (60 if "tags" in number else 6000)).replace(
            "X", ":59" * 20_000
        )
        for n, number in enumerate(NUMBERS)
    }
    site = site_of(tmp_path, {name: f"{number}\n" for name, number in numbers.items()})
    assert all(site.keywords(f"on-{name}.html") == ["tea"] for name in numbers)
    assert "Could not process" not in site.log


def test_aliases_of_an_ordinary_header(tmp_path: Path) -> None:
    """Values that are used twice, and defaults that are merged, are as they were written."""
    header = (
        "description: &d Salt & pepper\nog: {'description':*d}\nbase: &base {answer: Yes.}\n"
        "tags: [&t cups, *t]\nfaq:\n- {<<: *base, question: Is it?}\n- {<<: *base, question: Was it?}\n"
    )
    site = site_of(tmp_path, {"near": header})
    (node,) = site.json_ld("on-near.html")
    answers = [question["acceptedAnswer"]["text"] for question in node["mainEntity"]]
    assert answers == ["<p>Yes.</p>"] * 2
    assert ".md" not in json.dumps(site.warnings()).replace("good.md", "")
