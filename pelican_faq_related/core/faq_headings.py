"""Headings that open a FAQ section, by language. To add yours, add phrases to the table.

A phrase counts in any case, with or without accents and punctuation, whatever the page's language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from .text import words

FAQ_HEADINGS: dict[str, tuple[str, ...]] = {
    "everywhere": ("FAQ", "FAQs", "F.A.Q.", "Q&A", "Q & A", "Q and A"),
    "en": (
        "Frequently asked questions",
        "Frequently asked question",
        "Commonly asked questions",
        "Common questions",
        "Questions and answers",
        "People also ask",
    ),
    "ar": ("الأسئلة الشائعة", "الأسئلة المتكررة", "أسئلة شائعة", "أسئلة متكررة"),
    "ca": ("Preguntes freqüents", "Preguntes més freqüents"),
    "cs": ("Často kladené otázky", "Často kladené dotazy", "Nejčastější dotazy", "Časté dotazy"),
    "da": ("Ofte stillede spørgsmål",),
    "de": (
        "Häufig gestellte Fragen",
        "Häufige Fragen",
        "Oft gestellte Fragen",
        "Fragen und Antworten",
    ),
    "el": ("Συχνές ερωτήσεις",),
    "es": ("Preguntas frecuentes", "Preguntas más frecuentes", "Preguntas y respuestas"),
    "fi": ("Usein kysytyt kysymykset", "Usein kysyttyä"),
    "fr": ("Foire aux questions", "Questions fréquentes", "Questions fréquemment posées"),
    "he": ("שאלות נפוצות", "שאלות ותשובות"),
    "hi": ("अक्सर पूछे जाने वाले प्रश्न", "अक्सर पूछे जाने वाले सवाल"),
    "hu": ("Gyakori kérdések", "Gyakran ismételt kérdések"),
    "id": ("Pertanyaan yang sering diajukan", "Pertanyaan umum"),
    "it": ("Domande frequenti", "Domande e risposte"),
    "ja": ("よくある質問", "よくあるご質問", "よくある質問と回答"),
    "ko": ("자주 묻는 질문", "자주 하는 질문"),
    "nl": ("Veelgestelde vragen", "Veel gestelde vragen"),
    "no": ("Ofte stilte spørsmål", "Vanlige spørsmål"),
    "pl": ("Najczęściej zadawane pytania", "Często zadawane pytania", "Pytania i odpowiedzi"),
    "pt": ("Perguntas frequentes", "Perguntas mais frequentes", "Perguntas e respostas"),
    "ro": ("Întrebări frecvente",),
    "ru": ("Часто задаваемые вопросы", "Частые вопросы", "Вопросы и ответы"),
    "sv": ("Vanliga frågor", "Vanliga frågor och svar"),
    "tr": ("Sıkça sorulan sorular", "Sık sorulan sorular"),
    "uk": ("Часті запитання", "Поширені запитання", "Питання та відповіді"),
    "vi": ("Câu hỏi thường gặp",),
    "zh": ("常见问题", "常见问题解答", "常見問題", "常見問題解答"),
}
# Words that may lead on from a phrase to its subject: "FAQs about tea".
_LEADS_ON = frozenset(
    "about for on regarding uber zu zum zur sur concernant sobre acerca su o про о over om".split()
)
_SEPARATOR = re.compile(r"\s*[:：(（\[|,;!?–—]|\s-\s")
_NUMBERING = re.compile(r"^\W*(?:\d+(?:\.\d+)*[.):]?\s+)?")


def faq_heading_matcher(more: Iterable[str] = ()) -> Callable[[str], bool]:
    """Return a function that tells whether a heading's plain text opens a FAQ section.

    >>> opens_faq = faq_heading_matcher(["Ask the roaster"])
    >>> [opens_faq(text) for text in ("FAQs: tea", "Ask the roaster", "How to edit the FAQ")]
    [True, True, False]
    """
    phrases = {words(phrase) for group in FAQ_HEADINGS.values() for phrase in group}
    phrases |= {words(phrase) for phrase in more}
    phrases.discard(())
    longest = max(map(len, phrases))
    first_words = {phrase[0] for phrase in phrases}

    def opens_faq(text: str) -> bool:
        text = _NUMBERING.sub("", text)
        found = words(text)
        if not found or found[0] not in first_words:
            return False
        for length in range(min(longest, len(found)), 0, -1):
            if found[:length] in phrases:
                rest = found[length:]
                return not rest or rest[0] in _LEADS_ON or _separated(text, found[:length])
        return False

    return opens_faq


def _separated(text: str, phrase: tuple[str, ...]) -> bool:
    """Whether the words of the phrase are parted from what follows them by punctuation."""
    return any(words(text[: match.start()]) == phrase for match in _SEPARATOR.finditer(text))
