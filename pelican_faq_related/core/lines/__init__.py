"""Finds the lines of a source file that a message is about.

In: the text of a file in any syntax, and words as readers see them. Out: where these words stand.
Code can be blotted out before, so that words are not found in it.
"""

from .source_words import SourceWords
from .without_code import without_code

__all__ = ["SourceWords", "without_code"]
