"""Words between such a phrase and what its FAQ is about."""

from __future__ import annotations

from typing import NamedTuple


class Subjects(NamedTuple):
    """Those of one language."""

    # Words between such a phrase and its subject: "FAQs about tea".
    faq_leads_on: str = ""
    # The same, but with other meanings too: "FAQ in English". Questions below must confirm it.
    faq_may_lead_on: str = ""
    # Words that a heading may begin with: "Our FAQ", "The most frequently asked questions".
    faq_determiners: str = ""
    # Words for "and": "FAQ and troubleshooting". The sign "&" stands for each of them.
    words_for_and: str = ""


SUBJECTS = {
    "ar": Subjects(words_for_and="و"),
    "bg": Subjects(words_for_and="и"),
    "ca": Subjects(
        faq_may_lead_on="de del per",
        words_for_and="i",
    ),
    "cs": Subjects(faq_leads_on="o"),
    "da": Subjects(
        faq_leads_on="om",
        faq_determiners="vores",
        words_for_and="og",
    ),
    "de": Subjects(
        faq_leads_on="über zu zum zur",
        faq_may_lead_on="in von der des für fürs",
        faq_determiners="die der unsere eure ihre meine weitere",
        words_for_and="und",
    ),
    "el": Subjects(words_for_and="και"),
    "en": Subjects(
        faq_leads_on="about for on regarding",
        faq_may_lead_on="of in to",
        faq_determiners="the our your my their some more most other top",
    ),
    "es": Subjects(
        faq_leads_on="sobre acerca",
        faq_may_lead_on="de del para",
        faq_determiners="las los la nuestras vuestras mis otras",
        words_for_and="y e",
    ),
    "et": Subjects(words_for_and="ja"),
    "fa": Subjects(words_for_and="و"),
    "fi": Subjects(words_for_and="ja"),
    "fr": Subjects(
        faq_leads_on="sur concernant",
        faq_may_lead_on="de du des pour",
        faq_determiners="nos vos mes les la le",
        words_for_and="et",
    ),
    "he": Subjects(words_for_and="ו"),
    "hi": Subjects(words_for_and="और"),
    "hr": Subjects(
        faq_leads_on="o",
        words_for_and="i",
    ),
    "hu": Subjects(words_for_and="és"),
    "it": Subjects(
        faq_leads_on="su",
        faq_may_lead_on="di dei del per",
        faq_determiners="le nostre vostre",
        words_for_and="e",
    ),
    "lt": Subjects(words_for_and="ir"),
    "lv": Subjects(words_for_and="un"),
    "nl": Subjects(
        faq_leads_on="over",
        faq_may_lead_on="van voor",
        faq_determiners="onze jouw",
        words_for_and="en",
    ),
    "no": Subjects(
        faq_leads_on="om",
        faq_determiners="våre",
        words_for_and="og",
    ),
    "pl": Subjects(
        faq_leads_on="o",
        words_for_and="i",
    ),
    "pt": Subjects(
        faq_leads_on="sobre",
        faq_may_lead_on="de do da para",
        faq_determiners="nossas suas as",
        words_for_and="e",
    ),
    "ro": Subjects(words_for_and="și"),
    "ru": Subjects(
        faq_leads_on="о",
        faq_determiners="наши ваши",
        words_for_and="и",
    ),
    "sk": Subjects(faq_leads_on="o"),
    "sl": Subjects(faq_leads_on="o"),
    "sv": Subjects(
        faq_leads_on="om",
        faq_determiners="våra",
        words_for_and="och",
    ),
    "tr": Subjects(words_for_and="ve"),
    "uk": Subjects(
        faq_leads_on="про",
        words_for_and="та і",
    ),
    "ur": Subjects(words_for_and="و"),
}
