"""Makes texts from sources harmless on a terminal, and of readable length.

A title, path or message can hold signs that a terminal obeys: colours, a window title, a line that
is written over, a direction in which a line seems to say something else. They are shown by their
escapes.
"""

from __future__ import annotations

import re

# C0, DEL and C1; line separators; marks of direction; halves of surrogate pairs.
_OBEYED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ud800-\udfff]"
)

# Characters of a long line: at its beginning is what was found, at its end what was done.
_BEGINNING, _END = 700, 300


def visible(text: str, keep: str = "") -> str:
    r"""Return a text with escapes for all signs that a terminal would obey, but for some.

    >>> print(visible("a\x1b[31mb\n\u202ec"))
    a\x1b[31mb\n\u202ec
    """
    return text if text.isprintable() else _OBEYED.sub(lambda m: _escape(m[0], keep), text)


def shortened(line: str) -> str:
    """Return a line of readable length: where it is too long, its middle is left out.

    >>> len(shortened("a.md:3: no article matches " + "x" * 100_000 + "; it is shown as text"))
    1003
    """
    return line if len(line) <= _BEGINNING + _END else f"{line[:_BEGINNING]} … {line[-_END:]}"


def _escape(sign: str, keep: str) -> str:
    return sign if sign in keep else sign.encode("unicode_escape").decode("ascii")
