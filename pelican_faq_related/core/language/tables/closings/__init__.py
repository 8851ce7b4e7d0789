"""Headings that close a text and are no questions of its FAQ, in a file for some languages each.

Out: one table, in the order of the codes.
"""

from .a_to_e import A_TO_E
from .f_to_i import F_TO_I
from .j_to_n import J_TO_N
from .o_to_sr import O_TO_SR
from .sv_to_z import SV_TO_Z

__all__ = ["CLOSINGS"]

CLOSINGS = {**A_TO_E, **F_TO_I, **J_TO_N, **O_TO_SR, **SV_TO_Z}
