"""Headings that close a text, in the languages whose codes begin so."""

from __future__ import annotations

from .row import Closings

O_TO_SR = {
    "oc": Closings(
        closing_headings=(
            "Conclusion | Resumit | Contacte | Contactatz-nos | Referéncias | Fonts | Articles "
            "ligats | Veire tanben | Vejatz tanben | Sus l'autor | Etapas seguentas"
        ),
    ),
    "pl": Closings(
        closing_headings=(
            "Podsumowanie | Wnioski | Zakończenie | Na koniec | Na zakończenie | Streszczenie | "
            "Końcowe przemyślenia | Słowo końcowe | Masz jeszcze pytania | Masz więcej pytań | "
            "Masz inne pytania | Nadal masz pytania | Wciąż masz pytania | Mają Państwo pytania "
            "| Masz pytania | Masz pytanie | Więcej pytań | Inne pytania | Nie znalazłeś "
            "odpowiedzi | Skontaktuj się z nami | Kontakt | Napisz do nas | Źródła | Źródło | "
            "Bibliografia | Przypisy | Literatura | Referencje | Powiązane artykuły | Podobne "
            "artykuły | Przeczytaj także | Przeczytaj również | Czytaj także | Czytaj również | "
            "Zobacz też | Zobacz także | Zobacz również | O autorze | O autorce | Następne kroki "
            "| Kolejne kroki | Co dalej"
        ),
    ),
    "pt": Closings(
        closing_headings=(
            "Conclusão | Conclusões | Em conclusão | Resumo | Em resumo | Considerações finais | "
            "Reflexões finais | Para concluir | Palavras finais | Ainda tem dúvidas | Ainda tem "
            "perguntas | Ainda tens dúvidas | Ainda com dúvidas | Ficou com dúvidas | Ficou com "
            "alguma dúvida | Tem mais perguntas | Tem mais dúvidas | Tem outras perguntas | Tem "
            "outra dúvida | Mais perguntas | Mais dúvidas | Outras dúvidas | Outras perguntas | "
            "Não encontrou a resposta | Não encontrou sua resposta | Precisa de ajuda | Contato "
            "| Contacto | Contactos | Contacte-nos | Contate-nos | Entre em contato | Entre em "
            "contacto | Fale conosco | Fale connosco | Referências | Fontes | Bibliografia | "
            "Referências bibliográficas | Artigos relacionados | Posts relacionados | Conteúdo "
            "relacionado | Leia também | Leia mais | Saiba mais | Veja também | Ver também | "
            "Sobre o autor | Sobre a autora | Próximos passos | Próximo passo"
        ),
    ),
    "ro": Closings(
        closing_headings=(
            "Concluzie | Concluzii | În concluzie | Rezumat | În rezumat | Gânduri finale | În "
            "încheiere | Încheiere | Mai aveți întrebări | Mai ai întrebări | Încă mai aveți "
            "întrebări | Ai alte întrebări | Aveți alte întrebări | Alte întrebări | Nu ați "
            "găsit răspunsul | Nu ai găsit răspunsul | Contact | Contactați-ne | Contactează-ne "
            "| Scrie-ne | Referințe | Surse | Bibliografie | Articole similare | Articole "
            "asemănătoare | Articole conexe | Citește și | Citiți și | Vezi și | Vezi de "
            "asemenea | Despre autor | Despre autoare | Pașii următori | Următorii pași"
        ),
    ),
    "ru": Closings(
        closing_headings=(
            "Заключение | В заключение | Вывод | Выводы | Итог | Итоги | Подведём итоги | "
            "Подведем итоги | Резюме | Вместо заключения | Послесловие | Краткий итог | Остались "
            "вопросы | У вас остались вопросы | Есть ещё вопросы | Есть еще вопросы | Есть "
            "вопросы | Ещё вопросы | Еще вопросы | Другие вопросы | Не нашли ответ | Не нашли "
            "ответа | Не нашли ответ на свой вопрос | Свяжитесь с нами | Связаться с нами | "
            "Контакты | Напишите нам | Обратная связь | Источники | Список литературы | "
            "Литература | Ссылки | Использованные источники | Примечания | Похожие статьи | "
            "Статьи по теме | По теме | Связанные статьи | Читайте также | Смотрите также | См. "
            "также | Полезные ссылки | Об авторе | Об авторах | Следующие шаги | Что дальше | "
            "Дальнейшие шаги"
        ),
    ),
    "sk": Closings(
        closing_headings=(
            "Záver | Na záver | Zhrnutie | Súhrn | Záverečné myšlienky | Máte ďalšie otázky | "
            "Stále máte otázky | Máte ešte otázky | Ďalšie otázky | Nenašli ste odpoveď | "
            "Kontaktujte nás | Kontakt | Napíšte nám | Zdroje | Referencie | Literatúra | "
            "Súvisiace články | Podobné články | Pozri tiež | Pozrite si aj | Prečítajte si aj | "
            "O autorovi | O autorke | Ďalšie kroky | Čo ďalej"
        ),
    ),
    "sl": Closings(
        closing_headings=(
            "Zaključek | Sklep | Povzetek | Za konec | Zaključne misli | Imate še vprašanja | "
            "Imate dodatna vprašanja | Še vedno imate vprašanja | Druga vprašanja | Dodatna "
            "vprašanja | Niste našli odgovora | Kontaktirajte nas | Kontakt | Stopite v stik z "
            "nami | Viri | Reference | Literatura | Sorodni članki | Povezani članki | Glejte "
            "tudi | Preberite tudi | O avtorju | O avtorici | Naslednji koraki"
        ),
    ),
    "sq": Closings(
        closing_headings=(
            "Përfundim | Përfundimi | Përfundime | Përmbledhje | Mendime të fundit | Keni ende "
            "pyetje | Keni pyetje të tjera | Pyetje të tjera | Na kontaktoni | Kontakt | "
            "Kontakti | Burimet | Burime | Referenca | Referencat | Artikuj të ngjashëm | "
            "Artikuj të lidhur | Shihni edhe | Shih edhe | Lexoni edhe | Rreth autorit | Për "
            "autorin | Hapat e ardhshëm | Hapat e tjerë"
        ),
    ),
    "sr": Closings(
        closing_headings=(
            "Закључак | Резиме | Сажетак | За крај | Завршна реч | Имате још питања | Још увек "
            "имате питања | Још питања | Друга питања | Контактирајте нас | Контакт | Извори | "
            "Референце | Литература | Повезани чланци | Слични чланци | Погледајте и | "
            "Погледајте још | Види још | Прочитајте и | О аутору | О ауторки | Следећи кораци | "
            "Zaključak | Rezime | Za kraj | Imate još pitanja | Kontaktirajte nas | Izvori | "
            "Povezani članci | Pogledajte i | O autoru | Sledeći koraci"
        ),
    ),
}
