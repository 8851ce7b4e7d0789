"""The markup of a FAQ: what is written of it.

In: the questions of an article, with their places. Out: its entries, the edits that give questions
an id and fold answers away, and the JSON-LD of its page.
"""

from .accordion import ACCORDION_CLASSES, Accordion
from .edits import edit_questions
from .jsonld import PageFacts, faq_page, to_script, web_page

__all__ = [
    "ACCORDION_CLASSES",
    "Accordion",
    "PageFacts",
    "edit_questions",
    "faq_page",
    "to_script",
    "web_page",
]
