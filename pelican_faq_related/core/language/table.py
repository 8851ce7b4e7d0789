"""The words of all languages: one row for each language.

To add a language:

1. Add a row under its code (ISO 639), in the order of the codes: in a tie, the first counts.
2. Fill in the fields that you know; every other stays empty. What each is for stands beside it.
3. Part phrases by `` | `` and words by blanks. Upper and lower case do not matter.
4. For computed keywords, add a file of stop words, ``stop_words/<code>.txt``, as well.
5. If other codes mean the same language, name them in ``SAME_AS`` at the end.
6. Run ``tests/test_docs.py``: it says which counts of languages to change in the README.
"""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """What depends on one language. Every phrase and word counts whatever the page's language."""

    # Phrases of headings that open a FAQ. The first is the heading of a section that we add.
    faq_headings: str = ""
    # Words between such a phrase and its subject: "FAQs about tea".
    faq_leads_on: str = ""
    # The same, but with other meanings too: "FAQ in English". Questions below must confirm it.
    faq_may_lead_on: str = ""
    # Words that a heading may begin with: "Our FAQ", "The most frequently asked questions".
    faq_determiners: str = ""
    # Words of headings that speak of a FAQ and open none: "How to edit the FAQ".
    faq_as_topic: str = ""
    # Words for "and": "FAQ and troubleshooting". The sign "&" stands for each of them.
    words_for_and: str = ""
    # What stands before a question, and before its answer: "Q: …", "Q1. …", "Frage 3) …". Single
    # letters count only beside others like them. A label of two words has \u00a0 between them.
    question_labels: str = ""
    answer_labels: str = ""
    # What opens a mark: "[See also: …]". Only words that, in brackets and before a colon, mean
    # nothing but "there is another article": neither "Note" nor "Source".
    mark_labels: str = ""
    # Short ones that prose uses, too: "[See: p. 4]". They open marks only where these lead to an
    # article.
    short_mark_labels: str = ""
    # Names that readers see: of a group of suggested articles, of the articles that link to one.
    similar_articles: str = ""
    referenced_by: str = ""
    # Words that slugs are often written without.
    slug_stop_words: str = ""
    # Words that a title may have or not have and mean the same: "A Guide to Tea".
    title_fillers: str = ""
    # Words that make another title of it: no and not, which of several, once more, or.
    title_turning: str = ""
    # The same as signs, for scripts without spaces.
    title_turning_signs: str = ""
    # Stop words that may stand inside a computed keyword: "freedom of speech", "salle de bains".
    # They are prepositions, alone or with an article. Verbs, pronouns and "and" make no terms.
    linking_words: str = ""
    # Signs at which no keyword begins or ends, for scripts without spaces.
    particles: str = ""
    # Whether all nouns begin with a capital: "Wasser".
    nouns_with_capitals: bool = False
    # Whether an apostrophe and s make a plural ("foto's"); elsewhere they are a word of their own.
    plural_with_apostrophe: bool = False
    # Whether an apostrophe ends a word that has lost its vowel: "l'eau".
    elides: bool = False


LANGUAGES = {
    # Words of no language, or of all.
    "everywhere": Language(
        faq_headings="FAQ | FAQs | F.A.Q. | Q&A | Q&As | Q+A | Q/A | QnA | Q and A",
        title_turning="i ii iii iv v vi vii viii ix x",
        title_turning_signs="不无無非未",
    ),
    "af": Language(
        faq_headings="Gereelde vrae | Algemene vrae",
        mark_labels=(
            "Verwante artikel | Verwante artikels | Sien ook | Lees ook | Lees meer | Lees verder"
        ),
        short_mark_labels="Meer | Sien",
        plural_with_apostrophe=True,
    ),
    "ar": Language(
        faq_headings=(
            "الأسئلة الشائعة | الأسئلة المتكررة | أسئلة شائعة | أسئلة متكررة | أسئلة وأجوبة | "
            "الأسئلة الأكثر شيوعا | الأسئلة الأكثر تكرارا | الاسئلة الشائعة | الأسئلة المتداولة"
        ),
        words_for_and="و",
        question_labels="س سؤال السؤال",
        answer_labels="ج جواب الجواب",
        mark_labels=(
            "ذات صلة | مقال ذو صلة | مقالات ذات صلة | اقرأ أيضا | اقرأ أيضًا | انظر أيضا | "
            "انظر أيضًا | اقرأ المزيد | قراءة إضافية | مزيد من القراءة | قد يعجبك أيضا | "
            "قد يعجبك أيضًا | اعرف المزيد | مواضيع ذات صلة"
        ),
        short_mark_labels="المزيد | انظر",
        similar_articles="مقالات ذات صلة",
        referenced_by="مذكور في",
    ),
    "az": Language(
        faq_headings="Tez-tez verilən suallar",
        mark_labels=(
            "Əlaqəli məqalə | Əlaqəli məqalələr | Həmçinin bax | Həmçinin baxın | "
            "Həmçinin oxuyun | Ətraflı oxuyun | Daha ətraflı"
        ),
        short_mark_labels="Bax",
    ),
    "be": Language(
        faq_headings="Частыя пытанні | Пытанні і адказы",
        mark_labels=(
            "Глядзіце таксама | Чытайце таксама | Чытаць далей | Па тэме | Звязаныя артыкулы"
        ),
        short_mark_labels="Гл.",
    ),
    "bg": Language(
        faq_headings="Често задавани въпроси | Често срещани въпроси | Въпроси и отговори",
        words_for_and="и",
        question_labels="В Въпрос",
        answer_labels="О Отговор",
        mark_labels=(
            "Свързано | Свързана статия | Вижте също | Виж също | Прочетете още | Прочети още | "
            "Прочетете повече | Още по темата | Може да ви хареса | Може да ви хареса и | "
            "Научете повече | Свързани статии"
        ),
        short_mark_labels="Още | Виж | Вижте",
        similar_articles="Свързани статии",
        referenced_by="Споменато в",
        title_turning="не без",
        linking_words="за на от с в",
    ),
    "bn": Language(
        faq_headings="প্রায়শই জিজ্ঞাসিত প্রশ্ন | সচরাচর জিজ্ঞাসা",
        question_labels="প্রশ্ন",
        answer_labels="উত্তর",
        mark_labels="সম্পর্কিত | সম্পর্কিত নিবন্ধ | আরও দেখুন | আরও পড়ুন | আরো পড়ুন",
        short_mark_labels="দেখুন",
    ),
    "ca": Language(
        faq_headings="Preguntes freqüents | Preguntes més freqüents | Preguntes i respostes",
        faq_may_lead_on="de del per",
        words_for_and="i",
        question_labels="P Pregunta",
        answer_labels="R Resposta",
        mark_labels=(
            "Relacionat | Article relacionat | Vegeu també | Mireu també | Llegiu també | "
            "Llegeix també | Llegeix més | Llegiu-ne més | Més informació | "
            "També us pot interessar | També et pot interessar | Articles relacionats | "
            "Lectures relacionades"
        ),
        short_mark_labels="Més | Vegeu",
        similar_articles="Articles relacionats",
        referenced_by="Esmentat a",
        linking_words="a al als d' de del dels en per",
        elides=True,
    ),
    "cs": Language(
        faq_headings=(
            "Často kladené otázky | Často kladené dotazy | Nejčastější dotazy | "
            "Nejčastější otázky | Časté dotazy | Časté otázky | Otázky a odpovědi | "
            "Nejčastěji kladené otázky | Nejčastěji kladené dotazy"
        ),
        faq_leads_on="o",
        question_labels="O Otázka",
        answer_labels="O Odpověď",
        mark_labels=(
            "Související | Související článek | Viz také | Viz též | Čtěte také | Čtěte dále | "
            "Čtěte více | Číst dále | Více informací | Mohlo by vás zajímat | "
            "Mohlo by se vám líbit | Další čtení | Přečtěte si také | Související články"
        ),
        short_mark_labels="Více | Viz",
        similar_articles="Související články",
        referenced_by="Odkazují sem",
        title_turning="bez",
        linking_words="na pro s v z",
    ),
    "da": Language(
        faq_headings=(
            "Ofte stillede spørgsmål | Hyppigt stillede spørgsmål | Spørgsmål og svar | "
            "Hyppige spørgsmål | Almindelige spørgsmål | Typiske spørgsmål"
        ),
        faq_leads_on="om",
        faq_determiners="vores",
        words_for_and="og",
        question_labels="S Sp Spørgsmål",
        answer_labels="S Sv Svar",
        mark_labels=(
            "Relateret | Relateret artikel | Se også | Læs også | Læs mere | Læs videre | "
            "Find ud af mere | Du vil måske også kunne lide | Måske kan du også lide | "
            "Videre læsning | Relaterede artikler | Relaterede indlæg"
        ),
        short_mark_labels="Mere | Se",
        similar_articles="Relaterede artikler",
        referenced_by="Omtalt i",
        title_turning="aldrig ikke uden",
        linking_words="af for i med om på til",
    ),
    "de": Language(
        faq_headings=(
            "Häufig gestellte Fragen | Häufige Fragen | Häufigste Fragen | Häufigsten Fragen | "
            "Häufig gestellten Fragen | Oft gestellte Fragen | Fragen und Antworten | "
            "Meistgestellte Fragen"
        ),
        faq_leads_on="über zu zum zur",
        faq_may_lead_on="in von der des für fürs",
        faq_determiners="die der unsere eure ihre meine weitere",
        faq_as_topic="von zu im in für mit über wie was warum",
        words_for_and="und",
        question_labels="F Frage",
        answer_labels="A Antwort",
        mark_labels=(
            "Siehe auch | Verwandter Artikel | Ähnlicher Artikel | Passend dazu | "
            "Lesen Sie auch | Lies auch | Auch interessant | Weiterlesen | Mehr lesen | "
            "Mehr erfahren | Mehr dazu | Zum Weiterlesen | Weiterführende Artikel | "
            "Weiterführende Lektüre | Lesetipp | Das könnte Sie auch interessieren | "
            "Das könnte dich auch interessieren | Das könnte Ihnen auch gefallen | "
            "Das könnte dir auch gefallen | Verwandte Artikel | Verwandte Beiträge | "
            "Ähnliche Artikel | Ähnliche Beiträge"
        ),
        short_mark_labels="Mehr | Siehe",
        similar_articles="Ähnliche Artikel",
        referenced_by="Erwähnt in",
        slug_stop_words=(
            "das dem den der des die ein eine einen einer im in ist mit und von zu zum zur"
        ),
        title_fillers="Anleitung Leitfaden Überblick wie",
        title_turning=(
            "kein keine keinem keinen keiner keines nicht nichts nie niemals ohne weder Band "
            "Episode Folge Kapitel Teil eins zwei drei vier erster zweiter dritter"
        ),
        linking_words="am an auf aus für im in mit ohne vom von zum zur",
        nouns_with_capitals=True,
    ),
    "el": Language(
        faq_headings=(
            "Συχνές ερωτήσεις | Συχνά ερωτήματα | Ερωτήσεις και απαντήσεις | Συνήθεις ερωτήσεις | "
            "Συχνές απορίες"
        ),
        words_for_and="και",
        question_labels="Ε Ερώτηση",
        answer_labels="Α Απάντηση",
        mark_labels=(
            "Σχετικά | Σχετικό άρθρο | Δείτε επίσης | Βλέπε επίσης | Διαβάστε επίσης | "
            "Διαβάστε περισσότερα | Μάθετε περισσότερα | Διαβάστε ακόμα | "
            "Μπορεί επίσης να σας αρέσει | Μπορεί να σας ενδιαφέρει | Σχετικά άρθρα"
        ),
        short_mark_labels="Περισσότερα | Δείτε | Βλέπε",
        similar_articles="Σχετικά άρθρα",
        referenced_by="Αναφέρεται σε",
        linking_words="για με σε του της των",
    ),
    "en": Language(
        faq_headings=(
            "Frequently asked questions | Frequently asked question | Frequent questions | "
            "Commonly asked questions | Common questions | Questions and answers | "
            "People also ask | Popular questions | Your questions answered | Frequently asked"
        ),
        faq_leads_on="about for on regarding",
        faq_may_lead_on="of in to",
        faq_determiners="the our your my their some more most other top",
        faq_as_topic=(
            "interview interviews a an of to in for with from about on beyond behind without vs "
            "how what why when where which who is are do not no see read edit editing write "
            "writing update updating add adding create creating make making build building use "
            "using optimize schema"
        ),
        question_labels="Q Question",
        answer_labels="A Ans Answer",
        mark_labels=(
            "Related | Related article | Related post | Related reading | See also | Read also | "
            "Also read | Read next | Related articles | Related posts | Related content | "
            "Related stories | Read more | Further reading | More reading | Recommended reading | "
            "Keep reading | Continue reading | You might also like | You may also like | "
            "You might like | You may like | Learn more | Find out more"
        ),
        short_mark_labels="More | See",
        similar_articles="Related articles",
        referenced_by="Referenced by",
        slug_stop_words=(
            "a an and are as at be by for from in into is it its of on or our that the their this "
            "to was we will with you your"
        ),
        title_fillers=(
            "art best complete comprehensive definitive essential everything explained explainer "
            "guide how know need power powered really top ultimate what why"
        ),
        title_turning=(
            "against anti aren't avoid cannot can't couldn't didn't doesn't don't hasn't haven't "
            "isn't less mustn't never no non not shouldn't stop unlike wasn't weren't won't "
            "wouldn't without band chapter episode part vol volume one two three four five six "
            "seven eight nine ten first second third fourth last again another continued redux "
            "revisited sequel update updated versus vs"
        ),
        linking_words="'s as at by for from in of on vs with without",
    ),
    "es": Language(
        faq_headings=(
            "Preguntas frecuentes | Preguntas más frecuentes | Preguntas comunes | "
            "Preguntas habituales | Preguntas y respuestas | Dudas frecuentes | "
            "Preguntas más comunes | Dudas comunes | Dudas más frecuentes"
        ),
        faq_leads_on="sobre acerca",
        faq_may_lead_on="de del para",
        faq_determiners="las los la nuestras vuestras mis otras",
        faq_as_topic="de del el en un con para por como que sobre",
        words_for_and="y e",
        question_labels="P Pregunta",
        answer_labels="R Respuesta",
        mark_labels=(
            "Relacionado | Artículo relacionado | Véase también | Ver también | Vea también | "
            "Lee también | Lea también | Leer más | Lee más | Lea más | Leer también | "
            "Sigue leyendo | Seguir leyendo | Más información | Saber más | Para saber más | "
            "Lectura recomendada | Lecturas recomendadas | También te puede interesar | "
            "También le puede interesar | Te puede interesar | También te puede gustar | "
            "Artículos relacionados | Entradas relacionadas"
        ),
        short_mark_labels="Más | Ver | Véase",
        similar_articles="Artículos relacionados",
        referenced_by="Mencionado en",
        slug_stop_words="de del e el la las lo los o un una y",
        title_fillers="como guía",
        title_turning="no nunca ni sin capítulo parte dos tres",
        linking_words="a al con de del en para por sin",
    ),
    "et": Language(
        faq_headings="Korduma kippuvad küsimused | Küsimused ja vastused | KKK",
        words_for_and="ja",
        question_labels="K Küsimus",
        answer_labels="V Vastus",
        mark_labels=(
            "Vaata ka | Loe ka | Seotud artikkel | Loe edasi | Loe veel | Loe rohkem | "
            "Loe lisaks | Sulle võib meeldida ka | Seotud artiklid"
        ),
        short_mark_labels="Veel | Vaata",
        similar_articles="Seotud artiklid",
        referenced_by="Siia viitavad",
        title_turning="ei",
    ),
    "eu": Language(
        faq_headings="Ohiko galderak | Maiz egiten diren galderak | Galdera arruntak",
        mark_labels=(
            "Ikus gainera | Irakurri gehiago | Irakurri ere | Informazio gehiago | "
            "Erlazionatutako artikuluak"
        ),
        short_mark_labels="Ikus",
    ),
    "fa": Language(
        faq_headings="سوالات متداول | سؤالات متداول | سوالات رایج | پرسش‌های متداول | پرسش و پاسخ",
        words_for_and="و",
        question_labels="س پرسش سوال سؤال",
        answer_labels="ج پاسخ جواب",
        mark_labels=(
            "مرتبط | مطلب مرتبط | مقاله مرتبط | همچنین ببینید | همچنین بخوانید | بیشتر بخوانید | "
            "مطالعه بیشتر | بیشتر بدانید | شاید دوست داشته باشید | مطالب مرتبط | مقالات مرتبط"
        ),
        short_mark_labels="بیشتر | ببینید",
        similar_articles="مقاله‌های مرتبط",
        referenced_by="ارجاع‌شده در",
    ),
    "fi": Language(
        faq_headings=(
            "Usein kysytyt kysymykset | Usein kysyttyä | Kysymyksiä ja vastauksia | UKK | "
            "Usein kysyttyjä kysymyksiä | Usein kysytyt | Useimmin kysytyt kysymykset | "
            "Yleisiä kysymyksiä | Yleiset kysymykset"
        ),
        words_for_and="ja",
        question_labels="K Kysymys",
        answer_labels="V Vastaus",
        mark_labels=(
            "Katso myös | Lue myös | Aiheeseen liittyvää | Lue lisää | Lue seuraavaksi | "
            "Lisälukemista | Aiheesta lisää | Tutustu myös | Saatat pitää myös | "
            "Sinua saattaa kiinnostaa myös | Aiheeseen liittyvät artikkelit"
        ),
        short_mark_labels="Lisää | Katso | Ks.",
        similar_articles="Aiheeseen liittyvää",
        referenced_by="Tänne viittaavat",
        title_turning="ei ilman",
    ),
    "fr": Language(
        faq_headings=(
            "Foire aux questions | Questions fréquentes | Questions fréquemment posées | "
            "Questions les plus fréquentes | Questions courantes | Questions et réponses | "
            "Questions-réponses | Questions récurrentes"
        ),
        faq_leads_on="sur concernant",
        faq_may_lead_on="de du des pour",
        faq_determiners="nos vos mes les la le",
        faq_as_topic="du de des pour sur dans sans un une comment pourquoi",
        words_for_and="et",
        question_labels="Q Question",
        answer_labels="R Réponse",
        mark_labels=(
            "Voir aussi | Lire aussi | À lire aussi | A lire aussi | À voir aussi | Article lié | "
            "Article connexe | Sur le même sujet | Lire la suite | Lire plus | En savoir plus | "
            "Pour en savoir plus | Pour aller plus loin | Plus d'informations | "
            "Vous aimerez aussi | Vous pourriez aussi aimer | Cela pourrait vous intéresser | "
            "Ça pourrait vous intéresser | À découvrir aussi | À lire ensuite | "
            "Articles similaires | Articles liés | Articles connexes | Lecture complémentaire | "
            "Lectures complémentaires"
        ),
        short_mark_labels="Plus | Voir",
        similar_articles="Articles similaires",
        referenced_by="Mentionné dans",
        slug_stop_words="au aux de des du et la le les un une",
        title_fillers="comment pratique",
        title_turning=(
            "aucun aucune jamais ni non pas rien sans chapitre épisode partie tome volume deux "
            "trois"
        ),
        linking_words="à au aux avec d' de des du en par pour sans sur",
        elides=True,
    ),
    "gl": Language(
        mark_labels=(
            "Artigo relacionado | Artigos relacionados | Véxase tamén | Ver tamén | Le tamén | "
            "Ler máis | Máis información | Tamén che pode interesar"
        ),
        short_mark_labels="Máis | Ver",
        linking_words="a ao con da das de do dos en para sen",
    ),
    "he": Language(
        faq_headings='שאלות נפוצות | שאלות ותשובות | שאלות ותשובות נפוצות | שאלות שכיחות | שו"ת',
        words_for_and="ו",
        question_labels="ש שאלה",
        answer_labels="ת תשובה",
        mark_labels=(
            "ראו גם | ראה גם | קראו גם | מאמר קשור | קראו עוד | קרא עוד | קריאה נוספת | "
            "לקריאה נוספת | למידע נוסף | אולי יעניין אותך | אולי תאהבו גם | מאמרים קשורים"
        ),
        short_mark_labels="עוד | ראו",
        similar_articles="מאמרים קשורים",
        referenced_by="מוזכר ב",
    ),
    "hi": Language(
        faq_headings=(
            "अक्सर पूछे जाने वाले प्रश्न | अक्सर पूछे जाने वाले सवाल | अक्सर पूछे गए प्रश्न | "
            "सामान्य प्रश्न | प्रश्न और उत्तर | सामान्य सवाल"
        ),
        words_for_and="और",
        question_labels="प्र प्रश्न सवाल",
        answer_labels="उ उत्तर जवाब",
        mark_labels=(
            "संबंधित | संबंधित लेख | यह भी देखें | यह भी पढ़ें | इसे भी पढ़ें | और पढ़ें | "
            "आगे पढ़ें | अधिक जानें | अधिक पढ़ें | आपको यह भी पसंद आ सकता है | संबंधित पोस्ट"
        ),
        short_mark_labels="देखें",
        similar_articles="संबंधित लेख",
        referenced_by="यहाँ उल्लेखित",
    ),
    "hr": Language(
        faq_headings=(
            "Često postavljana pitanja | Najčešća pitanja | Pitanja i odgovori | "
            "Najčešće postavljana pitanja | Česta pitanja"
        ),
        faq_leads_on="o",
        words_for_and="i",
        question_labels="P Pitanje",
        answer_labels="O Odgovor",
        mark_labels=(
            "Povezano | Povezani članak | Vidi također | Pročitajte i | Pročitajte više | "
            "Pročitaj više | Pročitajte također | Saznajte više | Možda će vas zanimati | "
            "Moglo bi vas zanimati | Povezani članci"
        ),
        short_mark_labels="Više | Vidi",
        linking_words="na o od s u za",
    ),
    "hu": Language(
        faq_headings=(
            "Gyakori kérdések | Gyakran ismételt kérdések | Gyakran feltett kérdések | GYIK | "
            "Kérdések és válaszok | Leggyakoribb kérdések | Leggyakrabban feltett kérdések"
        ),
        words_for_and="és",
        question_labels="K Kérdés",
        answer_labels="V Válasz",
        mark_labels=(
            "Kapcsolódó | Kapcsolódó cikk | Lásd még | Olvasd el ezt is | Olvass tovább | "
            "Olvasson tovább | Olvasd tovább | Bővebben | Tudj meg többet | További olvasnivaló | "
            "Ez is érdekelheti | Ez is érdekelhet | Kapcsolódó cikkek | Kapcsolódó bejegyzések"
        ),
        short_mark_labels="Tovább | Lásd",
        similar_articles="Kapcsolódó cikkek",
        referenced_by="Ide hivatkozik",
    ),
    "hy": Language(
        faq_headings="Հաճախ տրվող հարցեր",
        mark_labels="Տես նաև | Տե՛ս նաև | Կարդացեք նաև | Կարդալ ավելին | Առնչվող հոդվածներ",
        short_mark_labels="Տես",
    ),
    "id": Language(
        faq_headings=(
            "Pertanyaan yang sering diajukan | Pertanyaan yang sering ditanyakan | "
            "Pertanyaan umum | Tanya jawab | Pertanyaan yang sering muncul"
        ),
        question_labels="T Tanya Pertanyaan",
        answer_labels="J Jawab Jawaban",
        mark_labels=(
            "Terkait | Artikel terkait | Lihat juga | Baca juga | Baca selengkapnya | "
            "Baca lebih lanjut | Bacaan lebih lanjut | Simak juga | Pelajari lebih lanjut | "
            "Anda mungkin juga suka | Mungkin Anda suka"
        ),
        short_mark_labels="Selengkapnya | Lihat",
        similar_articles="Artikel terkait",
        referenced_by="Dirujuk oleh",
        linking_words="dalam dari di untuk",
    ),
    "is": Language(
        faq_headings="Algengar spurningar | Spurningar og svör",
        mark_labels=(
            "Sjá einnig | Lesa einnig | Lesa meira | Lestu meira | Tengd grein | Tengdar greinar"
        ),
        short_mark_labels="Meira | Sjá",
    ),
    "it": Language(
        faq_headings=(
            "Domande frequenti | Domande più frequenti | Domande comuni | Domande e risposte | "
            "Domande ricorrenti"
        ),
        faq_leads_on="su",
        faq_may_lead_on="di dei del per",
        faq_determiners="le nostre vostre",
        faq_as_topic="il lo di per su come cosa",
        words_for_and="e",
        question_labels="D Domanda",
        answer_labels="R Risposta",
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
        slug_stop_words="da del della di e il la le lo o un una",
        title_turning="non mai senza parte volume",
        linking_words="a al alla con d' da dal dei del dell' della delle dello di in per senza su",
        elides=True,
    ),
    "ja": Language(
        faq_headings=(
            "よくある質問 | よくあるご質問 | よくある質問と回答 | 質問と回答 | "
            "よくあるお問い合わせ | よくある疑問 | 質問と答え"
        ),
        question_labels="問 質問",
        answer_labels="答 答え 回答",
        mark_labels=(
            "関連 | 関連記事 | 関連ページ | 関連項目 | あわせて読みたい | こちらもおすすめ | "
            "関連リンク | 関連投稿 | 関連する記事 | 参考記事 | おすすめ記事 | 続きを読む | "
            "もっと読む | さらに読む | 詳しくはこちら | こちらもどうぞ | こちらの記事もおすすめ | "
            "併せて読みたい | 合わせて読みたい | あわせて読む | 次に読む"
        ),
        short_mark_labels="詳細 | 参照 | 詳しくは | もっと見る",
        similar_articles="関連記事",
        referenced_by="この記事に言及している記事",
    ),
    "ka": Language(
        faq_headings="ხშირად დასმული კითხვები",
        mark_labels=(
            "იხილეთ აგრეთვე | წაიკითხეთ აგრეთვე | წაიკითხეთ მეტი | დაკავშირებული სტატიები"
        ),
        short_mark_labels="იხილეთ",
    ),
    "ko": Language(
        faq_headings=(
            "자주 묻는 질문 | 자주 묻는 질문과 답변 | 자주 묻는 질문들 | 자주 하는 질문 | "
            "자주하는 질문 | 질문과 답변 | 자주 물어보는 질문 | 질의응답"
        ),
        question_labels="문 질문",
        answer_labels="답 답변",
        mark_labels=(
            "관련 | 관련 글 | 관련글 | 관련 기사 | 관련 문서 | 함께 보기 | 같이 보기 | "
            "관련 게시물 | 관련 포스트 | 추천 글 | 더 읽기 | 더 읽어보기 | 더 알아보기 | "
            "자세히 보기 | 이어서 읽기 | 함께 읽기 | 함께 읽으면 좋은 글 | 같이 읽기"
        ),
        short_mark_labels="더 보기 | 참고",
        similar_articles="관련 글",
        referenced_by="이 글을 언급한 글",
    ),
    "lb": Language(nouns_with_capitals=True),
    "lt": Language(
        faq_headings="Dažniausiai užduodami klausimai | Dažnai užduodami klausimai | DUK",
        words_for_and="ir",
        question_labels="K Klausimas",
        answer_labels="A Atsakymas",
        mark_labels=(
            "Susiję | Susijęs straipsnis | Taip pat skaitykite | Taip pat žiūrėkite | "
            "Skaitykite daugiau | Skaityti daugiau | Skaityk taip pat | Sužinokite daugiau | "
            "Jums taip pat gali patikti | Susiję straipsniai"
        ),
        short_mark_labels="Daugiau | Žr.",
    ),
    "lv": Language(
        faq_headings="Biežāk uzdotie jautājumi | Bieži uzdotie jautājumi | Jautājumi un atbildes",
        words_for_and="un",
        question_labels="J Jautājums",
        answer_labels="A Atbilde",
        mark_labels=(
            "Skatīt arī | Lasi arī | Saistīts raksts | Lasīt vairāk | Lasi vairāk | Lasiet arī | "
            "Uzzināt vairāk | Jums varētu patikt arī | Saistītie raksti"
        ),
        short_mark_labels="Vairāk | Skat.",
    ),
    "mk": Language(
        faq_headings="Често поставувани прашања",
        mark_labels=(
            "Поврзано | Поврзани статии | Види исто така | Видете исто така | "
            "Прочитајте исто така | Прочитај повеќе"
        ),
        short_mark_labels="Повеќе | Види",
    ),
    "mr": Language(
        faq_headings="वारंवार विचारले जाणारे प्रश्न",
        mark_labels=("संबंधित | संबंधित लेख | हे देखील पहा | हे देखील वाचा | हेही वाचा | अधिक वाचा"),
        short_mark_labels="पहा",
    ),
    "ms": Language(
        faq_headings="Soalan lazim | Soalan yang kerap ditanya",
        question_labels="S Soalan",
        answer_labels="J Jawapan",
        mark_labels=(
            "Berkaitan | Artikel berkaitan | Lihat juga | Baca juga | Baca lagi | "
            "Baca selanjutnya | Ketahui lebih lanjut"
        ),
        short_mark_labels="Lihat",
    ),
    "nl": Language(
        faq_headings=(
            "Veelgestelde vragen | Veel gestelde vragen | Meest gestelde vragen | "
            "Vragen en antwoorden | Veelvoorkomende vragen | Meestgestelde vragen | "
            "Vaak gestelde vragen"
        ),
        faq_leads_on="over",
        faq_may_lead_on="van voor",
        faq_determiners="onze jouw",
        faq_as_topic="het een van voor met hoe in",
        words_for_and="en",
        question_labels="V Vraag",
        answer_labels="A Antwoord",
        mark_labels=(
            "Gerelateerd | Gerelateerd artikel | Zie ook | Lees ook | Lees meer | Lees verder | "
            "Meer lezen | Verder lezen | Meer weten | Meer informatie | Ook interessant | "
            "Misschien vind je dit ook leuk | Dit vind je misschien ook leuk | "
            "Misschien vindt u dit ook interessant | Aanbevolen artikelen | "
            "Gerelateerde artikelen | Gerelateerde berichten"
        ),
        short_mark_labels="Meer | Zie",
        similar_articles="Gerelateerde artikelen",
        referenced_by="Vermeld in",
        slug_stop_words="de een het in is van",
        title_turning="geen niet zonder vier",
        linking_words="aan bij in met op over uit van voor",
        plural_with_apostrophe=True,
    ),
    # All other words are those of "no".
    "nn": Language(
        similar_articles="Related articles",
        referenced_by="Referenced by",
    ),
    "no": Language(
        faq_headings="Ofte stilte spørsmål | Vanlige spørsmål | Spørsmål og svar",
        faq_leads_on="om",
        faq_determiners="våre",
        words_for_and="og",
        question_labels="S Sp Spørsmål",
        answer_labels="S Sv Svar",
        mark_labels=(
            "Relatert | Relatert artikkel | Se også | Les også | Les mer | Les videre | "
            "Finn ut mer | Du vil kanskje også like | Kanskje du også liker | Videre lesning | "
            "Anbefalt lesning | Relaterte artikler | Relaterte innlegg"
        ),
        short_mark_labels="Mer | Se",
        similar_articles="Relaterte artikler",
        referenced_by="Omtalt i",
        title_turning="ikke uten",
        linking_words="av for i med om på til",
    ),
    "oc": Language(elides=True),
    "pl": Language(
        faq_headings=(
            "Najczęściej zadawane pytania | Często zadawane pytania | Najczęstsze pytania | "
            "Częste pytania | Pytania i odpowiedzi | Najpopularniejsze pytania"
        ),
        faq_leads_on="o",
        words_for_and="i",
        question_labels="P Pytanie",
        answer_labels="O Odp Odpowiedź",
        mark_labels=(
            "Powiązane | Powiązany artykuł | Zobacz też | Zobacz także | Zobacz również | "
            "Czytaj też | Czytaj także | Przeczytaj też | Przeczytaj także | Czytaj więcej | "
            "Czytaj dalej | Czytaj również | Przeczytaj więcej | Przeczytaj również | "
            "Dowiedz się więcej | Więcej informacji | Może Cię zainteresować | "
            "Może Cię też zainteresować | Może Cię również zainteresować | Może Ci się spodobać | "
            "Może Ci się też spodobać | Polecane artykuły | Powiązane artykuły | "
            "Powiązane wpisy | Podobne artykuły"
        ),
        short_mark_labels="Więcej | Zobacz",
        similar_articles="Powiązane artykuły",
        referenced_by="Odsyłają tutaj",
        title_turning="bez",
        linking_words="dla do na od o w z",
    ),
    "pt": Language(
        faq_headings=(
            "Perguntas frequentes | Perguntas mais frequentes | Perguntas comuns | "
            "Dúvidas frequentes | Dúvidas comuns | Questões frequentes | Perguntas e respostas | "
            "Dúvidas mais comuns | Dúvidas mais frequentes | Perguntas mais comuns"
        ),
        faq_leads_on="sobre",
        faq_may_lead_on="de do da para",
        faq_determiners="nossas suas as",
        faq_as_topic="um uma o do da no na de para por como que sobre",
        words_for_and="e",
        question_labels="P Pergunta",
        answer_labels="R Resposta",
        mark_labels=(
            "Relacionado | Artigo relacionado | Veja também | Ver também | Leia também | "
            "Ler também | Leia mais | Ler mais | Continue lendo | Continuar a ler | Saiba mais | "
            "Saber mais | Para saber mais | Veja mais | Leitura recomendada | "
            "Leituras recomendadas | Você também pode gostar | Você pode gostar | "
            "Também pode gostar | Também pode interessar | Talvez você goste | "
            "Artigos relacionados | Posts relacionados | Conteúdo relacionado"
        ),
        short_mark_labels="Mais | Ver | Veja",
        similar_articles="Artigos relacionados",
        referenced_by="Mencionado em",
        slug_stop_words="da de dos e o os",
        title_fillers="como guia",
        title_turning="nunca sem capítulo parte volume",
        linking_words="a ao com da das de do dos em na no para por sem",
    ),
    "ro": Language(
        faq_headings=(
            "Întrebări frecvente | Întrebări și răspunsuri | Cele mai frecvente întrebări | "
            "Întrebări puse frecvent"
        ),
        words_for_and="și",
        question_labels="Î Întrebare",
        answer_labels="R Răspuns",
        mark_labels=(
            "Vezi și | Citește și | Articol similar | Citește mai mult | Citește mai departe | "
            "Citiți și | Citiți mai mult | Află mai multe | Aflați mai multe | "
            "S-ar putea să-ți placă | S-ar putea să vă placă | Te-ar putea interesa | "
            "V-ar putea interesa | Articole similare | Articole conexe"
        ),
        short_mark_labels="Mai mult | Vezi",
        similar_articles="Articole similare",
        referenced_by="Menționat în",
        linking_words="cu de din în la pentru",
    ),
    "ru": Language(
        faq_headings=(
            "Часто задаваемые вопросы | Частые вопросы | Популярные вопросы | Вопросы и ответы | "
            "Вопрос-ответ | ЧаВо | Часто спрашивают | Ответы на частые вопросы | Вопросы-ответы"
        ),
        faq_leads_on="о",
        faq_determiners="наши ваши",
        faq_as_topic="собеседовании собеседованиях",
        words_for_and="и",
        question_labels="В Вопрос",
        answer_labels="О Ответ",
        mark_labels=(
            "Смотрите также | См. также | Читайте также | По теме | Похожая статья | "
            "Читать далее | Читать дальше | Читайте далее | Читать также | Узнать больше | "
            "Узнайте больше | Дополнительное чтение | Ещё по теме | Еще по теме | "
            "Вам может понравиться | Вам также может понравиться | Вас может заинтересовать | "
            "Вас также может заинтересовать | Похожие статьи | Похожие записи | "
            "Связанные статьи"
        ),
        short_mark_labels="Ещё | Еще | Подробнее | Смотрите | См.",
        similar_articles="Похожие статьи",
        referenced_by="Упоминается в",
        title_turning="не без нет",
        linking_words="без в для из к на о от по с",
    ),
    "sk": Language(
        faq_headings=(
            "Často kladené otázky | Najčastejšie otázky | Otázky a odpovede | "
            "Najčastejšie kladené otázky | Časté otázky"
        ),
        faq_leads_on="o",
        question_labels="O Otázka",
        answer_labels="O Odpoveď",
        mark_labels=(
            "Súvisiace | Súvisiaci článok | Pozri tiež | Pozri aj | Čítajte tiež | Čítajte viac | "
            "Čítať ďalej | Prečítajte si aj | Zistiť viac | Viac informácií | "
            "Mohlo by vás zaujímať | Mohlo by sa vám páčiť | Ďalšie čítanie | Súvisiace články"
        ),
        short_mark_labels="Viac | Pozri",
        similar_articles="Súvisiace články",
        referenced_by="Odkazujú sem",
        title_turning="bez",
        linking_words="na pre s v z",
    ),
    "sl": Language(
        faq_headings="Pogosto zastavljena vprašanja | Pogosta vprašanja | Vprašanja in odgovori",
        faq_leads_on="o",
        question_labels="V Vprašanje",
        answer_labels="O Odgovor",
        mark_labels=(
            "Glej tudi | Preberite tudi | Povezan članek | Preberi več | Preberite več | "
            "Preberi tudi | Beri naprej | Izvedite več | Morda vam bo všeč | Morda vas zanima | "
            "Povezani članki | Sorodni članki"
        ),
        short_mark_labels="Več | Glej",
        linking_words="na o od s v z za",
    ),
    "sq": Language(
        faq_headings="Pyetje të shpeshta | Pyetjet e shpeshta",
        mark_labels=(
            "Artikull i ngjashëm | Artikuj të ngjashëm | Shih edhe | Shihni gjithashtu | "
            "Lexo edhe | Lexoni edhe | Lexo më shumë | Lexoni më shumë"
        ),
        short_mark_labels="Shih",
    ),
    "sr": Language(
        faq_headings="Често постављана питања | Најчешћа питања | Питања и одговори | Честа питања",
        question_labels="П Питање",
        answer_labels="О Одговор",
        mark_labels=(
            "Види још | Погледајте и | Повезано | Vidi još | Pogledajte i | Прочитајте још | "
            "Прочитајте и | Прочитајте више | Сазнајте више | Можда ће вам се допасти | "
            "Можда ће вас занимати | Повезани чланци | Pročitajte još | Pročitajte više | "
            "Saznajte više | Možda će vas zanimati | Povezani članci"
        ),
        short_mark_labels="Више | Још | Види | Više | Još | Vidi",
    ),
    "sv": Language(
        faq_headings=(
            "Vanliga frågor | Ofta ställda frågor | Frågor och svar | Vanligt förekommande frågor"
        ),
        faq_leads_on="om",
        faq_determiners="våra",
        words_for_and="och",
        question_labels="F Fråga",
        answer_labels="S Sv Svar",
        mark_labels=(
            "Relaterat | Relaterad artikel | Se även | Se också | Läs även | Läs också | "
            "Läs mer | Läs vidare | Lästips | Mer läsning | Vidare läsning | Ta reda på mer | "
            "Du kanske också gillar | Du kanske även gillar | Relaterade artiklar | "
            "Relaterade inlägg"
        ),
        short_mark_labels="Mer | Se",
        similar_articles="Relaterade artiklar",
        referenced_by="Omnämns i",
        title_turning="aldrig inte utan",
        linking_words="av för i med om på till utan",
    ),
    "sw": Language(
        faq_headings="Maswali yanayoulizwa mara kwa mara | Maswali na majibu",
        mark_labels="Soma pia | Soma zaidi | Tazama pia | Angalia pia | Makala zinazohusiana",
        short_mark_labels="Tazama",
    ),
    "ta": Language(
        faq_headings="அடிக்கடி கேட்கப்படும் கேள்விகள்",
        mark_labels=(
            "தொடர்புடைய கட்டுரை | தொடர்புடைய கட்டுரைகள் | மேலும் படிக்க | மேலும் காண்க | இதையும் படிக்க"
        ),
        short_mark_labels="காண்க",
    ),
    "th": Language(
        faq_headings="คำถามที่พบบ่อย | คำถามที่ถามบ่อย | คำถามพบบ่อย | ถามตอบ",
        question_labels="ถาม คำถาม คำถามที่",
        answer_labels="ตอบ คำตอบ คำตอบที่",
        mark_labels=(
            "ที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | อ่านเพิ่มเติม | ดูเพิ่มเติม | อ่านต่อ | อ่านเพิ่ม | "
            "เรียนรู้เพิ่มเติม | คุณอาจจะชอบ | คุณอาจสนใจ | บทความแนะนำ"
        ),
        short_mark_labels="เพิ่มเติม | ดู",
    ),
    "tl": Language(
        faq_headings="Mga madalas itanong | Mga karaniwang tanong",
        mark_labels="Kaugnay | Kaugnay na artikulo | Tingnan din | Basahin din | Magbasa pa",
        short_mark_labels="Tingnan",
    ),
    "tr": Language(
        faq_headings=(
            "Sıkça sorulan sorular | Sık sorulan sorular | SSS | SSS'ler | Sorular ve cevaplar | "
            "Sıkça sorulanlar | Sık sorulanlar | Soru ve cevap | Soru-cevap"
        ),
        words_for_and="ve",
        question_labels="S Soru",
        answer_labels="C Y Cevap Yanıt",
        mark_labels=(
            "İlgili | İlgili yazı | Ayrıca bakınız | Ayrıca bkz. | Bunu da okuyun | "
            "Devamını oku | Devamını okuyun | Ayrıca okuyun | Daha fazla oku | Daha fazla bilgi | "
            "İlginizi çekebilir | Şunlar da ilginizi çekebilir | Bunlar da ilginizi çekebilir | "
            "İlgili yazılar | İlgili makaleler | Benzer yazılar"
        ),
        short_mark_labels="Daha fazla | Bakınız | Bkz.",
        similar_articles="İlgili yazılar",
        referenced_by="Buraya bağlantı verenler",
        title_turning="değil olmadan",
    ),
    "uk": Language(
        faq_headings=(
            "Часті запитання | Поширені запитання | Найпоширеніші запитання | Часті питання | "
            "Поширені питання | Питання та відповіді | Запитання та відповіді | "
            "Найчастіші запитання | Найчастіші питання | Часто задавані питання | Питання-відповіді"
        ),
        faq_leads_on="про",
        words_for_and="та і",
        question_labels="П З Питання Запитання",
        answer_labels="В Відповідь",
        mark_labels=(
            "Дивіться також | Див. також | Читайте також | За темою | Читати далі | "
            "Читайте далі | Читати також | Дізнатися більше | Дізнайтеся більше | Ще за темою | "
            "Вам може сподобатися | Вам також може сподобатися | Вас може зацікавити | "
            "Схожі статті | Пов'язані статті"
        ),
        short_mark_labels="Ще | Докладніше | Детальніше | Див.",
        similar_articles="Схожі статті",
        referenced_by="Згадується в",
        title_turning="не без ні",
        linking_words="без в для з до на про у",
    ),
    "ur": Language(
        faq_headings="اکثر پوچھے گئے سوالات | اکثر پوچھے جانے والے سوالات | عمومی سوالات",
        words_for_and="و",
        question_labels="سوال",
        answer_labels="جواب",
        mark_labels=(
            "متعلقہ | متعلقہ مضمون | متعلقہ مضامین | مزید پڑھیں | مزید دیکھیں | یہ بھی پڑھیں"
        ),
        short_mark_labels="دیکھیں",
    ),
    "vi": Language(
        faq_headings=(
            "Câu hỏi thường gặp | Các câu hỏi thường gặp | Những câu hỏi thường gặp | Hỏi đáp | "
            "Hỏi và đáp | Câu hỏi phổ biến | Giải đáp thắc mắc"
        ),
        question_labels="H Hỏi Câu\u00a0hỏi",
        answer_labels="Đ Đáp Trả\u00a0lời Câu\u00a0trả\u00a0lời",
        mark_labels=(
            "Liên quan | Bài viết liên quan | Xem thêm | Đọc thêm | Đọc tiếp | Tìm hiểu thêm | "
            "Có thể bạn quan tâm | Có thể bạn thích | Bạn có thể thích | Bài viết tương tự"
        ),
        short_mark_labels="Xem",
        similar_articles="Bài viết liên quan",
        referenced_by="Được nhắc đến trong",
    ),
    "zh": Language(
        faq_headings=(
            "常见问题 | 常见问题解答 | 常见问题与解答 | 常见问题及解答 | 常見問題 | 常見問題解答 | "
            "常見問題與解答 | 常見問題及解答 | 常见问答 | 常見問答 | 问与答 | 問與答 | 常见疑问 | "
            "常見疑問"
        ),
        question_labels="问 問 问题 問題",
        answer_labels="答 回答 答案 解答",
        mark_labels=(
            "相关 | 相关文章 | 相关阅读 | 延伸阅读 | 参见 | 另见 | 相關 | 相關文章 | 相關閱讀 | "
            "延伸閱讀 | 參見 | 另見 | 相关链接 | 相关内容 | 推荐阅读 | 扩展阅读 | 拓展阅读 | "
            "更多阅读 | 阅读更多 | 继续阅读 | 了解更多 | 另请参阅 | 你可能也喜欢 | 您可能也喜欢 | "
            "你可能还喜欢 | 您可能还喜欢 | 猜你喜欢 | 相關連結 | 推薦閱讀 | 更多閱讀 | 閱讀更多 | "
            "繼續閱讀 | 瞭解更多 | 另請參閱 | 你可能也喜歡 | 您可能也喜歡 | 你可能還喜歡 | "
            "猜你喜歡"
        ),
        short_mark_labels="更多 | 参阅 | 参考 | 见 | 详见 | 參閱 | 見 | 詳見",
        similar_articles="相关文章",
        referenced_by="提及本文的文章",
        particles=(
            "的了是在和与與就都也很这這那我你他她它们們吗嗎呢吧啊着著把被让讓从從对對於于之而及或等不没沒将將"
        ),
    ),
}

# Codes that mean a language of the table, or one that is written with its words.
SAME_AS = {"nb": "no", "nn": "no"}
# Codes for which the file of stop words has the name of another.
SAME_STOP_WORDS = {
    "no": "nb",
    "nn": "nb",
    "bs": "hr",
    "sh": "hr",
    "iw": "he",
    "in": "id",
    "fil": "tl",
}
