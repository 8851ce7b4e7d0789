"""Inline tags: blotted out, so that patterns see words alone, or kept in pairs.

Where a piece of HTML is cut out of a text, tags that have no partner in the piece stay; pairs
around the piece alone go with it.
"""

from __future__ import annotations

import re
from collections import deque

from .tags import END_TAGS, OPAQUE_INLINES, TAG

# In a masked text, every character of a tag is one of these.
MASKED_TAG, MASKED_OPAQUE, MASKED_LINK, MASKED_LINK_END = "\0\1\2\3"
_VOID = frozenset("area base br col embed img input link meta source track wbr".split())
_OPENS_BEFORE = re.compile(r"<(strong|em|b|i|u|span|mark|small)>\s*\Z", re.IGNORECASE)
_INNER_TAG = re.compile(r"<(/?)(strong|em|b|i|u|span|mark|small)\b[^>]*>", re.IGNORECASE)


def masked(html: str, start: int, end: int) -> str:
    """Return ``html[start:end]``, as long as before, with tags and opaque text blotted out."""
    if "<" not in (text := html[start:end]):
        return text
    parts, position = [], start
    while (tag := TAG.search(html, position, end)) is not None:
        parts.append(html[position : tag.start()])
        name, position = (tag[2] or "").lower(), tag.end()
        if name in OPAQUE_INLINES and not tag[1]:
            closed = END_TAGS[name].search(html, position, end)
            position = closed.end() if closed else end
            parts.append(MASKED_OPAQUE * (position - tag.start()))
        elif name == "a":
            parts.append((MASKED_LINK_END if tag[1] else MASKED_LINK) * (position - tag.start()))
        else:
            parts.append(MASKED_TAG * (position - tag.start()))
    parts.append(html[position:end])
    return "".join(parts)


def unpaired_tags(html: str) -> str:
    """Return the tags in a piece of inline HTML that have no partner in it, and its comments.

    >>> unpaired_tags("<b>x<!--1--></b> y</em> <i class=z>")
    '<!--1--></em><i class=z>'
    """
    left: list[re.Match[str]] = []
    kept: list[re.Match[str]] = []
    for tag in TAG.finditer(html):
        name = (tag[2] or "").lower()
        if not name and tag[0].startswith("<!--"):
            kept.append(tag)
        if not name or name in _VOID:
            continue
        if tag[1] and left and not left[-1][1] and left[-1][2].lower() == name:
            left.pop()
        else:
            left.append(tag)
    return "".join(tag[0] for tag in sorted(left + kept, key=re.Match.start))


def with_wrappers(html: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range over inline elements that hold nothing else or are only half in it."""
    opened, closed = _halves(html, start, end)
    while True:
        before = _OPENS_BEFORE.search(html, max(start - 40, 0), start)
        wrapper = before[1].lower() if before else ""
        ended = opened[-1] if opened else wrapper
        if closed and not opened:
            if before is None or wrapper != closed[0][0]:
                return start, end
            start = before.start()
            if not closed.popleft()[1]:
                return start, end  # it stands between tags that cross
            continue
        after = ended and re.compile(rf"\s*</{ended}\s*>", re.IGNORECASE).match(html, end)
        if not after:
            return start, end
        end = after.end()
        if opened:
            opened.pop()
        elif before:
            start = before.start()


def _halves(html: str, start: int, end: int) -> tuple[list[str], deque[tuple[str, bool]]]:
    """Return the inline tags without a partner in a range.

    These are the names of start tags, and those of end tags with whether each stands in no element
    that begins in the range.
    """
    opened: list[str] = []
    closed: deque[tuple[str, bool]] = deque()
    last = html.rfind(">", start, end) + 1  # behind it, no tag has an end
    for tag in _INNER_TAG.finditer(html, start, last):
        name = tag[2].lower()
        if not tag[1]:
            opened.append(name)
        elif opened and opened[-1] == name:
            opened.pop()
        else:
            closed.append((name, not opened))
    return opened, closed
