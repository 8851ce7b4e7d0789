"""Small words that stand around a phrase that names a FAQ."""

from __future__ import annotations

from typing import NamedTuple


class SmallWords(NamedTuple):
    """Those of one language."""

    # Words that a heading may begin with: "Our FAQ", "The most frequently asked questions".
    faq_determiners: str = ""
    # Words for "and": "FAQ and troubleshooting". The sign "&" stands for each of them.
    words_for_and: str = ""


SMALL_WORDS = {
    "af": SmallWords(
        faq_determiners="ons die",
    ),
    "ar": SmallWords(
        words_for_and="و",
    ),
    "bg": SmallWords(
        faq_determiners="нашите",
        words_for_and="и",
    ),
    "ca": SmallWords(
        faq_determiners="les nostres",
        words_for_and="i",
    ),
    "cs": SmallWords(
        faq_determiners="naše vaše",
    ),
    "da": SmallWords(
        faq_determiners="vores de",
        words_for_and="og",
    ),
    "de": SmallWords(
        faq_determiners="die der unsere eure ihre meine weitere",
        words_for_and="und",
    ),
    "el": SmallWords(
        faq_determiners="οι",
        words_for_and="και",
    ),
    "en": SmallWords(
        faq_determiners="the our your my their some more most other top",
    ),
    "es": SmallWords(
        faq_determiners="las los la nuestras vuestras mis otras",
        words_for_and="y e",
    ),
    "et": SmallWords(
        words_for_and="ja",
    ),
    "fa": SmallWords(
        words_for_and="و",
    ),
    "fi": SmallWords(
        words_for_and="ja",
    ),
    "fr": SmallWords(
        faq_determiners="nos vos mes les la le",
        words_for_and="et",
    ),
    "he": SmallWords(
        words_for_and="ו",
    ),
    "hi": SmallWords(
        words_for_and="और",
    ),
    "hr": SmallWords(
        faq_determiners="naša vaša",
        words_for_and="i",
    ),
    "hu": SmallWords(
        faq_determiners="a az",
        words_for_and="és",
    ),
    "it": SmallWords(
        faq_determiners="le nostre vostre i",
        words_for_and="e",
    ),
    "lt": SmallWords(
        words_for_and="ir",
    ),
    "lv": SmallWords(
        words_for_and="un",
    ),
    "nl": SmallWords(
        faq_determiners="onze jouw de",
        words_for_and="en",
    ),
    "no": SmallWords(
        faq_determiners="våre de",
        words_for_and="og",
    ),
    "pl": SmallWords(
        faq_determiners="nasze wasze",
        words_for_and="i",
    ),
    "pt": SmallWords(
        faq_determiners="nossas suas as",
        words_for_and="e",
    ),
    "ro": SmallWords(
        faq_determiners="cele",
        words_for_and="și",
    ),
    "ru": SmallWords(
        faq_determiners="наши ваши",
        words_for_and="и",
    ),
    "sk": SmallWords(
        faq_determiners="naše",
    ),
    "sr": SmallWords(
        faq_determiners="наша",
    ),
    "sv": SmallWords(
        faq_determiners="våra de",
        words_for_and="och",
    ),
    "tr": SmallWords(
        words_for_and="ve",
    ),
    "uk": SmallWords(
        faq_determiners="наші ваші",
        words_for_and="та і",
    ),
    "ur": SmallWords(
        words_for_and="و",
    ),
}
