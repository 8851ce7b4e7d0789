"""Reads a date of a header as the time at which it begins."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime, time
from typing import Any

# What dateutil takes fifty times as long to read, for the same result.
_ISO_TIME = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?", re.ASCII)


def as_time(value: Any) -> Any:
    """Return a date as the time at which it begins; any other value as it is.

    Of several dates, it is the first; an object may name its date: ``{date: …, author: …}``.
    """
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("date")
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time())
    if isinstance(value, str) and _ISO_TIME.fullmatch(value):
        with suppress(ValueError):  # there is no 30 February
            return datetime.fromisoformat(value)
    return value
