"""Words of marks, in the languages whose codes begin so."""

from __future__ import annotations

from .row import Marks

L_TO_R = {
    "lt": Marks(
        mark_labels=(
            "Susiję | Susijęs straipsnis | Taip pat skaitykite | Taip pat žiūrėkite | "
            "Skaitykite daugiau | Skaityti daugiau | Skaityk taip pat | Sužinokite daugiau | "
            "Jums taip pat gali patikti | Susiję straipsniai"
        ),
        short_mark_labels="Daugiau | Žr.",
        similar_articles="Susiję straipsniai",
        referenced_by="Paminėta",
    ),
    "lv": Marks(
        mark_labels=(
            "Skatīt arī | Lasi arī | Saistīts raksts | Lasīt vairāk | Lasi vairāk | Lasiet arī | "
            "Uzzināt vairāk | Jums varētu patikt arī | Saistītie raksti"
        ),
        short_mark_labels="Vairāk | Skat.",
        similar_articles="Saistītie raksti",
        referenced_by="Pieminēts",
    ),
    "mk": Marks(
        mark_labels=(
            "Поврзано | Поврзани статии | Види исто така | Видете исто така | "
            "Прочитајте исто така | Прочитај повеќе"
        ),
        short_mark_labels="Повеќе | Види",
        similar_articles="Поврзани статии",
        referenced_by="Споменато во",
    ),
    "mr": Marks(
        mark_labels=("संबंधित | संबंधित लेख | हे देखील पहा | हे देखील वाचा | हेही वाचा | अधिक वाचा"),
        short_mark_labels="पहा",
        similar_articles="संबंधित लेख",
        referenced_by="येथे उल्लेख",
    ),
    "ms": Marks(
        mark_labels=(
            "Berkaitan | Artikel berkaitan | Lihat juga | Baca juga | Baca lagi | "
            "Baca selanjutnya | Ketahui lebih lanjut"
        ),
        short_mark_labels="Lihat",
        similar_articles="Artikel berkaitan",
        referenced_by="Disebut dalam",
    ),
    "nl": Marks(
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
    ),
    "nn": Marks(
        similar_articles="Relaterte artiklar",
        referenced_by="Omtalt i",
    ),
    "no": Marks(
        mark_labels=(
            "Relatert | Relatert artikkel | Se også | Les også | Les mer | Les videre | "
            "Finn ut mer | Du vil kanskje også like | Kanskje du også liker | Videre lesning | "
            "Anbefalt lesning | Relaterte artikler | Relaterte innlegg"
        ),
        short_mark_labels="Mer | Se",
        similar_articles="Relaterte artikler",
        referenced_by="Omtalt i",
    ),
    "pl": Marks(
        mark_labels=(
            "Powiązane | Powiązany artykuł | Zobacz też | Zobacz także | Zobacz również | "
            "Czytaj też | Czytaj także | Przeczytaj też | Przeczytaj także | Czytaj więcej | "
            "Czytaj dalej | Czytaj również | Przeczytaj więcej | Przeczytaj również | "
            "Dowiedz się więcej | Więcej informacji | Może Cię zainteresować | "
            "Może Cię też zainteresować | Może Cię również zainteresować | "
            "Może Ci się spodobać | Może Ci się też spodobać | Polecane artykuły | "
            "Powiązane artykuły | Powiązane wpisy | Podobne artykuły"
        ),
        short_mark_labels="Więcej | Zobacz",
        similar_articles="Powiązane artykuły",
        referenced_by="Wspomniano w",
    ),
    "pt": Marks(
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
    ),
    "ro": Marks(
        mark_labels=(
            "Vezi și | Citește și | Articol similar | Citește mai mult | Citește mai departe | "
            "Citiți și | Citiți mai mult | Află mai multe | Aflați mai multe | "
            "S-ar putea să-ți placă | S-ar putea să vă placă | Te-ar putea interesa | "
            "V-ar putea interesa | Articole similare | Articole conexe"
        ),
        short_mark_labels="Mai mult | Vezi",
        similar_articles="Articole similare",
        referenced_by="Menționat în",
    ),
    "ru": Marks(
        mark_labels=(
            "Смотрите также | См. также | Читайте также | По теме | Похожая статья | "
            "Читать далее | Читать дальше | Читайте далее | Читать также | Узнать больше | "
            "Узнайте больше | Дополнительное чтение | Ещё по теме | Еще по теме | "
            "Вам может понравиться | Вам также может понравиться | Вас может заинтересовать | "
            "Вас также может заинтересовать | Похожие статьи | Похожие записи | Связанные статьи"
        ),
        short_mark_labels="Ещё | Еще | Подробнее | Смотрите | См.",
        similar_articles="Похожие статьи",
        referenced_by="Упоминается в",
    ),
}
