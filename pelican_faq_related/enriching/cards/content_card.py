"""Makes the card of an article or page."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from functools import cache
from posixpath import basename, dirname
from typing import Any

from pelican.contents import Article, Content

from ...core.html import plain
from ...core.related import (
    ReferenceFinder,
    RelatedCard,
    first_images,
    first_paragraph,
    minutes_of,
    shortened,
)
from ...pelican_internals import html_of
from ...rendering import MarkdownText, authors_text
from ...site import (
    SiteImage,
    date_of,
    description_of,
    text_of,
    usable_image,
    written_image,
)

_SIGNS = frozenset("*_`[\\~")  # without one of these, Markdown has no inline markup
_NUMBER = re.compile(r"\d{1,4}(?:\.\d{1,4})?")
_IN_SENTENCE = "a "  # before a text whose beginning is no list, heading or quotation
_IMAGE_WIDTH = _IMAGE_HEIGHT = 240  # the most that a card shows, in CSS pixels
_SHARE_IMAGE = (1200, 630)  # what images are made for that sites show of each other


class CardMakers:
    """Makes what makes cards: most articles never get one."""

    def __init__(
        self, context: dict[str, Any], settings: Mapping[str, Any], references: ReferenceFinder
    ) -> None:
        """Take the context and settings of Pelican, and what finds marks in a text."""
        self.context = context
        self.settings = settings
        self.references = references
        self.markdown = MarkdownText(settings)

    def __call__(self, content: Content) -> ContentCard:
        """Return what makes the card of an article or page."""
        return ContentCard(content, self)


class ContentCard:
    """Makes the card of one article or page, once, of its text as it is then."""

    __slots__ = ("_card", "_content", "_shared")

    def __init__(self, content: Content, shared: CardMakers) -> None:
        self._content, self._shared = content, shared
        self._card: RelatedCard | None = None

    def __call__(self) -> RelatedCard:
        """Return the card, without a link."""
        if self._card is None:
            self._card = self._made()
        return self._card

    def _made(self) -> RelatedCard:
        content = self._content
        article = isinstance(content, Article)
        text = cache(self._text)  # it is seldom needed
        image, size = self._image(text)
        reading_time, minutes = self._reading_time(text)
        return RelatedCard(
            title=plain(str(content.title)),
            href="",
            description=self._description(text),
            image=image,
            image_width=size[0],
            image_height=size[1],
            category=self._category() if article else "",
            date=str(getattr(content, "locale_date", "")) if article else "",
            datetime=date_of(content),
            reading_time=reading_time,
            minutes=minutes,
        )

    def _description(self, text: Callable[[], str]) -> str:
        """Return the author's description, else the beginning of the first paragraph."""
        written = text_of(self._content, "description")
        if words := self._without_markdown(written) if written else description_of(self._content):
            return words
        return shortened(first_paragraph(text(), self._shared.references))

    def _without_markdown(self, text: str) -> str:
        """Return what a reader reads of a text that may have Markdown's signs in its sentences."""
        if _SIGNS.isdisjoint(text):
            return plain(text)
        html, _ = self._shared.markdown.convert_harmless(_IN_SENTENCE + text)
        return plain(html).removeprefix(_IN_SENTENCE)

    def _image(self, text: Callable[[], str]) -> tuple[str, tuple[int, int]]:
        """Return the author's image, else the first of the text, and how large a card shows it."""
        image = self._usable(written_image(self._content))
        if image is None:
            image = next(filter(None, map(self._usable, first_images(text()))), None)
        return (image.address, _fitted(*image.size())) if image else ("", (0, 0))

    def _usable(self, image: str) -> SiteImage | None:
        return usable_image(image, self._content, self._shared.context) if image else None

    def _text(self) -> str:
        """Return the author's text, whether it was enriched by now or not."""
        return authors_text(html_of(self._content) or "")

    def _category(self) -> str:
        """Return the category that the author gave; not the usual one, nor the folder's name."""
        name = str(getattr(self._content, "category", None) or "")
        settings = self._shared.settings
        folder = basename(dirname(self._content.relative_source_path))
        of_folder = settings["USE_FOLDER_AS_CATEGORY"] and name == folder
        return "" if of_folder or name == settings["DEFAULT_CATEGORY"] else plain(name)

    def _reading_time(self, text: Callable[[], str]) -> tuple[str, int]:
        """Return the reading time as the author wrote it, or how many minutes that are."""
        written = text_of(self._content, "reading_time")
        if not written:
            return "", minutes_of(text())
        if _NUMBER.fullmatch(written):
            return "", math.ceil(float(written))
        return written, 0


def _fitted(width: int, height: int) -> tuple[int, int]:
    """Return the size of an image that fits into a card; that of a share image, if unknown."""
    if not width or not height:
        width, height = _SHARE_IMAGE
    scale = min(_IMAGE_WIDTH / width, _IMAGE_HEIGHT / height)
    return max(1, round(width * scale)), max(1, round(height * scale))
