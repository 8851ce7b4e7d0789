"""Words for questions, as headings have them that do not say FAQ."""

from __future__ import annotations

from typing import NamedTuple


class Asking(NamedTuple):
    """Those of one language."""

    # "Questions", "Reader questions": where all headings below ask, a FAQ may be meant.
    words_for_questions: str = ""


ASKING = {
    "af": Asking("vrae"),
    "ar": Asking("أسئلة الأسئلة"),
    "az": Asking("suallar"),
    "be": Asking("пытанні"),
    "bg": Asking("въпроси"),
    "bn": Asking("প্রশ্ন"),
    "ca": Asking("preguntes"),
    "cs": Asking("otázky dotazy"),
    "da": Asking("spørgsmål"),
    "de": Asking("fragen leserfragen"),
    "el": Asking("ερωτήσεις"),
    "en": Asking("questions"),
    "es": Asking("preguntas"),
    "et": Asking("küsimused"),
    "eu": Asking("galderak"),
    "fa": Asking("پرسش‌ها سوالات پرسشها"),
    "fi": Asking("kysymykset kysymyksiä"),
    "fr": Asking("questions"),
    "gl": Asking("preguntas"),
    "he": Asking("שאלות"),
    "hi": Asking("प्रश्न सवाल"),
    "hr": Asking("pitanja"),
    "hu": Asking("kérdések"),
    "hy": Asking("հարցեր"),
    "id": Asking("pertanyaan"),
    "is": Asking("spurningar"),
    "it": Asking("domande"),
    "ja": Asking("質問 ご質問"),
    "ka": Asking("კითხვები"),
    "ko": Asking("질문 질문들"),
    "lt": Asking("klausimai"),
    "lv": Asking("jautājumi"),
    "mk": Asking("прашања"),
    "mr": Asking("प्रश्न"),
    "ms": Asking("soalan"),
    "nl": Asking("vragen"),
    "no": Asking("spørsmål"),
    "pl": Asking("pytania"),
    "pt": Asking("perguntas dúvidas"),
    "ro": Asking("întrebări"),
    "ru": Asking("вопросы"),
    "sk": Asking("otázky"),
    "sl": Asking("vprašanja"),
    "sq": Asking("pyetje"),
    "sr": Asking("питања pitanja"),
    "sv": Asking("frågor"),
    "sw": Asking("maswali"),
    "ta": Asking("கேள்விகள்"),
    "th": Asking("คำถาม"),
    "tl": Asking("tanong"),
    "tr": Asking("sorular"),
    "uk": Asking("питання запитання"),
    "ur": Asking("سوالات"),
    "vi": Asking("hỏi"),
    "zh": Asking("问题 問題 提问"),
}
