"""Tells whether two words are one with a slip of the pen."""

from __future__ import annotations


def is_slip(known: str, written: str) -> bool:
    """Whether letters are too many, too few, or out of order: others make another word."""
    return len(known) != len(written) or sorted(known) == sorted(written)


def is_near(one: str, other: str) -> bool:
    """Whether two words differ in one letter, one that is missing, or two that changed places.

    >>> is_near("kettle", "ketle"), is_near("kettle", "ketlte"), is_near("kettle", "kelter")
    (True, True, False)
    """
    if len(one) < len(other):
        one, other = other, one
    letters = enumerate(zip(one, other, strict=False))
    start = next((place for place, (a, b) in letters if a != b), len(other))
    if len(one) > len(other):
        return one[start + 1 :] == other[start:]
    swapped = one[start : start + 2] == other[start : start + 2][::-1]
    return one[start + 1 :] == other[start + 1 :] or (
        swapped and one[start + 2 :] == other[start + 2 :]
    )
