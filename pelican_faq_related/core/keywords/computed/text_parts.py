"""Takes from the HTML of an article the parts of its text that tell what it is about.

Words count for more in headings and where they are emphasised, so these parts are kept apart from
the body. Code, raw text and the headings that only name a FAQ are left out; so is what the caller
cut out of the HTML before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ...html import behind_tags, parted
from .labels import is_label
from .no_prose import without_formulas
from .tokens import BREAK

# Looking at a tag's first letter before its name makes these several times as fast.
_NOT_READ = (
    "pre code kbd samp tt script style svg math textarea template iframe object audio video select"
).split()
_DROPPED = re.compile(
    rf"<(?=[!acikmopstvACIKMOPSTV])(?:!--|({'|'.join(_NOT_READ)})\b)", re.IGNORECASE
)
_DROPPED_ENDS = {"": re.compile("-->")} | {
    name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in _NOT_READ
}
# Formulas, as plugins and docutils write them.
_NAMES_OF_FORMULAS = ("math", "formula", "arithmatex", "katex")
_FORMULA = re.compile(
    r"<(span|div)\b(?=[^<>]*+>)(?>[^<>]*?\bclass=)[\"']?[^\"'<>]*"
    r"\b(?:math|formula|arithmatex|katex)\b[^<>]*>",
    re.IGNORECASE,
)
_FORMULA_ENDS = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("span", "div")}
_HEADING = re.compile(r"<([hH][1-6])\b(?:[^<>]|<(?![hH][1-6]\b))*+>")
_HEADING_ENDS = {f"h{level}": re.compile(rf"</[hH]{level}\s*>") for level in range(1, 7)}
_EMPHASISED = re.compile(
    r"<(?=[sbeimdSBEIMD])(?<!\w<)(strong|b|em|i|mark|dfn)\b[^<>]*>([^<>]{2,80})</\1\s*>(?!\w)",
    re.IGNORECASE,
)
_INLINE_TAG = re.compile(
    r"</?(?=[a-fimqstuwA-FIMQSTUW])(?:strong|a|em|b|i|abbr|bdi|big|cite|del|dfn|font|ins|mark|q|s"
    r"|small|span|sub|sup|time|u|wbr)\b[^>]*>",
    re.IGNORECASE,
)
_TAG = r"""<[a-zA-Z/!?][^>"']*+(?:(?:"[^"]*"|'[^']*')[^>"']*+)*>"""
# The group is the rest of a text behind a quotation mark without a partner, in what may be a tag.
_TAGS = re.compile(rf"{_TAG}(?:\s*+{_TAG})*+|<(?=[a-zA-Z/!?])(.*)", re.DOTALL)
_SIMPLE_TAG = re.compile(r"<[a-zA-Z/!?][^>]*+>")
_FOOTNOTE = re.compile(r"<sup\b(?:[^<>]|<(?!sup\b))*+>\s*+<a\b", re.IGNORECASE)
_FOOTNOTE_ENDS = {"": re.compile("</sup>", re.IGNORECASE)}


class HeadingReader(NamedTuple):
    """What must be known of headings; those who find FAQs know it."""

    plain: Callable[[str], str]  # the words of a heading's HTML, without numbers, labels and links
    asks: Callable[[str], bool]  # whether these words are a question
    without_faq: Callable[[Sequence[str]], Sequence[str]]  # those that do not only name a FAQ


class TextParts(NamedTuple):
    """The parts of a text. Entities are still in it; a break stands between its blocks."""

    body: str
    headings: str
    emphasised: str  # what is emphasised inside a sentence; it is in the body as well


def read_parts(html: str, headings: HeadingReader) -> TextParts:
    """Return what is written in an article outside code."""
    html = _prose(html)
    if "<sup" in html:
        html = "".join(parted(html, _FOOTNOTE, _FOOTNOTE_ENDS)[0])
    between, found = parted(html, _HEADING, _HEADING_ENDS)
    questions, names = _by_kind(list(map(headings.plain, found)), headings)
    parts = _EMPHASISED.split(BREAK.join(between))  # text, name of a tag, what is emphasised, …
    del parts[1::3]
    parts[1::2] = [BREAK if is_label(text) else text for text in parts[1::2]]
    body = _without_tags("".join(parts))
    return TextParts(
        body=BREAK.join((body, *questions)),
        headings=BREAK.join(names),
        emphasised=BREAK.join(_emphasised(parts)),
    )


def read_text(html: str) -> str:
    """Return all that is written in an article outside code."""
    return _without_tags(_prose(html))


def _prose(html: str) -> str:
    """Return HTML without code, formulas and the like."""
    html = BREAK.join(parted(html, _DROPPED, _DROPPED_ENDS)[0])
    if any(name in html for name in _NAMES_OF_FORMULAS):
        html = BREAK.join(parted(html, _FORMULA, _FORMULA_ENDS)[0])
    return without_formulas(html)


def _without_tags(html: str) -> str:
    """Return HTML with a break for each tag that parts words; others go."""
    tagged, rest = behind_tags(html)
    pieces = _TAGS.split(_INLINE_TAG.sub("", tagged))
    behind = pieces[-2] if len(pieces) > 1 else None
    if behind is None:
        return BREAK.join(pieces[::2]) + rest
    tagged, more = behind_tags(f"<{behind}")
    return "".join((BREAK.join(pieces[:-2:2]), _SIMPLE_TAG.sub(BREAK, tagged), more, rest))


def _by_kind(found: Sequence[str], headings: HeadingReader) -> tuple[list[str], list[str]]:
    """Return the headings that ask, which are sentences, and those that name what follows.

    What is only a label, or "FAQ", is neither.
    """
    questions: list[str] = []
    others: list[str] = []
    for text in found:
        (questions if headings.asks(text) else others).append(text)
    return questions, [text for text in headings.without_faq(others) if not is_label(text)]


def _emphasised(parts: Sequence[str]) -> list[str]:
    """Return what is emphasised, but no labels: they fill their block, or end with a colon.

    ``parts`` are what stands before it, what is emphasised, what stands between, and so on.
    """
    found = []
    for before, emphasised, after in zip(parts[::2], parts[1::2], parts[2::2], strict=False):
        text = emphasised.strip()
        fills = before[-1:] in ("", ">") and after.startswith("</")
        if text and text[-1] not in ":.?!。：？！" and after[:1] != ":" and not fills:
            found.append(text)
    return found
