"""Replaces values with which Pelican would make no page of a text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from typing import Any
from zoneinfo import ZoneInfo

from pelican.utils import SafeDatetime

from ..pelican_internals import statuses
from .reports import HeaderReports

_ANY_DAY = SafeDatetime(2001, 1, 1, tzinfo=UTC)


def usable_value(name: str, value: Any, source_path: str, reports: HeaderReports) -> Any:
    """Return a value of a header, another that works, or nothing; what changes is reported."""
    if not isinstance(value, str):
        return value
    if name == "status" and value.strip().lower() not in statuses():
        reports.no_status(source_path, value)
        return "draft"
    if name == "timezone" and not _is_zone(value):
        reports.no_zone(source_path, value)
        return None
    if name == "date_format" and not _is_format(value):
        reports.no_format(source_path, value)
        return None
    return value


def _is_zone(name: str) -> bool:
    """Whether this system knows a time zone; a name may be that of a folder, or of no file."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _is_format(text: str) -> bool:
    """Whether Pelican can write a date in this form; a percent sign at its end is none."""
    try:
        _ANY_DAY.strftime(text)
    except (ValueError, LookupError, TypeError):
        return False
    return True


def sorting_names(settings: Mapping[str, Any]) -> set[str]:
    """Return the names by which a site sorts: elsewhere, all their values are texts."""
    orders = (settings.get("ARTICLE_ORDER_BY"), settings.get("PAGE_ORDER_BY"))
    return {order.removeprefix("reversed-") for order in orders if isinstance(order, str)}
