"""The address of a text, as its header gives it.

In: what the author wrote as ``url``, ``permalink``, ``save_as``, ``slug`` and ``lang``. Out: an
address that a page can have, under Pelican's names, and what was not taken, with the reason.
"""

from .given import (
    GIVEN_ADDRESS,
    GIVEN_TEMPLATE,
    GIVEN_URL,
    Given,
    Refusal,
    take_addresses,
)
from .of_pelican import keep_addresses
from .parts import LONGEST_NAME, encoded, fault_on_windows, url_of_file

__all__ = [
    "GIVEN_ADDRESS",
    "GIVEN_TEMPLATE",
    "GIVEN_URL",
    "LONGEST_NAME",
    "Given",
    "Refusal",
    "encoded",
    "fault_on_windows",
    "keep_addresses",
    "take_addresses",
    "url_of_file",
]
