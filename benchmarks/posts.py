"""Posts made for benchmarks: the same for each run, and as long as a blog's."""

from __future__ import annotations

from pathlib import Path
from random import Random

_SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()
_ASKING = ("What is", "How does one find", "Why would anyone want", "Who needs", "When to take")


class _Writer:
    """Writes sentences from made-up words, a few of them frequent, as in any language."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        words = Random(0)
        self._words = ["".join(words.choices(_SYLLABLES, k=2 + n % 3)) for n in range(2000)]

    def words(self, number: int) -> str:
        picked = (int(self._random.paretovariate(0.7)) % len(self._words) for _ in range(number))
        return " ".join(self._words[place] for place in picked)

    def sentences(self, number: int) -> str:
        return " ".join(
            f"{self.words(self._random.randint(6, 18)).capitalize()} *{self.words(2)}*."
            for _ in range(number)
        )


def title_of(number: int) -> str:
    """Return the title of a post."""
    return _Writer(number).words(6).title() + f" {number}"


def write_posts(folder: Path, posts: int, *, yaml: bool, rich: bool = True) -> None:
    """Write posts into a new folder.

    ``yaml`` tells how their metadata are written: between ``---``, or as Pelican's own. ``rich``
    posts have a FAQ of six questions, three references and keywords; others have none of these.
    """
    folder.mkdir(parents=True)
    for number in range(posts):
        text = f"{_metadata(number, yaml=yaml, rich=rich)}\n{_body(number, posts, rich=rich)}\n"
        (folder / f"post-{number}.md").write_text(text, "utf-8")


def _metadata(number: int, *, yaml: bool, rich: bool) -> str:
    writer = _Writer(-number)
    date = f"20{10 + number // 365 % 15:02}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    fields = {
        "title": title_of(number),
        "date": date,
        "category": writer.words(1),
        "description" if yaml else "summary": writer.words(20),
    }
    if rich:
        fields["keywords"] = ", ".join(writer.words(2) for _ in range(12))
    lines = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return f"---\n{lines}---\n" if yaml else lines


def _body(number: int, posts: int, *, rich: bool) -> str:
    writer = _Writer(number + 1_000_000)
    parts: list[str] = []
    for _ in range(8):
        parts += [f"## {writer.words(4).title()}", *(writer.sentences(6) for _ in range(2))]
        parts.append("\n".join(f"- **{writer.words(2)}** {writer.sentences(1)}" for _ in range(3)))
        if rich and len(parts) in (4, 12, 20):
            other = (number * 7 + len(parts)) % posts
            parts.append(f"[Related: {title_of(other)}]")
    if rich:
        parts.append("## FAQ")
        for asking in (*_ASKING, "Is there any"):
            parts += [f"### {asking} {writer.words(4)}?", writer.sentences(4)]
    return "\n\n".join(parts)
