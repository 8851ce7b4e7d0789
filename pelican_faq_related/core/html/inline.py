"""Inline HTML -> the same with its tags blotted out, so that patterns see words alone."""

from __future__ import annotations

from .tags import END_TAGS, OPAQUE_INLINES, TAG

# In a masked text, every character of a tag is one of these.
MASKED_TAG, MASKED_OPAQUE, MASKED_LINK, MASKED_LINK_END = "\0\1\2\3"


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
