"""Phrases that can name something."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.keywords.computed.nameable import is_name


@pytest.mark.parametrize(
    ("phrase", "is_one"),
    [
        ("web 2.0", True),
        ("web 2.000", True),
        ("web 2.", True),
        ("firmware 2.9", False),
        ("firmware 2.009", False),
        ("firmware 10.10", False),
        ("firmware 2.٠5", False),
        ("firmware 2.5x", True),
        ("Llama 3.1", True),
    ],
)
def test_numbers_with_a_dot_belong_to_names_with_a_capital(phrase: str, is_one: bool) -> None:
    """Round ones stand behind any word."""
    assert is_name(phrase) is is_one
