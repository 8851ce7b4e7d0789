"""Headings that close a text, in the languages whose codes begin so."""

from __future__ import annotations

from .row import Closings

A_TO_E = {
    "af": Closings(
        closing_headings=(
            "Gevolgtrekking | Samevatting | Opsomming | Het jy nog vrae | Nog vrae | Kontak ons "
            "| Verwysings | Bronne | Verwante artikels | Sien ook | Oor die skrywer | Volgende "
            "stappe | Slotgedagtes"
        ),
    ),
    "ar": Closings(
        closing_headings=(
            "الخلاصة | خلاصة | الخاتمة | خاتمة | ملخص | الملخص | أفكار أخيرة | هل لديك المزيد من "
            "الأسئلة | هل لديك أسئلة أخرى | هل لا تزال لديك أسئلة | ما زال لديك أسئلة | لم تجد "
            "إجابة | اتصل بنا | تواصل معنا | المراجع | مراجع | المصادر | مصادر | مقالات ذات صلة "
            "| مواضيع ذات صلة | انظر أيضا | اقرأ أيضا | عن الكاتب | عن المؤلف | نبذة عن الكاتب | "
            "الخطوات التالية | الخطوة التالية | كلمة أخيرة"
        ),
    ),
    "az": Closings(
        closing_headings=(
            "Nəticə | Yekun | Xülasə | Hələ də sualınız var | Başqa sualınız var | Bizimlə əlaqə "
            "| Əlaqə | İstinadlar | Mənbələr | Oxşar məqalələr | Həmçinin bax | Müəllif haqqında "
            "| Növbəti addımlar"
        ),
    ),
    "be": Closings(
        closing_headings=(
            "Высновы | Заключэнне | Вынікі | Падсумаванне | Засталіся пытанні | Звяжыцеся з намі "
            "| Кантакты | Крыніцы | Спасылкі | Літаратура | Падобныя артыкулы | Глядзіце таксама "
            "| Пра аўтара | Наступныя крокі"
        ),
    ),
    "bg": Closings(
        closing_headings=(
            "Заключение | Обобщение | Резюме | Изводи | Извод | Последни думи | Имате още "
            "въпроси | Още въпроси | Имате други въпроси | Свържете се с нас | Контакти | "
            "Източници | Литература | Препратки | Свързани статии | Подобни статии | Вижте също "
            "| За автора | Следващи стъпки | Следваща стъпка"
        ),
    ),
    "bn": Closings(
        closing_headings=(
            "উপসংহার | সারাংশ | সারসংক্ষেপ | শেষ কথা | আরও প্রশ্ন আছে | এখনও প্রশ্ন আছে | "
            "যোগাযোগ করুন | আমাদের সাথে যোগাযোগ করুন | যোগাযোগ | তথ্যসূত্র | সূত্র | সম্পর্কিত "
            "নিবন্ধ | আরও দেখুন | আরও পড়ুন | লেখক সম্পর্কে | লেখক পরিচিতি | পরবর্তী পদক্ষেপ"
        ),
    ),
    "ca": Closings(
        closing_headings=(
            "Conclusió | Conclusions | Resum | Reflexions finals | En resum | Encara tens dubtes "
            "| Encara teniu dubtes | Tens més preguntes | Teniu més preguntes | Més preguntes | "
            "Contacta amb nosaltres | Contacteu amb nosaltres | Contacte | Referències | Fonts | "
            "Bibliografia | Articles relacionats | Vegeu també | Sobre l'autor | Sobre l'autora "
            "| Propers passos | Següents passos"
        ),
    ),
    "cs": Closings(
        closing_headings=(
            "Závěr | Závěrem | Na závěr | Shrnutí | Souhrn | Závěrečné myšlenky | Máte další "
            "otázky | Máte další dotazy | Stále máte otázky | Stále máte dotazy | Máte ještě "
            "otázky | Ještě máte dotaz | Nenašli jste odpověď | Kontaktujte nás | Kontakt | "
            "Kontakty | Napište nám | Zdroje | Reference | Literatura | Použité zdroje | "
            "Související články | Podobné články | Viz také | Přečtěte si také | O autorovi | O "
            "autorce | Další kroky | Co dál"
        ),
    ),
    "da": Closings(
        closing_headings=(
            "Konklusion | Opsummering | Sammenfatning | Afslutning | Afsluttende tanker | "
            "Afrunding | Har du stadig spørgsmål | Har du flere spørgsmål | Har du andre "
            "spørgsmål | Flere spørgsmål | Fandt du ikke svar | Kontakt os | Kontakt | Skriv til "
            "os | Kilder | Referencer | Henvisninger | Relaterede artikler | Læs også | Se også "
            "| Om forfatteren | Næste skridt | Næste trin"
        ),
    ),
    "de": Closings(
        closing_headings=(
            "Fazit | Schluss | Schlusswort | Schlussfolgerung | Zusammenfassung | Zum Schluss | "
            "Abschließende Gedanken | Schlussgedanken | Kurz zusammengefasst | Noch Fragen | "
            "Weitere Fragen | Haben Sie noch Fragen | Haben Sie weitere Fragen | Hast du noch "
            "Fragen | Hast du weitere Fragen | Sie haben noch Fragen | Du hast noch Fragen | "
            "Noch offene Fragen | Ihre Frage war nicht dabei | Deine Frage war nicht dabei | "
            "Frage nicht dabei | Keine Antwort gefunden | Kontakt | Kontaktieren Sie uns | "
            "Kontaktiere uns | Kontakt aufnehmen | So erreichen Sie uns | Schreiben Sie uns | "
            "Quellen | Quelle | Quellenangaben | Referenzen | Einzelnachweise | Literatur | "
            "Literaturverzeichnis | Quellen und Links | Ähnliche Artikel | Ähnliche Beiträge | "
            "Verwandte Artikel | Weitere Artikel | Weiterführende Artikel | Weiterführende Links "
            "| Passende Artikel | Das könnte Sie auch interessieren | Das könnte dich auch "
            "interessieren | Siehe auch | Mehr zum Thema | Zum Weiterlesen | Weiterlesen | Über "
            "den Autor | Über die Autorin | Über die Autoren | Nächste Schritte | Der nächste "
            "Schritt | Wie geht es weiter"
        ),
    ),
    "el": Closings(
        closing_headings=(
            "Συμπέρασμα | Συμπεράσματα | Περίληψη | Σύνοψη | Επίλογος | Τελικές σκέψεις | Έχετε "
            "κι άλλες ερωτήσεις | Έχετε ακόμα ερωτήσεις | Έχετε άλλες ερωτήσεις | Έχετε ακόμη "
            "απορίες | Έχετε απορίες | Δεν βρήκατε απάντηση | Επικοινωνήστε μαζί μας | "
            "Επικοινωνία | Πηγές | Αναφορές | Βιβλιογραφία | Παραπομπές | Σχετικά άρθρα | Δείτε "
            "επίσης | Διαβάστε επίσης | Σχετικά με τον συγγραφέα | Σχετικά με τη συγγραφέα | "
            "Επόμενα βήματα"
        ),
    ),
    "en": Closings(
        closing_headings=(
            "Conclusion | Conclusions | In conclusion | Concluding thoughts | Concluding remarks "
            "| Summary | In summary | Summing up | To sum up | Wrapping up | Wrap up | Wrap-up | "
            "The bottom line | Bottom line | Final thoughts | Final words | Final word | Closing "
            "thoughts | Parting thoughts | Last words | Takeaways | Key takeaways | Still have "
            "questions | Do you still have questions | Still have a question | Still got "
            "questions | Have more questions | Have any more questions | Got more questions | Do "
            "you have more questions | More questions | Any more questions | Any other questions "
            "| Any questions | Have questions | Have a question | Got questions | Got a question "
            "| Other questions | Further questions | Didn't find your answer | Didn't find an "
            "answer | Can't find your answer | Didn't find what you were looking for | Can't "
            "find what you're looking for | Is your question not answered | Question not "
            "answered | Still need help | Need more help | Need help | Still unsure | Still "
            "stuck | Contact us | Contact | Get in touch | Get in touch with us | Talk to us | "
            "Reach out | Ask us | Write to us | References | Sources | References and sources | "
            "Sources and references | Bibliography | Works cited | Citations | Footnotes | "
            "Related articles | Related posts | Related reading | Related content | Related "
            "resources | Related links | Related topics | Related pages | Related | More "
            "articles | More resources | Additional resources | Further reading | Read next | "
            "Read more | Read also | Keep reading | You may also like | You might also like | "
            "See also | About the author | About the authors | About the writer | Next steps | "
            "Next step | What's next | What next | Where to next | Where to go from here"
        ),
    ),
    "es": Closings(
        closing_headings=(
            "Conclusión | Conclusiones | En conclusión | Resumen | En resumen | Para terminar | "
            "Para concluir | Reflexiones finales | Reflexión final | Consideraciones finales | "
            "Aún tienes dudas | Aún tienes preguntas | Todavía tienes dudas | Todavía tienes "
            "preguntas | Sigues teniendo dudas | Tienes más preguntas | Tienes más dudas | "
            "Tienes alguna otra pregunta | Tienes otras preguntas | Tiene más preguntas | Aún "
            "tiene dudas | Todavía tiene dudas | Más preguntas | Más dudas | No encuentras tu "
            "respuesta | No encontraste tu respuesta | Necesitas más ayuda | Contacto | "
            "Contáctanos | Contáctenos | Contacta con nosotros | Ponte en contacto | Póngase en "
            "contacto | Escríbenos | Referencias | Fuentes | Bibliografía | Artículos "
            "relacionados | Entradas relacionadas | Contenido relacionado | Más artículos | "
            "Enlaces relacionados | También te puede interesar | Te puede interesar | Ver "
            "también | Véase también | Lee también | Sobre el autor | Sobre la autora | Acerca "
            "del autor | Acerca de la autora | Próximos pasos | Siguientes pasos | Próximo paso"
        ),
    ),
    "et": Closings(
        closing_headings=(
            "Kokkuvõte | Kokkuvõtteks | Lõpetuseks | Järeldus | Kas sul on veel küsimusi | Kas "
            "teil on veel küsimusi | On veel küsimusi | Veel küsimusi | Võta meiega ühendust | "
            "Võtke meiega ühendust | Kontakt | Viited | Allikad | Kasutatud allikad | Seotud "
            "artiklid | Vaata ka | Loe ka | Autorist | Järgmised sammud"
        ),
    ),
    "eu": Closings(
        closing_headings=(
            "Ondorioa | Ondorioak | Laburpena | Azken gogoetak | Galdera gehiago | Galdera "
            "gehiago dituzu | Zalantzarik baduzu | Jarri gurekin harremanetan | Kontaktua | "
            "Erreferentziak | Iturriak | Bibliografia | Lotutako artikuluak | Ikus gainera | "
            "Ikusi ere | Egileari buruz | Hurrengo urratsak"
        ),
    ),
}
