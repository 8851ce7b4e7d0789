"""A ``[Related: …]`` mark as a value: what the author wrote, and where."""

from __future__ import annotations

from typing import NamedTuple

from ..html import Run


class RelatedReference(NamedTuple):
    """A ``[Related: …]`` mark as the author wrote it."""

    label: str
    title: str  # plain text; empty where there is an address alone
    url: str  # as written; empty where there is none
    start: int  # offsets in the article's HTML
    end: int
    no_link: bool = False  # it stands where no link may: in a link, a summary or a button
    in_prose: bool = False  # "see also", not "See also": no mark, unless it leads somewhere
    description: str = ""  # the title of its link, plain: what the author says of another site
    in_line: bool = False  # a link in a line of them: the label stands before the first one alone
    declared: bool = False  # in the front matter, in the field that is its label
    run: Run = Run("", 0, 0, None)  # where it stands

    @property
    def words(self) -> str:
        """The words of the mark, as they are looked for in its source."""
        return self.title if self.in_line or self.declared else f"{self.label}: {self.title}"
