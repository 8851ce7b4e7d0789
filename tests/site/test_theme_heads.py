"""Heads as themes write them: exactly one keywords element on each page that has keywords."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from conftest import Build, article

# How the heads of well-known themes are made, as far as keywords are concerned.
HEADS = {
    # the default themes write tags under another name, and no keywords
    "notmyidea": """<head>
        <meta charset="utf-8" />
        <title>{{ SITENAME }}</title>
        {% if article %}{% for tag in article.tags %}<meta name="tags" content="{{ tag }}" />
        {% endfor %}{% endif %}
    </head>""",
    "simple": """  <head>
    {% block head %}<title>{{ SITENAME }}</title>
    <meta name="generator" content="Pelican" />{% endblock head %}
  </head>""",
    # tags with a comma behind each of them
    "flex": """<head>
  <title>{{ SITENAME }}</title>
  {% if article and article.tags %}
  <meta name="keywords" content="{% for tag in article.tags %}{{ tag }}, {% endfor %}">
  {% endif %}
</head>""",
    # the same on every page: tags, or the name of the site; in capitals, without quotes
    "elegant": """<HEAD><TITLE>{{ SITENAME }}</TITLE>
<META NAME='Keywords' CONTENT='{% if article %}{{ article.tags|join(", ") }}{% endif %}'>
<meta content=tea name=keywords>
</HEAD>""",
    # an element for each keyword, or for each character where keywords are a text
    "attila": """<head><title>{{ SITENAME }}</title>
{% if article %}{% for keyword in article.keywords %}
<meta name="keywords" content="{{ keyword }}" />
{% endfor %}{% endif %}</head>""",
    # from keywords as a list, or from tags, or empty
    "pelican-bootstrap3": """<head prefix="og: http://ogp.me/ns#">
    <title>{{ SITENAME }}</title><!-- </head> <meta name="keywords" content="no"> -->
    <meta name="keywords" content="{% if article %}{{ article.keywords|join(',') }}{% endif %}">
    <meta name="description" content="a </head> b">
    {% if article %}<meta property="og:title" content="{{ article.title|e }}"/>{% endif %}
</head>""",
    "splitting": """<head><title>{{ SITENAME }}</title>
{% if article and article.keywords %}
<meta name="keywords" content="{{ article.keywords.split(',')|join(';') }}">
{% endif %}</head>""",
    "minified": (
        "<title>{{ SITENAME }}</title>{% if article %}"
        "<meta name=keywords content=\"{{ article.tags|join(',') }}\">{% endif %}"
    ),
}
CLASSIC = "Title: {0}\nDate: 2025-01-02\nSlug: {1}\n{2}\n\n{3}\n"
PAGES = {
    "text.md": CLASSIC.format("Sencha", "text", "Keywords: green, leaf", "Some text."),
    "tagged.md": CLASSIC.format("Pu-erh", "tagged", "Tags: cake, old", "Pu-erh ages. Pu-erh."),
    "bare.md": CLASSIC.format("It", "bare", "Tags: one, One, two", "It is."),
}
LISTED = article("Oolong", "Text.", slug="listed", keywords=["Lyon, France", 'half "open" leaf'])
# What the theme made of tags stays where tags are no keywords; nothing in it is there twice.
BARE = {"flex": ["one, two"], "elegant": ["one, two, tea"], "minified": ["one, two"]}


def theme(root: Path, head: str) -> str:
    """Write a theme with one template and return its path."""
    templates = root / "theme" / "templates"
    templates.mkdir(parents=True)
    page = f'<!DOCTYPE html>\n<html lang="en">{head}\n<body>\n'
    page += "{% if article %}{{ article.content }}{% endif %}</body>\n</html>\n"
    for name in ("article", "index", "page", "archives", "tag", "tags"):
        (templates / f"{name}.html").write_text(page, "utf-8")
    for name in ("author", "authors", "category", "categories"):
        (templates / f"{name}.html").write_text(page, "utf-8")
    return str(root / "theme")


@pytest.mark.parametrize("name", HEADS)
def test_one_element_whatever_the_theme_writes(build: Build, tmp_path: Path, name: str) -> None:
    """Ours takes the place of the theme's, and all other bytes of the head stay."""
    path = theme(tmp_path, HEADS[name])
    plain = build(PAGES, folder="plain", THEME=path, PLUGINS=[])
    site = build({**PAGES, "listed.md": LISTED}, folder="site", THEME=path)
    assert (site.status, site.warnings()) == (0, [])
    pages = site.pages()
    for page, expected in {
        "listed.html": ['Lyon, France, half "open" leaf'],
        "text.html": ["green, leaf"],
        "tagged.html": ["cake, old, Pu-erh"],
        "bare.html": ["one, two"],
        "index.html": ["tea"] if name == "elegant" else [],
    }.items():
        assert keywords(pages[page]) == expected, page
    assert all(len(keywords(page)) <= 1 for page in pages.values())
    for page in ("text.html", "tagged.html", "bare.html", "index.html"):
        assert rest(pages[page]) == rest(plain.page(page)), page
    off = build(PAGES, folder="off", THEME=path, FAQ_RELATED_COMPUTED_KEYWORDS=0)
    assert keywords(off.page("bare.html")) == BARE.get(name, [])
    assert rest(off.page("bare.html")) == rest(plain.page("bare.html"))


def keywords(page: str) -> list[str]:
    """Return what each keywords element of a page holds, outside comments."""
    page = re.sub(r"<!--.*?-->", "", page, flags=re.DOTALL)
    tags = re.findall(r"(?i)<meta[^>]*name=[\"']?keywords\b[^>]*>", page)
    return [unescape(re.search(r'content="([^"]*)"', tag)[1]) for tag in tags]


def rest(page: str) -> str:
    """Return a page without its keywords and its white space."""
    page = re.sub(r"(?i)<meta[^>]*name=[\"']?keywords\b[^>]*>", "", page)
    return re.sub(r"\s+", "", page)


def test_comments_may_stand_before_a_page(build: Build) -> None:
    """A licence or the name of a theme above the doctype makes no other kind of file of it."""
    page = (
        "<!-- theme --><!-- a <head> -->\n<!DOCTYPE html><html><head>{}</head><body></body></html>"
    )
    template = page.format("<meta name=keywords content={{ article.title }}>")
    files = {"theme/article.html": template, "a.md": article("Tea", "Text.", keywords=["x", "y"])}
    site = build(files, THEME_TEMPLATES_OVERRIDES=["theme"])
    assert site.page("tea.html") == page.format('<meta name="keywords" content="x, y">')
