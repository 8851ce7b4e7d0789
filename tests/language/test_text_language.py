"""Which language a text is in, whatever it says itself."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.language import TextLanguages
from pelican_faq_related.stop_words import languages, read_stop_words

CHINESE = "宣纸用青檀皮和稻草制成。我们在泾县看到造纸的师傅，他们每天捞纸。"
TRADITIONAL = "宣紙用青檀皮和稻草製成。我們在涇縣看到造紙的師傅，他們每天撈紙。"
JAPANESE = "和紙は楮から作られます。冬の冷たい水が紙を強くすると言われています。"
THAI = "กระดาษสาทำจากเปลือกต้นสา ช่างแช่เปลือกในน้ำแล้วตีให้ละเอียด"
KOREAN = "한지는 닥나무 껍질로 만듭니다. 겨울에 만든 한지가 가장 질깁니다."
ENGLISH = "The sheet is pressed and the water runs off; then it dries on a board in the sun. "


@pytest.mark.parametrize(
    ("said", "text", "found"),
    [
        ("en", CHINESE, "zh"),
        ("en", TRADITIONAL, "zh"),
        ("en-GB", JAPANESE, "ja"),
        ("de", THAI, "th"),
        ("", KOREAN, "ko"),
        ("zh", JAPANESE, "ja"),
        # What is right stays as it is said.
        ("zh-TW", TRADITIONAL, "zh-TW"),
        ("ja", JAPANESE, "ja"),
        ("yue", TRADITIONAL, "yue"),
        ("en", ENGLISH, "en"),
        ("en", CHINESE[:2], "en"),  # too short to tell
    ],
)
def test_a_script_tells_the_language(said: str, text: str, found: str) -> None:
    """Where words have no spaces between them, stop words cannot tell it."""
    assert TextLanguages(languages, read_stop_words).of(said, text)[0] == found


def test_what_is_quoted_counts_as_well() -> None:
    """A text in English that quotes some Chinese has the stop words of both."""
    found = TextLanguages(languages, read_stop_words).of("en", ENGLISH * 2 + CHINESE)
    assert found == ("en", "zh")
