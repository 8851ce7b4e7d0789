"""Headings that close a text, in the languages whose codes begin so."""

from __future__ import annotations

from .row import Closings

F_TO_I = {
    "fa": Closings(
        closing_headings=(
            "نتیجه‌گیری | نتیجه گیری | جمع‌بندی | جمع بندی | خلاصه | سخن پایانی | کلام آخر | سخن "
            "آخر | هنوز سوال دارید | هنوز سؤال دارید | سوال دیگری دارید | سوالات بیشتری دارید | "
            "پاسخ خود را پیدا نکردید | تماس با ما | با ما تماس بگیرید | ارتباط با ما | منابع | "
            "مراجع | مقالات مرتبط | مطالب مرتبط | همچنین ببینید | همچنین بخوانید | درباره "
            "نویسنده | درباره‌ی نویسنده | گام‌های بعدی | قدم‌های بعدی | مراحل بعدی"
        ),
    ),
    "fi": Closings(
        closing_headings=(
            "Yhteenveto | Lopuksi | Johtopäätökset | Johtopäätös | Loppusanat | Loppupäätelmät | "
            "Loppuajatukset | Tiivistelmä | Onko sinulla vielä kysyttävää | Vielä kysyttävää | "
            "Onko sinulla kysyttävää | Jäikö kysyttävää | Heräsikö kysymyksiä | Lisää kysymyksiä "
            "| Etkö löytänyt vastausta | Ota yhteyttä | Ota meihin yhteyttä | Yhteystiedot | "
            "Lähteet | Viitteet | Lähdeluettelo | Aiheeseen liittyvät artikkelit | Lue myös | "
            "Katso myös | Lisää aiheesta | Kirjoittajasta | Tietoa kirjoittajasta | Seuraavat "
            "askeleet | Seuraavat vaiheet"
        ),
    ),
    "fr": Closings(
        closing_headings=(
            "Conclusion | Conclusions | En conclusion | Pour conclure | Résumé | En résumé | "
            "Pour résumer | Synthèse | Le mot de la fin | Mot de la fin | Réflexions finales | "
            "Vous avez encore des questions | Vous avez d'autres questions | Encore des "
            "questions | D'autres questions | Une autre question | Une question | Des questions "
            "| Avez-vous d'autres questions | Avez-vous encore des questions | Tu as encore des "
            "questions | Tu as d'autres questions | Vous n'avez pas trouvé votre réponse | Vous "
            "ne trouvez pas votre réponse | Besoin d'aide | Besoin de plus d'informations | "
            "Contact | Contactez-nous | Nous contacter | Contacte-nous | Écrivez-nous | "
            "Références | Sources | Bibliographie | Notes et références | Articles similaires | "
            "Articles liés | Articles connexes | À lire aussi | À lire également | Pour aller "
            "plus loin | En savoir plus | Voir aussi | À propos de l'auteur | À propos de "
            "l'autrice | À propos de l'auteure | Prochaines étapes | Étapes suivantes | Et "
            "ensuite"
        ),
    ),
    "gl": Closings(
        closing_headings=(
            "Conclusión | Conclusións | Resumo | Reflexións finais | Aínda tes dúbidas | Tes "
            "máis preguntas | Máis preguntas | Contacto | Contacta connosco | Referencias | "
            "Fontes | Bibliografía | Artigos relacionados | Véxase tamén | Ver tamén | Sobre o "
            "autor | Sobre a autora | Próximos pasos | Seguintes pasos"
        ),
    ),
    "he": Closings(
        closing_headings=(
            "סיכום | לסיכום | מסקנות | מסקנה | מילות סיכום | מילה לסיום | לסיום | עדיין יש לכם "
            "שאלות | יש לכם שאלות נוספות | יש לך שאלות נוספות | נשארו שאלות | נשארו לכם שאלות | "
            "עוד שאלות | שאלות נוספות | לא מצאתם תשובה | צרו קשר | צור קשר | דברו איתנו | מקורות "
            "| הפניות | ביבליוגרפיה | מאמרים קשורים | כתבות קשורות | מאמרים נוספים | ראו גם | "
            "קראו גם | על הכותב | על הכותבת | על המחבר | אודות הכותב | הצעדים הבאים | השלבים "
            "הבאים"
        ),
    ),
    "hi": Closings(
        closing_headings=(
            "निष्कर्ष | सारांश | अंतिम विचार | अंत में | उपसंहार | अभी भी सवाल हैं | अब भी सवाल "
            "हैं | क्या आपके और सवाल हैं | क्या आपके और प्रश्न हैं | और सवाल | अन्य प्रश्न | कोई "
            "और सवाल | हमसे संपर्क करें | संपर्क करें | संपर्क | संदर्भ | स्रोत | संबंधित लेख | "
            "यह भी देखें | यह भी पढ़ें | ये भी पढ़ें | लेखक के बारे में | लेखक परिचय | अगले कदम "
            "| अगला कदम"
        ),
    ),
    "hr": Closings(
        closing_headings=(
            "Zaključak | Sažetak | Za kraj | Završna riječ | Završne misli | Imate još pitanja | "
            "Imate dodatnih pitanja | Još uvijek imate pitanja | Imaš još pitanja | Još pitanja "
            "| Kontaktirajte nas | Kontakt | Javite nam se | Reference | Izvori | Literatura | "
            "Povezani članci | Slični članci | Pogledajte također | Vidi također | Pročitajte i "
            "| O autoru | O autorici | Sljedeći koraci | Sljedeći korak"
        ),
    ),
    "hu": Closings(
        closing_headings=(
            "Összefoglalás | Összegzés | Összefoglaló | Következtetés | Következtetések | "
            "Konklúzió | Zárszó | Záró gondolatok | Végszó | További kérdése van | További "
            "kérdésed van | Van még kérdése | Van még kérdésed | Maradt még kérdése | Maradt "
            "kérdésed | További kérdések | Nem találta meg a választ | Kapcsolat | Lépjen "
            "kapcsolatba velünk | Vedd fel velünk a kapcsolatot | Írjon nekünk | Források | "
            "Hivatkozások | Irodalom | Felhasznált irodalom | Kapcsolódó cikkek | Hasonló cikkek "
            "| Lásd még | Olvassa el ezt is | Ez is érdekelheti | A szerzőről | A szerző | "
            "Következő lépések | A következő lépések"
        ),
    ),
    "hy": Closings(
        closing_headings=(
            "Եզրակացություն | Ամփոփում | Վերջաբան | Դեռ հարցեր ունե՞ք | Այլ հարցեր | Կապվեք մեզ "
            "հետ | Կապ մեզ հետ | Կապ | Աղբյուրներ | Հղումներ | Գրականություն | Առնչվող հոդվածներ "
            "| Տես նաև | Տեսեք նաև | Հեղինակի մասին | Հաջորդ քայլերը | Հաջորդ քայլեր"
        ),
    ),
    "id": Closings(
        closing_headings=(
            "Kesimpulan | Penutup | Ringkasan | Rangkuman | Simpulan | Kata penutup | Pemikiran "
            "akhir | Masih punya pertanyaan | Masih ada pertanyaan | Punya pertanyaan lain | Ada "
            "pertanyaan lain | Pertanyaan lain | Pertanyaan lainnya | Tidak menemukan jawaban | "
            "Hubungi kami | Kontak | Kontak kami | Referensi | Sumber | Daftar pustaka | Artikel "
            "terkait | Artikel lainnya | Artikel serupa | Baca juga | Lihat juga | Tentang "
            "penulis | Langkah selanjutnya | Langkah berikutnya"
        ),
    ),
    "is": Closings(
        closing_headings=(
            "Niðurstaða | Niðurstöður | Samantekt | Lokaorð | Að lokum | Ertu með fleiri "
            "spurningar | Fleiri spurningar | Ertu enn með spurningar | Hafðu samband | Hafa "
            "samband | Heimildir | Tilvísanir | Tengdar greinar | Tengt efni | Sjá einnig | "
            "Lestu líka | Um höfundinn | Næstu skref"
        ),
    ),
    "it": Closings(
        closing_headings=(
            "Conclusione | Conclusioni | In conclusione | Per concludere | Riepilogo | In "
            "sintesi | Riassunto | In breve | Considerazioni finali | Riflessioni finali | Hai "
            "ancora domande | Hai altre domande | Hai ancora dubbi | Avete altre domande | Avete "
            "ancora domande | Ha altre domande | Altre domande | Ancora dubbi | Ancora domande | "
            "Non hai trovato la risposta | Serve aiuto | Hai bisogno di aiuto | Contatti | "
            "Contattaci | Contattateci | Scrivici | Riferimenti | Fonti | Bibliografia | Fonti e "
            "riferimenti | Articoli correlati | Articoli simili | Potrebbe interessarti | "
            "Potrebbe interessarti anche | Leggi anche | Vedi anche | Per approfondire | "
            "L'autore | L'autrice | Sull'autore | Sull'autrice | Informazioni sull'autore | "
            "Prossimi passi | I prossimi passi"
        ),
    ),
}
