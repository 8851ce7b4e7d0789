"""Disarms the words of harmless HTML, which themes put into attributes without its tags.

``content="{{ article.summary|striptags }}"`` decodes what is written as entities, and a quotation
mark ends the attribute.
"""

from __future__ import annotations

from html import escape, unescape

from ..plain import plain
from ..tags import TAG
from .text import harmless_text

_SHOWN_FOR = str.maketrans({"<": "‹", ">": "›", '"': "”"})


def with_harmless_words(html: str) -> str:
    """Return HTML whose words could become no other HTML, even in an attribute.

    >>> with_harmless_words("<p>&quot;&gt;&lt;script&gt;</p>"), with_harmless_words('<p>"A"</p>')
    ('<p>”›‹script›</p>', '<p>"A"</p>')
    """
    words = plain(html)
    if '"' not in words or harmless_text(words) == words:
        return html
    position = 0
    pieces: list[str] = []
    for tag in TAG.finditer(html):
        pieces += (_disarmed(html[position : tag.start()]), tag[0])
        position = tag.end()
    return "".join((*pieces, _disarmed(html[position:])))


def _disarmed(text: str) -> str:
    return escape(unescape(text).translate(_SHOWN_FOR), quote=False)
