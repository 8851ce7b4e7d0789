"""The tags of languages, as BCP 47 writes them."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.language import bcp47, faq_heading, name_of_suggestions


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("pt_BR", "pt-BR"),
        ("pt_br", "pt-BR"),  # Pelican puts its default language in small letters
        ("nl_BE.UTF-8", "nl-BE"),
        ("es_ES@euro", "es-ES"),
        ("ca_ES.utf8@valencia", "ca-ES-valencia"),
        ("sr_RS@latin", "sr-Latn-RS"),
        ("uz_UZ.UTF-8@cyrillic", "uz-Cyrl-UZ"),
        ("sr_Latn_RS@latin", "sr-Latn-RS"),
        ("ZH_hans_sg", "zh-Hans-SG"),
        ("zh-cht", "zh-Hant"),
        ("EN", "en"),
        ("Fil", "fil"),
        ("de-DE-1996", "de-DE-1996"),
        ("de_CH_u_CO_phonebk", "de-CH-u-co-phonebk"),
        ("x-KLINGON", "x-klingon"),
        # what is right stays
        ("fr", "fr"),
        ("es-419", "es-419"),
        ("sl-rozaj", "sl-rozaj"),
        ("en-GB", "en-GB"),
        # what can be none
        ("", ""),
        ("C", ""),
        ("C.UTF-8", ""),
        ("POSIX", ""),
        ("English (UK)", ""),
        ("français", ""),
        ('en"><script>', ""),
    ],
)
def test_a_tag_is_written_as_bcp_47_does(written: str, tag: str) -> None:
    """Names of locales too; what is right stays, and what can be no tag is none."""
    assert bcp47(written) == tag
    assert bcp47(tag) == tag


@pytest.mark.parametrize(
    "lang", ["zh-TW", "zh_HK", "zh-mo", "zh-Hant", "zh_hant_MY", "yue", "cmn-TW"]
)
def test_chinese_in_traditional_letters_has_its_own_names(lang: str) -> None:
    """The script decides, or else the region."""
    assert faq_heading(lang) == "常見問題"
    assert name_of_suggestions(lang) == "相關文章"


@pytest.mark.parametrize("lang", ["zh", "zh-CN", "zh_SG", "zh-Hans-TW", "cmn", "yue-Hans"])
def test_other_chinese_has_simplified_letters(lang: str) -> None:
    """Also in Taiwan, if the tag says so."""
    assert faq_heading(lang) == "常见问题"
    assert name_of_suggestions(lang) == "相关文章"


def test_other_codes_have_the_words_of_their_language() -> None:
    """Old codes, and codes of languages that are written with the words of another."""
    assert faq_heading("bs_BA") == faq_heading("sh") == faq_heading("hr")
    assert faq_heading("iw") == faq_heading("he")
    assert faq_heading("in") == faq_heading("id")
    assert faq_heading("fil-PH") == faq_heading("tl")
    assert faq_heading("sr-Latn") != faq_heading("sr-Cyrl") == faq_heading("sr")
