"""Makes HTML of values, by templates that a theme can override, and of Markdown.

In: cards, the questions and answers that authors write as data, and Markdown. Out: HTML for the
text of an article. No object of Pelican comes in here.
"""

from .accordion import Accordions, TemplateError, without_accordion
from .cards import CardTemplates, authors_text, without_cards
from .faq_section import FaqSections
from .kept_markdown import KeptMarkdown
from .markdown_text import MarkdownText
from .templates import template_environment

__all__ = [
    "Accordions",
    "CardTemplates",
    "FaqSections",
    "KeptMarkdown",
    "MarkdownText",
    "TemplateError",
    "authors_text",
    "template_environment",
    "without_accordion",
    "without_cards",
]
