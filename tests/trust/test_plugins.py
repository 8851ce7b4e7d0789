"""Plugins of others, in any order: the same bytes, and nothing of ours lost."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import extruct
import pytest
from conftest import Built, run_pelican, write_site
from others import PYTHON
from rich_site import ALL_FILES, classic
from test_same_bytes import EVERYTHING, differing, files_of

pytestmark = pytest.mark.slow

OURS = "pelican_faq_related"
OTHERS = [
    "sitemap",
    "seo",
    "similar_posts",
    "related_posts",
    "neighbors",
    "simple_footnotes",
    "render_math",
    "series",
]
MATH = "Of $E = mc^2$ and a note.[ref]A note on *water*.[/ref] [Related: Green Tea]\n\n## FAQ\n\n"
MATH += "### How much is $x$?\n\nAs much as $y$.[ref]Or less.[/ref]\n"
FILES = {**ALL_FILES, "math.md": classic("Sums", "sums", 13, MATH, "Tags: tea\nSeries: Sums\n")}

Make = Callable[..., Built]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Return a function that builds the site with plugins of others."""
    numbers = itertools.count()

    def make(plugins: list[str], **settings: Any) -> Built:
        root = tmp_path / f"site{next(numbers)}"
        settings = {**EVERYTHING, "TYPOGRIFY": True, "SEO_REPORT": False, **settings}
        write_site(root, FILES, PLUGINS=plugins, **settings)
        site = run_pelican(root, python=PYTHON)
        assert site.status == 0, site.log
        assert not [message for message in site.warnings() if "plugin" in message.lower()]
        return site

    return make


def changed(one: Built, other: Built) -> list[str]:
    """Return the names of files that differ, but for the time of the build in the sitemap."""
    names = differing(one, other)
    if "sitemap.xml" in names:
        sitemaps = [files_of(site)["sitemap.xml"] for site in (one, other)]
        first, second = (re.sub(b"<lastmod>.*?</lastmod>", b"", sitemap) for sitemap in sitemaps)
        if first == second:
            names.remove("sitemap.xml")
    return names


READERS = ["markdown_it_reader", "yaml_metadata"]  # of Markdown, in place of ours


@pytest.mark.parametrize("other", [*OTHERS, "minify", "minification", *READERS])
def test_before_us_and_behind_us(make: Make, other: str) -> None:
    """With each plugin alone, it does not matter which of the two comes first."""
    first, behind = make([other, OURS]), make([OURS, other])
    assert changed(first, behind) == []
    assert_ours_is_there(first)


@pytest.mark.parametrize("seed", range(4))
def test_all_in_any_order(make: Make, seed: int) -> None:
    """Where they stand among each other, ours changes nothing: only its own place is tried."""
    order = list(OTHERS)
    random.Random(seed).shuffle(order)  # noqa: S311  # an order, no secret
    sites = [make([*order[:place], OURS, *order[place:]]) for place in (0, 4, len(order))]
    for site in sites[1:]:
        assert changed(sites[0], site) == []
    assert_ours_is_there(sites[0])


@pytest.mark.parametrize("layer", ["reader", "generator"])
def test_all_with_a_content_cache(make: Make, layer: str) -> None:
    """A cache that others write into as well gives the same pages at the second build."""
    cached = {"CACHE_CONTENT": True, "LOAD_CONTENT_CACHE": True, "CONTENT_CACHING_LAYER": layer}
    fresh = make([OURS, *OTHERS])
    site = make([OURS, *OTHERS], **cached)
    assert changed(fresh, site) == []
    again = run_pelican(site.root, python=PYTHON)
    assert changed(fresh, again) == []


@pytest.mark.parametrize("typogrify", [True, False])
def test_typogrify(make: Make, typogrify: bool) -> None:
    """Words in capitals get spans, quotes are curled: questions and marks are found all the same."""
    site = make([OURS], TYPOGRIFY=typogrify)
    assert ('<span class="caps">FAQ</span>' in site.page("sums.html")) == typogrify
    assert_ours_is_there(site)
    assert not any("no article matches [Related: Cups" in message for message in site.warnings())


def assert_ours_is_there(site: Built) -> None:
    """Check that pages have their FAQ, cards, keywords and one stylesheet."""
    page = site.page("sums.html")
    found = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    (node,) = [node for node in found if node["@type"] == "FAQPage"]
    assert len(node["mainEntity"]) == 1
    assert re.search(r"class=[\"']?related-card\b", page)
    assert len(re.findall(r"<meta[^>]*name=[\"']?keywords\b", page)) == 1
    assert page.count("faq_related.css") == 1
    faq = [name for name in site.pages() if '"@type":"FAQPage"' in site.page(name)]
    assert len(faq) == 9
    assert "[Related: Green" not in re.sub(r"(?s)<(pre|code)\b.*?</\1>", "", page)


LANGUAGES = {"de": {"SITENAME": "Seite"}, "fr": {"SITENAME": "Site"}}


@pytest.mark.parametrize("settings", [{}, EVERYTHING], ids=["default", "everything"])
@pytest.mark.parametrize("order", [["i18n_subsites", OURS], [OURS, "i18n_subsites"]])
def test_sites_in_three_languages(
    tmp_path: Path, order: list[str], settings: dict[str, Any]
) -> None:
    """i18n_subsites runs whole builds inside of ours: each language has its pages, twice the same."""
    files = dict(FILES)
    files["notes/water-fr.md"] = classic(
        "Eau douce",
        "soft-water",
        5,
        "De l'eau. [Voir aussi : Green Tea]\n\n## Foire aux questions\n\n### Pourquoi ?\n\nParce que.\n",
        "Lang: fr\nSummary: De l'eau.\n",
    )
    sites = []
    for folder in ("first", "second"):
        write_site(tmp_path / folder, files, PLUGINS=order, I18N_SUBSITES=LANGUAGES, **settings)
        site = run_pelican(tmp_path / folder, python=PYTHON)
        assert site.status == 0, site.log
        sites.append(site)
    assert differing(*sites) == []
    site = sites[0]
    for name, question in (("de/soft-water", "Wie heiß?"), ("fr/soft-water", "Pourquoi ?")):
        (page,) = [page for page in site.pages() if page.startswith(name) and "html" in page]
        (node,) = [node for node in site.json_ld(page) if node["@type"] == "FAQPage"]
        assert [entry["name"] for entry in node["mainEntity"]] == [question]
        assert node["url"] == f"https://example.org/{page}"
        assert f'href="https://example.org/{name[:2]}/green-tea.html"' in site.page(page)
        assert site.page(page).count("faq_related.css") == 1
    assert site.json_ld("green-tea.html")
