"""Keywords for a text whose author declared none.

1. :func:`read_parts` takes from its HTML what tells what it is about.
2. A :class:`CandidateFinder` of its language finds the phrases that could be its keywords.
3. :class:`DocumentFrequencies` count in how many texts of the site each word is used.
4. :func:`rank_keywords` chooses the best, once all texts are counted.

Of texts that declare keywords, :func:`read_text` and ``CandidateFinder.words`` give the words to
count.
"""

from .candidates import CandidateFinder, Candidates
from .ranking import DocumentFrequencies, rank_keywords
from .text_parts import HeadingReader, TextParts, read_parts, read_text

__all__ = [
    "CandidateFinder",
    "Candidates",
    "DocumentFrequencies",
    "HeadingReader",
    "TextParts",
    "rank_keywords",
    "read_parts",
    "read_text",
]
