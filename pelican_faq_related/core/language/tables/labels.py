"""What stands before questions and answers."""

from __future__ import annotations

from typing import NamedTuple


class Labels(NamedTuple):
    """Those of one language."""

    # What stands before a question, and before its answer: "Q: …", "Q1. …", "Frage 3) …". Single
    # letters count only beside others like them. A label of two words has \u00a0 between them.
    question_labels: str = ""
    answer_labels: str = ""


LABELS = {
    "ar": Labels(
        question_labels="س سؤال السؤال",
        answer_labels="ج جواب الجواب",
    ),
    "bg": Labels(
        question_labels="В Въпрос",
        answer_labels="О Отговор",
    ),
    "bn": Labels(
        question_labels="প্রশ্ন",
        answer_labels="উত্তর",
    ),
    "ca": Labels(
        question_labels="P Pregunta",
        answer_labels="R Resposta",
    ),
    "cs": Labels(
        question_labels="O Otázka",
        answer_labels="O Odpověď",
    ),
    "da": Labels(
        question_labels="S Sp Spørgsmål",
        answer_labels="S Sv Svar",
    ),
    "de": Labels(
        question_labels="F Frage",
        answer_labels="A Antwort",
    ),
    "el": Labels(
        question_labels="Ε Ερώτηση",
        answer_labels="Α Απάντηση",
    ),
    "en": Labels(
        question_labels="Q Question",
        answer_labels="A Ans Answer",
    ),
    "es": Labels(
        question_labels="P Pregunta",
        answer_labels="R Respuesta",
    ),
    "et": Labels(
        question_labels="K Küsimus",
        answer_labels="V Vastus",
    ),
    "fa": Labels(
        question_labels="س پرسش سوال سؤال",
        answer_labels="ج پاسخ جواب",
    ),
    "fi": Labels(
        question_labels="K Kysymys",
        answer_labels="V Vastaus",
    ),
    "fr": Labels(
        question_labels="Q Question",
        answer_labels="R Réponse",
    ),
    "he": Labels(
        question_labels="ש שאלה",
        answer_labels="ת תשובה",
    ),
    "hi": Labels(
        question_labels="प्र प्रश्न सवाल",
        answer_labels="उ उत्तर जवाब",
    ),
    "hr": Labels(
        question_labels="P Pitanje",
        answer_labels="O Odgovor",
    ),
    "hu": Labels(
        question_labels="K Kérdés",
        answer_labels="V Válasz",
    ),
    "id": Labels(
        question_labels="T Tanya Pertanyaan",
        answer_labels="J Jawab Jawaban",
    ),
    "it": Labels(
        question_labels="D Domanda",
        answer_labels="R Risposta",
    ),
    "ja": Labels(
        question_labels="問 質問",
        answer_labels="答 答え 回答",
    ),
    "ko": Labels(
        question_labels="문 질문",
        answer_labels="답 답변",
    ),
    "lt": Labels(
        question_labels="K Klausimas",
        answer_labels="A Atsakymas",
    ),
    "lv": Labels(
        question_labels="J Jautājums",
        answer_labels="A Atbilde",
    ),
    "ms": Labels(
        question_labels="S Soalan",
        answer_labels="J Jawapan",
    ),
    "nl": Labels(
        question_labels="V Vraag",
        answer_labels="A Antwoord",
    ),
    "no": Labels(
        question_labels="S Sp Spørsmål",
        answer_labels="S Sv Svar",
    ),
    "pl": Labels(
        question_labels="P Pytanie",
        answer_labels="O Odp Odpowiedź",
    ),
    "pt": Labels(
        question_labels="P Pergunta",
        answer_labels="R Resposta",
    ),
    "ro": Labels(
        question_labels="Î Întrebare",
        answer_labels="R Răspuns",
    ),
    "ru": Labels(
        question_labels="В Вопрос",
        answer_labels="О Ответ",
    ),
    "sk": Labels(
        question_labels="O Otázka",
        answer_labels="O Odpoveď",
    ),
    "sl": Labels(
        question_labels="V Vprašanje",
        answer_labels="O Odgovor",
    ),
    "sr": Labels(
        question_labels="П Питање",
        answer_labels="О Одговор",
    ),
    "sv": Labels(
        question_labels="F Fråga",
        answer_labels="S Sv Svar",
    ),
    "th": Labels(
        question_labels="ถาม คำถาม คำถามที่",
        answer_labels="ตอบ คำตอบ คำตอบที่",
    ),
    "tr": Labels(
        question_labels="S Soru",
        answer_labels="C Y Cevap Yanıt",
    ),
    "uk": Labels(
        question_labels="П З Питання Запитання",
        answer_labels="В Відповідь",
    ),
    "ur": Labels(
        question_labels="سوال",
        answer_labels="جواب",
    ),
    "vi": Labels(
        question_labels="H Hỏi Câu\u00a0hỏi",
        answer_labels="Đ Đáp Trả\u00a0lời Câu\u00a0trả\u00a0lời",
    ),
    "zh": Labels(
        question_labels="问 問 问题 問題",
        answer_labels="答 回答 答案 解答",
    ),
}
