"""How words are set apart, by language and script."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.keywords.computed.tokens import set_words_apart


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("the cat's foto's", "en", "the cat 's foto 's"),
        ("die foto's", "nl", "die foto's"),
        ("die foto's", "af", "die foto's"),
        ("l'eau qu'elle", "fr", "l' eau qu' elle"),
        ("l'eau", "en", "l'eau"),
        ("aujourd'hui l'eau", "fr", "aujourd'hui l' eau"),
        ("el col·legi · un", "ca", "el col·legi , un"),
        ('צה"ל, "של" צה״ל', "he", "צה״ל , , של , צה״ל"),
        ("x 's y -m z --o w #fff a´s b`s", "en", "x , y , z , w , a 's b 's"),
        ("-5 -word #tea it's", "en", ", 5 , word , tea it 's"),
        ("我喝的茶多, 他买的茶少, 你做的茶好", "zh", ","),  # no term begins with a particle
        ("喝绿茶, 买绿茶, 好绿茶", "zh", ", 绿茶 , 绿茶 , 绿茶 ,"),
        ("see aa.bb.cc/x and a.b.", "en", "see . and a.b ."),
        ("see .org/x", "en", "see .org , x"),
        ("write to a.b@c.org, or c@", "en", "write to . or c@"),
        ("© and §, ¥" + "".join(map(chr, range(0x2190, 0x21C0))), "en", ", and , , ," + " ," * 48),
    ],
)
def test_words_and_signs_are_parted_by_spaces(text: str, lang: str, words: str) -> None:
    """An apostrophe, or a script without spaces, as the language has it."""
    assert set_words_apart(text, lang).split() == words.split()
