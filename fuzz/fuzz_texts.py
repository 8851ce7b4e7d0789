"""Fuzz what the package does to texts: a target for atheris.

    make fuzz                     ten minutes; SECONDS=60 for one
    python fuzz/fuzz_texts.py FILE    one input again

The first byte of an input says what it is: an article, a Markdown article, a source file, a written
page, or, by the rules of a grammar, a header, marks, or an address. The others choose pieces that
mean something to the package, or are text as they are.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

with atheris.instrument_imports(include=["pelican_faq_related"]):
    import invariants
    import markdown
    from grammar import Grammar
    from pieces import HEADS, HTML, LINES, YAML

KINDS = 8
INSTANCE = markdown.Markdown(extensions=["extra", "toc"])


def pieces(data: atheris.FuzzedDataProvider, known: list[str]) -> str:
    """Return a text of known pieces and unknown ones."""
    parts: list[str] = []
    while data.remaining_bytes() and len(parts) < 60:
        choice = data.ConsumeIntInRange(0, len(known) + 3)
        if choice < len(known):
            parts.append(known[choice])
        else:
            parts.append(data.ConsumeUnicode(data.ConsumeIntInRange(1, 6)))
    return "".join(parts)


def markdown_of(text: str) -> str:
    """Return what Markdown makes of a text; nothing where Markdown itself fails."""
    INSTANCE.reset()
    try:
        return INSTANCE.convert(text)
    except Exception:  # of Markdown, and none of our business
        return ""


def fuzz(raw: bytes) -> None:
    """Check the invariants of one input, and print it if they do not hold."""
    data = atheris.FuzzedDataProvider(raw)
    kind = data.ConsumeIntInRange(0, KINDS - 1)
    grammar = Grammar(lambda number: data.ConsumeIntInRange(0, number - 1))
    if kind < 5:
        text = pieces(data, [HTML, HTML, LINES, YAML, HEADS][kind])
    else:
        text = [grammar.header, grammar.marks, grammar.address][kind - 5]()
    try:
        if kind == 2:
            text = markdown_of(text)
        if kind <= 2:
            invariants.check_article(text)
        elif kind == 3:
            invariants.check_source("---\n" + text.encode("utf-8", "ignore").decode("utf-8"))
        elif kind == 4:
            invariants.check_page(text.encode("utf-8", "replace"))
        else:
            [invariants.check_header, invariants.check_marks, invariants.check_address][kind - 5](
                text
            )
    except Exception:
        print(f"kind {kind}: {text!r}", file=sys.stderr)
        raise


if __name__ == "__main__":
    atheris.Setup(sys.argv, fuzz)
    atheris.Fuzz()
