"""Words that open a mark, by language. To add yours, add labels to the table.

A label counts in any case, whatever the page's language. Only words that in brackets, with a colon
behind them, mean nothing but "there is another article" are here: neither "Note" nor "Source".
"""

from __future__ import annotations

LABELS: dict[str, tuple[str, ...]] = {
    "en": (
        "Related",
        "Related article",
        "Related post",
        "Related reading",
        "See also",
        "Read also",
        "Also read",
        "Read next",
    ),
    "ar": (
        "ذات صلة",
        "مقال ذو صلة",
        "مقالات ذات صلة",
        "اقرأ أيضا",
        "اقرأ أيضًا",
        "انظر أيضا",
        "انظر أيضًا",
    ),
    "bg": ("Свързано", "Свързана статия", "Вижте също", "Виж също", "Прочетете още"),
    "ca": ("Relacionat", "Article relacionat", "Vegeu també", "Mireu també"),
    "cs": ("Související", "Související článek", "Viz také", "Viz též", "Čtěte také"),
    "da": ("Relateret", "Relateret artikel", "Se også", "Læs også"),
    "de": (
        "Siehe auch",
        "Verwandter Artikel",
        "Ähnlicher Artikel",
        "Passend dazu",
        "Lesen Sie auch",
        "Lies auch",
        "Auch interessant",
    ),
    "el": ("Σχετικά", "Σχετικό άρθρο", "Δείτε επίσης", "Βλέπε επίσης", "Διαβάστε επίσης"),
    "es": (
        "Relacionado",
        "Artículo relacionado",
        "Véase también",
        "Ver también",
        "Vea también",
        "Lee también",
        "Lea también",
    ),
    "et": ("Vaata ka", "Loe ka", "Seotud artikkel"),
    "fa": ("مرتبط", "مطلب مرتبط", "مقاله مرتبط", "همچنین ببینید", "همچنین بخوانید"),
    "fi": ("Katso myös", "Lue myös", "Aiheeseen liittyvää"),
    "fr": (
        "Voir aussi",
        "Lire aussi",
        "À lire aussi",
        "A lire aussi",
        "À voir aussi",
        "Article lié",
        "Article connexe",
        "Sur le même sujet",
    ),
    "he": ("ראו גם", "ראה גם", "קראו גם", "מאמר קשור"),
    "hi": ("संबंधित", "संबंधित लेख", "यह भी देखें", "यह भी पढ़ें", "इसे भी पढ़ें"),
    "hr": ("Povezano", "Povezani članak", "Vidi također", "Pročitajte i"),
    "hu": ("Kapcsolódó", "Kapcsolódó cikk", "Lásd még", "Olvasd el ezt is"),
    "id": ("Terkait", "Artikel terkait", "Lihat juga", "Baca juga"),
    "it": ("Correlato", "Articolo correlato", "Vedi anche", "Si veda anche", "Leggi anche"),
    "ja": ("関連", "関連記事", "関連ページ", "関連項目", "あわせて読みたい", "こちらもおすすめ"),
    "ko": ("관련", "관련 글", "관련글", "관련 기사", "관련 문서", "함께 보기", "같이 보기"),
    "lt": ("Susiję", "Susijęs straipsnis", "Taip pat skaitykite", "Taip pat žiūrėkite"),
    "lv": ("Skatīt arī", "Lasi arī", "Saistīts raksts"),
    "nl": ("Gerelateerd", "Gerelateerd artikel", "Zie ook", "Lees ook"),
    "no": ("Relatert", "Relatert artikkel", "Se også", "Les også"),
    "pl": (
        "Powiązane",
        "Powiązany artykuł",
        "Zobacz też",
        "Zobacz także",
        "Zobacz również",
        "Czytaj też",
        "Czytaj także",
        "Przeczytaj też",
        "Przeczytaj także",
    ),
    "pt": (
        "Relacionado",
        "Artigo relacionado",
        "Veja também",
        "Ver também",
        "Leia também",
        "Ler também",
    ),
    "ro": ("Vezi și", "Citește și", "Articol similar"),
    "ru": ("Смотрите также", "См. также", "Читайте также", "По теме", "Похожая статья"),
    "sk": ("Súvisiace", "Súvisiaci článok", "Pozri tiež", "Pozri aj", "Čítajte tiež"),
    "sl": ("Glej tudi", "Preberite tudi", "Povezan članek"),
    "sr": ("Види још", "Погледајте и", "Повезано", "Vidi još", "Pogledajte i"),
    "sv": ("Relaterat", "Relaterad artikel", "Se även", "Se också", "Läs även", "Läs också"),
    "th": ("ที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "อ่านเพิ่มเติม", "ดูเพิ่มเติม"),
    "tr": ("İlgili", "İlgili yazı", "Ayrıca bakınız", "Ayrıca bkz.", "Bunu da okuyun"),
    "uk": ("Дивіться також", "Див. також", "Читайте також", "За темою"),
    "vi": ("Liên quan", "Bài viết liên quan", "Xem thêm", "Đọc thêm"),
    "zh": (
        *("相关", "相关文章", "相关阅读", "延伸阅读", "参见", "另见"),
        *("相關", "相關文章", "相關閱讀", "延伸閱讀", "參見", "另見"),
    ),
}
# The word that is no part of ordinary prose in any case.
ALWAYS = "related"


def all_labels() -> tuple[str, ...]:
    """Return the labels of all languages, each once."""
    return tuple(dict.fromkeys(label for labels in LABELS.values() for label in labels))
