"""What a person should fix, as a value: found by the core, logged elsewhere.

``Code`` is the table of all kinds. To add a kind, add a row to it.
"""

from __future__ import annotations

from typing import Annotated, Literal, NamedTuple, Union, get_args

# Each row is a code, and the heading of the list in which the log shows many of the kind. A type
# checker reads the codes of this table, HEADINGS the headings.
Code = Union[  # noqa: UP007 - with |, a type is made for each row, which takes long
    # references
    Annotated[Literal["no-match"], "References that match no article:"],
    Annotated[
        Literal["dead-address"],
        "References to addresses that no page of this build has; these links are kept:",
    ],
    Annotated[Literal["ambiguous"], "References that match more than one article:"],
    Annotated[Literal["moved-source"], "References to missing sources, found by their title:"],
    Annotated[Literal["moved-address"], "References to outdated addresses, found by their title:"],
    Annotated[Literal["points-to-itself"], "References to the article that they stand in:"],
    Annotated[Literal["unlisted"], "References to articles that are not published:"],
    Annotated[Literal["bad-address"], "References with an address that no link may have:"],
    Annotated[Literal["no-source"], "References to sources that are no published articles:"],
    Annotated[Literal["unknown-opener"], "Brackets with a title whose first word opens no mark:"],
    Annotated[Literal["empty-mark"], "Marks that name no article:"],
    Annotated[Literal["related-data"], "Entries in front matter that name no article:"],
    Annotated[Literal["unclear-place"], "References with no certain place for an address:"],
    Annotated[Literal["not-written"], "Sources that are not written:"],
    # front matter
    Annotated[Literal["front-matter"], "Files with front matter that is no YAML:"],
    Annotated[Literal["circle"], "Front matter with values that hold themselves:"],
    Annotated[Literal["other-reading"], "Headers that Pelican alone reads otherwise:"],
    Annotated[Literal["no-date"], "Files with a date that is none:"],
    Annotated[Literal["no-timezone"], "Files with a time zone or a form of dates that is none:"],
    Annotated[Literal["no-status"], "Files with a status that Pelican does not have:"],
    Annotated[Literal["no-template"], "Files with a template that cannot show them:"],
    Annotated[Literal["unsafe-html"], "Front matter with HTML that could run or load something:"],
    Annotated[Literal["no-address"], "Files with an address that no page can have:"],
    Annotated[Literal["same-address"], "Articles and pages with the address of another:"],
    Annotated[Literal["no-image"], "Images in front matter that are not in the site:"],
    Annotated[Literal["left-over"], "Texts with commands of other generators:"],
    # FAQ
    Annotated[Literal["empty-answer"], "Questions without an answer:"],
    Annotated[Literal["no-questions"], "FAQ sections in which no question was found:"],
    Annotated[Literal["unnamed-faq"], "Questions below a heading that does not say FAQ:"],
    Annotated[
        Literal["faq-comment"], "Comments for a FAQ that do nothing, or not what they seem to:"
    ],
    Annotated[Literal["faq-data"], "Entries of a FAQ in front matter that are left out:"],
    Annotated[Literal["repeated-question"], "Questions that more than one page answers:"],
    Annotated[Literal["contradiction"], "Questions that have different answers:"],
    # written pages
    Annotated[Literal["foreign-faq"], "Pages that have a FAQPage already:"],
    Annotated[Literal["no-head"], "Pages whose head does not end:"],
    Annotated[Literal["no-stylesheet"], "Stylesheets that cannot be written:"],
    Annotated[Literal["outside-output"], "Links that lead out of the output folder:"],
]


def _headings() -> dict[Code, str]:
    rows = (get_args(row) for row in get_args(Code))  # a Literal and its heading
    return {get_args(literal)[0]: heading for literal, heading in rows}


HEADINGS = _headings()


class Problem(NamedTuple):
    """Something that somebody should edit."""

    path: str  # of the source, relative to the content folder; or of a written page
    code: Code
    message: str  # what was found, what was done
    words: str = ""  # the author's words, by which the line is found when it is reported
    address: str = ""  # stands right behind the words
    occurrence: int = 0  # which place of the same words it is, from 1; 0: the next one reported
    also: tuple[str, ...] = ()  # further sources with the same words
    line: int = 0  # counted from 1; 0 where it is to be found by the words, or unknown
    field: str = ""  # of the front matter, if it stands there; its line is found when it is known
    place: tuple[int, ...] = ()  # in that field: in its list or mapping, from 0, then in that
