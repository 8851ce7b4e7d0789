"""Marks in sources: where an address goes, and where none can."""

from __future__ import annotations

import pytest

from pelican_faq_related.core.html import apply_edits
from pelican_faq_related.core.related import RelatedReference
from pelican_faq_related.core.related.sources import find_places

TITLE = "Soft Water & Salt"


@pytest.mark.parametrize(
    "source",
    [
        "[Related: Soft Water & Salt and more]",
        "[Related: Very Soft Water & Salt]",
        "[Related: Soft] Water & Salt",
        "[Related: Soft Water\n\n& Salt]",
        "[Unrelated: Soft Water & Salt]",
        "Related: Soft Water & Salt",
        "[Related: Soft Water & Salt](/elsewhere.html)",
        "[Related: Soft Water & Salt",
    ],
)
def test_near_misses(source: str) -> None:
    """What reads nearly like the mark is no place for its address."""
    reference = RelatedReference(label="Related", title=TITLE, url="", start=0, end=0)
    assert find_places(source, reference, rst=False) == ()


def test_a_place_is_found_in_time_that_grows_with_the_text_alone() -> None:
    """Long rows of signs do not keep the search busy."""
    reference = RelatedReference(label="Related", title=TITLE, url="", start=0, end=0)
    for signs in ("[ * ", "[Related: ", "[Related: Soft ", "&amp;<b>", "<<<", "[Related:<b> "):
        source = signs * 4000 + f"[Related: {TITLE}]"
        edits = [place.edit("x") for place in find_places(source, reference, rst=False)]
        assert apply_edits(source, edits) in (source, f"{source}(x)")


ADDRESS = "/soft-water.html"


@pytest.mark.parametrize(
    ("source", "url", "expected"),
    [
        ("a [Related: {t}] b", "", "a [Related: {t}](x) b"),
        ("[Related: {t}]({u})", ADDRESS, "[Related: {t}](x)"),
        ('[Related: {t}]({u} "As told")', ADDRESS, '[Related: {t}](x "As told")'),
        ("[Related: {t}](\n {u}  'As told' )", ADDRESS, "[Related: {t}](\n x  'As told' )"),
        ("[Related: {t}]( {u}  )", ADDRESS, "[Related: {t}]( x  )"),
        ("[Related: {t}](<{u}>)", ADDRESS, "[Related: {t}](x)"),
        ("[Related: [{t}]({u})]", ADDRESS, "[Related: [{t}](x)]"),
        ("[**Related:** *Soft* Water &amp; Salt]", "", "[**Related:** *Soft* Water &amp; Salt](x)"),
        ("[Related: {t} \\] ]", "", "[Related: {t} \\] ](x)"),
        ("[Related: {t}\\]]", "", "[Related: {t}\\]](x)"),
        ("[Related: {t}] [Related: {t}]", "", "[Related: {t}](x) [Related: {t}](x)"),
        ('<a class="b" href="{u}">Related: <b>Soft</b> Water &amp; Salt</a>', ADDRESS, None),
        ("<a href={u}>Related: {t}</a>", ADDRESS, "<a href=x>Related: {t}</a>"),
        ("<a href='/?a&amp;b'>Related: {t}</a>", "/?a&b", "<a href='x'>Related: {t}</a>"),
        ("`Related: {t} <{u}>`_", ADDRESS, "`Related: {t} <{u}>`_"),  # is no Markdown
        ("[Related: {t}]({u})", "", "[Related: {t}]({u})"),
        ("[Related: {t}]({u})", "/other.html", "[Related: {t}]({u})"),
        ("[Related: {t}]", ADDRESS, "[Related: {t}]"),
        ('<a href="{u}">Related: {t}</a>', "/other.html", '<a href="{u}">Related: {t}</a>'),
        ('<a href="{u}">Related: {t}</a>', "", '<a href="{u}">Related: {t}</a>'),
    ],
)
def test_an_address_goes_where_the_mark_has_or_wants_one(
    source: str, url: str, expected: str | None
) -> None:
    """A mark with an address is found by that address, and only that changes."""
    reference = RelatedReference(label="Related", title=TITLE, url=url, start=0, end=0)
    source = source.replace("{t}", TITLE).replace("{u}", ADDRESS)
    if expected is None:
        expected = source.replace(ADDRESS, "x")
    places = find_places(source, reference, rst=False)
    result = apply_edits(source, [place.edit("x") for place in places])
    assert result == expected.replace("{t}", TITLE).replace("{u}", ADDRESS)


@pytest.mark.parametrize(
    ("source", "url", "expected"),
    [
        ("a [Related: {t}] b", "", "a `Related: {t} <x>`_ b"),
        ("[Related: {t}]({u}) b", ADDRESS, "`Related: {t} <x>`_ b"),
        ("`Related: {t} <{u}>`_", ADDRESS, "`Related: {t} <x>`_"),
        ("`Related: {t}: <{u}>`_", ADDRESS, "`Related: {t}: <x>`_"),
        ("`Related: {t} <{u}>`_", "/other.html", "`Related: {t} <{u}>`_"),
    ],
)
def test_restructuredtext_writes_addresses_in_its_own_way(
    source: str, url: str, expected: str
) -> None:
    """There, a mark in brackets becomes a link."""
    reference = RelatedReference(label="Related", title=TITLE, url=url, start=0, end=0)
    source = source.replace("{t}", TITLE).replace("{u}", ADDRESS)
    places = find_places(source, reference, rst=True)
    result = apply_edits(source, [place.edit("x") for place in places])
    assert result == expected.replace("{t}", TITLE).replace("{u}", ADDRESS)


def test_a_title_without_words_has_no_place() -> None:
    """It could stand anywhere."""
    reference = RelatedReference(label="Related", title="*&", url="", start=0, end=0)
    assert find_places("[Related: *&]", reference, rst=False) == ()
