"""Reads and checks the settings ``FAQ_RELATED_…`` of a site."""

from __future__ import annotations

import dataclasses
import difflib
import logging
from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, fields
from typing import Any
from urllib.parse import urlsplit

PREFIX = "FAQ_RELATED_"

logger = logging.getLogger(__name__)


class SettingsError(ValueError):
    """Settings of the site that make no sense; the message names all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a site can set. Each field is the setting's name without ``FAQ_RELATED_``."""

    labels: tuple[str, ...] = ()  # more words that open a mark
    lines: bool = False  # whether lines that are nothing but a label and links are marks
    faq_headings: tuple[str, ...] = ()  # more headings that open a FAQ section
    faq_display: str = dataclasses.field(
        default="text", metadata={"choices": ("text", "accordion")}
    )
    site_urls: tuple[str, ...] = ()  # past and other addresses of this site
    stylesheet: bool = True  # whether pages with cards or an accordion link our stylesheet
    suggestions: int = 0  # so many cards for similar articles at the end of each
    backlinks: str = dataclasses.field(
        default="off", metadata={"choices": ("off", "theme", "text")}
    )
    computed_keywords: int = 10  # so many for pages that declare none, with their tags; 0: none
    keywords_from_tags: bool = False  # whether tags count as declared keywords, after the others
    max_keywords: int = 0  # no page has more; 0: no limit
    related_link: bool = False  # whether JSON-LD says where references lead

    @classmethod
    def from_pelican(cls, settings: Mapping[str, Any]) -> Settings:
        """Read and check Pelican's settings.

        Raises SettingsError, which names every setting that is wrong.
        """
        values: dict[str, Any] = {}
        errors: list[str] = []
        for field in fields(cls):
            name = PREFIX + field.name.upper()
            if name not in settings:
                continue
            value = settings[name]
            wanted = _wrong(field, value)
            if wanted:
                errors.append(f"{name} must be {wanted}, not {value!r}")
            else:
                values[field.name] = tuple(value) if isinstance(value, list) else value
        errors += _wrong_items(values)
        if errors:
            raise SettingsError("; ".join(errors))
        return cls(**values)


def _wrong(field: Field[Any], value: object) -> str:
    """Return what a setting must be, if it is not; its kind is that of its default."""
    if isinstance(field.default, bool):
        return "" if isinstance(value, bool) else "True or False"
    if isinstance(field.default, int):
        number = isinstance(value, int) and not isinstance(value, bool) and value >= 0
        return "" if number else "a whole number, 0 or more"
    if isinstance(field.default, str):
        choices: tuple[str, ...] = field.metadata["choices"]
        return "" if value in choices else " or ".join(map(repr, choices))
    texts = isinstance(value, list | tuple) and all(isinstance(x, str) and x.strip() for x in value)
    return "" if texts else "a list of non-empty strings"


def _wrong_items(values: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong inside lists."""
    for text in values.get("labels", ()):
        if any(sign in text for sign in "[]:："):
            yield f"{PREFIX}LABELS must hold labels without colon or bracket, not {text!r}"
    for url in values.get("site_urls", ()):
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).netloc:
            yield f"{PREFIX}SITE_URLS must hold addresses like 'https://example.org', not {url!r}"


def warn_of_unknown(settings: Mapping[str, Any]) -> None:
    """Log a warning for each ``FAQ_RELATED_…`` name that is no setting."""
    known = [PREFIX + field.name.upper() for field in fields(Settings)]
    for name in sorted(settings):
        if name.startswith(PREFIX) and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            logger.warning("%s is no setting of pelican_faq_related%s", name, hint)
