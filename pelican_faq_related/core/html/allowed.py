"""Writes HTML anew with allow-listed elements only, whatever it holds, in one pass.

Images, forms and code that runs go with all that is in them, and so does a caption; tables and the
like become ``div``; of other elements their text is left.

HTML whose tags do not match is repaired by Beautiful Soup before. That is loaded only where it is
needed: loading it takes as long as enriching a hundred articles.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from html import escape, unescape

from .links import absolute_link
from .plain import INLINE, plain
from .tags import END_TAGS, TAG, attribute

ALLOWED = frozenset("h1 h2 h3 h4 h5 h6 br ol ul li a p div b strong i em".split())
_DROPPED = frozenset(
    "script style template noscript picture figure svg math video audio iframe object canvas form"
    " button select textarea".split()
)
_TO_DIV = frozenset(
    "address article aside blockquote dd details dl dt fieldset footer header main nav pre section"
    " summary table tr caption".split()
)
_DROPPED_WITHOUT_TEXT = frozenset(("p", "div", "li", "ul", "ol"))
# https://html.spec.whatwg.org/multipage/syntax.html#void-elements
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr"
    " basefont bgsound command frame image isindex keygen menuitem nextid spacer".split()  # of old
)
# Elements whose tags may stand inside a word; labels of forms stand side by side.
_IN_WORDS = INLINE - {"label"}
_DEEPEST = 200
_BREAK = "<br/>"


def allowed_only(html: str, base_url: str, without: Mapping[str, Collection[str]]) -> str:
    """Return HTML with allow-listed elements only; empty where no text is left.

    Links are absolute by ``base_url``, or left as their text. ``without`` are classes of elements
    that go with all that is in them, by the name of the element; those of all elements have an
    empty name.
    """
    try:
        try:
            return _Writer(base_url, without).write(html)
        except _NotMatchingError:
            return _Writer(base_url, without).write(_repaired(html))  # whose tags do match
    except (_TooDeepError, _NotMatchingError):
        return escape(plain(html), quote=False)


def _repaired(html: str) -> str:
    """Return HTML in which each start tag has its end tag, and no other end tags are."""
    from bs4 import BeautifulSoup  # noqa: PLC0415

    if _deepest(html) > _DEEPEST:  # it calls itself for each element in another
        raise _TooDeepError
    soup = BeautifulSoup(TAG.sub(_elements_only, html), "html.parser")
    for element in soup.find_all(_DROPPED):  # what is in them may be no HTML
        element.clear()
    return soup.decode(formatter="minimal")


def _deepest(html: str) -> int:
    """Return how many elements stand in each other, where tags do not match."""
    deepest = 0
    around: list[str] = []
    opened: Counter[str] = Counter()
    for tag in TAG.finditer(html):
        name = tag[2].lower() if tag[2] else ""
        if not name or name in _VOID:
            continue
        if not tag[1]:
            around.append(name)
            opened[name] += 1
            deepest = max(deepest, len(around))
        elif opened[name]:
            while (ended := around.pop()) != name:
                opened[ended] -= 1
            opened[name] -= 1
    return deepest


def _elements_only(tag: re.Match[str]) -> str:
    """Drop comments and the like, and a tag without an end, which parsers get lost in.

    Of elements that are never ended, the parser keeps a list, if they do not say that.
    """
    if not tag[2] or not tag[0].endswith(">"):
        return ""
    return f"{tag[0][:-1].rstrip('/')} />" if tag[2].lower() in _VOID and not tag[1] else tag[0]


class _NotMatchingError(Exception):
    """A start tag has no end tag, or the other way round."""


class _TooDeepError(Exception):
    """More elements stand in each other than any author would write."""


class _Open:
    """An element whose end tag is to come."""

    __slots__ = ("above", "emphasised", "end_tag", "image", "image_above", "name", "plain", "start")

    def __init__(self, name: str, start: int, end_tag: str | None, *, image_above: bool) -> None:
        self.name = name
        self.start = start  # where in the output it begins
        self.end_tag = end_tag  # in the output; none if the element is to be dropped
        self.plain = self.emphasised = False  # whether it holds text of this kind
        self.image = False  # whether it holds an image
        self.image_above = image_above  # whether nothing but an image stands in the block above
        self.above = False  # the same, for its next child

    @property
    def has_text(self) -> bool:
        return self.plain or self.emphasised

    @property
    def is_caption(self) -> bool:
        """Whether it is an emphasised line right below an image, in its paragraph or the next."""
        below = self.image or self.image_above
        return self.name == "p" and below and self.emphasised and not self.plain


class _Writer:
    """Writes an answer anew."""

    def __init__(self, base_url: str, without: Mapping[str, Collection[str]]) -> None:
        self._base_url = base_url
        self._without = without
        self._out: list[str] = []
        self._open = [_Open("", 0, "", image_above=False)]
        self._is_parted = False  # whether a tag parts the next text from the one before

    def write(self, html: str) -> str:
        """Return the answer. Raises _NotMatchingError or _TooDeepError."""
        position = 0
        while tag := TAG.search(html, position):
            self._add_text(html[position : tag.start()])
            position = tag.end()
            name = tag[2].lower() if tag[2] else ""
            if not name:
                continue  # a comment or the like
            self._is_parted = self._is_parted or name not in _IN_WORDS
            if tag[1]:
                self._end(name)
                continue
            self._begin(name, tag[0])
            if name in _DROPPED and name in END_TAGS:
                closing = END_TAGS[name].search(html, position)
                position = closing.start() if closing else len(html)
        self._add_text(html[position:])
        while len(self._open) > 1:  # it ends within an element, as a heading's wrapper
            if self._open[-1].has_text:
                raise _NotMatchingError
            del self._out[self._open.pop().start :]
        return _without_outer_breaks(self._out) if self._open[0].has_text else ""

    def _add_text(self, text: str) -> None:
        if "&" in text or "<" in text or ">" in text:
            text = escape(unescape(text), quote=False)
        if not text:  # an entity may stand for nothing: &#1;
            return
        if not text.isspace():
            self._open[-1].plain, self._open[-1].above = True, False
        elif not any(element.name == "pre" for element in self._open):
            text = "\n" if "\n" in text else " "
        if self._is_parted and text[0].isalnum() and self._ends_in_word():
            self._out.append(" ")
        self._is_parted = False
        self._out.append(text)

    def _ends_in_word(self) -> bool:
        """Whether a text would be glued to what is written."""
        for piece in reversed(self._out):
            if not piece.startswith("<"):
                return piece[-1:].isalnum()
            if piece.strip("</>").split(" ", 1)[0] not in _IN_WORDS:
                return False
        return False

    def _begin(self, name: str, tag: str) -> None:
        around = self._open[-1]
        if name in _VOID:
            if name == "br":
                self._out.append(_BREAK)
            around.image = around.image or name == "img"
            return
        start = len(self._out)
        end_tag: str | None = None
        if not self._is_dropped(name, tag):
            shown = _shown_as(name)
            start_tag = self._link(tag) if name == "a" else f"<{shown}>"
            end_tag = f"</{shown}>" if start_tag and shown in ALLOWED else ""
            if end_tag:
                self._out.append(start_tag)
            elif name in ("td", "th"):
                end_tag = " "
        if len(self._open) > _DEEPEST:
            raise _TooDeepError
        self._open.append(_Open(name, start, end_tag, image_above=around.above))
        around.above = False

    def _is_dropped(self, name: str, tag: str) -> bool:
        """Whether an element goes with all that is in it."""
        if name in _DROPPED:
            return True
        # https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
        if "hidden" in tag.lower() and attribute(tag, "hidden") not in (None, "until-found"):
            return True
        classes = (attribute(tag, "class") or "").split() if "class" in tag.lower() else ()
        dropped = (*self._without.get(name, ()), *self._without.get("", ()))
        return any(name in dropped for name in classes)

    def _link(self, tag: str) -> str:
        """Return the start tag of a link; nothing if it leads nowhere, or stands in another."""
        link = absolute_link(unescape(attribute(tag, "href") or ""), self._base_url)
        nested = any(element.name == "a" for element in self._open)
        return f'<a href="{escape(link)}">' if link and not nested else ""

    def _end(self, name: str) -> None:
        if name in _VOID:
            return
        element, around = self._open[-1], self._open[-2] if len(self._open) > 1 else None
        if element.name != name or around is None:
            if around is None and not element.has_text:
                return  # an answer that begins within an element, as in a heading's wrapper
            raise _NotMatchingError
        del self._open[-1]
        if element.end_tag is None or element.is_caption:
            del self._out[element.start :]
            return
        around.image = around.image or (element.image and name != "p")
        around.above = name == "p" and element.image and not element.has_text
        if name in ("em", "i"):
            around.emphasised = around.emphasised or element.has_text
        else:
            around.plain = around.plain or element.plain
            around.emphasised = around.emphasised or element.emphasised
        if not element.has_text and _shown_as(name) in _DROPPED_WITHOUT_TEXT:
            del self._out[element.start :]
        elif element.end_tag:
            self._out.append(element.end_tag)


def _without_outer_breaks(pieces: Sequence[str]) -> str:
    """Join pieces of HTML, but the breaks and the white space at both ends."""
    first, end = 0, len(pieces)
    while first < end and (pieces[first] == _BREAK or pieces[first].isspace()):
        first += 1
    while first < end and (pieces[end - 1] == _BREAK or pieces[end - 1].isspace()):
        end -= 1
    return "".join(pieces[first:end]).strip()


def _shown_as(name: str) -> str:
    return "div" if name in _TO_DIV else name
