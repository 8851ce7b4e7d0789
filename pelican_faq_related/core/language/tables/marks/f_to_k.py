"""Words of marks, in the languages whose codes begin so."""

from __future__ import annotations

from .row import Marks

F_TO_K = {
    "fa": Marks(
        mark_labels=(
            "مرتبط | مطلب مرتبط | مقاله مرتبط | همچنین ببینید | همچنین بخوانید | بیشتر بخوانید | "
            "مطالعه بیشتر | بیشتر بدانید | شاید دوست داشته باشید | مطالب مرتبط | مقالات مرتبط"
        ),
        short_mark_labels="بیشتر | ببینید",
        similar_articles="مقاله‌های مرتبط",
        referenced_by="ذکرشده در",
    ),
    "fi": Marks(
        mark_labels=(
            "Katso myös | Lue myös | Aiheeseen liittyvää | Lue lisää | Lue seuraavaksi | "
            "Lisälukemista | Aiheesta lisää | Tutustu myös | Saatat pitää myös | "
            "Sinua saattaa kiinnostaa myös | Aiheeseen liittyvät artikkelit"
        ),
        short_mark_labels="Lisää | Katso | Ks.",
        similar_articles="Aiheeseen liittyvää",
        referenced_by="Mainittu artikkeleissa",
    ),
    "fr": Marks(
        mark_labels=(
            "Voir aussi | Lire aussi | À lire aussi | A lire aussi | À voir aussi | "
            "Article lié | Article connexe | Sur le même sujet | Lire la suite | Lire plus | "
            "En savoir plus | Pour en savoir plus | Pour aller plus loin | Plus d'informations | "
            "Vous aimerez aussi | Vous pourriez aussi aimer | Cela pourrait vous intéresser | "
            "Ça pourrait vous intéresser | À découvrir aussi | À lire ensuite | "
            "Articles similaires | Articles liés | Articles connexes | Lecture complémentaire | "
            "Lectures complémentaires"
        ),
        short_mark_labels="Plus | Voir",
        similar_articles="Articles similaires",
        referenced_by="Mentionné dans",
    ),
    "gl": Marks(
        mark_labels=(
            "Artigo relacionado | Artigos relacionados | Véxase tamén | Ver tamén | Le tamén | "
            "Ler máis | Máis información | Tamén che pode interesar"
        ),
        short_mark_labels="Máis | Ver",
        similar_articles="Artigos relacionados",
        referenced_by="Mencionado en",
    ),
    "he": Marks(
        mark_labels=(
            "ראו גם | ראה גם | קראו גם | מאמר קשור | קראו עוד | קרא עוד | קריאה נוספת | "
            "לקריאה נוספת | למידע נוסף | אולי יעניין אותך | אולי תאהבו גם | מאמרים קשורים"
        ),
        short_mark_labels="עוד | ראו",
        similar_articles="מאמרים קשורים",
        referenced_by="מוזכר ב",
    ),
    "hi": Marks(
        mark_labels=(
            "संबंधित | संबंधित लेख | यह भी देखें | यह भी पढ़ें | इसे भी पढ़ें | और पढ़ें | "
            "आगे पढ़ें | अधिक जानें | अधिक पढ़ें | आपको यह भी पसंद आ सकता है | संबंधित पोस्ट"
        ),
        short_mark_labels="देखें",
        similar_articles="संबंधित लेख",
        referenced_by="यहाँ उल्लेखित",
    ),
    "hr": Marks(
        mark_labels=(
            "Povezano | Povezani članak | Vidi također | Pročitajte i | Pročitajte više | "
            "Pročitaj više | Pročitajte također | Saznajte više | Možda će vas zanimati | "
            "Moglo bi vas zanimati | Povezani članci"
        ),
        short_mark_labels="Više | Vidi",
        similar_articles="Povezani članci",
        referenced_by="Spomenuto u",
    ),
    "hu": Marks(
        mark_labels=(
            "Kapcsolódó | Kapcsolódó cikk | Lásd még | Olvasd el ezt is | Olvass tovább | "
            "Olvasson tovább | Olvasd tovább | Bővebben | Tudj meg többet | "
            "További olvasnivaló | Ez is érdekelheti | Ez is érdekelhet | Kapcsolódó cikkek | "
            "Kapcsolódó bejegyzések"
        ),
        short_mark_labels="Tovább | Lásd",
        similar_articles="Kapcsolódó cikkek",
        referenced_by="Említve itt",
    ),
    "hy": Marks(
        mark_labels="Տես նաև | Տե՛ս նաև | Կարդացեք նաև | Կարդալ ավելին | Առնչվող հոդվածներ",
        short_mark_labels="Տես",
        similar_articles="Առնչվող հոդվածներ",
        referenced_by="Հիշատակվում է",
    ),
    "id": Marks(
        mark_labels=(
            "Terkait | Artikel terkait | Lihat juga | Baca juga | Baca selengkapnya | "
            "Baca lebih lanjut | Bacaan lebih lanjut | Simak juga | Pelajari lebih lanjut | "
            "Anda mungkin juga suka | Mungkin Anda suka"
        ),
        short_mark_labels="Selengkapnya | Lihat",
        similar_articles="Artikel terkait",
        referenced_by="Disebutkan di",
    ),
    "is": Marks(
        mark_labels=(
            "Sjá einnig | Lesa einnig | Lesa meira | Lestu meira | Tengd grein | Tengdar greinar"
        ),
        short_mark_labels="Meira | Sjá",
        similar_articles="Tengdar greinar",
        referenced_by="Nefnt í",
    ),
    "it": Marks(
        mark_labels=(
            "Correlato | Articolo correlato | Vedi anche | Si veda anche | Leggi anche | "
            "Leggi di più | Leggi tutto | Leggere anche | Continua a leggere | "
            "Per saperne di più | Scopri di più | Per approfondire | Approfondimento | "
            "Approfondimenti | Letture consigliate | Potrebbe interessarti | "
            "Potrebbe interessarti anche | Ti potrebbe interessare | "
            "Ti potrebbe interessare anche | Potrebbe piacerti anche | Articoli correlati | "
            "Articoli simili"
        ),
        short_mark_labels="Altro | Vedi",
        similar_articles="Articoli correlati",
        referenced_by="Citato in",
    ),
    "ja": Marks(
        mark_labels=(
            "関連 | 関連記事 | 関連ページ | 関連項目 | あわせて読みたい | こちらもおすすめ | "
            "関連リンク | 関連投稿 | 関連する記事 | 参考記事 | おすすめ記事 | 続きを読む | "
            "もっと読む | さらに読む | 詳しくはこちら | こちらもどうぞ | "
            "こちらの記事もおすすめ | 併せて読みたい | 合わせて読みたい | あわせて読む | 次に読む"
        ),
        short_mark_labels="詳細 | 参照 | 詳しくは | もっと見る",
        similar_articles="関連記事",
        referenced_by="この記事に言及している記事",
    ),
    "ka": Marks(
        mark_labels=(
            "იხილეთ აგრეთვე | წაიკითხეთ აგრეთვე | წაიკითხეთ მეტი | დაკავშირებული სტატიები"
        ),
        short_mark_labels="იხილეთ",
        similar_articles="მსგავსი სტატიები",
        referenced_by="ნახსენებია",
    ),
    "ko": Marks(
        mark_labels=(
            "관련 | 관련 글 | 관련글 | 관련 기사 | 관련 문서 | 함께 보기 | 같이 보기 | "
            "관련 게시물 | 관련 포스트 | 추천 글 | 더 읽기 | 더 읽어보기 | 더 알아보기 | "
            "자세히 보기 | 이어서 읽기 | 함께 읽기 | 함께 읽으면 좋은 글 | 같이 읽기"
        ),
        short_mark_labels="더 보기 | 참고",
        similar_articles="관련 글",
        referenced_by="이 글을 언급한 글",
    ),
}
