"""Knows the words around a phrase that names a FAQ: its subject, and what speaks of it."""

from __future__ import annotations

import unicodedata
from itertools import dropwhile

from ....language import phrases_of, words, words_of

Words = tuple[str, ...]

# Words for "and": "FAQ and troubleshooting", and "Fragen & Antworten" for "Fragen und Antworten".
AND = dict.fromkeys(words_of("words_for_and"), "and")
# What leads on from a phrase and is written without accents like a word for "and": "về" and "ve".
_LIKE_AND = tuple(
    {
        unicodedata.normalize("NFC", word)
        for text in phrases_of("faq_leads_on").values()
        for word in " ".join(text).split()
        if words(word) != (word,) and AND.keys() & words(word)
    }
)
# Words that may lead on from a phrase to its subject: "FAQs about tea".
_LEADS_ON = words_of("faq_leads_on")
# Words that may do so, if enough questions stand below: "FAQ del curso", "FAQ in English".
_MAY_LEAD_ON = words_of("faq_may_lead_on")
# What a heading may begin with: "Our FAQ", "The most frequently asked questions".
_DETERMINERS = words_of("faq_determiners")
# What speaks of a FAQ rather than opening one: "How to edit the FAQ" …
_AS_TOPIC = words_of("faq_as_topic")
# … and what does so in front of its name: "Benefits of FAQs".
_AS_OBJECT = words_of("faq_as_object")
_ABOUT = _DETERMINERS | _AS_TOPIC | _AS_OBJECT
# Words, or their endings, between a subject and a phrase behind it: "çay hakkında SSS".
_LEADS_UP = tuple(
    " ".join(words(text)) for texts in phrases_of("faq_leads_up").values() for text in texts
)
_LONGEST_NAME = 4  # words around a phrase: "Our most frequently asked questions"
_LONGEST_TITLE = 6  # words in front of a phrase, where a title goes on behind a sign


def normal(text: str) -> Words:
    """Return the words of a text, those for "and" alike in all languages.

    >>> normal("Tee & Milch und Honig"), normal("FAQ về trà")
    (('tee', 'and', 'milch', 'and', 'honig'), ('faq', 'about', 'tra'))
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        for word in _LIKE_AND:
            for written in (word, word.upper(), word.title()):
                text = text.replace(f" {written} ", " about ")
    return tuple(AND.get(word, word) for word in words(text))


def is_own(heading: str) -> bool:
    """Whether a heading that may open a section speaks of the author's own FAQ.

    >>> is_own("Our FAQ about tea"), is_own("FAQ generators")
    (True, False)
    """
    return bool(_DETERMINERS.intersection(normal(heading)[:1]))


def leads_on(rest: Words) -> bool:
    """Whether what follows a phrase is surely its subject."""
    return rest[0] in _LEADS_ON


def may_lead_on(rest: Words) -> bool:
    """Whether what follows a phrase may be its subject."""
    return rest[0] in _MAY_LEAD_ON


def goes_on(rest: Words) -> bool:
    """Whether what follows a phrase amid other words is its subject: "Our FAQ about tea"."""
    return bool(rest) and (rest[0] in _LEADS_ON or rest[0] in _MAY_LEAD_ON or rest[0] == "and")


def leads_up(before: Words) -> bool:
    """Whether what stands in front of a phrase is its subject, with a word that says so."""
    return " ".join(before).endswith(_LEADS_UP)


def is_name_behind(rest: Words) -> bool:
    """Whether what follows a phrase reads as a part of its name: "FAQ list"."""
    return len(rest) <= _LONGEST_NAME and (rest[0] == "and" or not _ABOUT.intersection(rest))


def is_name_before(before: Words, *, in_title: bool = False) -> bool:
    """Whether what stands in front of a phrase reads as a part of its name.

    >>> is_name_before(("our", "tea")), is_name_before(("edit", "our"))
    (True, False)
    >>> is_name_before(("life", "with", "bees")), is_name_before(("benefits", "of"))
    (True, False)
    """
    names = tuple(dropwhile(_DETERMINERS.__contains__, before))
    if len(before) > (_LONGEST_TITLE if in_title else _LONGEST_NAME):
        return False
    if not names:
        return True
    if in_title and names[-1] in _DETERMINERS:
        return False  # "Behind our FAQ: a story"
    without = names
    while without and without[-1] in _DETERMINERS:
        without = without[:-1]
    return without[-1] not in _AS_OBJECT and not _AS_TOPIC.intersection(names)
