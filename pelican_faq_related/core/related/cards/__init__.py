"""Cards as values: what they show, and the words that are made for them of an article's text."""

from .card import RelatedCard
from .excerpt import first_images, first_paragraph, shortened
from .reading_time import minutes_of

__all__ = [
    "RelatedCard",
    "first_images",
    "first_paragraph",
    "minutes_of",
    "shortened",
]
