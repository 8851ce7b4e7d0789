"""The few words that the plugin itself puts into a page, in the language of the page."""

from __future__ import annotations

# language: name of a group of suggested articles, name of a list of articles that lead here
_PHRASES = {
    "ar": ("مقالات ذات صلة", "مذكور في"),
    "bg": ("Свързани статии", "Споменато в"),
    "ca": ("Articles relacionats", "Esmentat a"),
    "cs": ("Související články", "Odkazují sem"),
    "da": ("Relaterede artikler", "Omtalt i"),
    "de": ("Ähnliche Artikel", "Erwähnt in"),
    "el": ("Σχετικά άρθρα", "Αναφέρεται σε"),
    "en": ("Related articles", "Referenced by"),
    "es": ("Artículos relacionados", "Mencionado en"),
    "et": ("Seotud artiklid", "Siia viitavad"),
    "fa": ("مقاله‌های مرتبط", "ارجاع‌شده در"),
    "fi": ("Aiheeseen liittyvää", "Tänne viittaavat"),
    "fr": ("Articles similaires", "Mentionné dans"),
    "he": ("מאמרים קשורים", "מוזכר ב"),
    "hi": ("संबंधित लेख", "यहाँ उल्लेखित"),
    "hu": ("Kapcsolódó cikkek", "Ide hivatkozik"),
    "id": ("Artikel terkait", "Dirujuk oleh"),
    "it": ("Articoli correlati", "Citato in"),
    "ja": ("関連記事", "この記事に言及している記事"),
    "ko": ("관련 글", "이 글을 언급한 글"),
    "nb": ("Relaterte artikler", "Omtalt i"),
    "nl": ("Gerelateerde artikelen", "Vermeld in"),
    "no": ("Relaterte artikler", "Omtalt i"),
    "pl": ("Powiązane artykuły", "Odsyłają tutaj"),
    "pt": ("Artigos relacionados", "Mencionado em"),
    "ro": ("Articole similare", "Menționat în"),
    "ru": ("Похожие статьи", "Упоминается в"),
    "sk": ("Súvisiace články", "Odkazujú sem"),
    "sv": ("Relaterade artiklar", "Omnämns i"),
    "tr": ("İlgili yazılar", "Buraya bağlantı verenler"),
    "uk": ("Схожі статті", "Згадується в"),
    "vi": ("Bài viết liên quan", "Được nhắc đến trong"),
    "zh": ("相关文章", "提及本文的文章"),
}


def _of(lang: str) -> tuple[str, str]:
    code = lang.replace("_", "-").lower()
    return _PHRASES.get(code) or _PHRASES.get(code.partition("-")[0]) or _PHRASES["en"]


def name_of_suggestions(lang: str) -> str:
    """Return the name of a group of suggested articles.

    >>> name_of_suggestions("de-AT"), name_of_suggestions("")
    ('Ähnliche Artikel', 'Related articles')
    """
    return _of(lang)[0]


def name_of_backlinks(lang: str) -> str:
    """Return the name of a list of articles that lead to this one.

    >>> name_of_backlinks("pt_BR")
    'Mencionado em'
    """
    return _of(lang)[1]
