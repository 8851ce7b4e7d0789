"""Disarms texts that themes write into their pages as they are: titles, names, descriptions.

Such a text may hold entities, and inline elements as Typogrify makes them. Themes put it between
tags and into attributes, some with its tags taken out and its entities read. Signs that could
become anything else there are replaced by others that look like them: nothing of the text is lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html import unescape

from ..tags import TAG
from .lists import INLINE, KNOWN, VOID, may_stand
from .markup import attributes_in, is_clean

_LIKE = str.maketrans({"<": "‹", ">": "›", '"': "”", "'": "’", "`": "‘"})
_SIGNS = re.compile(r"[<=&]")
# What ends an element whose text a browser reads no tags in.
_ENDS = re.compile(
    r"</(?:title|script|style|textarea|xmp|iframe|no(?:script|embed|frames))", re.IGNORECASE
)
_OPENS = re.compile(r"[<\"'`]")  # a tag, or ends an attribute's value
_ACTS = re.compile(
    r"[\s\"'`/](?:on[a-z]++|style|src|srcset|srcdoc|href|xlink:href|action|formaction|http-equiv"
    r"|autofocus)\s*+=",
    re.IGNORECASE,
)
_BARE_NAME = re.compile(r"[a-z][a-z0-9_:]*+")
_MOST_READINGS = 8


def harmless_text(text: str) -> str:
    """Return a text that becomes nothing but text and inline elements, wherever a theme puts it.

    >>> harmless_text("<em>Tea</em> &amp; <img src=x onerror=alert(1)>")
    '<em>Tea</em> &amp; ‹img src=x onerror=alert(1)›'
    """
    if not _SIGNS.search(text):
        return text
    tags = list(TAG.finditer(text)) if "<" in text else []
    harmful = _harmful_names(tags)
    shown: list[str] = []  # the text with harmful tags disarmed
    between: list[str] = []  # the same without the others
    position = 0
    for tag in tags:
        part = text[position : tag.start()]
        harmless = bool(tag[2]) and tag[2].lower() not in harmful
        other = tag[0] if harmless else tag[0].translate(_LIKE)
        shown += (part, other)
        between += (part, "" if harmless else other)
        position = tag.end()
    disarmed = "".join(shown) + text[position:]
    readings = list(_readings("".join(between) + text[position:]))
    if any(map(_breaks_out, readings)):
        return list(_readings(disarmed))[-1].translate(_LIKE)
    return disarmed


def _harmful_names(tags: Sequence[re.Match[str]]) -> frozenset[str]:
    """Return the names of elements whose tags are to be disarmed, all of them."""
    named = [(tag[2].lower(), tag) for tag in tags if tag[2]]
    unmatched = Counter(name for name, tag in named if not tag[1])
    unmatched.subtract(name for name, tag in named if tag[1])
    return frozenset(
        name
        for name, tag in named
        if not _is_harmless(name, tag) or (name in INLINE and name not in VOID and unmatched[name])
    )


def _is_harmless(name: str, tag: re.Match[str]) -> bool:
    """Whether a tag is that of an inline element, or of one that is unknown."""
    if not tag[0].endswith(">"):
        return False
    inside = tag[0][len(tag[1]) + len(name) + 1 : -1]
    if name not in INLINE:  # <int>, as in a title about C++
        return name not in KNOWN and _BARE_NAME.fullmatch(name) is not None and not inside
    found = attributes_in(inside)
    known = all(
        may_stand(name, key.lower(), value or "") and not _ACTS.search(f" {value}")
        for key, value in found
    )
    return is_clean(inside) and known and not (tag[1] and found)


def _readings(text: str) -> Iterator[str]:
    """Yield a text, and what becomes of it where its entities are read once and more."""
    for _ in range(_MOST_READINGS):
        yield text
        read = unescape(text)
        if read == text:
            return
        text = read


def _breaks_out(text: str) -> bool:
    """Whether a text ends what it stands in, or is a tag that does something."""
    opens = _OPENS.search(text)
    return opens is not None and bool(_ENDS.search(text) or _ACTS.search(text, opens.start()))
