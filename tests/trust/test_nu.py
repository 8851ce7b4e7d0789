"""The Nu HTML checker finds no error in a page that the page without the plugin lacks."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from conftest import Build, Built, run_pelican
from others import checker
from pieces import LINES
from rich_site import ALL_FILES, FILES, classic
from test_same_bytes import EVERYTHING
from test_valid import EXAMPLE

pytestmark = pytest.mark.slow


def errors(site: Built) -> dict[str, Counter[str]]:
    """Return the errors of each page, as the checker words them."""
    output = site.root / "output"
    command = ["java", "-jar", str(checker()), "--errors-only", "--format", "json", "--exit-zero-always"]  # fmt: skip
    run = subprocess.run(
        [*command, "--skip-non-html", str(output)],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    found: dict[str, Counter[str]] = {}
    for message in json.loads(run.stderr)["messages"]:
        name = Path(message["url"].removeprefix("file:")).relative_to(output).as_posix()
        found.setdefault(name, Counter())[message["message"]] += 1
    return found


def assert_none_of_ours(without: Built, with_plugin: Built) -> int:
    """Check each page of both sites; return how many there are."""
    assert without.status == with_plugin.status == 0
    assert without.pages().keys() == with_plugin.pages().keys()
    before, after = errors(without), errors(with_plugin)
    new = {name: found - before.get(name, Counter()) for name, found in after.items()}
    assert {name: found for name, found in new.items() if found} == {}
    return len(with_plugin.pages())


@pytest.mark.parametrize("theme", ["simple", "notmyidea"])
def test_a_site_with_all_there_is(build: Build, theme: str) -> None:
    """Cards, links, backlinks, suggestions, folded answers: none adds an error to a page."""
    without = build(FILES, folder="without", PLUGINS=[], THEME=theme, **EVERYTHING)
    with_plugin = build(FILES, folder="with", THEME=theme, **EVERYTHING)
    assert assert_none_of_ours(without, with_plugin) >= 20


def test_pages_with_front_matter(build: Build) -> None:
    """What only the plugin reads makes pages without an error."""
    site = build(ALL_FILES, **EVERYTHING)
    assert not {"matcha-a-powder.html", "sencha.html"} - site.pages().keys()
    assert not {"matcha-a-powder.html", "sencha.html"} & errors(site).keys()


def test_the_example_site(tmp_path: Path) -> None:
    """The example site has no error at all."""
    shutil.copytree(EXAMPLE, tmp_path / "site", ignore=shutil.ignore_patterns("output"))
    site = run_pelican(tmp_path / "site", "-e", 'SITEURL="https://example.org"')
    assert site.status == 0
    assert errors(site) == {}


@pytest.mark.parametrize("display", ["text", "accordion"])
def test_generated_pages(build: Build, display: str) -> None:
    """Neither does a page of lines in any order."""
    chance = random.Random(7)  # noqa: S311  # for variety
    files: dict[str, str | bytes] = {"tea.md": FILES["tea.md"]}
    for number in range(150):
        body = "".join(chance.choices(LINES, k=chance.randint(3, 20)))
        files[f"{number}.md"] = classic(f"Number {number}", f"number-{number}", 1, body)
    settings = {"ARTICLE_ORDER_BY": "slug", "FAQ_RELATED_FAQ_DISPLAY": display}
    without = build(files, folder="without", PLUGINS=[], **settings)
    with_plugin = build(files, folder="with", **settings)
    assert assert_none_of_ours(without, with_plugin) > 150
    assert sum(with_plugin.page(name).count("FAQPage") for name in with_plugin.pages()) > 20
