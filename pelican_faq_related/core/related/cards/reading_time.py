"""Estimates how long a text takes to read."""

from __future__ import annotations

import math

from ...html import readable
from ...language import count_words

# Words a minute, and letters a minute in scripts that put no spaces between words:
# https://help.medium.com/hc/en-us/articles/214991667-Read-time
_WORDS = 200
_LETTERS = 500


def minutes_of(html: str) -> int:
    """Return how many minutes reading takes, rounded up; 0 for a text without words.

    >>> minutes_of("<p>" + "tea " * 401)
    3
    """
    spaced, unspaced = count_words(readable(html))
    return math.ceil(spaced / _WORDS + unspaced / _LETTERS)
