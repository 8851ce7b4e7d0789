"""HTML and texts that may come from anybody: nothing of them runs, or loads anything but images.

In: HTML that was made of a field of front matter, with what its author wrote, or a text that a
theme writes into its pages as it is. Out: the same, to the byte where it is harmless; and the names
of what fell out. This takes time to load: it is imported where there is something to look for.
"""

from .markup import harmless_html
from .text import harmless_text
from .words import with_harmless_words

__all__ = ["harmless_html", "harmless_text", "with_harmless_words"]
