"""What is put into the head of a written page, and what is left alone."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.html import find_head
from pelican_faq_related.writing.foreign_markup import has_faq_page
from pelican_faq_related.writing.splice import splice

PAGE = "<!DOCTYPE html>\n<html><head>\n<title>T</title>\n{}</head>\n<body>{}</body></html>"


def spliced(page: str, **parts: object) -> str:
    """Return a page with the parts in its head."""
    head = find_head(page)
    assert head is not None
    return splice(page, head, **parts)


def test_our_elements_stand_at_the_end_of_the_head() -> None:
    """All else is as it was."""
    page = PAGE.format("", "<p>x</p>")
    result = spliced(page, stylesheet="/a.css", keywords=["a", 'b"c'], script="<script>1</script>")
    added = (
        '<link rel="stylesheet" href="/a.css">\n<meta name="keywords" content="a, b&quot;c">\n'
        "<script>1</script>\n"
    )
    assert result == page.replace("</head>", added + "</head>")


def test_doing_it_twice_changes_nothing() -> None:
    """A page that another writer left in place is not spliced twice."""
    parts = {"stylesheet": "/a.css?x=1&y=2", "keywords": ["a"], "script": "<script>1</script>"}
    once = spliced(PAGE.format("", ""), **parts)
    assert spliced(once, **parts) == once


@pytest.mark.parametrize(
    "written",
    [
        '<meta name="keywords" content="theirs">',
        "<META NAME='Keywords' CONTENT='theirs' />",
        "<meta content=theirs name=keywords>",
        "<meta content=theirs name=keywords/>",
        '<meta name="keywords" content="a"><meta name="keywords" content="b">',
        '<meta name="keywords" content="">',
    ],
)
def test_keywords_of_the_theme_are_replaced_in_place(written: str) -> None:
    """One meta element is left, where the first one stood."""
    result = spliced(PAGE.format(f"{written}<base>", ""), keywords=["ours"])
    assert result == PAGE.format('<meta name="keywords" content="ours"><base>', "")


def test_without_keywords_only_an_empty_element_goes() -> None:
    """What the theme computed stays, where the author declared nothing."""
    theirs = '<meta name="keywords" content="a">'
    assert spliced(PAGE.format(theirs, "")) == PAGE.format(theirs, "")
    assert spliced(PAGE.format('<meta name="keywords" content=" ">', "")) == PAGE.format("", "")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (["a, b", "c"], "a, b, c"),
        (["a", "A", "b, a"], "a, b"),
        (["tea, cups, "], "tea, cups"),
        (["R&amp;D", '"x"', ""], "R&amp;D, &quot;x&quot;"),
        (["t", "e", "a", ",", " ", "c", "u", "p"], "tea, cup"),
        (["x", "y"], "x, y"),
    ],
)
def test_keywords_of_the_theme_become_one_element(written: list[str], expected: str) -> None:
    """On pages without keywords of ours, too, there is one element, and nothing in it twice."""
    theirs = [f"<meta name='keywords' content='{content}'>" for content in written]
    result = spliced(PAGE.format("".join(theirs), ""))
    assert result == PAGE.format(f'<meta name="keywords" content="{expected}">', "")


def test_the_end_of_a_head_whose_tags_were_left_out() -> None:
    """A minifier may leave out <head>, </head> and <body>: a browser implies them."""
    link = '<link rel="stylesheet" href="/a.css">\n'
    for page in (
        "<!doctype html><html lang=en><meta charset=utf-8><title>a</title>{}<main>x</main>",
        "<!DOCTYPE html><title>a > b</title><script>1</script>{}<h1>x</h1></html>",
        "<html><head><title>a</title>{}\nText <p>x</p>",
        "<html><title>a</title>{}<body class=x>",
    ):
        assert spliced(page.format(""), stylesheet="/a.css") == page.format(link)


def test_two_ends_of_a_head() -> None:
    """The first counts; keywords that stand between them are replaced all the same."""
    page = "<html><head><title>T</title>{}</head>\n{}</head><body></body></html>"
    theirs = '<meta name="keywords" content="x">'
    result = spliced(page.format("", theirs), keywords=["a"], stylesheet="/a.css")
    link = '<link rel="stylesheet" href="/a.css">\n'
    assert result == page.format(link, '<meta name="keywords" content="a">')


def test_byte_order_mark_and_xml_declaration_stay() -> None:
    """In XML, elements without content are closed."""
    page = "\ufeff<?xml version='1.0'?>\n<!DOCTYPE html>\n<html><head>{}</head><body/></html>"
    result = spliced(page.format(""), keywords=["a"], stylesheet="/a.css")
    assert result == page.format(
        '<link rel="stylesheet" href="/a.css" />\n<meta name="keywords" content="a" />\n'
    )


@pytest.mark.parametrize(
    "before",
    [
        "<!-- </head> <meta name='keywords'> -->",
        '<script>var x = "</head>";</script>',
        "<style>/* </head> */</style>",
        '<meta name="description" content="</head>">',
        "<title>The </head> element</title>",
        "<noscript><link rel='stylesheet' href='n.css'></noscript>",
    ],
)
def test_what_only_looks_like_the_end_of_the_head_is_passed_over(before: str) -> None:
    """Comments, scripts, titles and attributes may hold </head>."""
    page = PAGE.format(before, "")
    result = spliced(page, stylesheet="/a.css")
    assert result == PAGE.format(f'{before}<link rel="stylesheet" href="/a.css">\n', "")


def test_upper_case_and_a_left_out_end_tag() -> None:
    """<HEAD> is a head, and one without an end tag ends where the body begins."""
    for page in ("<HTML><HEAD><TITLE>T</TITLE>{}</HEAD><BODY>", "<head><title>T</title>{}<body>"):
        link = '<link rel="stylesheet" href="/a.css">\n'
        assert spliced(page.format(""), stylesheet="/a.css") == page.format(link)


@pytest.mark.parametrize(
    "page", ["", "<p>x</p>", "<title>T</title><p>x", "<head><script>", '{"json": "</body>"}']
)
def test_a_page_without_a_head_is_left_alone(page: str) -> None:
    """Where no head can be told, there is nowhere to put anything."""
    assert find_head(page) is None


def test_a_faq_of_the_theme_is_seen_and_a_text_about_faqs_is_none() -> None:
    """JSON-LD in any of its spellings and microdata count, words and code do not."""
    ours = '<script type="application/ld+json">{"@type":"FAQPage"}</script>'
    for theirs in (
        '<script type="application/ld+json">{"@graph": [{"@type": ["FAQPage"]}]}</script>',
        "<SCRIPT TYPE='application/ld+json'>\n{'@type': 'FAQPage'}</SCRIPT>",
        "<script type=application/ld+json>{'@type': ['WebPage', 'http://schema.org/FAQPage'</script>",
        '<script data-x type="application/ld+json">{"type":\n"schema:FAQPage", <!-- ]</script>',
        '<div itemscope itemtype="https://schema.org/FAQPage">',
        "<div itemscope itemtype='https://schema.org/WebPage https://schema.org/FAQPage'>",
        '<body vocab="https://schema.org/" typeof="FAQPage">',
    ):
        assert has_faq_page(PAGE.format(theirs, "").encode(), ours), theirs
    for none in (
        "<p>Of FAQPage and <code>FAQPage</code></p>",
        '<script type="application/ld+json">{"@type": "Article", "keywords": ["FAQPage"]}</script>',
        '<!-- <script type="application/ld+json">{"@type": "FAQPage"}</script> -->',
        '<script>const x = {"@type": "FAQPage"}</script>',
        "<p title=\"typeof='FAQPage'\">",
    ):
        assert not has_faq_page(PAGE.format(ours, none).encode(), ours), none


def test_a_script_without_an_end_is_one_as_browsers_read_it() -> None:
    """It goes on to the end of the page."""
    assert has_faq_page(b'<html><script type="application/ld+json">{"@type": "FAQPage"}', "")
    assert not has_faq_page(b'<html><!-- <script type="application/ld+json">"@type": "FAQPage"', "")


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ('{"@type": "FAQPage"}', True),
        ("{'type' : [ 'Thing', 'https://schema.org/FAQPage' ]}", True),
        ('"@type": ["@type": ["FAQPage"', True),
        ('"@type": ["Thing"], "name": "FAQPage"', False),
        ('"@type": "Thing", "FAQPage": 1', False),
        ('"@type": ["A", "type": "B", "FAQPage"]', True),
        ('"@type": "MyFAQPage"', False),
        ('"@type": "schema:FAQPage"', True),
    ],
)
def test_a_type_is_found_in_json_that_may_be_broken(script: str, found: bool) -> None:
    """By its name or its address, by itself or in a list of types."""
    page = f'<html><script type="application/ld+json">{script}</script>'
    assert has_faq_page(page.encode(), "") is found
