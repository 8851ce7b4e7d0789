"""Reads what the front matter says of a page's FAQ.

faq: false             the page has none, whatever it looks like
faq: true              the page is one as a whole
faq:                   questions and answers beside those of the text
  - question: What is…?
    answer: "*Markdown* text"

In: the metadata of an article. Out: :class:`FaqData`. ``entries`` tells in which other forms
questions may be written.
"""

from .fields import DISPLAYS, FIELDS, read_faq_data
from .values import FaqData, FaqGroup, Mistake

__all__ = ["DISPLAYS", "FIELDS", "FaqData", "FaqGroup", "Mistake", "read_faq_data"]
