"""FAQ_RELATED_* of pelicanconf.py -> one checked Settings value."""

from __future__ import annotations

import difflib
import logging
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any
from urllib.parse import urlsplit

PREFIX = "FAQ_RELATED_"

logger = logging.getLogger(__name__)


class SettingsError(ValueError):
    """Settings of the site that make no sense; the message names all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a site can set. Each field is the setting's name without ``FAQ_RELATED_``."""

    labels: tuple[str, ...] = ("Related",)  # words that open a mark: [Related: …]
    faq_headings: tuple[str, ...] = ()  # more headings that open a FAQ section
    site_urls: tuple[str, ...] = ()  # past and other addresses of this site
    stylesheet: bool = True  # whether pages with cards link our stylesheet

    @classmethod
    def from_pelican(cls, settings: Mapping[str, Any]) -> Settings:
        """Read and check Pelican's settings.

        Raises SettingsError, which names every setting that is wrong.
        """
        errors: list[str] = []
        values: dict[str, Any] = {}
        for field in fields(cls):
            name = PREFIX + field.name.upper()
            if name not in settings:
                continue
            value, default = settings[name], field.default
            if isinstance(default, bool):
                if not isinstance(value, bool):
                    errors.append(f"{name} must be True or False, not {value!r}")
                values[field.name] = value
            elif not isinstance(value, list | tuple) or not all(
                isinstance(item, str) and item.strip() for item in value
            ):
                errors.append(f"{name} must be a list of non-empty strings, not {value!r}")
            else:
                values[field.name] = tuple(value)
        if not values.get("labels", True):
            errors.append(f"{PREFIX}LABELS must hold one label at least")
        errors += [
            f"{PREFIX}LABELS must hold labels without colon or bracket, not {text!r}"
            for text in values.get("labels", ())
            if any(sign in text for sign in "[]:：")
        ]
        errors += [
            f"{PREFIX}SITE_URLS must hold addresses like 'https://example.org', not {url!r}"
            for url in values.get("site_urls", ())
            if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).netloc
        ]
        if errors:
            raise SettingsError("; ".join(errors))
        return cls(**values)


def warn_of_unknown(settings: Mapping[str, Any]) -> None:
    """Log a warning for each ``FAQ_RELATED_…`` name that is no setting."""
    known = [PREFIX + field.name.upper() for field in fields(Settings)]
    for name in sorted(settings):
        if name.startswith(PREFIX) and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            logger.warning("%s is no setting of pelican_faq_related%s", name, hint)
