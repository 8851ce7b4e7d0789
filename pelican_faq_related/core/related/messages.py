"""Says what is wrong with a mark, what was done, and what its author can do."""

from __future__ import annotations

from ..html import one_line
from ..problem import Code
from .reference import RelatedReference
from .targets import Resolution


def message_of(reference: RelatedReference, resolution: Resolution) -> str:
    """Return the message of a resolution that has a problem."""
    mark = f"[{reference.words}]"
    mark += f"({one_line(reference.url)})" if reference.url else ""
    paths = [target.path for target in resolution.candidates]
    why = next((f"{t.path} is meant, but {t.unlisted}" for t in resolution.candidates), "")
    messages: dict[Code | None, str] = {
        "no-match": f"no article matches {mark}; it is shown as text",
        "ambiguous": f"more than one article matches {mark}, and it is shown as text: "
        f"a slug or {{filename}} would tell {' and '.join(paths)} apart",
        "points-to-itself": f"{mark} points to the article it stands in; it is shown as text",
        "unlisted": f"{mark} is shown as text: {why}",
        "bad-address": f"{mark} has an address that no link may have; it is shown as text",
        "no-source": f"{mark} points to a source file that is no published article; "
        "it is shown as text",
        "dead-address": f"{mark} points to this site, but no article has that address; "
        "it is shown as text",
        "moved-address": f"{mark} points to this site, but no article has that address; "
        "it leads to the article with that title instead",
        "moved-source": f"{mark} points to a source file that is no published article; "
        "it leads to the article with that title instead",
    }
    return messages[resolution.problem]
