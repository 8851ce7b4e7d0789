"""Words of headings that speak of a FAQ and open none."""

from __future__ import annotations

from typing import NamedTuple


class Topics(NamedTuple):
    """Those of one language."""

    # Words of headings that speak of a FAQ and open none: "How to edit the FAQ".
    faq_as_topic: str = ""
    # Words that do so right before its name: "Benefits of FAQs".
    faq_as_object: str = ""
    # The same as signs, for scripts without spaces.
    faq_as_topic_signs: str = ""


TOPICS = {
    "af": Topics(
        faq_as_topic="hoe waarom wat skryf onderhoud",
        faq_as_object="'n",
    ),
    "ar": Topics(
        faq_as_topic="كيف كيفية لماذا ما هل كتابة إنشاء تصميم مقابلة",
    ),
    "az": Topics(
        faq_as_topic="necə niyə nə yazmaq müsahibə",
    ),
    "be": Topics(
        faq_as_topic="як чаму што навошта напісаць стварыць",
    ),
    "bg": Topics(
        faq_as_topic="как защо какво дали напишем създадем интервю",
    ),
    "bn": Topics(
        faq_as_topic="কীভাবে কেন কী লিখবেন সাক্ষাৎকার",
    ),
    "ca": Topics(
        faq_as_topic="què escriure crear entrevista",
        faq_as_object="un una de del",
    ),
    "cs": Topics(
        faq_as_topic="jak proč psát napsat vytvořit tvorba rozhovor",
    ),
    "da": Topics(
        faq_as_topic="hvordan hvorfor hvad skriver skrive interview",
        faq_as_object="et",
    ),
    "de": Topics(
        faq_as_topic=(
            "wie was warum wieso weshalb schreibt schreiben erstellen erstellt Interview Gespräch"
        ),
        faq_as_object="von zu im in für mit über",
    ),
    "el": Topics(
        faq_as_topic="πώς γιατί τι γράψετε γράψω δημιουργία συνέντευξη",
        faq_as_object="μια ένα",
    ),
    "en": Topics(
        faq_as_topic=(
            "interview interviews beyond behind without vs how what why when where which who is "
            "are do not no see read edit editing write writing update updating add adding create "
            "creating make making build building use using optimize schema whether should need "
            "needs written wrote rewrite rewriting rewrote rewritten rethink rethinking redesign "
            "redesigning remove removing removed delete deleting deleted kill killing killed "
            "hate hated learned taught"
        ),
        faq_as_object="a an of to in for with from about on",
    ),
    "es": Topics(
        faq_as_topic="como que qué cuándo quién escribir redactar crear diseñar entrevista",
        faq_as_object="de del el en un una con para por sobre",
    ),
    "et": Topics(
        faq_as_topic="kuidas miks mis kirjutada luua intervjuu",
    ),
    "eu": Topics(
        faq_as_topic="nola zergatik zer idatzi sortu elkarrizketa",
    ),
    "fa": Topics(
        faq_as_topic="چگونه چطور چرا نوشتن ساخت طراحی مصاحبه",
    ),
    "fi": Topics(
        faq_as_topic="miten miksi mikä kuinka kirjoittaa kirjoitat laatia haastattelu",
    ),
    "fr": Topics(
        faq_as_topic=(
            "comment pourquoi quand quoi qui rédiger écrire créer refaire entretien interview"
        ),
        faq_as_object="du de des pour sur dans sans un une",
    ),
    "gl": Topics(
        faq_as_topic="como escribir crear entrevista",
        faq_as_object="un unha de do da",
    ),
    "he": Topics(
        faq_as_topic="איך כיצד למה מדוע מה כותבים לכתוב ליצור ראיון",
    ),
    "hi": Topics(
        faq_as_topic="कैसे क्यों क्या लिखें बनाएं साक्षात्कार",
    ),
    "hr": Topics(
        faq_as_topic="kako zašto što napisati pisati izraditi intervju",
    ),
    "hu": Topics(
        faq_as_topic="hogyan miért mi írjunk írni készítsünk interjú",
        faq_as_object="egy",
    ),
    "hy": Topics(
        faq_as_topic="ինչպես ինչու գրել ստեղծել հարցազրույց",
    ),
    "id": Topics(
        faq_as_topic="bagaimana mengapa kenapa menulis membuat menyusun wawancara",
    ),
    "is": Topics(
        faq_as_topic="hvernig hvers hvað skrifa viðtal",
    ),
    "it": Topics(
        faq_as_topic="come cosa perché quando chi scrivere creare intervista",
        faq_as_object="il lo di per su",
    ),
    "ja": Topics(
        faq_as_topic_signs=(
            "作り方 | 書き方 | 作る | 作った | 作り直 | 作成 | 書く | 書いた | 設計 | 改善 | "
            "改訂 | なぜ | インタビュー | 必要性 | とは"
        ),
    ),
    "ka": Topics(
        faq_as_topic="როგორ რატომ რა დაწეროთ ინტერვიუ",
    ),
    "ko": Topics(
        faq_as_topic="왜 어떻게 작성 작성법 만들기 만드는 만드는법 쓰는법 개편 설계 인터뷰 회의록",
    ),
    "lb": Topics(
        faq_as_topic="wéi firwat schreiwen",
    ),
    "lt": Topics(
        faq_as_topic="kaip kodėl kas rašyti parašyti sukurti interviu",
    ),
    "lv": Topics(
        faq_as_topic="kā kāpēc kas rakstīt uzrakstīt izveidot intervija",
    ),
    "mk": Topics(
        faq_as_topic="како зошто што напишете интервју",
    ),
    "mr": Topics(
        faq_as_topic="कसे का काय लिहावे मुलाखत",
    ),
    "ms": Topics(
        faq_as_topic="bagaimana mengapa kenapa menulis membuat menyusun temubual",
    ),
    "nl": Topics(
        faq_as_topic="hoe waarom wat schrijf schrijven interview",
        faq_as_object="het een van voor met in",
    ),
    "no": Topics(
        faq_as_topic="hvordan hvorfor hva skriver skrive intervju",
        faq_as_object="et ei",
    ),
    "oc": Topics(
        faq_as_topic="cossí perqué escriure",
    ),
    "pl": Topics(
        faq_as_topic="jak dlaczego czemu pisać napisać stworzyć tworzenie wywiad",
    ),
    "pt": Topics(
        faq_as_topic="como que quê quando quem escrever criar entrevista",
        faq_as_object="um uma o do da no na de para por sobre",
    ),
    "ro": Topics(
        faq_as_topic="cum ce scrie scriem scrii creezi crearea interviu",
        faq_as_object="o un de",
    ),
    "ru": Topics(
        faq_as_topic=(
            "собеседовании собеседованиях как почему зачем что написать писать создать составить "
            "интервью"
        ),
    ),
    "sk": Topics(
        faq_as_topic="ako prečo čo písať napísať vytvoriť rozhovor",
    ),
    "sl": Topics(
        faq_as_topic="kako zakaj kaj napisati pisati ustvariti intervju",
    ),
    "sq": Topics(
        faq_as_topic="pse çfarë shkruani intervistë",
    ),
    "sr": Topics(
        faq_as_topic="како зашто шта написати писати интервју kako zašto šta",
    ),
    "sv": Topics(
        faq_as_topic="hur varför vad skriver skriva skapa intervju",
        faq_as_object="ett",
    ),
    "sw": Topics(
        faq_as_topic="jinsi nini kuandika mahojiano",
    ),
    "ta": Topics(
        faq_as_topic="எப்படி ஏன் எழுதுவது நேர்காணல்",
    ),
    "th": Topics(
        faq_as_topic_signs=(
            "วิธีเขียน | วิธีทำหน้า | วิธีสร้าง | การเขียน | การสร้าง | การออกแบบ | ทำไมต้อง | สัมภาษณ์"
        ),
    ),
    "tl": Topics(
        faq_as_topic="paano bakit ano sumulat gumawa panayam",
    ),
    "tr": Topics(
        faq_as_topic="nasıl neden niçin niye yazılır yazmak hazırlanır hazırlama röportaj",
    ),
    "uk": Topics(
        faq_as_topic="як чому навіщо що написати писати створити скласти інтервʼю інтерв'ю",
    ),
    "ur": Topics(
        faq_as_topic="کیسے کیوں کیا لکھیں انٹرویو",
    ),
    "vi": Topics(
        faq_as_topic="viết phỏng sao",
    ),
    "zh": Topics(
        faq_as_topic_signs=(
            "撰写 | 撰寫 | 编写 | 編寫 | 重写 | 重寫 | 改写 | 制作 | 製作 | 设计 | 設計 | 实作 | "
            "實作 | 优化 | 優化 | 为什么要 | 為什麼要 | 为什么需要 | 為什麼需要 | 写好 | 寫好 | "
            "怎么写 | 怎麼寫 | 怎样写 | 怎樣寫 | 改版 | 写法 | 寫法 | 访谈 | 訪談 | 采访 | 採訪"
        ),
    ),
}
