"""Stop words that may stand inside a term, by language: "freedom of speech", "salle de bains".

They are prepositions, alone or with an article. Verbs, pronouns and "and" make no terms.
"""

from __future__ import annotations

_WORDS = {
    "bg": "за на от с в",
    "ca": "a al als d' de del dels en per",
    "cs": "na pro s v z",
    "da": "af for i med om på til",
    "de": "am an auf aus für im in mit ohne vom von zum zur",
    "el": "για με σε του της των",
    "en": "'s as at by for from in of on vs with without",
    "es": "a al con de del en para por sin",
    "fr": "à au aux avec d' de des du en par pour sans sur",
    "gl": "a ao con da das de do dos en para sen",
    "hr": "na o od s u za",
    "id": "dalam dari di untuk",
    "it": "a al alla con d' da dal dei del dell' della delle dello di in per senza su",
    "nb": "av for i med om på til",
    "nl": "aan bij in met op over uit van voor",
    "pl": "dla do na od o w z",
    "pt": "a ao com da das de do dos em na no para por sem",
    "ro": "cu de din în la pentru",
    "ru": "без в для из к на о от по с",
    "sk": "na pre s v z",
    "sl": "na o od s v z za",
    "sv": "av för i med om på till utan",
    "uk": "без в для з до на про у",
}
_WORDS["no"] = _WORDS["nn"] = _WORDS["nb"]
_LINKING = {lang: frozenset(words.split()) for lang, words in _WORDS.items()}


def linking_words(lang: str) -> frozenset[str]:
    """Return the linking words of a language; none where they are not known.

    >>> "für" in linking_words("de-AT"), linking_words("xx")
    (True, frozenset())
    """
    return _LINKING.get(lang.replace("_", "-").partition("-")[0].lower(), frozenset())
