"""Disarms values of front matter that themes write into their pages as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from html import escape
from typing import Any

from ..core.front_matter import name_of_pelican

# Without one of these, a text does nothing, wherever it stands.
_SIGNS = re.compile(r"[<=&]")
# What most summaries are.
_PARAGRAPHS = re.compile(r"\s*+(?:<p>(?:[^<]++|<(em|strong|code|b|i|tt)>[^<]*+</\1>)*+</p>\s*+)*+")
_ENDS_ATTRIBUTE = re.compile(r"[<>\"'`]")
_IN_NO_LANGUAGE = str.maketrans(dict.fromkeys("<>\"'`&=/"))
_TEXTS = (
    "author authors category date_format description image_alt keywords reading_time series"
    " subtitle tags title"
).split()


def harmless_value(name: str, value: Any) -> Any:
    """Return a value of front matter in a form that is no HTML, but for inline elements.

    A summary is HTML, also where the site does not want it to be read as Markdown. Themes read
    images under other names as well.
    """
    make = _MAKERS.get("image" if name_of_pelican(name) == "image" else name)
    if make is None:
        return value
    if isinstance(value, list):
        return [make(item) if isinstance(item, str) else item for item in value]
    return make(value) if isinstance(value, str) else value


def harmless_metadata(name: str, value: Any, formatted: Collection[str]) -> Any:
    """Return a value of another reader, which gave it a name that is none of Pelican's."""
    html = name in formatted and isinstance(value, str)
    return _html_or_text(value) if html else harmless_value(name, value)


def _html_or_text(value: str) -> str:
    """Return what a page takes for HTML; where that is not harmless, it becomes text."""
    if "<" not in value:
        return value
    from ..core.html.harmless import harmless_html  # noqa: PLC0415 - few values have tags

    return escape(value) if harmless_html(value, value)[1] else value


def harmless_html_of(html: str) -> tuple[str, tuple[str, ...]]:
    """Return HTML of a header without what could run or load; and the names of what fell out."""
    if "<" not in html or _PARAGRAPHS.fullmatch(html):
        return harmless_words_of(html), ()
    from ..core.html.harmless import harmless_html  # noqa: PLC0415 - as above

    harmless, fallen = harmless_html(html, html)
    return harmless_words_of(harmless), fallen


def harmless_words_of(html: str) -> str:
    """Return HTML whose words are no HTML either, where they have quotes to end an attribute."""
    if '"' not in html and "&" not in html:
        return html
    from ..core.html.harmless import with_harmless_words  # noqa: PLC0415 - as above

    return with_harmless_words(html)


def _text(value: str) -> str:
    if not _SIGNS.search(value):
        return value
    from ..core.html.harmless import harmless_text  # noqa: PLC0415 - most texts have no signs

    return harmless_text(value)


def _address(value: str) -> str:
    return _ENDS_ATTRIBUTE.sub(lambda sign: f"%{ord(sign[0]):02X}", value)


def _language(value: str) -> str:
    return value.translate(_IN_NO_LANGUAGE)


_MAKERS: dict[str, Callable[[str], str]] = {
    "image": _address,
    "lang": _language,
    "summary": _html_or_text,
    **dict.fromkeys(_TEXTS, _text),
}
