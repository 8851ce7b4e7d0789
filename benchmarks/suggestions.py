#!/usr/bin/env python3
"""Measure whether suggestions name the articles that the authors themselves refer to.

    python benchmarks/suggestions.py POSTS --site-url https://blog.example
    python benchmarks/suggestions.py POSTS --similar-posts /path/to/other/venv/bin/python

POSTS is a folder of posts with ``[Related: …]`` marks, copied and built three times:

1. as they are: what the marks of each post lead to among the other posts is what is looked for;
2. with all marks taken out, and FAQ_RELATED_SUGGESTIONS = 5;
3. if asked for, by a Python that has pelican-similar-posts, with the declared keywords as tags.

Printed is the share of what is looked for that is among the first five of each.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

FIRST = 5

# What a build found is written before any page is: two posts may have the same address.
DUMP = """
import json
from pelican import signals

def write(generators):
    articles = {c.relative_source_path: c for c in generators[0].articles}
    with open("found.json", "w", encoding="utf-8") as file:
        json.dump({path: found_of(article, articles) for path, article in articles.items()}, file)
    raise SystemExit(0)

def register():
    signals.all_generators_finalized.connect(write)
"""
MARKS = """
from pelican_faq_related.site import links_of

def found_of(article, articles):
    return {
        "title": str(article.title), "date": str(article.date),
        "keywords": list(getattr(article, "keywords", ())),
        "leads_to": [link.target.path for link in links_of(article) if link.target],
    }
"""
SUGGESTED = """
def found_of(article, articles):
    of_url = {f"/{other.url}": path for path, other in articles.items()}
    return [of_url[card.href] for card in article.suggested_cards]
"""
SIMILAR = """
def found_of(article, articles):
    return [other.relative_source_path for other in article.similar_posts]
"""
# Runs before the plugin that is measured.
WITHOUT_MARKS = """
from pelican import signals
from pelican_faq_related.core.html import Edit, Text, apply_edits
from pelican_faq_related.core.related import ReferenceFinder

def take_marks_out(generators):
    finder = ReferenceFinder(generators[0].settings["FAQ_RELATED_LABELS"])
    for article in generators[0].articles:
        html = article._content
        found = finder.find(Text(html))
        article._content = apply_edits(html, [Edit(r.start, r.end, "") for r in found])

def register():
    signals.all_generators_finalized.connect(take_marks_out)
"""


def build(
    root: Path, plugins: Mapping[str, str], python: str = sys.executable, **settings: Any
) -> dict[str, Any]:
    """Read the site in a folder, with plugins by name and code, and return what they found."""
    for name, code in plugins.items():
        if code:
            (root / f"{name}.py").write_text(code, "utf-8")
    values = {
        "TIMEZONE": "UTC",
        "WITH_FUTURE_DATES": True,
        "PLUGIN_PATHS": ["."],
        "PLUGINS": list(plugins),
        **settings,
    }
    lines = [f"{name} = {value!r}" for name, value in values.items()]
    (root / "pelicanconf.py").write_text("\n".join(lines), "utf-8")
    found = root / "found.json"
    found.unlink(missing_ok=True)
    command = [python, "-m", "pelican", "content", "-s", "pelicanconf.py"]
    run = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)
    if not found.exists():
        sys.exit(f"the build failed:\n{run.stdout}{run.stderr}")
    return json.loads(found.read_text("utf-8"))


def of_similar_posts(root: Path, articles: Mapping[str, Any], python: str) -> dict[str, list[str]]:
    """Return what pelican-similar-posts finds where the keywords are tags."""
    for number, (path, article) in enumerate(articles.items()):
        tags = "; ".join(keyword.replace(";", ",") for keyword in article["keywords"])
        header = {"Title": article["title"], "Date": article["date"], "Slug": number, "Tags": tags}
        lines = [f"{name}: {value}" for name, value in header.items()]
        source = (root / "content" / path).with_suffix(".md")
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text("\n".join([*lines, "", "Text.", ""]), "utf-8")
    plugins = {"similar_posts": "", "dump": SIMILAR + DUMP}
    return build(root, plugins, python, SIMILAR_POSTS_MAX_COUNT=FIRST)


def score(name: str, found: Mapping[str, Sequence[str]], wanted: Mapping[str, set[str]]) -> None:
    """Print the share of the wanted articles among the first that were found."""
    hits = sum(len(targets & set(found[slug][:FIRST])) for slug, targets in wanted.items())
    number = sum(map(len, wanted.values()))
    print(f"{name:24} {hits}/{number} = {100 * hits / number:.1f} %")


def main() -> None:
    """Build, compare, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("posts", type=Path, help="a folder of posts with marks")
    parser.add_argument("--site-url", action="append", default=[], help="their site's address")
    parser.add_argument("--label", action="append", help="a word that opens a mark (Related)")
    parser.add_argument("--similar-posts", metavar="PYTHON", help="a Python that has it installed")
    arguments = parser.parse_args()
    ours = {
        "FAQ_RELATED_LABELS": arguments.label or ["Related"],
        "FAQ_RELATED_SITE_URLS": arguments.site_url,
    }
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "ours")
        shutil.copytree(arguments.posts, root / "content")
        articles = build(root, {"pelican_faq_related": "", "dump": MARKS + DUMP}, **ours)
        leads_to = {
            path: {other for other in article["leads_to"] if other in articles}
            for path, article in articles.items()
        }
        wanted = {path: others for path, others in leads_to.items() if others}
        if not wanted:
            sys.exit("no mark of these posts leads to another of them")
        plugins = {"before": WITHOUT_MARKS, "pelican_faq_related": "", "dump": SUGGESTED + DUMP}
        suggested = build(root, plugins, FAQ_RELATED_SUGGESTIONS=FIRST, **ours)
        print(f"{len(articles)} posts, {len(wanted)} of them with marks that lead to another")
        print(f"among the first {FIRST}:")
        score("suggestions", suggested, wanted)
        if arguments.similar_posts:
            similar = of_similar_posts(Path(folder, "other"), articles, arguments.similar_posts)
            score("pelican-similar-posts", similar, wanted)
        chance = 100 * min(1, FIRST / (len(articles) - 1))
        print(f"{'chance':24} {chance:.1f} %")


if __name__ == "__main__":
    main()
