"""Words of titles and slugs that do not count, or count more than others."""

from __future__ import annotations

from typing import NamedTuple


class Titles(NamedTuple):
    """Those of one language."""

    # Words that slugs are often written without.
    slug_stop_words: str = ""
    # Words that a title may have or not have and mean the same: "A Guide to Tea".
    title_fillers: str = ""
    # Words that make another title of it: no and not, which of several, once more, or.
    title_turning: str = ""
    # The same as signs, for scripts without spaces.
    title_turning_signs: str = ""


TITLES = {
    # Words of no language, or of all.
    "everywhere": Titles(
        title_turning="i ii iii iv v vi vii viii ix x",
        title_turning_signs="不无無非未",
    ),
    "bg": Titles(title_turning="не без"),
    "cs": Titles(title_turning="bez"),
    "da": Titles(title_turning="aldrig ikke uden"),
    "de": Titles(
        slug_stop_words=(
            "das dem den der des die ein eine einen einer im in ist mit und von zu zum zur"
        ),
        title_fillers="Anleitung Leitfaden Überblick wie",
        title_turning=(
            "kein keine keinem keinen keiner keines nicht nichts nie niemals ohne weder Band "
            "Episode Folge Kapitel Teil eins zwei drei vier erster zweiter dritter"
        ),
    ),
    "en": Titles(
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
    ),
    "es": Titles(
        slug_stop_words="de del e el la las lo los o un una y",
        title_fillers="como guía",
        title_turning="no nunca ni sin capítulo parte dos tres",
    ),
    "et": Titles(title_turning="ei"),
    "fi": Titles(title_turning="ei ilman"),
    "fr": Titles(
        slug_stop_words="au aux de des du et la le les un une",
        title_fillers="comment pratique",
        title_turning=(
            "aucun aucune jamais ni non pas rien sans chapitre épisode partie tome volume deux "
            "trois"
        ),
    ),
    "it": Titles(
        slug_stop_words="da del della di e il la le lo o un una",
        title_turning="non mai senza parte volume",
    ),
    "nl": Titles(
        slug_stop_words="de een het in is van",
        title_turning="geen niet zonder vier",
    ),
    "no": Titles(title_turning="ikke uten"),
    "pl": Titles(title_turning="bez"),
    "pt": Titles(
        slug_stop_words="da de dos e o os",
        title_fillers="como guia",
        title_turning="nunca sem capítulo parte volume",
    ),
    "ru": Titles(title_turning="не без нет"),
    "sk": Titles(title_turning="bez"),
    "sv": Titles(title_turning="aldrig inte utan"),
    "tr": Titles(title_turning="değil olmadan"),
    "uk": Titles(title_turning="не без ні"),
}
