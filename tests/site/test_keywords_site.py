"""Keywords on built sites."""

from __future__ import annotations

import pytest
from conftest import Build, article

from pelican_faq_related.core.faq import FaqHeadings
from pelican_faq_related.core.keywords import KeywordList
from pelican_faq_related.enriching import computed_keywords
from pelican_faq_related.enriching.computed_keywords import KeywordComputer
from pelican_faq_related.settings import Settings

TEA = """**Loose tea** tastes of more. Tea bags hold dust, and loose tea holds leaves.

## Water for tea

Soft water, `curl tea`, and loose tea: more is not needed. [Related: Chalk]

## FAQ

### Q1. Is soft water costly?

Soft water falls from the sky.
"""
CHALK = "Chalk makes water hard. Chalk is white; write with chalk, and wash with hard water."


def test_keywords_are_computed_where_none_are_declared(build: Build) -> None:
    """Articles and pages get them, from their own words; those that declare some keep them."""
    site = build(
        {
            "tea.md": article("Loose tea", TEA, slug="tea"),
            "chalk.md": article("Chalk", CHALK, slug="chalk", keywords=["white cliffs"]),
            "pages/about.md": "Title: About kettles\n\nKettles sing. We mend kettles.\n",
            "bare.md": article("Of", "It is.", slug="bare"),
        }
    )
    assert site.keywords("tea.html") == ["loose tea, water for tea, soft water"]
    assert site.keywords("chalk.html") == ["white cliffs"]
    assert site.keywords("pages/about-kettles.html") == ["kettles"]
    assert site.keywords("bare.html") == site.keywords("index.html") == []
    (node,) = site.json_ld("tea.html")
    assert node["keywords"] == ["loose tea", "water for tea", "soft water"]


def test_marks_in_a_description_are_no_part_of_the_text(build: Build) -> None:
    """What is written about an article, and where it leads, does not say what it says."""
    about = "On loose tea. [Related: Chalk] And more. [Related: Chalk]"
    files = {
        "tea.md": article("Loose tea", TEA, slug="tea", description=about),
        "chalk.md": article("Chalk", CHALK, slug="chalk"),
    }
    assert build(files).keywords("tea.html") == ["loose tea, water for tea, soft water"]


def test_computing_can_be_turned_off_and_limited(build: Build) -> None:
    """With 0 there are none; a limit holds for declared ones as well."""
    files = {
        "tea.md": article("Loose tea", TEA, slug="tea"),
        "chalk.md": article("Chalk", CHALK, slug="chalk", keywords=["b", "a", "c"]),
    }
    off = build(files, folder="off", FAQ_RELATED_COMPUTED_KEYWORDS=0)
    assert off.keywords("tea.html") == []
    few = build(files, folder="few", FAQ_RELATED_COMPUTED_KEYWORDS=1)
    assert few.keywords("tea.html") == ["loose tea"]
    assert few.keywords("chalk.html") == ["b, a, c"]
    most = build(files, folder="most", FAQ_RELATED_MAX_KEYWORDS=2)
    assert most.keywords("tea.html") == ["loose tea, water for tea"]
    assert most.keywords("chalk.html") == ["b, a"]


def test_an_author_can_want_none(build: Build) -> None:
    """With `keywords: false` there are none, of tags or computed; an empty list is no such word."""
    files = {
        "tea.md": article("Loose tea", TEA, slug="tea", keywords=False, tags=["leaf"]),
        "chalk.md": article("Chalk", CHALK, slug="chalk", keywords=[]),
        "pages/about.md": article("About", CHALK, slug="about", keyword=False),
        "one.md": article("One", slug="one", keyword="kettle, pot"),
    }
    site = build(files, FAQ_RELATED_KEYWORDS_FROM_TAGS=True)
    assert site.keywords("tea.html") == site.keywords("pages/about.html") == []
    assert "keywords" not in site.json_ld("tea.html")[0]
    assert site.keywords("chalk.html") != []
    assert site.keywords("one.html") == ["kettle, pot"]


def test_tags_come_first_where_nothing_is_declared(build: Build) -> None:
    """Computed keywords fill up to the limit, and none of them is part of a tag; all tags stay."""
    files = {
        "tea.md": article("Loose tea", TEA, slug="tea", tags=["Leaf & bud", "hard and soft water"]),
        "list.md": article("Loose tea", TEA, slug="list", tags="Buds", keywords=[]),
        "chalk.md": article("Chalk", CHALK, slug="chalk", tags=["cliffs"], keywords=["white"]),
        "pages/about.md": f"Title: About\nSlug: about\nTags: us, Us, Dover\n\n{CHALK}\n",
        "rst.rst": f"Cliffs\n######\n\n:date: 2025-01-02\n:slug: rst\n:tags: Dover\n\n{CHALK}\n",
    }
    site = build(files, folder="ten")
    assert site.keywords("tea.html") == [
        "Leaf & bud, hard and soft water, loose tea, water for tea"
    ]
    assert site.json_ld("tea.html")[0]["keywords"][0] == "Leaf & bud"
    assert site.keywords("list.html") == ["Buds, loose tea, water for tea, soft water"]
    assert site.keywords("chalk.html") == ["white"]
    assert site.keywords("pages/about.html") == ["us, Dover, chalk"]
    assert site.keywords("rst.html") == ["Dover, chalk, Cliffs"]
    few = build(files, folder="few", FAQ_RELATED_COMPUTED_KEYWORDS=2)
    assert few.keywords("tea.html") == ["Leaf & bud, hard and soft water"]
    assert few.keywords("list.html") == ["Buds, loose tea"]
    one = build(files, folder="one", FAQ_RELATED_COMPUTED_KEYWORDS=1)
    assert one.keywords("tea.html") == ["Leaf & bud, hard and soft water"]
    most = build(files, folder="most", FAQ_RELATED_MAX_KEYWORDS=1)
    assert most.keywords("tea.html") == ["Leaf & bud"]


def test_tags_are_no_keywords_where_computing_is_off(build: Build) -> None:
    """What the theme writes stays."""
    theme = {
        "article.html": '<head><meta name="keywords" content="ours"></head>{{ article.title }}'
    }
    files = {f"theme/templates/{name}": text for name, text in theme.items()}
    files["tea.md"] = article("Loose tea", TEA, slug="tea", tags=["leaf"])
    off = build(files, folder="off", FAQ_RELATED_COMPUTED_KEYWORDS=0, THEME="theme")
    assert off.keywords("tea.html") == ["ours"]
    on = build(files, folder="on", THEME="theme")
    assert on.keywords("tea.html") == ["leaf, loose tea, water for tea, soft water"]


def test_tags_count_as_declared_on_request(build: Build) -> None:
    """They follow the declared ones, none twice, and stand in for computed ones."""
    files = {
        "tea.md": article("Tea", TEA, slug="tea", tags=["Leaf & bud", "brewing"]),
        "chalk.md": article("Chalk", CHALK, slug="chalk", keywords="x; Y", tags="y, z"),
    }
    site = build(files, FAQ_RELATED_KEYWORDS_FROM_TAGS=True)
    assert site.keywords("tea.html") == ["Leaf & bud, brewing"]
    assert site.keywords("chalk.html") == ["x, Y, z"]


TAGS_AS_KEYWORDS = """from pelican import signals

def take_tags(content):
    content.metadata["keywords"] = getattr(content, "tags", [])

def register():
    signals.content_object_init.connect(take_tags)
"""


def test_keywords_may_be_tags_of_pelican(build: Build) -> None:
    """Another plugin may have put them there: they are objects, not texts."""
    plugins = {"PLUGINS": ["pelican_faq_related", "taking"], "PLUGIN_PATHS": ["theme"]}
    files = {
        "theme/taking.py": TAGS_AS_KEYWORDS,
        "tea.md": article("Tea", TEA, slug="tea", tags=["leaf", "Green bud"]),
    }
    assert build(files, **plugins).keywords("tea.html") == ["leaf, Green bud"]


def test_the_language_of_the_article_decides_on_stop_words(build: Build) -> None:
    """A German article on an English site has no German stop words for keywords."""
    body = "Der Teich ist tief. Wir sitzen am Teich, und der Teich ist still."
    site = build({"teich.md": article("Der Teich", body, slug="teich", lang="de")})
    assert site.keywords("teich-de.html") == ["Teich"]


GERMAN = (
    "Wir gießen Tee mit weichem Wasser auf. Weiches Wasser holt mehr aus den Blättern, und das ist"
    " bei grünem Tee besser. Wer nur hartes Wasser hat, kann es filtern, aber nicht mit jedem"
    " Filter. Für schwarzen Tee ist hartes Wasser auch nicht so schlimm, wie es die meisten sagen."
    " Ein Filter hält den Kalk zurück, und der Filter muss oft gewechselt werden."
)
FRENCH = (
    "Le thé vert aime une eau douce. Un filtre retient le calcaire de cette eau. On lit sur la"
    " boîte : « Fill the kettle and pour the water on the leaves. » Cela ne dit pas que le filtre"
    " doit être neuf, ni que la théière doit être chaude. Une théière chaude fait un bon thé vert."
    " Puis on lit : « Pour the tea and enjoy the taste of it. »"
)


def test_the_language_that_a_text_is_in_decides_whatever_it_says(build: Build) -> None:
    """No stop words of it are keywords, and none of English where that is quoted."""
    files = {
        "de.md": article("Tee und Wasser", GERMAN, slug="de"),
        "fr.md": article("Le thé vert", FRENCH, slug="fr", lang="fr"),
    }
    site = build(files, ARTICLE_LANG_SAVE_AS="{slug}.html", ARTICLE_LANG_URL="{slug}.html")
    assert site.keywords("de.html") == ["hartes Wasser, Tee, Filter"]
    assert site.keywords("fr.html") == ["thé vert, lit, chaude, eau, filtre, théière"]


CHINESE = (
    "我们喜欢泾县的宣纸。宣纸很轻，因为宣纸用青檀皮做。什么时候可以看造纸？我们觉得春天可以，因为水多。"
    "青檀皮要煮，煮青檀皮的人自己选水。什么水都可以用，但是我们自己用泉水。"
)
TRADITIONAL = (
    "我們喜歡埔里的宣紙。宣紙很輕，因為宣紙用雁皮做。什麼時候可以看造紙？我們覺得春天可以，因為水多。"
    "雁皮要煮，煮雁皮的人自己選水。什麼水都可以用，但是我們自己用泉水。"
)


def test_chinese_has_its_own_stop_words_whatever_the_site_says(build: Build) -> None:
    """In both scripts, on a site in English as well."""
    files = {
        "a.md": article("宣纸", CHINESE, slug="cn"),
        "b.md": article("宣紙", TRADITIONAL, slug="tw", lang="zh-TW"),
    }
    site = build(files, ARTICLE_LANG_SAVE_AS="{slug}.html", ARTICLE_LANG_URL="{slug}.html")
    assert site.keywords("cn.html") == ["宣纸, 青檀皮"]
    assert site.keywords("tw.html") == ["宣紙, 雁皮"]


def test_formulas_in_a_title_are_no_keywords(build: Build) -> None:
    """Nor are labels of questions that stand outside a FAQ."""
    body = "Q: Is pi round?\n\nA: The circle is. A circle has no end.\n\nQ: Is tau?\n\nA: No."
    site = build({"a.md": article(r"A circle and $\tau$", body, slug="a")})
    assert site.keywords("a.html") == ["circle"]


def test_keywords_of_every_reader(build: Build) -> None:
    """Markdown, reStructuredText and HTML declare keywords in their own way."""
    site = build(
        {
            "md.md": "Title: A\nDate: 2025-01-02\nSlug: a\n"
            "Keywords: one, Two\n    three & four, one\n\nx",
            "rst.rst": "B\n#\n\n:date: 2025-01-02\n:slug: b\n"
            ":keywords: one; Two, three; ONE\n\nx\n",
            "html.html": (
                '<html><head><title>C</title><meta name="date" content="2025-01-02">'
                '<meta name="keywords" content="one, &quot;two&quot; &amp; three">'
                '<meta name="slug" content="c"></head><body><p>x</p></body></html>'
            ),
            "list.md": "---\ntitle: D\ndate: 2025-01-02\n"
            "keywords:\n  - 'Lyon, France'\n  - R&D\n---\nx",
        }
    )
    assert site.keywords("a.html") == ["one, Two, three & four"]
    assert site.keywords("b.html") == ["one, Two, three"]
    assert site.keywords("c.html") == ['one, "two" & three']
    assert site.keywords("d.html") == ["Lyon, France, R&D"]


HTML = (
    '<html><head><title>{}</title><meta name="date" content="2025-01-02">{}</head>'
    "<body>{}</body></html>"
)


def test_keywords_of_html_sources_come_before_tags(build: Build) -> None:
    """Pelican makes tags of the keywords there; what the author called keywords counts."""
    keywords = '<META CONTENT="tea &amp; milk, Cups" name="Keywords"/>'
    tags = '<meta name="tags" content="chalk, lime">'
    text = "<p><strong>Slow kettle</strong>. The slow kettle.</p>"
    files = {
        "t.html": HTML.format("T", tags, text),
        "k.html": HTML.format("K", keywords, text),
        "both.html": HTML.format("Both", tags + keywords, text),
        "two.html": HTML.format(
            "Two", f'{keywords}<meta name="keywords" contents="cups; ice">', text
        ),
        "no.html": HTML.format("No", f"{tags}<!-- {keywords} -->", text),
    }
    site = build(files)
    assert site.keywords("t.html") == site.keywords("no.html") == ["chalk, lime, slow kettle"]
    assert site.keywords("k.html") == site.keywords("both.html") == ["tea & milk, Cups"]
    assert site.keywords("two.html") == ["tea & milk, Cups, ice"]
    site = build(files, FAQ_RELATED_KEYWORDS_FROM_TAGS=True)
    assert site.keywords("t.html") == ["chalk, lime"]


def test_the_order_of_files_and_a_second_build_change_nothing(build: Build) -> None:
    """Equally good keywords come in the same order every time."""
    files = {"tea.md": article("Loose tea", TEA), "chalk.md": article("Chalk", CHALK)}
    first = build(files, folder="one").pages()
    renamed = {f"0{name}" if name == "tea.md" else name: text for name, text in files.items()}
    assert build(renamed, folder="two").pages() == first
    assert build(files, folder="one").pages() == first


WATCH = """
import logging, sys
from pelican import signals

def tell(pelican):
    loaded = "pelican_faq_related.core.keywords.computed" in sys.modules
    logging.getLogger(__name__).warning("loaded: %s", loaded)

def register():
    signals.finalized.connect(tell)
"""


def test_nothing_is_loaded_for_what_is_not_computed(build: Build) -> None:
    """A build whose texts declare their keywords starts without the time that it takes."""
    plugins = {"PLUGINS": ["pelican_faq_related", "watch"], "PLUGIN_PATHS": ["theme"]}
    declared = {"theme/watch.py": WATCH, "a.md": article("A", CHALK, slug="a", keywords=["tea"])}
    missing = declared | {"b.md": article("B", CHALK, slug="b")}
    assert build(declared, folder="all", **plugins).warnings() == ["loaded: False"]
    assert build(missing, folder="some", **plugins).warnings() == ["loaded: True"]
    off = build(missing, folder="off", FAQ_RELATED_COMPUTED_KEYWORDS=0, **plugins)
    assert off.warnings() == ["loaded: False"]


class Post:
    """What the computing asks of an article."""

    status = "published"
    lang = "en"
    title = ""
    keywords = KeywordList()


def test_of_texts_that_want_none_a_few_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are of the same language, from all over the site, and tell which words are rare."""
    wanting, others = [Post() for _ in range(4)], [Post() for _ in range(300)]
    others[0].status, others[1].lang = "draft", "de"
    computer = KeywordComputer(wanting, others, Settings(), FaqHeadings())
    read = []
    monkeypatch.setattr(computed_keywords, "read_text", lambda html: read.append(html) or "")
    for number, post in enumerate(others):
        computer.read(post, str(number), ())
    assert 40 < len(read) <= 60
    assert (read[0], int(read[-1]) > 290) == ("2", True)
