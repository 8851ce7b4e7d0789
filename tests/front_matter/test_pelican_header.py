"""What Pelican alone reads from a header, and where YAML reads something else."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from pelican_faq_related.core.enrich import own_fields
from pelican_faq_related.core.front_matter import (
    PelicanHeader,
    is_known,
    load_header,
    to_pelican,
)

STATUSES = ("published", "draft", "hidden", "skip")


def as_date(text: str) -> datetime | None:
    """Return a date that is written with dots."""
    try:
        return datetime.strptime(text, "%d.%m.%Y")
    except ValueError:
        return None


def readings(header: str) -> list[tuple[str, str, str, int]]:
    """Return what Pelican alone reads otherwise, as plain tuples."""
    values: Any = load_header(header).values
    found = to_pelican(values, lambda: load_header(header, as_text=True).values, own_fields())
    return [tuple(r) for r in PelicanHeader(header).other_readings(found, STATUSES, as_date)]


TOLD = {
    "title: Tea # green": [("title", "Tea", "Tea # green", 0)],
    "title: T\nslug: a # b": [("slug", "a", "a # b", 1)],
    "title: T\nslug: null": [("slug", "", "null", 1)],
    "title: T\nslug: tea/": [("slug", "tea", "tea/", 1)],
    "title: T\nslug: a\nslug: b": [("slug", "b", "a", 1)],
    "title: T\nStatus: draft\nstatus: published": [("status", "published", "draft", 1)],
    "title: T\ndate: 2025-01-01\ndate: 2025-01-02": [
        ("date", "2025-01-02 00:00:00", "2025-01-01", 1)
    ],
}
NOT_TOLD = [
    'title: "Tea: green" # a remark\nslug: "tea"\n',
    "title: 'It''s tea'",
    "title: >\n  Tea\n",
    "title: Tea #1\ndate: 2025-01-01\nslug: tea-1\nstatus: draft",
    "title: Tea\ndate: 2025-01-01 10:00\n",
    "title: Tea\ndate: 01.02.2025\n",
    "title: Tea\nstatus: publish\n",
    "title: Tea\nslug: /guides/tea\n",
    "title: Tea\nslug:\ndate: 2025-01-01 # first\n",
]


@pytest.mark.parametrize("header", TOLD)
def test_other_readings(header: str) -> None:
    """A title, slug, date or status that Pelican alone reads otherwise is told, with its line."""
    assert readings(header) == TOLD[header]


@pytest.mark.parametrize("header", NOT_TOLD)
def test_the_same_reading(header: str) -> None:
    """Quotes, dates in other forms, and what Pelican alone could not publish are not told."""
    assert readings(header) == []


def test_lists_on_several_lines() -> None:
    """Indented lines make a list of a name without a meaning, where nothing is meant as YAML."""
    header = "Title: T\nParts: a\n    b\nSummary: c\n    d\n"
    assert PelicanHeader(header).lists(but=is_known) == {"parts": ["a", "b"]}
    assert PelicanHeader(header + "Tags: [x]\n").lists(but=is_known) == {}
    assert PelicanHeader(header + "- x\n").lists(but=is_known) == {}
