"""Articles that belong together without a mark: those that are alike, and those that link.

In: what each article is about, as a :class:`Profile`. Out: the paths of the articles that are most
like one of them (:class:`Suggester`); and, for an article, the paths of those that its text links
to (:func:`find_linked_articles`), which need no suggestion, and which list it as a backlink.

Loaded only where suggestions or backlinks are asked for.
"""

from .linked_articles import find_linked_articles
from .profile import Profile, repeated_words, telling_words
from .suggester import Suggester

__all__ = ["Profile", "Suggester", "find_linked_articles", "repeated_words", "telling_words"]
