"""Signs that only point to a mark or decorate it, and go with it when it becomes a card."""

from __future__ import annotations

import re

# Arrows, hands and dashes that only point to a mark, and signs of no width.
_ARROWS = (
    r"\u2190-\u21ff\u23e9\u25b6-\u25bf\u261a-\u261f\u2794-\u27be\u27f0-\u27ff\u2900-\u297f"
    r"\u2b00-\u2b11\U0001f446-\U0001f449\U0001f517\U0001f3fb-\U0001f3ff\ufe0f\u200b\u2060\ufeff|·•–—\-"
)
_ARROW_ENTITIES = r"&(?:rarr|rArr|bull|middot|ndash|mdash);"
_PICTURES = r"\u2300-\u245f\u2500-\u2775\u2794-\u27ff\u2b00-\u2bff\U0001f000-\U0001faff\u200d"
# What may stand between two marks, or behind the last one.
GOES_ALONG = re.compile(rf"(?:[\s\0,;.!){_ARROWS}{_PICTURES}]|&nbsp;|&#160;|{_ARROW_ENTITIES})*")
SIGN = re.compile(rf"[\s\0{_ARROWS}{_PICTURES}]")
# What stands right before a mark, read from the mark backwards: a tag that opens there stays if it
# is closed elsewhere, or is a place to link to.
_TAIL = re.compile(
    rf"(?:[\s(\[{_ARROWS}]|>/?\s*rb<|;(?:psbn|061#|rrar|llub|toddim|hsad[mn])&"
    r"|>(?:(?!=\s*di\b)[^<>])*\b(?:naps|tnof|gnorts|me|llams|kram|[biu])<)*",
    re.IGNORECASE,
)
LONGEST_TAIL = 200


def tail_of(before: str) -> int:
    """Return the length of what goes with a mark that stands right behind some HTML.

    >>> tail_of("<p>So. &rarr; <b>(")
    12
    """
    tail = _TAIL.match(before[::-1])
    return tail.end() if tail else 0


def says_something(text: str) -> bool:
    """Whether there is a word in a plain text, not only arrows and the like."""
    return any(character.isalnum() for character in text)
