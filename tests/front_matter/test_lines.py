"""Lines of a source on which a field of its metadata stands."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.front_matter.lines import field_lines


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
        ("Title: A\n\nNo faq: none.\n", []),
        ("", []),
    ],
)
def test_a_field_and_its_entries_are_found(text: str, lines: list[int]) -> None:
    """In YAML, and in the metadata of each of Pelican's readers."""
    assert field_lines(text, "faq") == lines
