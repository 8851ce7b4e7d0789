"""Looks up phrases and words in the tables of languages, and names in one language.

Everything here is made when it is asked for: who needs a set often keeps it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from .tables import IN_SCRIPT, SAME_AS, SAME_STOP_WORDS, table_of
from .tags import language_of, with_script
from .words import words


def phrases_of(field: str) -> dict[str, tuple[str, ...]]:
    """Return the phrases of a field, by language.

    >>> phrases_of("faq_headings")["af"]
    ('Gereelde vrae', 'Algemene vrae')
    """
    return {code: tuple(text.split(" | ")) for code, text in _texts(field)}


def words_of(field: str) -> frozenset[str]:
    """Return the words of a field, of all languages, in the form in which titles are compared.

    >>> sorted(words_of("faq_leads_on"))[:4]
    ['aangaande', 'about', 'acerca', 'angaende']
    """
    return frozenset(words(" ".join([text for _, text in _texts(field)])))


def signs_of(field: str) -> frozenset[str]:
    """Return the signs of a field, of all languages."""
    return frozenset("".join([text for _, text in _texts(field)]))


def languages_where(field: str) -> frozenset[str]:
    """Return the codes of the languages for which a field is true."""
    return frozenset(code for code, row in table_of(field).items() if getattr(row, field))


def mark_labels() -> tuple[str, ...]:
    """Return the labels of marks, of all languages, each once."""
    return tuple(dict.fromkeys(chain.from_iterable(phrases_of("mark_labels").values())))


def short_mark_labels() -> tuple[str, ...]:
    """Return the labels that open a mark only where it leads to an article, of all languages."""
    return tuple(dict.fromkeys(chain.from_iterable(phrases_of("short_mark_labels").values())))


def qa_labels() -> dict[str, tuple[str, str]]:
    """Return what stands before questions and what before answers, by language.

    Where several languages fit a text, the first one counts.

    >>> qa_labels()["da"]
    ('S Sp Spørgsmål', 'S Sv Svar')
    """
    answers = dict(_texts("answer_labels"))
    return {code: (asked, answers[code]) for code, asked in _texts("question_labels")}


def faq_heading(lang: str) -> str:
    """Return the usual heading of a FAQ section in a language; ``lang`` is a BCP 47 tag.

    >>> faq_heading("de-AT"), faq_heading("zh-TW"), faq_heading("xx")
    ('Häufig gestellte Fragen', '常見問題', 'FAQ')
    """
    return _text(lang, "faq_headings", "everywhere").partition(" | ")[0]


def name_of_suggestions(lang: str) -> str:
    """Return the name of a group of suggested articles.

    >>> name_of_suggestions("de-AT"), name_of_suggestions("")
    ('Ähnliche Artikel', 'Related articles')
    """
    return _text(lang, "similar_articles", "en")


def name_of_backlinks(lang: str) -> str:
    """Return the name of a list of articles that lead to this one.

    >>> name_of_backlinks("pt_BR")
    'Mencionado em'
    """
    return _text(lang, "referenced_by", "en")


def reading_time(lang: str, minutes: int) -> str:
    """Return a reading time in a language.

    >>> reading_time("de-AT", 4), reading_time("zh-TW", 4), reading_time("", 4)
    ('4 Min.', '4分鐘', '4 min')
    """
    return (_text(lang, "minutes", "en") or "{} min").format(minutes)


def linking_words(lang: str) -> frozenset[str]:
    """Return the linking words of a language; none where they are not known.

    >>> "für" in linking_words("de-AT"), linking_words("xx")
    (True, frozenset())
    """
    return frozenset(_text(lang, "linking_words", "everywhere").split())


def code_of_stop_words(lang: str) -> str:
    """Return the code under which the stop words of a language are listed.

    >>> code_of_stop_words("nn-NO"), code_of_stop_words("pt_BR")
    ('nb', 'pt')
    """
    code = language_of(lang)
    code = SAME_AS.get(code, code)
    return SAME_STOP_WORDS.get(code, code)


def _texts(field: str) -> Iterator[tuple[str, str]]:
    """Yield each language that has something in a field."""
    rows = table_of(field).items()
    return ((code, text) for code, row in rows if (text := getattr(row, field)))


def _text(lang: str, field: str, otherwise: str) -> str:
    """Return what a language has in a field, or the one that SAME_AS names, or ``otherwise``.

    What it has in the script of the tag comes first.
    """
    code, table = language_of(lang), table_of(field)
    if text := IN_SCRIPT.get(field, {}).get(with_script(lang), ""):
        return text
    for known in (code, SAME_AS.get(code, ""), otherwise):
        row = table.get(known)
        if row is not None and (text := str(getattr(row, field))):
            return text
    return ""


# Words that carry no meaning of their own, so that slugs are often written without them.
STOP_WORDS = words_of("slug_stop_words")
