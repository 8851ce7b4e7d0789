"""Reads source files: HTML and metadata come out, as Pelican's own readers return them.

In: Markdown files with YAML front matter, or with Pelican's own; metadata that another reader left
under the names of other generators. Out: HTML, and metadata under Pelican's names; a ``Problem`` in
the log where a header cannot be read.
"""

from .other_generators import add_names_of_pelican
from .other_headers import check_headers
from .reader import FrontMatterReader
from .reserved import is_undated, restore_kept

__all__ = [
    "FrontMatterReader",
    "add_names_of_pelican",
    "check_headers",
    "is_undated",
    "restore_kept",
]
