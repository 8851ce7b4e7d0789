"""What words are like inside a computed keyword."""

from __future__ import annotations

from typing import NamedTuple


class Keywords(NamedTuple):
    """Those of one language."""

    # Stop words that may stand inside a computed keyword: "freedom of speech", "salle de bains".
    # They are prepositions, alone or with an article. Verbs, pronouns and "and" make no terms.
    linking_words: str = ""
    # Signs at which no keyword begins or ends, for scripts without spaces.
    particles: str = ""
    # Whether all nouns begin with a capital: "Wasser".
    nouns_with_capitals: bool = False
    # Whether an apostrophe and s make a plural ("foto's"); elsewhere they are a word of their own.
    plural_with_apostrophe: bool = False
    # Whether an apostrophe ends a word that has lost its vowel: "l'eau".
    elides: bool = False


KEYWORDS = {
    "af": Keywords(plural_with_apostrophe=True),
    "bg": Keywords(linking_words="за на от с в"),
    "ca": Keywords(
        linking_words="a al als d' de del dels en per",
        elides=True,
    ),
    "cs": Keywords(linking_words="na pro s v z"),
    "da": Keywords(linking_words="af for i med om på til"),
    "de": Keywords(
        linking_words="am an auf aus für im in mit ohne vom von zum zur",
        nouns_with_capitals=True,
    ),
    "el": Keywords(linking_words="για με σε του της των"),
    "en": Keywords(linking_words="'s as at by for from in of on vs with without"),
    "es": Keywords(linking_words="a al con de del en para por sin"),
    "fr": Keywords(
        linking_words="à au aux avec d' de des du en par pour sans sur",
        elides=True,
    ),
    "gl": Keywords(linking_words="a ao con da das de do dos en para sen"),
    "hr": Keywords(linking_words="na o od s u za"),
    "id": Keywords(linking_words="dalam dari di untuk"),
    "it": Keywords(
        linking_words="a al alla con d' da dal dei del dell' della delle dello di in per senza su",
        elides=True,
    ),
    "lb": Keywords(nouns_with_capitals=True),
    "nl": Keywords(
        linking_words="aan bij in met op over uit van voor",
        plural_with_apostrophe=True,
    ),
    "no": Keywords(linking_words="av for i med om på til"),
    "oc": Keywords(elides=True),
    "pl": Keywords(linking_words="dla do na od o w z"),
    "pt": Keywords(linking_words="a ao com da das de do dos em na no para por sem"),
    "ro": Keywords(linking_words="cu de din în la pentru"),
    "ru": Keywords(linking_words="без в для из к на о от по с"),
    "sk": Keywords(linking_words="na pre s v z"),
    "sl": Keywords(linking_words="na o od s v z za"),
    "sv": Keywords(linking_words="av för i med om på till utan"),
    "uk": Keywords(linking_words="без в для з до на про у"),
    "zh": Keywords(
        particles=(
            "的了是在和与與就都也很这這那我你他她它们們吗嗎呢吧啊着著把被让讓从從对對於于之而及或等"
            "不没沒将將"
        ),
    ),
}
