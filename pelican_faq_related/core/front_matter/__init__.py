"""Front matter: the header of a source file becomes metadata under Pelican's names.

In: the text of a source file. :func:`split_front_matter` parts it, :func:`load_header` reads the
YAML, and :func:`to_pelican` gives the values the names and types that Pelican wants. Out: texts,
lists of texts and times. What other readers leave under the names of other generators is
:func:`aliased`.

Besides: the title that a body begins with; the lines on which a field stands, for messages; and
what Pelican alone reads from a header, which :class:`PelicanHeader` compares.
"""

from .addresses import (
    GIVEN_ADDRESS,
    GIVEN_TEMPLATE,
    GIVEN_URL,
    LONGEST_NAME,
    Given,
    Refusal,
    encoded,
    fault_on_windows,
    keep_addresses,
    url_of_file,
)
from .aliases import Circle
from .as_meant import texts_in_brackets
from .fences import FrontMatter, split_front_matter, take_title, without_title
from .fields import (
    ALIASES,
    OwnFields,
    aliased,
    images_of,
    is_known,
    mappings_for_texts,
    name_of_pelican,
    to_pelican,
)
from .lines import FieldLines, field_lines
from .pelican_header import OtherReading, PelicanHeader
from .yaml_values import LoadedHeader, load_header

__all__ = [
    "ALIASES",
    "GIVEN_ADDRESS",
    "GIVEN_TEMPLATE",
    "GIVEN_URL",
    "LONGEST_NAME",
    "Circle",
    "FieldLines",
    "FrontMatter",
    "Given",
    "LoadedHeader",
    "OtherReading",
    "OwnFields",
    "PelicanHeader",
    "Refusal",
    "aliased",
    "encoded",
    "fault_on_windows",
    "field_lines",
    "images_of",
    "is_known",
    "keep_addresses",
    "load_header",
    "mappings_for_texts",
    "name_of_pelican",
    "split_front_matter",
    "take_title",
    "texts_in_brackets",
    "to_pelican",
    "url_of_file",
    "without_title",
]
