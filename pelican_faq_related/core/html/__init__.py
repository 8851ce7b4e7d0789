"""HTML: finds elements, words and places in it, and changes it by edits.

In: the HTML of an article, as any reader writes it. Out: a :class:`Text`, which is asked for its
words, its elements and what stands around them, as places in it; and the same HTML with
:class:`Edit` values applied, all other bytes as they were.

Besides: ids and attributes, inline HTML with its tags blotted out, addresses that may stand in a
link, and the head of a page.
"""

from .allowed import allowed_only
from .edits import FOOTNOTES, Edit, add_at_end, apply_edits, edits_between
from .elements import Element, Run
from .head import Head, find_head
from .ids import count_ids, count_ids_of_page
from .inline import MASKED_LINK, MASKED_LINK_END, MASKED_OPAQUE, masked
from .lines import Line
from .links import INTRASITE, absolute_link, for_markup, own_address, safe_link
from .plain import heading_words, one_line, plain, readable
from .tags import HEADINGS, TAG, attribute, attribute_span, behind_tags, image_tags, parted
from .text import Text

__all__ = [
    "FOOTNOTES",
    "HEADINGS",
    "INTRASITE",
    "MASKED_LINK",
    "MASKED_LINK_END",
    "MASKED_OPAQUE",
    "TAG",
    "Edit",
    "Element",
    "Head",
    "Line",
    "Run",
    "Text",
    "absolute_link",
    "add_at_end",
    "allowed_only",
    "apply_edits",
    "attribute",
    "attribute_span",
    "behind_tags",
    "count_ids",
    "count_ids_of_page",
    "edits_between",
    "find_head",
    "for_markup",
    "heading_words",
    "image_tags",
    "masked",
    "one_line",
    "own_address",
    "parted",
    "plain",
    "readable",
    "safe_link",
]
