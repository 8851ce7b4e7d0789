"""Cards of articles and pages, made of Pelican's objects when a page first shows one.

In: a content object. Out: a :class:`RelatedCard`. What the author did not write is made of the
text: a description of its first paragraph, the image of its first one, the time to read it.
"""

from .content_card import CardMakers

__all__ = ["CardMakers"]
