"""Where answers end that no question behind them ends.

In: the questions of a section. Out: the same, with answers that end with the box which holds them,
in front of footnotes and of a way back to the top; and, for the last one, in front of what closes
the page: cards with the line that leads to them, and a paragraph that takes leave.
"""

from .boxes import within_boxes
from .footnotes import without_footnotes
from .last_answer import without_page_end
from .way_back import without_way_back

__all__ = ["within_boxes", "without_footnotes", "without_page_end", "without_way_back"]
