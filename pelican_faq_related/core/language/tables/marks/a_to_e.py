"""Words of marks, in the languages whose codes begin so."""

from __future__ import annotations

from .row import Marks

A_TO_E = {
    "af": Marks(
        mark_labels=(
            "Verwante artikel | Verwante artikels | Sien ook | Lees ook | Lees meer | Lees verder"
        ),
        short_mark_labels="Meer | Sien",
        similar_articles="Verwante artikels",
        referenced_by="Genoem in",
    ),
    "ar": Marks(
        mark_labels=(
            "ذات صلة | مقال ذو صلة | مقالات ذات صلة | اقرأ أيضا | اقرأ أيضًا | انظر أيضا | "
            "انظر أيضًا | اقرأ المزيد | قراءة إضافية | مزيد من القراءة | قد يعجبك أيضا | "
            "قد يعجبك أيضًا | اعرف المزيد | مواضيع ذات صلة"
        ),
        short_mark_labels="المزيد | انظر",
        similar_articles="مقالات ذات صلة",
        referenced_by="مذكور في",
    ),
    "az": Marks(
        mark_labels=(
            "Əlaqəli məqalə | Əlaqəli məqalələr | Həmçinin bax | Həmçinin baxın | "
            "Həmçinin oxuyun | Ətraflı oxuyun | Daha ətraflı"
        ),
        short_mark_labels="Bax",
        similar_articles="Əlaqəli məqalələr",
        referenced_by="Burada qeyd olunub",
    ),
    "be": Marks(
        mark_labels=(
            "Глядзіце таксама | Чытайце таксама | Чытаць далей | Па тэме | Звязаныя артыкулы"
        ),
        short_mark_labels="Гл.",
        similar_articles="Падобныя артыкулы",
        referenced_by="Згадваецца ў",
    ),
    "bg": Marks(
        mark_labels=(
            "Свързано | Свързана статия | Вижте също | Виж също | Прочетете още | Прочети още | "
            "Прочетете повече | Още по темата | Може да ви хареса | Може да ви хареса и | "
            "Научете повече | Свързани статии"
        ),
        short_mark_labels="Още | Виж | Вижте",
        similar_articles="Свързани статии",
        referenced_by="Споменато в",
    ),
    "bn": Marks(
        mark_labels="সম্পর্কিত | সম্পর্কিত নিবন্ধ | আরও দেখুন | আরও পড়ুন | আরো পড়ুন",
        short_mark_labels="দেখুন",
        similar_articles="সম্পর্কিত নিবন্ধ",
        referenced_by="যেখানে উল্লেখ আছে",
    ),
    "ca": Marks(
        mark_labels=(
            "Relacionat | Article relacionat | Vegeu també | Mireu també | Llegiu també | "
            "Llegeix també | Llegeix més | Llegiu-ne més | Més informació | "
            "També us pot interessar | També et pot interessar | Articles relacionats | "
            "Lectures relacionades"
        ),
        short_mark_labels="Més | Vegeu",
        similar_articles="Articles relacionats",
        referenced_by="Esmentat a",
    ),
    "cs": Marks(
        mark_labels=(
            "Související | Související článek | Viz také | Viz též | Čtěte také | Čtěte dále | "
            "Čtěte více | Číst dále | Více informací | Mohlo by vás zajímat | "
            "Mohlo by se vám líbit | Další čtení | Přečtěte si také | Související články"
        ),
        short_mark_labels="Více | Viz",
        similar_articles="Související články",
        referenced_by="Zmíněno v",
    ),
    "da": Marks(
        mark_labels=(
            "Relateret | Relateret artikel | Se også | Læs også | Læs mere | Læs videre | "
            "Find ud af mere | Du vil måske også kunne lide | Måske kan du også lide | "
            "Videre læsning | Relaterede artikler | Relaterede indlæg"
        ),
        short_mark_labels="Mere | Se",
        similar_articles="Relaterede artikler",
        referenced_by="Omtalt i",
    ),
    "de": Marks(
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
    ),
    "el": Marks(
        mark_labels=(
            "Σχετικά | Σχετικό άρθρο | Δείτε επίσης | Βλέπε επίσης | Διαβάστε επίσης | "
            "Διαβάστε περισσότερα | Μάθετε περισσότερα | Διαβάστε ακόμα | "
            "Μπορεί επίσης να σας αρέσει | Μπορεί να σας ενδιαφέρει | Σχετικά άρθρα"
        ),
        short_mark_labels="Περισσότερα | Δείτε | Βλέπε",
        similar_articles="Σχετικά άρθρα",
        referenced_by="Αναφέρεται σε",
    ),
    "en": Marks(
        mark_labels=(
            "Related | Related article | Related post | Related reading | See also | Read also | "
            "Also read | Read next | Related articles | Related posts | Related content | "
            "Related stories | Read more | Further reading | More reading | "
            "Recommended reading | Keep reading | Continue reading | You might also like | "
            "You may also like | You might like | You may like | Learn more | Find out more"
        ),
        short_mark_labels="More | See",
        similar_articles="Related articles",
        referenced_by="Mentioned in",
    ),
    "es": Marks(
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
    ),
    "et": Marks(
        mark_labels=(
            "Vaata ka | Loe ka | Seotud artikkel | Loe edasi | Loe veel | Loe rohkem | "
            "Loe lisaks | Sulle võib meeldida ka | Seotud artiklid"
        ),
        short_mark_labels="Veel | Vaata",
        similar_articles="Seotud artiklid",
        referenced_by="Mainitud artiklites",
    ),
    "eu": Marks(
        mark_labels=(
            "Ikus gainera | Irakurri gehiago | Irakurri ere | Informazio gehiago | "
            "Erlazionatutako artikuluak"
        ),
        short_mark_labels="Ikus",
        similar_articles="Erlazionatutako artikuluak",
        referenced_by="Hemen aipatua",
    ),
}
