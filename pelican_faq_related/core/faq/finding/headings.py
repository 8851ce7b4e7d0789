"""The headings of an article, and which of them stand below which."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ...html.elements import Element, Markup, start_with_wrappers
from ...html.plain import plain
from ...html.tags import HEADINGS
from .labels import EMPHASISED_LABEL, QUESTION_LABEL

_LABEL = re.compile(
    rf"(?:\#{{1,6}}\s+|h[1-6]:\s+|{QUESTION_LABEL}|\(?\d{{1,3}}\s*[.:：)\]]\s+"
    r"|(?:\d\ufe0f?\u20e3|[\u2460-\u249b\u2776-\u2793])\s*)+",  # 1️⃣ and ① before words
    re.IGNORECASE,
)
# What a label does not do without; looking for it first is faster.
_FIRST_OF_LABEL = frozenset(
    "qQ#" + "".join(map(chr, (*range(0x2460, 0x249C), *range(0x2776, 0x2794))))
)
_SIGN_OF_LABEL = re.compile(r"[.:：)\]．、\-–—\u20e3]")
_LONGEST_LABEL = 24  # characters
# Links in a heading that are no words of it: to itself, or to a footnote.
PERMALINK = re.compile(
    r"<a\b[^<>]{0,300}\bclass=[\"'][^\"'<>]{0,300}\b(?:headerlink|toclink-permalink|anchor|permalink)\b"
    r"[^<>]{0,300}>.{0,100}?</a\s*>",
    re.DOTALL | re.IGNORECASE,
)
_NOT_READ = re.compile(
    r"<a\b[^<>]{0,300}\bclass=[\"'][^\"'<>]{0,300}\b(?:headerlink|toclink-permalink|anchor|permalink"
    r"|footnote-ref|footnote-reference)\b[^<>]{0,300}>.{0,100}?</a\s*>",
    re.DOTALL | re.IGNORECASE,
)
_PERMALINK = re.compile(r"(?:\s*¶|\s+#+|(?<=[?!.])#+)+\s*$")
# Emoji, arrows and the like around a question.
_SIGN = (
    "\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
    "\ufe0f\u200d"
)
_SIGNS = re.compile(rf"^[\s{_SIGN}]+|[\s{_SIGN}]+$")
_QUESTION_MARKS = ("?", "？", "؟", ";", "՞", "፧")  # Greek writes its own like a semicolon
CLOSING = "\"'”’»›)]}）」』 "
_UNDERLINED = 2  # the level of a paragraph right above a line of dashes


class Heading:
    """A heading with what stands below it, up to the next of its level or above."""

    # A plain class: most headings are never read as a question.
    __slots__ = ("_text", "children", "element", "end", "inner", "level", "own_end", "start")

    def __init__(self, html: str, element: Element) -> None:
        self.element = element
        self.inner = html[element.content_start : element.content_end]
        self.level = HEADINGS[element.name]
        # where its part of the text begins: its own or its wrapper's start
        self.start = start_with_wrappers(html, element) if element.parent else element.start
        self.own_end = 0  # where the text right behind it ends: at the next heading
        self.end = 0  # where its part of the text ends
        self.children: list[Heading] = []
        self._text: str | None = None

    @property
    def text(self) -> str:
        """Return it as a question: plain, without label, permalink or footnote."""
        if self._text is None:
            self._text = question_text(self.inner)
        return self._text

    @property
    def asks(self) -> bool:
        """Whether it ends with a question mark."""
        return asks(self.text)


def asks(text: str) -> bool:
    """Whether a text ends with a question mark, in or before quotes and brackets."""
    return text.rstrip(CLOSING).endswith(_QUESTION_MARKS)


def question_text(html: str) -> str:
    """Return the plain text of a question without its label, a stray ``###`` or a permalink.

    >>> question_text('Q1. Is <em>tea</em> a herb?<a class="headerlink" href="#x">¶</a>')
    'Is tea a herb?'
    """
    if html[:1] == "<":
        html = EMPHASISED_LABEL.sub("", html, count=1)
    text = plain(_NOT_READ.sub("", html) if "<a" in html else html)
    if text.endswith(("¶", "#")):
        text = _PERMALINK.sub("", text)
    if text[:1] in _FIRST_OF_LABEL or _SIGN_OF_LABEL.search(text, 0, _LONGEST_LABEL):
        label = _LABEL.match(text)
        text = text[label.end() :] or text if label else text
    return text if text.isascii() else _SIGNS.sub("", text) or text


def read_headings(
    html: str, markup: Markup, first: int = 0, without: Collection[Element] = ()
) -> list[Heading]:
    """Return the headings with text, without the ``first`` ones and those that are not shown."""
    elements = markup.headings_from(first)
    headings = (Heading(html, element) for element in elements if element not in without)
    return [heading for heading in headings if heading.inner[:1].isalnum() or heading.text]


def is_underlined_text(
    html: str, before: Heading, heading: Heading, behind: Heading | None, level: int
) -> bool:
    """Whether a heading is the last paragraph of an answer, made a heading by a rule below it.

    In Markdown, a line of dashes right below a paragraph makes a second-level heading of it.
    ``level`` is that of the FAQ's own heading.
    """
    if heading.level != _UNDERLINED or not heading.text.endswith((".", "。", "!", "！")):
        return False
    follows_question = not plain(html[before.element.end : heading.element.start])
    return follows_question or (behind is not None and behind.level > level)


def as_tree(headings: Sequence[Heading], end: int) -> list[Heading]:
    """Put headings below those that they stand under; return the topmost."""
    top: list[Heading] = []
    open_headings: list[Heading] = []
    for heading in headings:
        if open_headings:
            open_headings[-1].own_end = heading.start
        while open_headings and open_headings[-1].level >= heading.level:
            open_headings.pop().end = heading.start
        (open_headings[-1].children if open_headings else top).append(heading)
        heading.children = []
        open_headings.append(heading)
    if open_headings:
        open_headings[-1].own_end = end
    for heading in open_headings:
        heading.end = end
    return top
