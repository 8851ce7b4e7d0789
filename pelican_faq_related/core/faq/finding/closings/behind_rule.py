"""A last question that a rule parts from those before it, which no rule parts.

### How hot?
### How long?
---
### Still have questions?    closes the FAQ
"""

from __future__ import annotations

from .ending import Ending

_FEWEST = 4  # questions of which a rule parts only the last from those before it


def closes(ending: Ending) -> bool:
    """Whether a rule parts the last question, and only the last one, from the others."""
    number = len(ending.questions)
    if number < _FEWEST or not ending.is_parted(-1):
        return False
    return not any(ending.is_parted(place) for place in range(1, number - 1))
