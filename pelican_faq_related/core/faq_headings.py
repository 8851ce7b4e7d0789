"""Headings that open a FAQ section, by language. To add yours, add phrases to the table.

A phrase counts in any case, with or without accents and punctuation, whatever the page's language.
The first of a language is the one that is shown where a section needs a heading. What a heading may
say beside a phrase is in ``faq_openings``.
"""

from __future__ import annotations

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


def faq_heading(lang: str) -> str:
    """Return the usual heading of a FAQ section in a language; ``lang`` is a BCP 47 tag.

    >>> faq_heading("de-AT"), faq_heading("xx")
    ('Häufig gestellte Fragen', 'FAQ')
    """
    language = lang.lower().replace("_", "-").partition("-")[0]
    language = "no" if language in ("nb", "nn") else language
    return FAQ_HEADINGS.get(language, FAQ_HEADINGS["everywhere"])[0]
