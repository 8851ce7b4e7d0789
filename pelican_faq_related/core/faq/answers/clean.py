"""Makes the text of an ``acceptedAnswer`` of an answer's HTML.

Only elements that search engines accept in an answer are left, without attributes but ``href``:
https://developers.google.com/search/docs/appearance/structured-data/faqpage#answer. Most answers
are a few paragraphs with some emphasis, and are recognised as safe as they are.
"""

from __future__ import annotations

import re

from ...html import allowed_only, plain

# Classes of elements that are no part of an answer: signs of footnotes, permalinks, cards, figures
# as docutils and WordPress write them, and footnotes themselves.
_NO_ANSWER = {
    "a": ("footnote-ref", "footnote-reference", "headerlink"),
    "ul": ("related-cards",),
    "p": ("related-text",),
    "div": ("figure", "wp-caption"),
    "": ("footnote", "footnotes", "footnote-list", "citation"),
}
_TEXT = "[^<]*+"
# No group: some versions of Python lose count of groups in what is never given back.
_PAIRS = "|".join(rf"{name}>{_TEXT}</{name}" for name in ("strong", "em", "b", "i", "code"))
_INLINE = rf"{_TEXT}(?:<(?:{_PAIRS}|br ?/?)>{_TEXT})*+"
_SOME_TEXT = re.compile(r">\s*[^<>\s]")
_CODE = re.compile("</?code>")
_SAFE = re.compile(  # where no text has a ">"
    rf"\s*(?:(?:<p>{_INLINE}</p>|<(ul|ol)>\s*(?:<li>{_INLINE}</li>\s*)+</\1>"
    rf"|<(h[1-6])>{_TEXT}</\2>)\s*)+"
)


def clean_answer(html: str, base_url: str) -> str:
    """Return the answer's HTML with allow-listed elements only; empty where no text is left.

    ``base_url`` is the page's absolute URL, or empty where the site has none: links that do not
    become absolute http(s) or mailto ones are left as their text.

    >>> clean_answer('<p class="lead">Yes.</p>', ""), clean_answer("<p>&nbsp;</p>", "")
    ('<p>Yes.</p>', '')
    """
    if "&" in html and not plain(html):
        return ""
    safe = html.count("<") == html.count(">") and _SAFE.fullmatch(html)
    if safe and _SOME_TEXT.search(html):
        return _CODE.sub("", html).strip() if "<code>" in html else html.strip()
    if "<" not in html:
        return html.strip()
    return allowed_only(html, base_url, _NO_ANSWER)
