"""Settings on built sites: each does what the README says, and slips in them are named."""

from __future__ import annotations

import pytest
from conftest import Build, article
from posts import ASTRO, IMAGE, WATER


def test_settings_change_labels_headings_addresses_and_stylesheet(build: Build) -> None:
    """Each setting does what the README says."""
    body = (
        "One. [Au rayon : B]\n\nTwo. [Related: B]\n\nThree. [au rayon: x](http://old.example/y/b/)"
    )
    body += "\n\n## Au comptoir\n\n### Quoi ?\n\nRien.\n"
    site = build(
        {"a.md": article("A", body), "b.md": article("B")},
        FAQ_RELATED_LABELS=["Au rayon"],
        FAQ_RELATED_FAQ_HEADINGS=["Au comptoir"],
        FAQ_RELATED_SITE_URLS=["http://old.example"],
        FAQ_RELATED_STYLESHEET=False,
    )
    page = site.page("a.html")
    assert page.count('<a class="related-card__link" href="https://example.org/b.html">B</a>') == 3
    assert site.json_ld("a.html")[0]["mainEntity"][0]["name"] == "Quoi ?"
    assert "faq_related.css" not in page
    assert not (site.root / "output/theme/faq_related.css").exists()


def test_wrong_settings_stop_the_build_with_one_message(build: Build) -> None:
    """Every wrong setting is named at once, and nothing is built."""
    site = build(
        {"a.md": article("A")},
        FAQ_RELATED_LABELS="Related",
        FAQ_RELATED_SITE_URLS=["old.example"],
        FAQ_RELATED_STYLESHEET="yes",
    )
    assert site.status != 0
    (message,) = site.warnings()
    for name in ("FAQ_RELATED_LABELS", "FAQ_RELATED_SITE_URLS", "FAQ_RELATED_STYLESHEET"):
        assert message.count(name) == 1
    assert site.pages() == {}


def test_an_unknown_setting_is_named_with_the_nearest_known_one(build: Build) -> None:
    """A slip in a setting's name is no silence."""
    site = build({"a.md": article("A")}, FAQ_RELATED_LABEL=["x"])
    assert site.warnings() == [
        "FAQ_RELATED_LABEL is no setting of pelican_faq_related; did you mean FAQ_RELATED_LABELS?"
    ]


@pytest.mark.parametrize(
    "plugins", [..., ["faq_related"], ["pelican_faq_related", "pelican.plugins.faq_related"]]
)
def test_every_way_of_enabling_gives_the_same_site(build: Build, plugins: object) -> None:
    """Found as a namespace plugin, named by it, or named twice: the pages are the same."""
    files = {"tea.md": ASTRO, **IMAGE, "water.md": WATER}
    named = build(files, folder="named")
    other = build(files, folder="other", PLUGINS=plugins)
    assert other.pages() == named.pages()
    assert other.json_ld("green-tea-guide.html")
