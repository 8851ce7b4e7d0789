"""Lines of a source on which a field of its metadata stands."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.front_matter.lines import FieldLines, field_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("---\ntitle: A\nFAQ:\n- q: One?\n\n- q: Two?\n  a: Yes.\n---\n", [3, 4, 6]),
        ("---\nfaq: [one, two]\n---\n", [2, 2, 2]),
        ("---\ntitle: 'faq: no'\nfaq: maybe\n---\nfaq: no\n", [3]),
        ("---\ntitle: A\nmore:\n  faq: no\n---\n", []),
        ("---\n- faq\n---\n", []),
        ('---\ntitle: "x\nfaq: [\n---\n', [3]),  # is no YAML
        ("Title: A\nFaq: maybe\n\nText.\n", [2]),
        ("A\n##\n\n:date: 2025-01-01\n:faq: maybe\n\nText.\n", [5]),
        ('<html><head>\n<meta content="maybe" name="faq">\n</head>', [2]),
        ('<meta\ncontent="a">\n<meta\nname="faq" content="<">', [3]),
        ('<p>\n<meta <meta name="faq"', [2]),
        ('<meta content="a"> name="faq"', []),
        ("Title: A\n\nNo faq: none.\n", []),
        ("", []),
    ],
)
def test_a_field_and_its_entries_are_found(text: str, lines: list[int]) -> None:
    """In YAML, and in the metadata of each of Pelican's readers."""
    assert field_lines(text, "faq") == lines


@pytest.mark.parametrize(
    ("place", "line"),
    [((), 3), ((0,), 4), ((1,), 5), ((1, 1), 7), ((1, 1, 1), 8), ((1, 9), 5), ((1, 1, 1, 4), 8)],
)
def test_a_place_within_a_field_has_its_line(place: tuple[int, ...], line: int) -> None:
    """It leads through lists and mappings; what is not there has the line of what is around it."""
    text = "---\ntitle: A\nfaq:\n  title: B\n  items:\n  - q: One?\n  - q: Two?\n    a: Yes.\n---\n"
    assert FieldLines(lambda: text).line_at("faq", place) == line


def test_a_place_in_a_header_that_is_no_yaml_has_the_line_of_its_field() -> None:
    """Pelican's own metadata has no entries."""
    assert FieldLines(lambda: "Title: A\nFaq: maybe\n\nText.\n").line_at("faq", (1,)) == 2
    assert FieldLines(lambda: "Title: A\n\nText.\n").line_at("faq", (1,)) == 0
