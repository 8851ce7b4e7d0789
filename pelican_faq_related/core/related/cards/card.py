"""A card as a value: what the templates of a theme show of an article."""

from __future__ import annotations

from typing import NamedTuple


class RelatedCard(NamedTuple):
    """What a reference leads to, ready to show. Plain texts; an empty one is not shown."""

    title: str
    href: str  # {filename}… for articles of this site, else http(s) or a path
    description: str = ""
    image: str = ""
    category: str = ""
    site: str = ""  # the host, for other sites
    date: str = ""  # as the site writes dates
    datetime: str = ""  # ISO 8601
    reading_time: str = ""  # in the language of the page that shows the card
    lang: str = ""
    external: bool = False
    label: str = ""  # what the author wrote before the colon: "Related"
    minutes: int = 0  # that reading takes; 0 where it is not known
    image_width: int = 0  # in CSS pixels, as the card shows it; 0 where there is no image
    image_height: int = 0
