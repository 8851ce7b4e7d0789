"""The keywords of an article.

In: what the author declared, as text or list. Out: the keywords, each once, in a
:class:`KeywordList`, which a theme can print as it is.

Keywords of texts that declare none are computed in the room ``computed``, which is loaded only
where there are such.
"""

from .declared import KeywordList, parse_keywords

__all__ = ["KeywordList", "parse_keywords"]
