"""Front matter: the header of a source file becomes metadata under Pelican's names.

In: the text of a source file. :func:`split_front_matter` parts it, :func:`load_header` reads the
YAML, and :func:`to_pelican` gives the values the names and types that Pelican wants. Out: texts,
lists of texts and times. What other readers leave under the names of other generators is
:func:`aliased`.

Besides: the title that a body begins with, and the lines on which a field stands, for messages.
"""

from .address import GIVEN_ADDRESS, GIVEN_TEMPLATE, Given, Refusal
from .address_parts import LONGEST_NAME, encoded, fault_on_windows
from .aliases import MOST_VALUES, LeftOut
from .fences import FrontMatter, split_front_matter, take_title, without_title
from .fields import ALIASES, OwnFields, aliased, to_pelican
from .lines import field_lines
from .yaml_values import LoadedHeader, load_header

__all__ = [
    "ALIASES",
    "GIVEN_ADDRESS",
    "GIVEN_TEMPLATE",
    "LONGEST_NAME",
    "MOST_VALUES",
    "FrontMatter",
    "Given",
    "LeftOut",
    "LoadedHeader",
    "OwnFields",
    "Refusal",
    "aliased",
    "encoded",
    "fault_on_windows",
    "field_lines",
    "load_header",
    "split_front_matter",
    "take_title",
    "to_pelican",
    "without_title",
]
