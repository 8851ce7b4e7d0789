"""Front matter: split, read and mapped to Pelican's names."""

from __future__ import annotations

from collections import OrderedDict

import pytest
from cases import Case, cases, check

from pelican_faq_related.core.enrich import own_fields
from pelican_faq_related.core.front_matter import (
    load_header,
    split_front_matter,
    to_pelican,
    without_title,
)

OWN_FIELDS = own_fields()


@pytest.mark.parametrize("case", cases("front_matter"), ids=lambda case: case.name)
def test_case(case: Case, update: bool) -> None:
    """What the case's first sentence says."""
    text = case.input.replace("<CR>", "\r").replace("<BOM>", "\ufeff")
    parts = split_front_matter(text)
    if case.name.endswith("-nope"):
        assert parts is None
        check(case, "", update=update)
        return
    values = load_header(parts.header).values or {}
    metadata = to_pelican(
        values, lambda: load_header(parts.header, as_text=True).values, OWN_FIELDS
    )
    body = without_title(parts.body, metadata.get("title", ""))
    lines = [f"{name} = {value!r}" for name, value in sorted(metadata.items())]
    lines.append(f"line {parts.body_line}: {body.strip().splitlines()[:1]}")
    check(case, "\n".join(lines), update=update)


@pytest.mark.parametrize(
    "header",
    [
        "keywords: [what is tea?, is it?, how]",
        "links: [https://example.org/?q=1]",
        "{a?: [b?, {c: d?}]}",
        "? complex\n: [? key, x]",
        "title: one\ttwo?",
        "date: 2025-03-04\nn: [1, 2.5, true, null]",
    ],
)
@pytest.mark.parametrize("as_text", [False, True])
def test_both_yaml_loaders_read_the_same(header: str, as_text: bool) -> None:
    """It does not matter whether PyYAML has its C library."""
    in_c, in_python = (load_header(header, as_text=as_text, in_c=c).values for c in (True, False))
    assert in_c == in_python
    assert in_c


def test_objects_of_other_loaders_name_what_plain_ones_do() -> None:
    """Loaders of YAML and TOML that keep comments and order have mappings of their own."""
    values = {"title": "Tea", "tags": [OrderedDict(name="Green"), "Black"]}
    assert to_pelican(values, lambda: values, OWN_FIELDS)["tags"] == ["Green", "Black"]


@pytest.mark.parametrize("path", ["", "?page=2", "a b/", "../tea/"])
def test_an_address_of_the_site_that_names_no_page_is_a_link(path: str) -> None:
    """An article cannot be written there, so its ``url`` says what the article is about."""
    url = f"https://example.org/blog/{path}"
    found = to_pelican({"url": url}, dict, OWN_FIELDS, site_url="https://example.org/blog")
    assert found == {"link": url}
