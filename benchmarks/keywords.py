#!/usr/bin/env python3
"""Measure the CPU time that computed keywords add to an article, beside that of YAKE.

    python benchmarks/keywords.py                  # the posts of the example site
    python benchmarks/keywords.py POSTS --rounds 9

The posts of a folder are copied without the keywords that they declare, and the site is built in
pairs of processes: without computed keywords, and with ten for each article. YAKE (pip install
yake) finds ten in the same texts; without it, its line is left out. Other processes only add to
the time of one: of each kind, the shortest counts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import frontmatter
import yaml

EXAMPLE = Path(__file__).parent.parent / "example_site" / "content"


def copied_without_keywords(posts: Path, content: Path) -> list[str]:
    """Copy the posts that have YAML front matter, without their keywords; return their texts."""
    texts = []
    content.mkdir()
    for number, source in enumerate(sorted(posts.rglob("*.md"))):
        try:
            post = frontmatter.loads(source.read_text("utf-8-sig"))
        except yaml.YAMLError:
            continue
        if not post.metadata:
            continue
        post.metadata.pop("keywords", None)
        post.metadata |= {"slug": f"post-{number}", "draft": False}
        (content / f"{number}.md").write_text(frontmatter.dumps(post), "utf-8")
        texts.append(post.content)
    return texts


def cpu_seconds_of_build(root: Path, keywords: int) -> float:
    """Return the CPU time, user and system, of a build in a process of its own."""
    settings = {
        "TIMEZONE": "UTC",
        "SITEURL": "https://example.org",
        "THEME": "simple",
        "WITH_FUTURE_DATES": True,
        "PLUGINS": ["pelican_faq_related"],
        "FAQ_RELATED_COMPUTED_KEYWORDS": keywords,
    }
    lines = [f"{name} = {value!r}" for name, value in settings.items()]
    (root / "pelicanconf.py").write_text("\n".join(lines), "utf-8")
    command = [sys.executable, "-m", "pelican", "content", "-s", "pelicanconf.py", "--quiet"]
    # Modules are compiled once, as on any machine, whatever this one sets.
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(root / "compiled")}
    with subprocess.Popen(
        command,
        cwd=root,
        env=os.environ | compiled,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as build:
        _, status, usage = os.wait4(build.pid, 0)
        build.returncode = os.waitstatus_to_exitcode(status)
    if build.returncode:
        sys.exit("the build failed")
    return usage.ru_utime + usage.ru_stime


def seconds_of_yake(texts: Sequence[str], rounds: int) -> Iterator[float]:
    """Yield the CPU time that YAKE takes for all texts, once for each round; none without it."""
    try:
        import yake  # noqa: PLC0415 - for whoever has installed it
    except ImportError:
        return
    extractor = yake.KeywordExtractor(top=10)
    for _ in range(rounds):
        start = time.process_time()
        for text in texts:
            extractor.extract_keywords(text)
        yield time.process_time() - start


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("posts", nargs="?", type=Path, default=EXAMPLE)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        texts = copied_without_keywords(arguments.posts, root / "content")
        cpu_seconds_of_build(root, 10)  # compiles modules
        pairs = [
            (cpu_seconds_of_build(root, 0), cpu_seconds_of_build(root, 10))
            for _ in range(arguments.rounds)
        ]
        without, computed = (min(builds) for builds in zip(*pairs, strict=True))
        ours = 1000 * (computed - without) / len(texts)
        theirs = [1000 * seconds / len(texts) for seconds in seconds_of_yake(texts, 2)]
    print(f"{len(texts)} posts, {arguments.rounds} pairs of builds; CPU time, ms an article")
    print(f"computed keywords   {ours:8.2f}")
    if theirs:
        print(f"YAKE                {min(theirs):8.2f}")
        print(f"YAKE / computed     {min(theirs) / ours:8.1f}")
    else:
        print("YAKE                is not installed")


if __name__ == "__main__":
    main()
