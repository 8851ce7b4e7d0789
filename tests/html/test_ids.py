"""Ids: how often each stands in a page."""

from __future__ import annotations

from pelican_faq_related.core.html import count_ids, count_ids_of_page


def test_ids_are_seen_however_they_are_written() -> None:
    """Quotes do not matter; a longer id is another one."""
    page = "<p id=\"a\"><p id='b'><p ID=c><p class=x id=d><p data-id='e' id=\"f\"><i id = f>"
    found = {"a": 1, "b": 1, "c": 1, "d": 1, "f": 2}
    assert count_ids(page) == count_ids_of_page(page.encode()) == found
    page += "<b\nId='f'><u id \t=\n\"f\">"
    assert count_ids(page) == count_ids_of_page(page.encode()) == found | {"f": 4}
