"""Where the FAQ sections of an article begin and end.

A section opens at a heading whose text says so and ends at the next heading of its level or above
that is none of its questions; or it is what stands between two comments:

    <!-- faq -->      opens one
    <!-- /faq -->     ends it
    <!-- faq: no -->  leaves out the question behind it

A page whose title says so is one as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from .faq_headings import FaqHeadings, Opens
from .headings import Heading, is_underlined_text, read_headings
from .markup import Element, Markup

DATA_BEGINS, DATA_ENDS = "<!-- faq: data -->", "<!-- /faq: data -->"  # around what we put in
_COMMENT = re.compile(r"<!--\s*(/?)\s*faq\s*(:\s*no\s*)?-->", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of an article that holds questions."""

    opens: Opens
    name: str  # the words that open it
    start: int
    end: int
    headings: Sequence[Heading]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comments:
    """What an author says of the FAQ in comments."""

    sections: Sequence[tuple[int, int]] = ()
    data: Sequence[tuple[int, int]] = ()  # the section that was made of the front matter
    left_out: Sequence[int] = ()  # offsets in front of questions
    unpaired: Sequence[str] = ()  # comments without the other one


def read_comments(html: str, markup: Markup) -> Comments:
    """Return what the comments of an article say; those in code and scripts say nothing."""
    if not markup.comments:
        return Comments()
    sections: list[tuple[int, int]] = []
    left_out: list[int] = []
    unpaired: list[str] = []
    opened: re.Match[str] | None = None
    for comment in filter(None, (_COMMENT.match(html, start) for start in markup.comments)):
        if comment[2] and not comment[1]:
            left_out.append(comment.end())
        elif not comment[1] and opened is None:
            opened = comment
        elif comment[1] and opened is not None:
            sections.append((opened.end(), comment.start()))
            opened = None
        else:
            unpaired.append(comment[0])
    if opened is not None:
        sections.append((opened.end(), len(html)))
        unpaired.append(opened[0])
    start = html.rfind(DATA_BEGINS)
    end = html.find(DATA_ENDS, start) if start >= 0 else -1
    data = [(start, end)] if end >= 0 else []
    return Comments(sections=sections, data=data, left_out=left_out, unpaired=unpaired)


def find_sections(
    html: str,
    markup: Markup,
    opens_faq: FaqHeadings,
    comments: Comments,
    without: Collection[Element],
) -> list[Section]:
    """Return the sections of an article, in the order of the text.

    ``without`` are elements that will not be shown.
    """
    headings = read_headings(html, markup, without)
    marked = comments.sections
    text_end, data_end = comments.data[0] if comments.data else (len(html), 0)
    sections = [
        Section(
            opens=Opens.MARKED,
            name="<!-- faq -->",
            start=start,
            end=end,
            headings=[h for h in headings if start <= h.element.start < end],
        )
        for start, end in (*marked, *comments.data)
    ]
    headings = [h for h in headings if not text_end <= h.element.start < data_end]
    end = -1
    for index, heading in enumerate(headings):
        if heading.element.start < end or not opens_faq.may_open(heading.inner):
            continue
        opens = opens_faq(heading.text)
        if not opens:
            continue
        inner, stop = _below(html, headings, index)
        if opens is Opens.LIKELY and any(opens_faq(h.text) is Opens.SURELY for h in inner):
            continue  # the FAQ is but a part of it
        stop = min(stop, text_end)
        start = heading.element.end
        if any(start < other_end and first < stop for first, other_end in marked):
            continue  # the author said more exactly where it is
        end = stop
        sections.append(
            Section(opens=opens, name=heading.text, start=start, end=end, headings=inner)
        )
    return sorted(sections, key=lambda section: section.start)


def whole_page(html: str, markup: Markup, opens: Opens, opens_faq: FaqHeadings) -> Section:
    """Return the section that a whole page is; headings that open one are no questions in it."""
    headings = read_headings(html, markup) if opens else []
    headings = [heading for heading in headings if opens_faq(heading.text) < Opens.SURELY]
    return Section(opens=opens, name="", start=0, end=len(html), headings=headings)


def _below(html: str, headings: Sequence[Heading], index: int) -> tuple[list[Heading], int]:
    """Return the headings inside the section that opens at ``index``, and the section's end."""
    opening = headings[index]
    following = headings[index + 1] if index + 1 < len(headings) else None
    limit = _wrapper_end(html, opening, following)
    same_level = following is not None and following.level == opening.level and following.asks
    inner: list[Heading] = []
    for position in range(index + 1, len(headings)):
        heading = headings[position]
        if heading.element.start >= limit:
            break
        behind = headings[position + 1] if position + 1 < len(headings) else None
        if heading.level > opening.level or (
            same_level and heading.level == opening.level and heading.asks
        ):
            inner.append(heading)
        elif not inner or not is_underlined_text(html, inner[-1], heading, behind, opening.level):
            return inner, min(heading.start, limit)
    return inner, limit


def _wrapper_end(html: str, opening: Heading, following: Heading | None) -> int:
    """Return the end of the nearest element around the heading that holds its section too."""
    for around in opening.element.inside():
        if following is not None:
            holds_section = opening.element.end <= following.element.start < around.content_end
        else:
            holds_section = bool(html[opening.element.end : around.content_end].strip())
        if holds_section:
            return around.content_end
    return len(html)
