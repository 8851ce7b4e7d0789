"""Takes out of HTML what runs, and what loads anything but images, sound and films.

Only elements, attributes and addresses of ``lists`` stay, and what the author did not write: that
is of the extensions that the site's owner chose for Markdown. What stays is left as it is, to the
byte. Of the result, browsers make the same elements wherever it stands in a page: each ``<`` that
is no tag is written as ``&lt;``, and what is not closed is closed at the end.
"""

from __future__ import annotations

import re
from collections import Counter
from html import escape
from typing import NamedTuple

from ..tags import TAG
from .lists import (
    ADDRESSES,
    ELEMENTS,
    ENDED_BY_OTHERS,
    FORMATTING,
    RAW_TEXT,
    VOID,
    WITH_CONTENT,
    may_stand,
)

_NAME = r"[^\s\"'<>/=]++"
_VALUE = r"\"[^\"<]*+\"|'[^'<]*+'|[^\s\"'=<>`]++"
_SPACE = r"[\t\n\f\r ]"
_CLEAN = re.compile(rf"(?:{_SPACE}++{_NAME}(?:{_SPACE}*+={_SPACE}*+(?:{_VALUE}))?)*+{_SPACE}*+/?")
_CLEAN_END = re.compile(rf"</[a-zA-Z0-9]++{_SPACE}*+>")
_MADE_NAME = re.compile(r"[a-z][a-z0-9:_.-]*")  # as extensions name elements and attributes
_ATTRIBUTE = re.compile(rf"({_NAME})(?:\s*+=\s*+(\"[^\"]*+\"|'[^']*+'|[^\s\"'>]++))?")
_COMMENT = re.compile(r"<!--(?!-?>)(?:[^-]|-(?!-))*+-->")
_NO_TAG = re.compile(r"<(?![\s\d=])")  # also before what falls out
_UNSEEN = re.compile(r"[\0-\x20\x7f-\x9f\\]")  # Markdown may take these out of a name
_DEEPEST = 200
# What Markdown makes of Markdown alone, mostly.
_SURELY = re.compile(
    r"(?:[^<]++|</?(?:p|em|strong|b|i|code|pre|ul|ol|li|h[1-6]|blockquote|div|span|d[ltd]|t[rdh]"
    r"|table|thead|tbody|sup|a)>|<[bh]r ?/?>|<(?:p|li|h[1-6]|div|span|code|pre|sup)"
    r"(?: (?:class|id)=\"[^\"<>]*\")+>|<a href=\"(?:https?://|[/.#])[^\"<>&]*\">)*+"
)


class Attribute(NamedTuple):
    """An attribute of a start tag."""

    name: str
    value: str | None  # as written, without quotes


def harmless_html(html: str, written: str) -> tuple[str, tuple[str, ...]]:
    """Return HTML without what may run or load, and the names of what fell out.

    ``written`` is what its author wrote, and the HTML was made of.

    >>> harmless_html('<p onclick="x">A <b>b</b></p><script>x</script>', '<p onclick="x">')
    ('<p>A <b>b</b></p><script>x</script>', ('onclick',))
    """
    if "<" not in written and "{" not in written and _SURELY.fullmatch(html):
        return html, ()
    return _Writer(written).write(html)


class _Writer:
    """Writes HTML anew, tag by tag."""

    def __init__(self, written: str) -> None:
        self._written = _UNSEEN.sub("", written).lower()
        self._out: list[str] = []
        self._open: list[str] = []
        self._too_deep: Counter[str] = Counter()
        self._fallen: dict[str, None] = {}

    def write(self, html: str) -> tuple[str, tuple[str, ...]]:
        """Return the HTML, and what fell out."""
        position = 0
        ends: dict[str, re.Match[str] | None] = {}
        while tag := TAG.search(html, position):
            self._out.append(_NO_TAG.sub("&lt;", html[position : tag.start()]))
            position = tag.end()
            if not tag[0].endswith(">"):  # it would go on in the page
                self._out.append(tag[0].replace("<", "&lt;"))
                self._fall("a tag that does not end")
                break
            name = tag[2].lower() if tag[2] else ""
            if not name:
                self._comment(tag[0])
            elif tag[1]:
                self._end(name, tag[0])
            elif name in ELEMENTS:
                self._begin(name, tag[0])
            else:
                end = _end_of(name, html, position, ends) if name in WITH_CONTENT else position
                if not self._is_made(f"<{name}") or (name in RAW_TEXT and end == position):
                    self._fall(f"<{name}>")
                    position = end
                elif name in RAW_TEXT:
                    self._out.append(html[tag.start() : end])
                    position = end
                else:
                    self._begin(name, tag[0])
        else:
            self._out.append(_NO_TAG.sub("&lt;", html[position:]))
        self._out += [f"</{name}>" for name in reversed(self._open) if name not in ENDED_BY_OTHERS]
        return "".join(self._out), tuple(self._fallen)

    def _fall(self, name: str) -> None:
        self._fallen.setdefault(name if len(name) <= 40 else f"{name[:40]}…")

    def _is_made(self, name: str) -> bool:
        """Whether an extension made an element or attribute: its author wrote none like it.

        None makes a handler.
        """
        return (
            not name.startswith("on")
            and _MADE_NAME.fullmatch(name.strip("<=")) is not None
            and name not in self._written
        )

    def _comment(self, comment: str) -> None:
        if _COMMENT.fullmatch(comment):
            self._out.append(comment)
        elif not comment.startswith("</"):
            self._fall(f"{comment[:2]}…>")

    def _begin(self, name: str, tag: str) -> None:
        if name not in VOID and not (name not in ELEMENTS and tag.endswith("/>")):
            if len(self._open) >= _DEEPEST:
                self._too_deep[name] += 1
                self._fall("elements deep in others")
                return
            if name in ENDED_BY_OTHERS and self._open[-1:] == [name]:
                self._open.pop()
            self._open.append(name)
        self._out.append(self._with_attributes(name, tag))

    def _with_attributes(self, name: str, tag: str) -> str:
        """Return a start tag with those of its attributes that may stay."""
        inside = tag[len(name) + 1 : -1]
        kept: list[Attribute] = []
        attributes = attributes_in(inside)
        for attribute in attributes:
            key, value = attribute.name.lower(), attribute.value or ""
            of_markdown = name in ELEMENTS and key in ADDRESSES
            made = key if attribute.value is None else f"{key}="
            if may_stand(name, key, value) or (not of_markdown and self._is_made(made)):
                kept.append(attribute)
            else:
                self._fall(f'{key}="{value}"' if key in ADDRESSES else key)
        if len(kept) == len(attributes) and is_clean(inside):
            return tag
        shown = "".join(map(_written, kept))
        return f"<{tag[1 : len(name) + 1]}{shown}{' /' * tag.endswith('/>')}>"

    def _end(self, name: str, tag: str) -> None:
        if self._too_deep[name]:
            self._too_deep[name] -= 1
            return
        if name not in self._open:
            return
        start = len(self._open) - 1 - self._open[::-1].index(name)
        above = self._open[start + 1 :]
        if any(other not in FORMATTING and other not in ENDED_BY_OTHERS for other in above):
            ended = (other for other in reversed(above) if other not in ENDED_BY_OTHERS)
            self._out += [f"</{other}>" for other in ended]
            above = []
        self._open[start:] = [other for other in above if other in FORMATTING]
        self._out.append(tag if _CLEAN_END.fullmatch(tag) else f"</{name}>")


def _end_of(name: str, html: str, start: int, ends: dict[str, re.Match[str] | None]) -> int:
    """Return where an element ends that falls out; behind its start tag if it does not end.

    ``ends`` keeps the end tags found last: a search for one that is missing is long.
    """
    last = ends.get(name)
    if name not in ends or (last is not None and last.start() < start):
        last = re.compile(rf"</{name}(?=[\s/>])[^>]*+>", re.IGNORECASE).search(html, start)
        ends[name] = last
    return last.end() if last is not None else start


def attributes_in(inside: str) -> list[Attribute]:
    """Return the attributes in a start tag, behind its name, in their order."""
    found = []
    for attribute in _ATTRIBUTE.finditer(inside):
        value: str | None = attribute[2]
        if value and value[0] in "\"'" and value[-1] == value[0]:
            value = value[1:-1]
        found.append(Attribute(attribute[1], value))
    return found


def is_clean(inside: str) -> bool:
    """Whether every reader finds the same attributes in a start tag, behind its name."""
    return _CLEAN.fullmatch(inside) is not None


def _written(attribute: Attribute) -> str:
    """Return an attribute in quotes; what is an entity in its value stays one."""
    if attribute.value is None:
        return f" {attribute.name}"
    return f' {attribute.name}="{escape(attribute.value).replace("&amp;", "&")}"'
