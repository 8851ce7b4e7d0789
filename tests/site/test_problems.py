"""What is reported: each problem once, with the right line."""

from __future__ import annotations

import pytest
from conftest import Build, article

from pelican_faq_related.problems import find_words


@pytest.mark.parametrize(
    ("source", "words", "address", "line"),
    [
        ("Title: Selfie\n\nOne. [Related: Selfie]", "Related: Selfie", "", 3),
        ("Prose on tea.\n\n[Related: *Tea*]", "Related: Tea", "", 3),
        ("[Related: A\nB]", "Related: A B", "", 1),
        ("x\n[Related: Salt &amp; \u201cOil\u201d]", 'Related: Salt & "Oil"', "", 2),
        ("[Related: A](/x)\n\n[Related: A](/y)", "Related: A", "/y", 3),
        ("x\n[Related: A](/y)", "Related: A", "/z", 2),
        ("title: now\ndate: now", "date: now", "", 2),
        ("nothing", "Related: A", "", 0),
    ],
)
def test_words_are_found_where_they_stand(source: str, words: str, address: str, line: int) -> None:
    """Markup, entities and line breaks may stand between the words."""
    position = find_words(source, words, address)
    assert (source.count("\n", 0, position) + 1 if position >= 0 else 0) == line


def test_every_problem_is_reported_with_its_own_line(build: Build) -> None:
    """A site with many problems hears of all of them, in few messages; code does not mislead."""
    lines = ["`[Related: Missing 1]`", *(f"One. [Related: Missing {n}]" for n in range(1, 8))]
    lines += ["Two. [Related: Missing 2]"]
    site = build({"a.md": article("Missing 1", "\n\n".join(lines))})
    messages = site.warnings()
    assert messages[0].startswith("a.md:8: [Related: Missing 1] points to the article it stands in")
    assert messages[1:] == ["References that match no article:"]
    for line, number in ((10, 2), (12, 3), (14, 4), (16, 5), (18, 6), (20, 7), (22, 2)):
        assert f"\na.md:{line}: no article matches [Related: Missing {number}];" in site.log


def test_a_log_does_not_drown_in_problems_of_a_kind(build: Build) -> None:
    """Twenty of a kind are listed; the rest is counted, and listed in verbose mode."""
    body = "\n\n".join(f"One. [Related: Missing {n}]" for n in range(30))
    site = build({"a.md": article("A", body)})
    assert "There are 10 more of this kind; pelican --verbose lists them" in site.warnings()
    assert "[Related: Missing 19];" in site.log
    assert "[Related: Missing 20];" not in site.log
    assert "[Related: Missing 29];" in build({}, "--verbose").log


def test_all_that_are_listed_name_what_may_be_meant(build: Build) -> None:
    """Those that nobody will read do not look for it."""
    files = {f"{n}.md": article(f"A{n}", "[Related: Storing Peas in Tins]") for n in range(30)}
    site = build({**files, "tea.md": article("Storing Tea in Tins", "Dry.")})
    hint = 'it is shown as text. Did you mean "Storing Tea in Tins"'
    assert site.log.count(hint) == 20
    assert build({}, "--verbose").log.count(hint) == 30


def test_a_draft_with_broken_yaml_is_not_published(build: Build) -> None:
    """A colon without quotes must not put a draft on the front page."""
    header = "---\ntitle: Secret: plans\ndate: 2024-01-01\ndraft: true\n---\n\nText.\n"
    site = build({"a.md": header})
    assert "drafts/secret-plans.html" in site.pages()
    assert "secret-plans.html" not in site.pages()
    (warning,) = site.warnings()
    assert warning == (
        "a.md:2: the front matter is no YAML (mapping values are not allowed in this context); "
        "Pelican reads it as its own. A text with a colon in it wants quotes"
    )


@pytest.mark.parametrize("date", ["2025-02-31", "someday", "2025-13-45"])
def test_a_date_that_is_none_is_named_with_its_line(build: Build, date: str) -> None:
    """The rest of the front matter counts."""
    header = f"---\ntitle: A\ndate: {date}\nkeywords: [x]\n---\n\nText.\n"
    site = build({"a.md": header}, DEFAULT_DATE=(2025, 1, 2))
    assert site.keywords("a.html") == ["x"]
    message = f"a.md:3: the date '{date}' is no date; it is left out"
    assert site.warnings() == [f"{message}. An article with no other one is a draft"]


def test_addresses_of_lists_and_files_of_the_site_are_no_problem(build: Build) -> None:
    """Categories, tags, the front page, feeds and static files are no articles, but exist."""
    names = "category/teas.html tag/green.html archives.html feed.xml images/a.txt".split()
    body = "\n\n".join(f"One. [Related: It](https://example.org/{name})" for name in ["", *names])
    body += "\n\nTwo. [Related: Teas]({category}teas)"
    files = {"a.md": article("A", body, category="Teas", tags=["green"]), "images/a.txt": "x"}
    site = build(files, FEED_ALL_ATOM="feed.xml")
    assert site.warnings() == []
    assert site.page("a.html").count('class="related-card__link"') == 7
    assert 'href="https://example.org/category/teas.html">Teas</a>' in site.page("a.html")
