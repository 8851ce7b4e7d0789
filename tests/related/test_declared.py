"""References in metadata: which values are one, and what they may mean."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.related import read_declared


def read(value: object, field: str = "related") -> list[list[tuple[str, str]]]:
    """Return the wordings of each entry: title and address."""
    entries = read_declared({field: value})
    return [[(r.title, r.url) for r in entry.wordings] for entry in entries]


@pytest.mark.parametrize(
    ("item", "wordings"),
    [
        ("soft-soap", [("soft-soap", "")]),
        ("Soap, soft and hard", [("Soap, soft and hard", "")]),
        ("2024-05-06-soft-soap", [("2024-05-06-soft-soap", "")]),
        ("/soft-soap/", [("", "/soft-soap/")]),
        ("https://soap.example/a?b#c", [("", "https://soap.example/a?b#c")]),
        ("{filename}../soap.md", [("", "{filename}../soap.md")]),
        ("notes/soap.md", [("", "notes/soap.md")]),
        ("[Soft soap](/soap/)", [("Soft soap", "/soap/")]),
        ({"slug": "soft-soap"}, [("soft-soap", "")]),
        ({"Title": "Soft soap", "slug": "x"}, [("x", ""), ("Soft soap", "")]),
        ({"name": "S", "link": "/s/"}, [("S", "/s/"), ("S", "")]),
        ({"path": "a/soap.md"}, [("", "a/soap.md"), ("", "/a/soap.md")]),
        ({"Soap": "soft and hard"}, [("Soap: soft and hard", "")]),
        ({"weight": "3", "order": "4"}, []),
        (["soap"], []),
    ],
)
def test_an_entry(item: object, wordings: list[tuple[str, str]]) -> None:
    """A text is an address if it looks like one; an object is what its names say."""
    assert read([item]) == [wordings]
    assert read((item,), "relatedposts") == [wordings]


@pytest.mark.parametrize(
    ("value", "entries"),
    [
        ("soft-soap", [[("soft-soap", "")]]),
        ("soft-soap, hard-soap", [[("soft-soap", "")], [("hard-soap", "")]]),
        ("Soap, soft and hard", [[("Soap, soft and hard", "")]]),
        ({"slug": "soap"}, [[("soap", "")]]),
        (["soap", None, ""], [[("soap", "")]]),
        *((nothing, []) for nothing in (True, False, "true", "No", None, "", [], {"max": 3}, 4)),
    ],
)
def test_a_field(value: object, entries: list[list[tuple[str, str]]]) -> None:
    """A field may hold one reference, and a yes or no of other generators is none."""
    assert read(value) == entries


def test_other_names_are_none() -> None:
    """Only the names of the README count."""
    assert not read(["soap"], "related_products")
    assert not read(["soap"], "relations")
