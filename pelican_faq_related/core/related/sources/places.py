r"""Finds where the address of a mark goes in the source file that the mark comes from.

Looked for are the words of the mark, as the syntax of the source may write them, with markup,
entities and line breaks between them:

    [Related: Title]   [Related: Title](url)   [Related: [Title](url)]   with *emphasis* anywhere
    <a href="url">Related: Title</a>
    `Related: Title <url>`_                    in reStructuredText

A place found may be in code or in a comment: whoever edits it has to look at what became of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from ...html import Edit
from ..reference import RelatedReference

_TAG = r"<[^<>]*>"
_ENTITY = r"&#?\w+;"
# Anything between two words but a blank line; and between the words of a label and its colon.
# Authors write no more of it: what one mark passes over is not read again for each of the others.
_MOST = 300
_BETWEEN = rf"(?:{_ENTITY}|{_TAG}|(?!\n[ \t\r]*\n)[\W_])"
_IN_LABEL = rf"(?:&nbsp;|{_TAG}|[\s*_]){{0,{_MOST}}}+"
_BEHIND_TITLE = re.compile(rf"{_ENTITY}|</?[a-zA-Z][^<>]*>|(?!\n[ \t\r]*\n)[\W_]")
_DESTINATION = re.compile(
    r"\(\s*+(?P<url><[^<>\n]*>|[^\s()<>]*+(?:\([^\s()<>]*+\)[^\s()<>]*+)*+)"
    r"""(?:\s++(?:"[^"]*+"|'[^']*+'))?\s*+\)"""
)


class AddressPlace(NamedTuple):
    """Where an address goes: what is replaced, and what stands around the address then."""

    start: int
    end: int
    before: str = ""
    behind: str = ""

    def edit(self, address: str) -> Edit:
        """Return the change that writes an address here."""
        return Edit(self.start, self.end, f"{self.before}{address}{self.behind}")


def find_places(source: str, reference: RelatedReference, *, rst: bool) -> tuple[AddressPlace, ...]:
    """Return every place in a source that reads like a mark, in order.

    >>> find_places("So. [*Related*: A & B]", RelatedReference(
    ...     label="Related", title="A & B", url="", start=0, end=0), rst=False)
    (AddressPlace(start=22, end=22, before='(', behind=')'),)
    """
    title = re.findall(r"[^\W_]+", reference.title)
    if not 0 < len(title) <= _MOST:
        return ()
    label = _IN_LABEL.join(map(re.escape, reference.label.split()))
    words = rf"{_BETWEEN}{{1,{_MOST}}}+".join(map(re.escape, title))
    opened = "" if reference.in_line else rf"{label}{_IN_LABEL}[:：]"
    mark = rf"{opened}{_BETWEEN}{{0,{_MOST}}}+{words}(?![^\W_])"
    found = [*_bracketed(source, mark, reference.url, rst=rst)]
    if reference.url:
        found += _linked(source, mark, reference.url, rst=rst)
    return tuple(sorted(found))


def _bracketed(source: str, mark: str, url: str, *, rst: bool) -> Iterator[AddressPlace]:
    for match in re.finditer(rf"\[{_IN_LABEL}{mark}", source, re.IGNORECASE):
        closed = _closed(source, match.start(), match.end())
        if closed is None:
            continue
        end, address = closed
        behind = _DESTINATION.match(source, end)
        if behind is not None:
            address = behind.span("url")
        if address is not None:
            if not url or not _same(source[slice(*address)], url):
                continue
        elif url:
            continue
        if rst:
            whole = behind.end() if behind else end
            yield AddressPlace(
                match.start(), whole, f"`{source[match.start() + 1 : end - 1]} <", ">`_"
            )
        elif address is not None:
            yield AddressPlace(*address)
        else:
            yield AddressPlace(end, end, "(", ")")


def _closed(source: str, start: int, title_end: int) -> tuple[int, tuple[int, int] | None] | None:
    """Return where the bracket at ``start`` closes, and where an address inside stands.

    None where more words come before it closes, or where it closed within the title.
    """
    depth, position, address = 0, start, None
    passed = 0
    while position < len(source) and passed < _MOST:
        character = source[position]
        if character == "\\":
            position += 2
            continue
        if character == "]":
            depth -= 1
            inner = _DESTINATION.match(source, position + 1) if depth else None
            if depth == 0:
                return (position + 1, address) if position >= title_end else None
            if inner is not None:
                address, position = inner.span("url"), inner.end()
                continue
        depth += character == "["
        if position < title_end:
            position += 1
            continue
        passed += 1
        behind = _BEHIND_TITLE.match(source, position)
        if behind is None:
            return None
        position = behind.end()
    return None


def _linked(source: str, mark: str, url: str, *, rst: bool) -> Iterator[AddressPlace]:
    opened = r"""<a\s(?>[^<>]*?\bhref\s*+=\s*+["']?)(?P<url>[^"'<>\s]*+)[^<>]*+>"""
    patterns = [rf"{opened}{_BETWEEN}{{0,{_MOST}}}+{mark}"]
    if rst:
        patterns.append(rf"`{_IN_LABEL}{mark}(?:[^\w<>`]|_)*+<(?P<url>[^<>`]*)>`_")
    for pattern in patterns:
        for match in re.finditer(pattern, source, re.IGNORECASE):
            if _same(match["url"], url):
                yield AddressPlace(*match.span("url"))


def _same(written: str, url: str) -> bool:
    return unescape(written).strip("<>").strip() == url
