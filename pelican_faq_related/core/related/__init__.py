"""Marks in an article, and the cards and links that become of them.

In: a :class:`Text` and the articles and pages of its site, as :class:`Target` values. Out, in the
order of the work: the marks (:class:`ReferenceFinder`), where each is shown
(:func:`place_references`), what each means (:class:`SiteIndex`), and the edits that show them
(:class:`RelatedEditor`), with the problems that their author should fix.

Two rooms have faces of their own, as few sites need what they load: ``suggesting``, for articles
that are alike or link to each other, and ``sources``, for marks in source files.
"""

from .cards import RelatedCard, first_images, first_paragraph, minutes_of, shortened
from .declared import FIELDS, Declared, read_declared
from .declared_cards import declared_cards
from .edits import RelatedEditor, Renderer
from .marks import ReferenceFinder
from .openers import empty_marks, unknown_openers
from .placement import place_references
from .reference import RelatedReference
from .resolving import Resolver
from .targets import Resolution, SiteIndex, Target
from .without_marks import marks_as_text, without_marks

__all__ = [
    "FIELDS",
    "Declared",
    "ReferenceFinder",
    "RelatedCard",
    "RelatedEditor",
    "RelatedReference",
    "Renderer",
    "Resolution",
    "Resolver",
    "SiteIndex",
    "Target",
    "declared_cards",
    "empty_marks",
    "first_images",
    "first_paragraph",
    "marks_as_text",
    "minutes_of",
    "place_references",
    "read_declared",
    "shortened",
    "unknown_openers",
    "without_marks",
]
