"""Same sources, same bytes: whatever was built before, in which order, by which process."""

from __future__ import annotations

import gzip
import os
import pickle
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import RUNNER, Build, Built, article, run_pelican, write_site
from rich_site import ALL_FILES

# All that a build decides by itself.
EVERYTHING = {
    "FAQ_RELATED_SUGGESTIONS": 2,
    "FAQ_RELATED_BACKLINKS": "text",
    "FAQ_RELATED_RELATED_LINK": True,
    "FAQ_RELATED_FAQ_DISPLAY": "accordion",
    "FEED_ALL_ATOM": "feeds/all.xml",
    "DEFAULT_DATE": (2025, 1, 1),
    "STATIC_PATHS": ["images"],
}


def files_of(site: Built) -> dict[str, bytes]:
    """Return all that a build wrote."""
    output = site.root / "output"
    paths = sorted(path for path in output.rglob("*") if path.is_file())
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in paths}


def differing(one: Built, other: Built) -> list[str]:
    """Return the names of files that are not the same in both outputs."""
    first, second = files_of(one), files_of(other)
    return sorted(name for name in first | second if first.get(name) != second.get(name))


@pytest.mark.parametrize("settings", [{}, EVERYTHING], ids=["default", "everything"])
def test_twice_in_a_row(build: Build, settings: dict[str, object]) -> None:
    """A second build into the same folder, and one into an empty one, write the same bytes."""
    first = build(ALL_FILES, folder="first", **settings)
    assert first.status == 0
    assert len(first.pages()) > 20
    again = build(ALL_FILES, folder="again", **settings)
    assert differing(first, again) == []
    assert again.warnings() == first.warnings()
    again = run_pelican(again.root)
    assert differing(first, again) == []
    assert again.warnings() == first.warnings()


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_hash_seeds(build: Build, tmp_path: Path, seed: str) -> None:
    """No order of a set gets into a page."""
    first = build(ALL_FILES, folder="first", **EVERYTHING)
    write_site(tmp_path / "seeded", ALL_FILES, **EVERYTHING)
    seeded = run_pelican(tmp_path / "seeded", env={"PYTHONHASHSEED": seed})
    assert differing(first, seeded) == []
    assert seeded.warnings() == first.warnings()


def modules_in(cache: Path) -> set[str]:
    """Return the names of the modules whose objects are in a cache of Pelican."""
    modules = set()

    class Unpickler(pickle.Unpickler):
        def find_class(self, module: str, name: str) -> object:
            modules.add(module)
            return super().find_class(module, name)

    with gzip.open(cache) as file:
        Unpickler(file).load()
    return modules


@pytest.mark.parametrize("layer", ["reader", "generator"])
def test_content_cache(build: Build, layer: str) -> None:
    """A build from a cache writes what one without writes, also after a file has changed."""
    cached = {
        **EVERYTHING,
        "CACHE_CONTENT": True,
        "LOAD_CONTENT_CACHE": True,
        "CONTENT_CACHING_LAYER": layer,
    }
    fresh = build(ALL_FILES, folder="fresh", **EVERYTHING)
    for _ in ("first", "second"):
        site = build(ALL_FILES, folder="cached", **cached)
        caches = list((site.root / "cache").iterdir())
        assert caches
        for path in caches:  # or Pelican could not read it any more without the plugin
            assert not [m for m in modules_in(path) if m.startswith("pelican_faq_related")]
        assert differing(fresh, site) == []
    changed = dict(ALL_FILES)
    changed["tea.md"] = (
        str(changed["tea.md"]).replace("Green Tea", "Tea, Green").replace("hot", "cold")
    )
    fresh = build(changed, folder="fresh after", **EVERYTHING)
    assert 'name="keywords"' in fresh.page("green-tea.html")
    (site.root / "content" / "tea.md").write_text(str(changed["tea.md"]), "utf-8")
    for _ in ("after a change", "and again"):
        site = run_pelican(site.root)
        assert differing(fresh, site) == []


@pytest.mark.parametrize("settings", [{}, EVERYTHING], ids=["default", "everything"])
def test_second_build_in_the_same_process(build: Build, settings: dict[str, object]) -> None:
    """Nothing of a build stays in the process: a second one, of two Pelicans, is the same."""
    first = build(ALL_FILES, folder="first", **settings)
    site = build(ALL_FILES, folder="both", **settings)
    script = "import sys\nfrom pelican import get_instance, parse_arguments\n"
    script += "for _ in '12':\n    pelican, _ = get_instance(parse_arguments(sys.argv[1:]))\n    pelican.run()\n"
    script += "pelican.run()\n"
    command = [sys.executable, "-c", script, "content", "-s", "pelicanconf.py", "-o", "output"]
    run = subprocess.run(command, cwd=site.root, capture_output=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stderr
    assert differing(first, site) == []


def wait_for(log: Path, text: str, count: int) -> None:
    """Wait until a text stands so many times in a log; two minutes at most."""
    for _ in range(1200):
        if log.read_text("utf-8").count(text) >= count:
            return
        time.sleep(0.1)
    raise AssertionError(f"{text!r} is not there {count} times: {log.read_text('utf-8')}")


@pytest.mark.parametrize("settings", [{}, EVERYTHING], ids=["default", "everything"])
def test_autoreload(tmp_path: Path, build: Build, settings: dict[str, object]) -> None:
    """What ``pelican --autoreload`` writes after each change is what a new build writes."""
    root = tmp_path / "live"
    write_site(root, ALL_FILES, **settings)
    log = root / "log"
    command = [
        sys.executable,
        "-u",
        "-c",
        RUNNER,
        "content",
        "-s",
        "pelicanconf.py",
        "-o",
        "output",
    ]
    with (
        log.open("wb") as out,
        subprocess.Popen(
            [*command, "--log-handler", "plain", "--autoreload"],
            cwd=root,
            stdout=out,
            stderr=out,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        ) as process,
    ):
        try:
            wait_for(log, "Done: Processed", 1)
            files = dict(ALL_FILES)
            changes = {
                "tea.md": str(files["tea.md"]).replace(
                    "Green Tea", "Tea, Green"
                ),  # marks lead nowhere
                "notes/water.md": str(files["notes/water.md"]).replace(
                    "[Related: Green Tea]", "No mark."
                ),
                "new.md": article(
                    "White Tea", "Pale. [Related: Matcha]\n\n## FAQ\n\n### Is it?\n\nIt is."
                ),
            }
            for number, (name, text) in enumerate(changes.items()):
                files[name] = text
                fresh = build(files, folder=f"fresh {number}", **settings)
                assert differing(fresh, Built(root, "", 0)) != []
                # Pelican begins to watch a while after a build: a change may be too early for it.
                written = 0.0
                until = time.monotonic() + 120
                while (left := differing(fresh, Built(root, "", 0))) and time.monotonic() < until:
                    if time.monotonic() > written + 10:
                        (root / "content" / name).write_text(text, "utf-8")
                        written = time.monotonic()
                    time.sleep(0.2)
                assert left == []
        finally:
            process.terminate()  # a shell may have its background processes ignore an interrupt
            process.wait(60)


READS = """from pelican import signals
def read(generators):
    for generator in generators:
        for content in [*getattr(generator, "articles", []), *getattr(generator, "pages", [])]:
            content.content, content.summary
def register():
    signals.all_generators_finalized.connect(read)
"""
# As render-math does it.
SUMMARISES = """from pelican import signals
def summarise(generators):
    for article in generators[0].articles:
        summary = article.summary
        article.get_summary.func.__self__.cache.clear()
        article.metadata["summary"] = f"<em>In short:</em> {summary}"
def register():
    signals.all_generators_finalized.connect(summarise)
"""


@pytest.mark.parametrize("plugin", [READS, SUMMARISES], ids=["reads", "summarises"])
def test_the_order_of_plugins(build: Build, plugin: str) -> None:
    """Plugins that read texts or make summaries of them see the same, before us or behind."""
    files = {
        **ALL_FILES,
        "theme/other.py": plugin,
        "oolong.md": article("Oolong", "Roasted. [Related: Green Tea]\n\nOr not."),
    }
    before, behind = (
        build(files, folder=order[0], PLUGINS=order, PLUGIN_PATHS=["theme"], **EVERYTHING)
        for order in (["other", "pelican_faq_related"], ["pelican_faq_related", "other"])
    )
    assert before.status == 0, before.log
    assert differing(before, behind) == []
    assert "[Related: Green" not in before.page("index.html")
    if plugin == READS:
        plain = build({**files, "theme/other.py": ""}, folder="plain", **EVERYTHING)
        assert differing(plain, before) == []
    else:
        summary = "<em>In short:</em> <p>Roasted. Related: Green Tea</p>"
        assert summary in before.page("index.html")
