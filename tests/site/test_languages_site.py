"""The languages that built pages tell."""

from __future__ import annotations

import re

import pytest
from conftest import Build, article

FAQ = "Text.\n\n## FAQ\n\n### Is it?\n\nIt is.\n\n### Does it?\n\nIt does.\n"


@pytest.mark.parametrize(
    ("lang", "tag"),
    [("pt_PT", "pt-PT"), ("de_LI.UTF-8", "de-LI"), ("ca_AD@euro", "ca-AD"), ("nl", "nl")],
)
def test_pages_tell_languages_as_bcp_47_does(build: Build, lang: str, tag: str) -> None:
    """In JSON-LD, and on cards that lead to pages in another language."""
    site = build(
        {
            "other.md": article("Other", FAQ, slug="other", lang=lang),
            "here.md": article("Here", "[Related: Other]", slug="here"),
        },
        ARTICLE_LANG_SAVE_AS="{slug}.html",
        ARTICLE_LANG_URL="{slug}.html",
    )
    (node,) = site.json_ld("other.html")
    assert node["inLanguage"] == tag
    assert re.findall(r'lang="([^"]*)"', site.page("here.html").partition("<body")[2]) == [tag, tag]


def test_two_ways_to_write_a_language_are_one(build: Build) -> None:
    """The default language of a site is that of an article that writes its tag in another way."""
    site = build(
        {
            "a.md": article("One", "[Related: Two]", slug="one"),
            "b.md": article("Two", FAQ, slug="two", lang="pt-BR"),
        },
        DEFAULT_LANG="pt_BR",
        ARTICLE_LANG_SAVE_AS="{slug}.html",
        ARTICLE_LANG_URL="{slug}.html",
    )
    assert site.json_ld("two.html")[0]["inLanguage"] == "pt-BR"
    assert 'hreflang="' not in site.page("one.html")


def test_what_can_be_no_tag_is_left_out(build: Build) -> None:
    """The page is marked up all the same."""
    site = build(
        {"a.md": article("One", FAQ, slug="one", lang="C.UTF-8")},
        ARTICLE_LANG_SAVE_AS="{slug}.html",
    )
    (node,) = site.json_ld("one.html")
    assert "inLanguage" not in node
    assert len(node["mainEntity"]) == 2


def test_a_faq_of_a_header_has_its_heading_in_the_script_of_the_page(build: Build) -> None:
    """Traditional Chinese is not Simplified Chinese."""
    faq = [{"question": "茶？", "answer": "葉。"}]
    files = {
        f"{slug}.md": article("茶", "文。", slug=slug, lang=lang, faq=faq)
        for slug, lang in (("tw", "zh_TW"), ("cn", "zh_CN"))
    }
    site = build(files, ARTICLE_LANG_SAVE_AS="{slug}.html")
    assert "常見問題" in site.page("tw.html")
    assert "常见问题" in site.page("cn.html")
