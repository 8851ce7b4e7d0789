"""Headings that open a FAQ section, by language. To add yours, add phrases to the table.

A phrase counts in any case, with or without accents and punctuation, whatever the page's language.
The first of a language is the one that is shown where a section needs a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum
from itertools import dropwhile

from .text import words

FAQ_HEADINGS: dict[str, tuple[str, ...]] = {
    "everywhere": ("FAQ", "FAQs", "F.A.Q.", "Q&A", "Q&As", "Q+A", "Q/A", "QnA", "Q and A"),
    "en": (
        "Frequently asked questions",
        "Frequently asked question",
        "Frequent questions",
        "Commonly asked questions",
        "Common questions",
        "Questions and answers",
        "People also ask",
    ),
    "ar": (
        "الأسئلة الشائعة",
        "الأسئلة المتكررة",
        "أسئلة شائعة",
        "أسئلة متكررة",
        "أسئلة وأجوبة",
        "الأسئلة الأكثر شيوعا",
        "الأسئلة الأكثر تكرارا",
        "الاسئلة الشائعة",
    ),
    "bg": ("Често задавани въпроси", "Често срещани въпроси", "Въпроси и отговори"),
    "bn": ("প্রায়শই জিজ্ঞাসিত প্রশ্ন", "সচরাচর জিজ্ঞাসা"),
    "ca": ("Preguntes freqüents", "Preguntes més freqüents", "Preguntes i respostes"),
    "cs": (
        "Často kladené otázky",
        "Často kladené dotazy",
        "Nejčastější dotazy",
        "Nejčastější otázky",
        "Časté dotazy",
        "Časté otázky",
        "Otázky a odpovědi",
    ),
    "da": ("Ofte stillede spørgsmål", "Hyppigt stillede spørgsmål", "Spørgsmål og svar"),
    "de": (
        "Häufig gestellte Fragen",
        "Häufige Fragen",
        "Häufigste Fragen",
        "Häufigsten Fragen",
        "Häufig gestellten Fragen",
        "Oft gestellte Fragen",
        "Fragen und Antworten",
    ),
    "el": ("Συχνές ερωτήσεις", "Συχνά ερωτήματα", "Ερωτήσεις και απαντήσεις"),
    "es": (
        "Preguntas frecuentes",
        "Preguntas más frecuentes",
        "Preguntas comunes",
        "Preguntas habituales",
        "Preguntas y respuestas",
        "Dudas frecuentes",
    ),
    "et": ("Korduma kippuvad küsimused", "Küsimused ja vastused", "KKK"),
    "eu": ("Ohiko galderak", "Maiz egiten diren galderak", "Galdera arruntak"),
    "fa": ("سوالات متداول", "سؤالات متداول", "سوالات رایج", "پرسش‌های متداول", "پرسش و پاسخ"),
    "fi": ("Usein kysytyt kysymykset", "Usein kysyttyä", "Kysymyksiä ja vastauksia", "UKK"),
    "fr": (
        "Foire aux questions",
        "Questions fréquentes",
        "Questions fréquemment posées",
        "Questions les plus fréquentes",
        "Questions courantes",
        "Questions et réponses",
        "Questions-réponses",
    ),
    "he": ("שאלות נפוצות", "שאלות ותשובות", "שאלות ותשובות נפוצות"),
    "hi": (
        "अक्सर पूछे जाने वाले प्रश्न",
        "अक्सर पूछे जाने वाले सवाल",
        "अक्सर पूछे गए प्रश्न",
        "सामान्य प्रश्न",
        "प्रश्न और उत्तर",
    ),
    "hr": ("Često postavljana pitanja", "Najčešća pitanja", "Pitanja i odgovori"),
    "hu": (
        "Gyakori kérdések",
        "Gyakran ismételt kérdések",
        "Gyakran feltett kérdések",
        "GYIK",
        "Kérdések és válaszok",
    ),
    "id": (
        "Pertanyaan yang sering diajukan",
        "Pertanyaan yang sering ditanyakan",
        "Pertanyaan umum",
        "Tanya jawab",
    ),
    "it": ("Domande frequenti", "Domande più frequenti", "Domande comuni", "Domande e risposte"),
    "ja": (
        "よくある質問",
        "よくあるご質問",
        "よくある質問と回答",
        "質問と回答",
        "よくあるお問い合わせ",
    ),
    "ko": (
        "자주 묻는 질문",
        "자주 묻는 질문과 답변",
        "자주 묻는 질문들",
        "자주 하는 질문",
        "자주하는 질문",
        "질문과 답변",
    ),
    "lt": ("Dažniausiai užduodami klausimai", "Dažnai užduodami klausimai", "DUK"),
    "lv": ("Biežāk uzdotie jautājumi", "Bieži uzdotie jautājumi", "Jautājumi un atbildes"),
    "ms": ("Soalan lazim", "Soalan yang kerap ditanya"),
    "nl": (
        "Veelgestelde vragen",
        "Veel gestelde vragen",
        "Meest gestelde vragen",
        "Vragen en antwoorden",
    ),
    "no": ("Ofte stilte spørsmål", "Vanlige spørsmål", "Spørsmål og svar"),
    "pl": (
        "Najczęściej zadawane pytania",
        "Często zadawane pytania",
        "Najczęstsze pytania",
        "Częste pytania",
        "Pytania i odpowiedzi",
    ),
    "pt": (
        "Perguntas frequentes",
        "Perguntas mais frequentes",
        "Perguntas comuns",
        "Dúvidas frequentes",
        "Dúvidas comuns",
        "Questões frequentes",
        "Perguntas e respostas",
    ),
    "ro": ("Întrebări frecvente", "Întrebări și răspunsuri"),
    "ru": (
        "Часто задаваемые вопросы",
        "Частые вопросы",
        "Популярные вопросы",
        "Вопросы и ответы",
        "Вопрос-ответ",
        "ЧаВо",
    ),
    "sk": ("Často kladené otázky", "Najčastejšie otázky", "Otázky a odpovede"),
    "sl": ("Pogosto zastavljena vprašanja", "Pogosta vprašanja", "Vprašanja in odgovori"),
    "sr": ("Често постављана питања", "Најчешћа питања", "Питања и одговори"),
    "sv": ("Vanliga frågor", "Ofta ställda frågor", "Frågor och svar"),
    "sw": ("Maswali yanayoulizwa mara kwa mara", "Maswali na majibu"),
    "th": ("คำถามที่พบบ่อย", "คำถามที่ถามบ่อย"),
    "tr": (
        "Sıkça sorulan sorular",
        "Sık sorulan sorular",
        "SSS",
        "SSS'ler",
        "Sorular ve cevaplar",
    ),
    "uk": (
        "Часті запитання",
        "Поширені запитання",
        "Найпоширеніші запитання",
        "Часті питання",
        "Поширені питання",
        "Питання та відповіді",
        "Запитання та відповіді",
    ),
    "ur": ("اکثر پوچھے گئے سوالات", "اکثر پوچھے جانے والے سوالات", "عمومی سوالات"),
    "vi": (
        "Câu hỏi thường gặp",
        "Các câu hỏi thường gặp",
        "Những câu hỏi thường gặp",
        "Hỏi đáp",
        "Hỏi và đáp",
    ),
    "zh": (
        "常见问题",
        "常见问题解答",
        "常见问题与解答",
        "常见问题及解答",
        "常見問題",
        "常見問題解答",
        "常見問題與解答",
        "常見問題及解答",
        "常见问答",
        "常見問答",
        "问与答",
        "問與答",
    ),
}
# Words that may lead on from a phrase to its subject: "FAQs about tea".
_LEADS_ON = frozenset(
    words("about for on regarding über zu zum zur sur concernant sobre acerca su o про о over om")
)
# Words that may do so, if what stands below bears it out: "FAQ del curso", "FAQ in English".
_MAY_LEAD_ON = frozenset(
    words("of in to de du des del do da di dei per para pour von der des für fürs van voor")
)
# Words for "and": "FAQ and troubleshooting", and "Fragen & Antworten" for "Fragen und Antworten".
_AND = dict.fromkeys(words("und et y e i och og en ja ve és и та і και și un ir ו و और"), "and")
# What a heading may begin with: "Our FAQ", "The most frequently asked questions".
_DETERMINERS = frozenset(
    words(
        """the our your my their some more most other top die der unsere eure ihre meine weitere nos
        vos mes les la las los le nuestras vuestras mis otras nossas suas as nostre vostre onze jouw
        våra vores våre наши ваши"""
    )
)
# What speaks of a FAQ rather than opening one: "How to edit the FAQ", "Benefits of FAQs".
_ABOUT = _DETERMINERS | frozenset(
    words(
        """a an of to in for with from about on beyond behind without vs how what why
        when where which who is are do not no see read edit editing write writing update
        updating add adding create creating make making build building use using
        optimize schema von zu im in für mit über wie was warum du de des pour sur dans
        sans un une comment pourquoi del el en con para por como que um uma o do da no
        na sobre il lo di per su come cosa het een van voor met hoe"""
    )
)
_LONGEST_NAME = 4  # words around a phrase: "Our most frequently asked questions"
_SEPARATOR = re.compile(r"\s*[:：(（\[|,;!?–—/]|\s-\s")
_NUMBERING = re.compile(r"^\W*(?:\d+(?:\.\d+)*[.):]?\s+)?")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]{4}")  # Thai, Japanese, Chinese

_Words = tuple[str, ...]


class Opens(IntEnum):
    """Whether a heading opens a FAQ section."""

    NOT = 0
    LIKELY = 1  # if what stands below it bears it out: "Tea FAQ", "FAQ and troubleshooting"
    SURELY = 2
    MARKED = 3  # by the author, in a comment or in the front matter


def faq_heading(lang: str) -> str:
    """Return the usual heading of a FAQ section in a language; ``lang`` is a BCP 47 tag.

    >>> faq_heading("de-AT"), faq_heading("xx")
    ('Häufig gestellte Fragen', 'FAQ')
    """
    language = lang.lower().replace("_", "-").partition("-")[0]
    language = "no" if language in ("nb", "nn") else language
    return FAQ_HEADINGS.get(language, FAQ_HEADINGS["everywhere"])[0]


class FaqHeadings:
    """Tells whether a heading opens a FAQ section.

    >>> opens_faq = FaqHeadings(["Ask the roaster"])
    >>> [opens_faq(text).name for text in ("FAQs: tea", "Tea FAQ", "How to edit the FAQ")]
    ['SURELY', 'LIKELY', 'NOT']
    """

    def __init__(self, more: Iterable[str] = ()) -> None:
        """Take phrases beside those of the table."""
        texts = [phrase for group in FAQ_HEADINGS.values() for phrase in group] + list(more)
        self._phrases = {_normal(text) for text in texts} - {()}
        self._longest = max(map(len, self._phrases))
        self._first_words = {phrase[0] for phrase in self._phrases}
        self._last_words = {phrase[-1] for phrase in self._phrases}
        self._unspaced = tuple(text for text in texts if _UNSPACED.match(text))

    def may_open(self, html: str) -> bool:
        """Whether it is worth reading a heading, by its first and last word.

        >>> [FaqHeadings().may_open(html) for html in ("Our <b>FAQ</b>", "Green tea and black")]
        [True, False]
        """
        parts = html.split()
        if not parts:
            return False
        first, last = parts[0].lower(), parts[-1].rstrip("?!.:").lower()
        both = first + last
        return (
            not (both.isascii() and both.isalpha())
            or first in self._first_words
            or last in self._last_words
        )

    def __call__(self, text: str) -> Opens:
        """Return what the plain text of a heading says."""
        if not text[:1].isalpha():
            text = _NUMBERING.sub("", text)
        found = _normal(text)
        if not found:
            return Opens.NOT
        lengths = range(min(self._longest, len(found)), 0, -1)
        if found[0] in self._first_words:
            length = next((n for n in lengths if found[:n] in self._phrases), 0)
            if length:
                return _opens_with(text, found[:length], found[length:])
        if found[-1] in self._last_words:
            length = next((n for n in lengths if found[-n:] in self._phrases), 0)
            if length:
                return _opens_before(text, found[:-length])
        text = text.strip()
        named = text.endswith(self._unspaced) or text.startswith(self._unspaced)
        return Opens.LIKELY if named else Opens.NOT


def may_name_an_interview(title: str) -> bool:
    """Whether the title of a page has "Q&A" and more words: "Q&A with a beekeeper".

    >>> may_name_an_interview("Q&A: Jane Doe"), may_name_an_interview("Q&A")
    (True, False)
    """
    found = _normal(title)
    return found not in _Q_AND_A and any(
        phrase in (found[: len(phrase)], found[-len(phrase) :]) for phrase in _Q_AND_A
    )


def _normal(text: str) -> _Words:
    """Return the words of a text, those for "and" alike in all languages."""
    return tuple(_AND.get(word, word) for word in words(text))


def _opens_with(text: str, phrase: _Words, rest: _Words) -> Opens:
    """Whether a heading opens a section that begins with a phrase."""
    if not rest or rest[0] in _LEADS_ON or _separated(text, phrase):
        return Opens.SURELY
    if rest[0] in _MAY_LEAD_ON:
        return Opens.LIKELY
    named = len(rest) <= _LONGEST_NAME and (rest[0] == "and" or not _ABOUT.intersection(rest))
    return Opens.LIKELY if named else Opens.NOT


def _opens_before(text: str, before: _Words) -> Opens:
    """Whether a heading opens a section that ends with a phrase, behind these words."""
    if _separated(text, before):
        return Opens.LIKELY
    names = tuple(dropwhile(_DETERMINERS.__contains__, before))
    named = len(before) <= _LONGEST_NAME and not _ABOUT.intersection(names)
    return Opens.LIKELY if named and not text.rstrip().endswith(("?", "？")) else Opens.NOT


def _separated(text: str, phrase: _Words) -> bool:
    """Whether the words of the phrase are parted from what follows them by punctuation."""
    return any(_normal(text[: match.start()]) == phrase for match in _SEPARATOR.finditer(text))


_Q_AND_A = {_normal(phrase) for phrase in FAQ_HEADINGS["everywhere"] if phrase[0] == "Q"}
