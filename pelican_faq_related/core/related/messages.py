"""Says what is wrong with a mark, what was done, and what its author can do."""

from __future__ import annotations

from collections.abc import Sequence

from ..html import one_line
from ..language import words
from ..problem import Code
from .reference import RelatedReference
from .targets import Resolution, Target

_NUMBERS = ("no", "one", "two", "three", "four", "five")
_MOST_NAMED = 4


def message_of(
    reference: RelatedReference, resolution: Resolution, *, left_out: bool = False
) -> str:
    """Return the message of a resolution that has a problem; ``left_out`` if nothing is shown."""
    mark = _as_written(reference)
    left = "left out" if reference.declared or left_out else "shown as text"
    found = resolution.candidates
    why = next((f"{t.path}, but {t.unlisted}" for t in found if t.unlisted), "")
    messages: dict[Code | None, str] = {
        "no-match": f"no article matches {mark}; it is {left}",
        "ambiguous": f"{mark} is {left}: {_rivals(reference, found)}",
        "points-to-itself": f"{mark} points to the article it stands in; it is {left}",
        "unlisted": f"{mark} means {why}; it is {left} until that is published",
        "bad-address": f"{mark} has an address that no link may have; it is {left}",
        "no-source": f"{mark} points to a source file that does not exist, or is no article; "
        f"it is {left}",
        "dead-address": f"{mark}: no page of this build has that address; the link is kept",
        "moved-address": f"{mark}: no page of this build has that address; "
        "it leads to the article with that title instead",
        "moved-source": f"{mark} points to a source file that does not exist, or is no article; "
        "it leads to the article with that title instead",
    }
    return messages[resolution.problem]


def _as_written(reference: RelatedReference) -> str:
    """Return a reference as it stands in the source, as far as a message needs it."""
    url = one_line(reference.url)
    if reference.declared:
        return f'"{reference.title or url}" in {reference.label}'
    return f"[{reference.words}]" + (f"({url})" if url else "")


def _rivals(reference: RelatedReference, found: Sequence[Target]) -> str:
    """Return which articles a mark may mean, and how to write which of them it means."""
    number = _NUMBERS[len(found)] if len(found) < len(_NUMBERS) else str(len(found))
    named = found[:_MOST_NAMED]
    if all(words(target.title) == words(reference.title) for target in found):
        rivals = f"{number} articles have this title: {', '.join(t.path for t in named)}"
    else:
        titles = ", ".join(f'"{target.title}" in {target.path}' for target in named)
        rivals = f"{number} articles match: {titles}"
    more = f" and {len(found) - len(named)} more" if len(named) < len(found) else ""
    by_slug = len({target.slug for target in found} - {""}) == len(found)
    written = (_exactly(reference, target, by_slug=by_slug) for target in named)
    return f"{rivals}{more}; write {' or '.join(written)}"


def _exactly(reference: RelatedReference, target: Target, *, by_slug: bool) -> str:
    """Return a reference that means this target alone."""
    path = f"{{filename}}/{target.path}"
    if reference.declared:
        return target.slug if by_slug else f'"{path}"'
    if by_slug:
        return f"[{reference.label}: {target.slug}]"
    return f"[{reference.label}: {reference.title}]({path})"
