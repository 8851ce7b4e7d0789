"""The address of a text, as its header gives it.

In: what the author wrote as ``url``, ``permalink``, ``save_as``, ``slug`` and ``lang``. Out: an
address that a page can have, under Pelican's names, and what was not taken, with the reason.
"""

from .given import GIVEN_ADDRESS, GIVEN_TEMPLATE, Given, Refusal, take_addresses
from .parts import LONGEST_NAME, encoded, fault_on_windows

__all__ = [
    "GIVEN_ADDRESS",
    "GIVEN_TEMPLATE",
    "LONGEST_NAME",
    "Given",
    "Refusal",
    "encoded",
    "fault_on_windows",
    "take_addresses",
]
