"""The row of one language in this table."""

from __future__ import annotations

from typing import NamedTuple


class Marks(NamedTuple):
    """Words of marks, and of what is shown for them."""

    # What opens a mark: "[See also: …]". Only words that, in brackets and before a colon, mean
    # nothing but "there is another article": neither "Note" nor "Source".
    mark_labels: str = ""
    # Short ones that prose uses, too: "[See: p. 4]". They open marks only where these lead to an
    # article.
    short_mark_labels: str = ""
    # Names that readers see: of a group of suggested articles, of the articles that link to one.
    similar_articles: str = ""
    referenced_by: str = ""
