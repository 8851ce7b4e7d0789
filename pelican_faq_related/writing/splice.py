"""Splices our elements into the head of a page; all other bytes stay as they were."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..core.html import Edit, Head, apply_edits, attribute
from ..core.keywords import parse_keywords


def splice(
    page: str, head: Head, *, stylesheet: str = "", keywords: Sequence[str] = (), script: str = ""
) -> str:
    """Return the page with our elements in its head.

    ``stylesheet`` is an address, ``script`` a whole element; what is empty is not put in. Keywords
    take the place of those that the theme wrote; where there are none, those of the theme become
    one element without repetition, or go if they are empty.
    """
    edits: list[Edit] = []
    lines: list[str] = []
    void = " /" if page.startswith(("<?xml", "\ufeff<?xml")) else ""
    if stylesheet and escape(stylesheet) not in head.stylesheets:
        lines.append(f'<link rel="stylesheet" href="{escape(stylesheet)}"{void}>')
    shown = keywords or _written_keywords(page, head.keywords)
    if shown is not None:
        tag = f'<meta name="keywords" content="{escape(", ".join(shown))}"{void}>'
        tags = [tag] * bool(shown) + [""] * len(head.keywords)
        edits += [Edit(*span, tags.pop(0)) for span in head.keywords]
        lines += filter(None, tags)
    if script and script not in page:
        lines.append(script)
    if lines:
        edits.append(Edit(head.end, head.end, "".join(f"{line}\n" for line in lines)))
    return apply_edits(page, edits)


def _written_keywords(page: str, spans: Sequence[tuple[int, int]]) -> Sequence[str] | None:
    """Return the keywords of the theme; none where its one element is as it should be."""
    if not spans:
        return None
    written = [attribute(page[slice(*span)], "content") or "" for span in spans]
    if max(map(len, written)) == 1 and ("," in written or " " in written):
        written = ["".join(written)]  # a theme took a text for a list, and wrote each character
    items = [item for text in written for item in text.split(",")]
    found = parse_keywords(items)
    return None if len(spans) == 1 and len(found) == len(items) else found
