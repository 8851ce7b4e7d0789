"""Words of marks, and of what is shown for them, in a file for some languages each.

Out: one table, in the order of the codes.
"""

from .a_to_e import A_TO_E
from .f_to_k import F_TO_K
from .l_to_r import L_TO_R
from .s_to_z import S_TO_Z

__all__ = ["MARKS"]

MARKS = {**A_TO_E, **F_TO_K, **L_TO_R, **S_TO_Z}
