"""HTML of an answer, whatever it holds -> allow-listed elements only, read by Beautiful Soup.

A module of its own, because sites whose answers are plain do without it, and loading Beautiful Soup
takes a good part of the time that loading this package does.
"""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.element import Tag

from .links import absolute_link
from .markup import TAG

ALLOWED = frozenset("h1 h2 h3 h4 h5 h6 br ol ul li a p div b strong i em".split())
_DROPPED = frozenset(
    "script style template noscript img picture figure svg math video audio iframe object embed"
    " canvas form button input select textarea hr".split()
)
_DROPPED_CLASSES = {
    "a": frozenset(("footnote-ref", "footnote-reference", "headerlink")),
    "ul": frozenset(("related-cards",)),
    "p": frozenset(("related-text",)),
}
_DROPPED_ANYWHERE = frozenset(("footnote", "footnotes", "footnote-list", "citation"))
_TO_DIV = frozenset(
    "address article aside blockquote dd details dl dt fieldset footer header main nav pre section"
    " summary table tr caption".split()
)
_OUTER_BREAKS = re.compile(r"^(?:\s|<br\s*/?>)+|(?:\s|<br\s*/?>)+$")


def read_and_clean(html: str, base_url: str) -> str:
    """Return the answer's HTML as ``answers.clean_answer`` does."""
    soup = BeautifulSoup(TAG.sub(_elements_only, html), "html.parser")
    for image in soup.find_all("img"):
        _drop_caption(image)
    for element in soup.find_all(_is_dropped):
        element.decompose()
    for element in list(soup.find_all(True)):
        _clean_element(element, base_url)
    for element in reversed(soup.find_all(["p", "div", "li", "ul", "ol"])):
        if not element.get_text(strip=True):
            element.decompose()
    if not soup.get_text(strip=True):
        return ""
    return _OUTER_BREAKS.sub("", soup.decode(formatter="minimal")).strip()


def _elements_only(tag: re.Match[str]) -> str:
    """Drop comments and the like, and a tag without an end, which parsers get lost in."""
    return tag[0] if tag[2] and tag[0].endswith(">") else ""


def _is_dropped(element: Tag) -> bool:
    """Whether an element and all in it is no part of an answer."""
    if element.name in _DROPPED:
        return True
    classes = element.get_attribute_list("class") if element.attrs else ()
    own = _DROPPED_CLASSES.get(element.name, frozenset())
    return any(name in own or name in _DROPPED_ANYWHERE for name in classes)


def _drop_caption(image: Tag) -> None:
    """Drop an emphasised line right below an image, in its paragraph or as the next one."""
    paragraph = image.find_parent("p")
    if paragraph is None:
        return
    below = paragraph.find_next_sibling() if not paragraph.get_text(strip=True) else paragraph
    if not isinstance(below, Tag) or below.name != "p":
        return
    emphasis = below.find(["em", "i"])
    if isinstance(emphasis, Tag) and emphasis.get_text() == below.get_text().strip():
        emphasis.decompose()


def _clean_element(element: Tag, base_url: str) -> None:
    name = element.name
    if name in ("td", "th"):
        element.append(" ")
    if name in _TO_DIV:
        element.name = name = "div"
    href = element.get("href") if name == "a" else None
    element.attrs = {}
    if name == "a":
        link = absolute_link(str(href), base_url) if href else ""
        if link:
            element["href"] = link
        else:
            element.unwrap()
    elif name not in ALLOWED:
        element.unwrap()
