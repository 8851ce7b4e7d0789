"""What an author says of a page's FAQ outside of its text, as values."""

from __future__ import annotations

from typing import NamedTuple


class Mistake(NamedTuple):
    """Something in a field that is left out."""

    message: str
    field: str
    # Where it stands: the place in the field's list or mapping, from 0, then in what stands there,
    # and so on. Empty for the field as a whole.
    place: tuple[int, ...] = ()


class FaqGroup(NamedTuple):
    """The name of a group of questions, and the entry that begins it."""

    name: str
    first: int  # counted from 0


class FaqData(NamedTuple):
    """What an author says of a page's FAQ outside of its text."""

    wanted: bool | None = None  # false: no FAQ; true: the whole page; none: as the text has it
    entries: tuple[tuple[str, str], ...] = ()  # questions, plain, and answers in Markdown
    places: tuple[tuple[str, tuple[int, ...]], ...] = ()  # of the entries: field, place in it
    mistakes: tuple[Mistake, ...] = ()
    heading: str = ""  # that the author gave the FAQ; empty: the usual one
    groups: tuple[FaqGroup, ...] = ()
    display: str = ""  # "text" or "accordion", for this page; empty: as the site has it
