"""Takes the address of a text as Pelican's own readers do: each field stands for itself.

``url`` is where links lead, ``save_as`` the file; neither makes the other. What no page can have is
left out, and what is fine stays as it is written, to the byte.
"""

from __future__ import annotations

import re
from typing import Any

from .given import Given, as_language, below_root, take_file, take_url

_WEB = re.compile(r"https?://", re.IGNORECASE)
_IN_NO_FILE = re.compile(r"[\\\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def keep_addresses(found: dict[str, Any], given: Given) -> None:
    """Leave out, of the metadata of a text, what can be no part of its address.

    ``given`` is told what was taken, and what was not.

    >>> found = {"slug": "../tea", "url": "tea/", "save_as": "tea.svg"}
    >>> keep_addresses(found, Given())
    >>> found
    {'slug': 'tea', 'url': 'tea/'}
    """
    if str(found.get("save_as", "")).strip():  # without a name, there is to be no page
        take_file(found, given)
    url = found.get("url")
    if url and _WEB.match(url):  # to Pelican, an article may be a link to elsewhere
        given.url_by = f"url: {url}"
    elif url:
        take_url(found, given)
    if "slug" in found:
        slug = found["slug"]
        found["slug"] = below_root(_IN_NO_FILE.sub("", slug), slug, given)
    if "lang" in found:
        found["lang"] = as_language(found["lang"], given)
    for name in ("slug", "lang"):
        if name in found and not found[name]:
            del found[name]
