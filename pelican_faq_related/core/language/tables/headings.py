"""Phrases of headings that open a FAQ."""

from __future__ import annotations

from typing import NamedTuple


class Headings(NamedTuple):
    """Those of one language."""

    # Phrases of headings that open a FAQ. The first is the heading of a section that we add.
    faq_headings: str = ""


HEADINGS = {
    # Words of no language, or of all.
    "everywhere": Headings(
        faq_headings="FAQ | FAQs | F.A.Q. | Q&A | Q&As | Q+A | Q/A | QnA | Q and A",
    ),
    "af": Headings(faq_headings="Gereelde vrae | Algemene vrae"),
    "ar": Headings(
        faq_headings=(
            "الأسئلة الشائعة | الأسئلة المتكررة | أسئلة شائعة | أسئلة متكررة | أسئلة وأجوبة | "
            "الأسئلة الأكثر شيوعا | الأسئلة الأكثر تكرارا | الاسئلة الشائعة | الأسئلة المتداولة"
        ),
    ),
    "az": Headings(faq_headings="Tez-tez verilən suallar"),
    "be": Headings(faq_headings="Частыя пытанні | Пытанні і адказы"),
    "bg": Headings(
        faq_headings="Често задавани въпроси | Често срещани въпроси | Въпроси и отговори",
    ),
    "bn": Headings(faq_headings="প্রায়শই জিজ্ঞাসিত প্রশ্ন | সচরাচর জিজ্ঞাসা"),
    "ca": Headings(
        faq_headings="Preguntes freqüents | Preguntes més freqüents | Preguntes i respostes",
    ),
    "cs": Headings(
        faq_headings=(
            "Často kladené otázky | Často kladené dotazy | Nejčastější dotazy | "
            "Nejčastější otázky | Časté dotazy | Časté otázky | Otázky a odpovědi | "
            "Nejčastěji kladené otázky | Nejčastěji kladené dotazy"
        ),
    ),
    "da": Headings(
        faq_headings=(
            "Ofte stillede spørgsmål | Hyppigt stillede spørgsmål | Spørgsmål og svar | "
            "Hyppige spørgsmål | Almindelige spørgsmål | Typiske spørgsmål"
        ),
    ),
    "de": Headings(
        faq_headings=(
            "Häufig gestellte Fragen | Häufige Fragen | Häufigste Fragen | Häufigsten Fragen | "
            "Häufig gestellten Fragen | Oft gestellte Fragen | Fragen und Antworten | "
            "Meistgestellte Fragen"
        ),
    ),
    "el": Headings(
        faq_headings=(
            "Συχνές ερωτήσεις | Συχνά ερωτήματα | Ερωτήσεις και απαντήσεις | Συνήθεις ερωτήσεις | "
            "Συχνές απορίες"
        ),
    ),
    "en": Headings(
        faq_headings=(
            "Frequently asked questions | Frequently asked question | Frequent questions | "
            "Commonly asked questions | Common questions | Questions and answers | "
            "People also ask | Popular questions | Your questions answered | Frequently asked"
        ),
    ),
    "es": Headings(
        faq_headings=(
            "Preguntas frecuentes | Preguntas más frecuentes | Preguntas comunes | "
            "Preguntas habituales | Preguntas y respuestas | Dudas frecuentes | "
            "Preguntas más comunes | Dudas comunes | Dudas más frecuentes"
        ),
    ),
    "et": Headings(faq_headings="Korduma kippuvad küsimused | Küsimused ja vastused | KKK"),
    "eu": Headings(faq_headings="Ohiko galderak | Maiz egiten diren galderak | Galdera arruntak"),
    "fa": Headings(
        faq_headings="سوالات متداول | سؤالات متداول | سوالات رایج | پرسش‌های متداول | پرسش و پاسخ",
    ),
    "fi": Headings(
        faq_headings=(
            "Usein kysytyt kysymykset | Usein kysyttyä | Kysymyksiä ja vastauksia | UKK | "
            "Usein kysyttyjä kysymyksiä | Usein kysytyt | Useimmin kysytyt kysymykset | "
            "Yleisiä kysymyksiä | Yleiset kysymykset"
        ),
    ),
    "fr": Headings(
        faq_headings=(
            "Foire aux questions | Questions fréquentes | Questions fréquemment posées | "
            "Questions les plus fréquentes | Questions courantes | Questions et réponses | "
            "Questions-réponses | Questions récurrentes"
        ),
    ),
    "he": Headings(
        faq_headings='שאלות נפוצות | שאלות ותשובות | שאלות ותשובות נפוצות | שאלות שכיחות | שו"ת',
    ),
    "hi": Headings(
        faq_headings=(
            "अक्सर पूछे जाने वाले प्रश्न | अक्सर पूछे जाने वाले सवाल | अक्सर पूछे गए प्रश्न | सामान्य प्रश्न | "
            "प्रश्न और उत्तर | सामान्य सवाल"
        ),
    ),
    "hr": Headings(
        faq_headings=(
            "Često postavljana pitanja | Najčešća pitanja | Pitanja i odgovori | "
            "Najčešće postavljana pitanja | Česta pitanja"
        ),
    ),
    "hu": Headings(
        faq_headings=(
            "Gyakori kérdések | Gyakran ismételt kérdések | Gyakran feltett kérdések | GYIK | "
            "Kérdések és válaszok | Leggyakoribb kérdések | Leggyakrabban feltett kérdések"
        ),
    ),
    "hy": Headings(faq_headings="Հաճախ տրվող հարցեր"),
    "id": Headings(
        faq_headings=(
            "Pertanyaan yang sering diajukan | Pertanyaan yang sering ditanyakan | "
            "Pertanyaan umum | Tanya jawab | Pertanyaan yang sering muncul"
        ),
    ),
    "is": Headings(faq_headings="Algengar spurningar | Spurningar og svör"),
    "it": Headings(
        faq_headings=(
            "Domande frequenti | Domande più frequenti | Domande comuni | Domande e risposte | "
            "Domande ricorrenti"
        ),
    ),
    "ja": Headings(
        faq_headings=(
            "よくある質問 | よくあるご質問 | よくある質問と回答 | 質問と回答 | "
            "よくあるお問い合わせ | よくある疑問 | 質問と答え"
        ),
    ),
    "ka": Headings(faq_headings="ხშირად დასმული კითხვები"),
    "ko": Headings(
        faq_headings=(
            "자주 묻는 질문 | 자주 묻는 질문과 답변 | 자주 묻는 질문들 | 자주 하는 질문 | "
            "자주하는 질문 | 질문과 답변 | 자주 물어보는 질문 | 질의응답"
        ),
    ),
    "lt": Headings(
        faq_headings="Dažniausiai užduodami klausimai | Dažnai užduodami klausimai | DUK",
    ),
    "lv": Headings(
        faq_headings="Biežāk uzdotie jautājumi | Bieži uzdotie jautājumi | Jautājumi un atbildes",
    ),
    "mk": Headings(faq_headings="Често поставувани прашања"),
    "mr": Headings(faq_headings="वारंवार विचारले जाणारे प्रश्न"),
    "ms": Headings(faq_headings="Soalan lazim | Soalan yang kerap ditanya"),
    "nl": Headings(
        faq_headings=(
            "Veelgestelde vragen | Veel gestelde vragen | Meest gestelde vragen | "
            "Vragen en antwoorden | Veelvoorkomende vragen | Meestgestelde vragen | "
            "Vaak gestelde vragen"
        ),
    ),
    "no": Headings(faq_headings="Ofte stilte spørsmål | Vanlige spørsmål | Spørsmål og svar"),
    "pl": Headings(
        faq_headings=(
            "Najczęściej zadawane pytania | Często zadawane pytania | Najczęstsze pytania | "
            "Częste pytania | Pytania i odpowiedzi | Najpopularniejsze pytania"
        ),
    ),
    "pt": Headings(
        faq_headings=(
            "Perguntas frequentes | Perguntas mais frequentes | Perguntas comuns | "
            "Dúvidas frequentes | Dúvidas comuns | Questões frequentes | Perguntas e respostas | "
            "Dúvidas mais comuns | Dúvidas mais frequentes | Perguntas mais comuns"
        ),
    ),
    "ro": Headings(
        faq_headings=(
            "Întrebări frecvente | Întrebări și răspunsuri | Cele mai frecvente întrebări | "
            "Întrebări puse frecvent"
        ),
    ),
    "ru": Headings(
        faq_headings=(
            "Часто задаваемые вопросы | Частые вопросы | Популярные вопросы | Вопросы и ответы | "
            "Вопрос-ответ | ЧаВо | Часто спрашивают | Ответы на частые вопросы | Вопросы-ответы"
        ),
    ),
    "sk": Headings(
        faq_headings=(
            "Často kladené otázky | Najčastejšie otázky | Otázky a odpovede | "
            "Najčastejšie kladené otázky | Časté otázky"
        ),
    ),
    "sl": Headings(
        faq_headings="Pogosto zastavljena vprašanja | Pogosta vprašanja | Vprašanja in odgovori",
    ),
    "sq": Headings(faq_headings="Pyetje të shpeshta | Pyetjet e shpeshta"),
    "sr": Headings(
        faq_headings="Често постављана питања | Најчешћа питања | Питања и одговори | Честа питања",
    ),
    "sv": Headings(
        faq_headings=(
            "Vanliga frågor | Ofta ställda frågor | Frågor och svar | Vanligt förekommande frågor"
        ),
    ),
    "sw": Headings(faq_headings="Maswali yanayoulizwa mara kwa mara | Maswali na majibu"),
    "ta": Headings(faq_headings="அடிக்கடி கேட்கப்படும் கேள்விகள்"),
    "th": Headings(faq_headings="คำถามที่พบบ่อย | คำถามที่ถามบ่อย | คำถามพบบ่อย | ถามตอบ"),
    "tl": Headings(faq_headings="Mga madalas itanong | Mga karaniwang tanong"),
    "tr": Headings(
        faq_headings=(
            "Sıkça sorulan sorular | Sık sorulan sorular | SSS | SSS'ler | Sorular ve cevaplar | "
            "Sıkça sorulanlar | Sık sorulanlar | Soru ve cevap | Soru-cevap"
        ),
    ),
    "uk": Headings(
        faq_headings=(
            "Часті запитання | Поширені запитання | Найпоширеніші запитання | Часті питання | "
            "Поширені питання | Питання та відповіді | Запитання та відповіді | "
            "Найчастіші запитання | Найчастіші питання | Часто задавані питання | Питання-відповіді"
        ),
    ),
    "ur": Headings(
        faq_headings="اکثر پوچھے گئے سوالات | اکثر پوچھے جانے والے سوالات | عمومی سوالات",
    ),
    "vi": Headings(
        faq_headings=(
            "Câu hỏi thường gặp | Các câu hỏi thường gặp | Những câu hỏi thường gặp | Hỏi đáp | "
            "Hỏi và đáp | Câu hỏi phổ biến | Giải đáp thắc mắc"
        ),
    ),
    "zh": Headings(
        faq_headings=(
            "常见问题 | 常见问题解答 | 常见问题与解答 | 常见问题及解答 | 常見問題 | 常見問題解答 | "
            "常見問題與解答 | 常見問題及解答 | 常见问答 | 常見問答 | 问与答 | 問與答 | 常见疑问 | "
            "常見疑問"
        ),
    ),
}
