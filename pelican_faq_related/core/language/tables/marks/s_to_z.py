"""Words of marks, in the languages whose codes begin so."""

from __future__ import annotations

from .row import Marks

S_TO_Z = {
    "sk": Marks(
        mark_labels=(
            "Súvisiace | Súvisiaci článok | Pozri tiež | Pozri aj | Čítajte tiež | "
            "Čítajte viac | Čítať ďalej | Prečítajte si aj | Zistiť viac | Viac informácií | "
            "Mohlo by vás zaujímať | Mohlo by sa vám páčiť | Ďalšie čítanie | Súvisiace články"
        ),
        short_mark_labels="Viac | Pozri",
        similar_articles="Súvisiace články",
        referenced_by="Spomenuté v",
    ),
    "sl": Marks(
        mark_labels=(
            "Glej tudi | Preberite tudi | Povezan članek | Preberi več | Preberite več | "
            "Preberi tudi | Beri naprej | Izvedite več | Morda vam bo všeč | Morda vas zanima | "
            "Povezani članki | Sorodni članki"
        ),
        short_mark_labels="Več | Glej",
        similar_articles="Sorodni članki",
        referenced_by="Omenjeno v",
    ),
    "sq": Marks(
        mark_labels=(
            "Artikull i ngjashëm | Artikuj të ngjashëm | Shih edhe | Shihni gjithashtu | "
            "Lexo edhe | Lexoni edhe | Lexo më shumë | Lexoni më shumë"
        ),
        short_mark_labels="Shih",
        similar_articles="Artikuj të ngjashëm",
        referenced_by="Përmendur në",
    ),
    "sr": Marks(
        mark_labels=(
            "Види још | Погледајте и | Повезано | Vidi još | Pogledajte i | Прочитајте још | "
            "Прочитајте и | Прочитајте више | Сазнајте више | Можда ће вам се допасти | "
            "Можда ће вас занимати | Повезани чланци | Pročitajte još | Pročitajte više | "
            "Saznajte više | Možda će vas zanimati | Povezani članci"
        ),
        short_mark_labels="Више | Још | Види | Više | Još | Vidi",
        similar_articles="Слични чланци",
        referenced_by="Поменуто у",
    ),
    "sv": Marks(
        mark_labels=(
            "Relaterat | Relaterad artikel | Se även | Se också | Läs även | Läs också | "
            "Läs mer | Läs vidare | Lästips | Mer läsning | Vidare läsning | Ta reda på mer | "
            "Du kanske också gillar | Du kanske även gillar | Relaterade artiklar | "
            "Relaterade inlägg"
        ),
        short_mark_labels="Mer | Se",
        similar_articles="Relaterade artiklar",
        referenced_by="Omnämns i",
    ),
    "sw": Marks(
        mark_labels="Soma pia | Soma zaidi | Tazama pia | Angalia pia | Makala zinazohusiana",
        short_mark_labels="Tazama",
        similar_articles="Makala zinazohusiana",
        referenced_by="Imetajwa katika",
    ),
    "ta": Marks(
        mark_labels=(
            "தொடர்புடைய கட்டுரை | தொடர்புடைய கட்டுரைகள் | மேலும் படிக்க | மேலும் காண்க | இதையும் படிக்க"
        ),
        short_mark_labels="காண்க",
        similar_articles="தொடர்புடைய கட்டுரைகள்",
        referenced_by="குறிப்பிடப்பட்டுள்ள இடங்கள்",
    ),
    "th": Marks(
        mark_labels=(
            "ที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | อ่านเพิ่มเติม | ดูเพิ่มเติม | อ่านต่อ | "
            "อ่านเพิ่ม | เรียนรู้เพิ่มเติม | คุณอาจจะชอบ | คุณอาจสนใจ | บทความแนะนำ"
        ),
        short_mark_labels="เพิ่มเติม | ดู",
        similar_articles="บทความที่เกี่ยวข้อง",
        referenced_by="ถูกกล่าวถึงใน",
    ),
    "tl": Marks(
        mark_labels="Kaugnay | Kaugnay na artikulo | Tingnan din | Basahin din | Magbasa pa",
        short_mark_labels="Tingnan",
        similar_articles="Kaugnay na mga artikulo",
        referenced_by="Nabanggit sa",
    ),
    "tr": Marks(
        mark_labels=(
            "İlgili | İlgili yazı | Ayrıca bakınız | Ayrıca bkz. | Bunu da okuyun | "
            "Devamını oku | Devamını okuyun | Ayrıca okuyun | Daha fazla oku | "
            "Daha fazla bilgi | İlginizi çekebilir | Şunlar da ilginizi çekebilir | "
            "Bunlar da ilginizi çekebilir | İlgili yazılar | İlgili makaleler | Benzer yazılar"
        ),
        short_mark_labels="Daha fazla | Bakınız | Bkz.",
        similar_articles="İlgili yazılar",
        referenced_by="Bahsedildiği yazılar",
    ),
    "uk": Marks(
        mark_labels=(
            "Дивіться також | Див. також | Читайте також | За темою | Читати далі | "
            "Читайте далі | Читати також | Дізнатися більше | Дізнайтеся більше | Ще за темою | "
            "Вам може сподобатися | Вам також може сподобатися | Вас може зацікавити | "
            "Схожі статті | Пов'язані статті"
        ),
        short_mark_labels="Ще | Докладніше | Детальніше | Див.",
        similar_articles="Схожі статті",
        referenced_by="Згадується в",
    ),
    "ur": Marks(
        mark_labels=(
            "متعلقہ | متعلقہ مضمون | متعلقہ مضامین | مزید پڑھیں | مزید دیکھیں | یہ بھی پڑھیں"
        ),
        short_mark_labels="دیکھیں",
        similar_articles="متعلقہ مضامین",
        referenced_by="یہاں ذکر ہے",
    ),
    "vi": Marks(
        mark_labels=(
            "Liên quan | Bài viết liên quan | Xem thêm | Đọc thêm | Đọc tiếp | Tìm hiểu thêm | "
            "Có thể bạn quan tâm | Có thể bạn thích | Bạn có thể thích | Bài viết tương tự"
        ),
        short_mark_labels="Xem",
        similar_articles="Bài viết liên quan",
        referenced_by="Được nhắc đến trong",
    ),
    "zh": Marks(
        mark_labels=(
            "相关 | 相关文章 | 相关阅读 | 延伸阅读 | 参见 | 另见 | 相關 | 相關文章 | 相關閱讀 | "
            "延伸閱讀 | 參見 | 另見 | 相关链接 | 相关内容 | 推荐阅读 | 扩展阅读 | 拓展阅读 | "
            "更多阅读 | 阅读更多 | 继续阅读 | 了解更多 | 另请参阅 | 你可能也喜欢 | "
            "您可能也喜欢 | 你可能还喜欢 | 您可能还喜欢 | 猜你喜欢 | 相關連結 | 推薦閱讀 | "
            "更多閱讀 | 閱讀更多 | 繼續閱讀 | 瞭解更多 | 另請參閱 | 你可能也喜歡 | "
            "您可能也喜歡 | 你可能還喜歡 | 猜你喜歡"
        ),
        short_mark_labels="更多 | 参阅 | 参考 | 见 | 详见 | 參閱 | 見 | 詳見",
        similar_articles="相关文章",
        referenced_by="提及本文的文章",
    ),
}
