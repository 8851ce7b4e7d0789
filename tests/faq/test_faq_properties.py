"""What holds for every text with questions: nothing raises, nothing is lost, JSON-LD is exact.

Texts are put together from headings, questions in every shape, groups, and answers of every kind,
marks and comments among them; as Markdown, and as HTML that nests or breaks them in any way.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

import html5lib
import markdown
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from invariants import TARGET

from pelican_faq_related.core.enrich import Enrichment, Site, enrich
from pelican_faq_related.core.faq import (
    Accordion,
    EntriesInText,
    FaqEntry,
    FaqHeadings,
    PageFacts,
    faq_page,
    to_script,
)
from pelican_faq_related.core.html import apply_edits, plain
from pelican_faq_related.core.language import words
from pelican_faq_related.core.related import ReferenceFinder, RelatedCard, SiteIndex
from pelican_faq_related.core.source import Source

URL = "https://example.org/a.html"


class Seen:
    """Renders cards between signs that no text holds, so that a test can take them out again."""

    def group(self, cards: Sequence[RelatedCard]) -> str:
        """Return a list of cards."""
        return f"\ue000<ul>{''.join(f'<li>{escape(c.title)}</li>' for c in cards)}</ul>\ue001"

    def link(self, title: str, href: str) -> str:
        """Return an inline link."""
        return f'<a href="{escape(href)}">{escape(title)}</a>'

    def text(self, text: str, *, block: bool) -> str:
        """Return a reference without a link."""
        return f"\ue000<p>{escape(text)}</p>\ue001" if block else escape(text)


SITE = Site(
    index=SiteIndex([TARGET], site_urls=["https://example.org"]),
    references=ReferenceFinder(["Related"]),
    opens_faq=FaqHeadings(),
    renderer=Seen(),
)
FOLDED = replace(
    SITE,
    accordion=Accordion(
        before='<details class="faq-entry"><summary>',
        between="</summary><div>",
        after="</div></details>",
    ),
)

NAMES = st.sampled_from(
    """Is it?
Why does *it* sting?
Is `<b>` code & more?
Where is "here" <wbr>then?
¿Qué es?
何ですか？
ما هو؟
1. How many?
Q2: What for?
Does it fly? 🐝
Tell me about [bees](/bees)?
Is 3 < 4?
So [Related: Green Tea]?""".split("\n")
)
TEXT = st.sampled_from(
    [
        "Yes, it is.",
        "Some *do*, **others** do not, says [B]({filename}b.md).",
        "One line.  \nAnd another & a third; 3 < 4.",
        "See [Related: Green Tea].",
        "A note[^1]. &copy; é \u2028 \u2029",
        "<em>Half</em> a <b>tag",
    ]
)
BLOCKS = TEXT | st.sampled_from(
    [
        "- one\n- two\n    - three",
        "1. one\n2. two",
        "| a | b |\n|---|---|\n| c | d |",
        "```\n<!-- faq --> [Related: Green Tea] </script>\n### Why?\n```",
        "    indented <!-- /faq -->",
        "> quoted\n>\n> ### Q?",
        "![image](/x.png)\n*Caption*",
        "[Related: Green Tea]",
        "[Related: Nothing like it]",
        "Text. [Related: Green Tea](https://example.org/green-tea.html)",
        "#### A heading",
        "<details><summary>More</summary>\n\nFolded.\n\n</details>",
        "<script>'<h3>Q?</h3>'</script>",
        "<!-- a comment -->",
        "<!-- faq: no -->",
        "<!-- faq -->",
        "<!-- /faq -->",
        "---",
        "Setext?\n---",
        "[^1]: The note.",
        '<p id="faq-is-it">Taken.</p>',
        "<div>unclosed",
        "</div>",
    ]
)
SHAPES = {
    "heading": "### {0}\n\n{1}",
    "heading with id": "### {0} {{#own}}\n\n{1}",
    "same level": "## {0}\n\n{1}",
    "grouped": "### About it\n\n#### {0}\n\n{1}",
    "bold": "**{0}** {1}",
    "bold alone": "**{0}**\n\n{1}",
    "labelled": "Q: {0}\n\nA: {1}",
    "labelled lines": "Q: {0}\nA: {1}",
    "labelled items": "- Q: {0}\n- A: {1}",
    "defined": "{0}\n:   {1}",
    "folded": "<details markdown='1'><summary>{0}</summary>\n\n{1}\n\n</details>",
    "linked": "- [{0}](#a)\n\n    {1}",
    "numbered": "1. **{0}** {1}",
    "numbered apart": "1.  **{0}**\n\n    {1}",
    "paragraphs": "{0}\n\n{1}",
    "row": "| Question | Answer |\n|---|---|\n| {0} | {1} |",
    "wrapped": '<div class="section" markdown="1">\n\n### {0}\n\n{1}\n\n</div>',
}
OPENS = st.sampled_from(
    ["## FAQ", "## Q&A {#qa}", "# FAQs: all of it", "<!-- faq -->", "Text.", ""]
)


def html_of(text: str) -> str:
    """Return the HTML of a Markdown text."""
    return markdown.markdown(text, extensions=["extra"], output_format="html5")


@st.composite
def entries(draw: st.DrawFn) -> str:
    """Return a question in some shape, and its answer."""
    answer = "\n\n".join(draw(st.lists(BLOCKS, min_size=1, max_size=3)))
    return SHAPES[draw(st.sampled_from(sorted(SHAPES)))].format(draw(NAMES), answer)


SECTIONS = st.builds(
    lambda opens, inside: "\n\n".join([opens, *inside]),
    OPENS,
    st.lists(entries() | BLOCKS, min_size=1, max_size=5),
)
MARKDOWN = st.lists(SECTIONS, min_size=1, max_size=2).map("\n\n".join).map(html_of)
# The same with pieces of it lost, doubled or moved: HTML as only hands write it.
BROKEN = st.builds(
    lambda html, cuts: "".join(
        html[start % (len(html) + 1) :][:length] for start, length in [(0, 9999), *cuts]
    ),
    MARKDOWN,
    st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 80)), max_size=4),
)
TITLES = st.sampled_from(["Bees", "FAQ"])


@dataclass(frozen=True)
class Enriched:
    """An enriched text beside what it was made from."""

    html: str  # before
    shown: str  # before, with its references as they are shown
    result: Enrichment


def enriched(html: str, site: Site, title: str) -> Enriched:
    """Return a text enriched."""
    source = Source(html=html, path="a.md", title=title, lang="en", url=URL)
    result = enrich(source, site, lambda link: link.replace("{filename}b.md", "/b.html"))
    return Enriched(html, apply_edits(html, result.reference_edits), result)


def without_cards(html: str) -> str:
    """Return an enriched text without the cards in it."""
    return re.sub(r"\n\ue000.*?\ue001(?:\n\ue000.*?\ue001)*", "", html, flags=re.DOTALL)


def without_new_ids(text: Enriched) -> str:
    """Return the enriched text without what was added to it; each id must be there once.

    An empty id, which one of ours took the place of, is not there any more.
    """
    html = without_cards(text.result.html)
    for anchor in text.result.new_ids:
        written = re.escape(escape(anchor))
        html, count = re.subn(rf'<span id="{written}"></span>| id="{written}"', "", html)
        assert count == 1, f"{anchor} is there {count} times"
    return without_empty_ids(html)


def without_empty_ids(html: str) -> str:
    """Return a text without ids that name nothing."""
    return re.sub(r"""\sid(?:=(?:""|'')|(?=[\s/><"']))""", "", html)


def opaque(html: str) -> list[str]:
    """Return the elements in which not a byte may change."""
    pattern = r"<(pre|code|script|style|textarea|kbd|samp)\b.*?</\1>"
    return [match[0] for match in re.finditer(pattern, html, re.DOTALL)]


def check_entries(text: Enriched) -> None:
    """Check that entries are in the page, in its order, and that JSON-LD reads back equal."""
    found = text.result.faq_entries
    for entry in found:
        assert entry.question
        assert plain(entry.answer)
        assert f'id="{escape(entry.anchor)}"' in text.result.html or entry.anchor in text.html
        for name, attributes in re.findall(r"<(\w+)([^>]*)>", entry.answer):
            assert name in "h1 h2 h3 h4 h5 h6 br ol ul li a p div b strong i em".split()
            assert not attributes or re.fullmatch(
                r"/| href=\"(https?://|mailto:)[^\"]*\"", attributes
            )
    assert len({entry.anchor for entry in found}) == len(found)
    if found:
        entries = EntriesInText(text.result.html, found)
        assert tuple(entries) == found
        assert (entries[-1], entries[1:], len(entries)) == (found[-1], found[1:], len(found))
        node = faq_page(found, PageFacts(url=URL))
        script = to_script(node)
        inner = script.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
        assert not re.search("[<>&\u2028\u2029]", inner)
        assert json.loads(inner) == node
        assert [q["name"] for q in node["mainEntity"]] == [entry.question for entry in found]


def check(html: str, title: str) -> None:
    """Check what holds of any text, with answers as written and folded away."""
    text, folded = enriched(html, SITE, title), enriched(html, FOLDED, title)
    check_entries(text)
    assert without_new_ids(text) == without_empty_ids(text.shown)
    assert opaque(without_cards(text.result.html)) == opaque(text.shown)
    assert folded.result.faq_entries == text.result.faq_entries
    assert folded.result.new_ids == text.result.new_ids
    assert words(plain(without_cards(folded.result.html))) == words(plain(text.shown))
    assert opaque(without_cards(folded.result.html)) == opaque(text.shown)
    headings = r"<h[1-6]\b[^>]*>"
    assert re.findall(headings, folded.result.html) == re.findall(headings, text.result.html)


@settings(max_examples=300)
@given(MARKDOWN, TITLES)
def test_any_markdown_with_questions(html: str, title: str) -> None:
    """Whatever the shapes and their order, our edits can be taken out again to the byte."""
    check(html, title)


@settings(max_examples=300)
@given(BROKEN, TITLES)
@example("<h2>FAQ</h2><h3>Why?</h3><p>So.</p><h2", "Bees")
@example("<h2>FAQ</h2><h3>Why?</h3><p>So.</p><!-- b", "Bees")
@example("<h2>FAQ</h2><p><b>Is it?</b> Yes.</p><h2<", "Bees")
@example("<h2>FAQ</h2><h3>Why?</h3><p>So.</p><!-- b>", "Bees")
@example("<h2>FAQ</h2><p>Q: Why?\nA: So.<b\n\nQ: How?\nA: Thus.</p>", "Bees")
@example('<h2>FAQ</h2><h3>Why?</h3><p><img alt"="a" src="/x>So.</p><h3>How?</h3><p>So.</p>', "Bees")
@example("<h2>FAQ</h2><p><b>Why?</b> [Related: Green Tea]</p><p>So.</p>", "Bees")
@example('<h2>FAQ</h2><h3 id=""own">Why?</h3><p>So.</p>', "Bees")
def test_any_html_with_questions(html: str, title: str) -> None:
    """So it is where tags are lost, doubled, or cut in two."""
    check(html, title)


@settings(max_examples=200)
@given(MARKDOWN)
def test_folded_answers_nest(html: str) -> None:
    """A text without an error in its HTML has none with its answers folded away."""
    document = "<!DOCTYPE html><title>x</title><body>{}".format
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(document(html))
    if parser.errors:
        return
    result = enriched(html, FOLDED, "Bees").result.html
    html5lib.HTMLParser(strict=True).parse(document(result))


ASKED = st.lists(
    st.sampled_from(["Is it?", "Why & how?", "Where does it go?", "何ですか？", "Are 3 < 4?"]),
    min_size=2,
    max_size=4,
    unique=True,
)
ANSWERED = st.sampled_from(
    [
        "Yes, it is.",
        "Some *do*, some **do not**.",
        "Ask [B](https://example.org/b).",
        "`a < b`, as it is.",
    ]
)


@pytest.mark.parametrize("shape", sorted(SHAPES))
@settings(max_examples=25)
@given(asked=ASKED, answers=st.lists(ANSWERED, min_size=4, max_size=4))
def test_each_shape_is_read_as_it_was_written(
    shape: str, asked: list[str], answers: list[str]
) -> None:
    """A FAQ that keeps to one shape has just the questions and answers that were put into it."""
    pairs = list(zip(asked, answers, strict=False))
    html = html_of("\n\n".join(["## FAQ", *(SHAPES[shape].format(*pair) for pair in pairs)]))
    for site in (SITE, FOLDED):
        found: Sequence[FaqEntry] = enriched(html, site, "Bees").result.faq_entries
        assert [entry.question for entry in found] == asked
        assert [plain(entry.answer) for entry in found] == [
            plain(html_of(answer)) for _, answer in pairs
        ]


HEADING_PIECES = st.sampled_from(
    "FAQ FAQs faq's F&#65;Q Q &amp; & A questions frequently Häufige C++ C# c Tea".split()
    + "- ’ ' <em> </em> よくある質問 é".split()
    + [" ", " ", " ", "\n"]
)
HEADING = st.lists(HEADING_PIECES, max_size=6).map("".join)


@given(st.lists(st.none() | HEADING, max_size=6))
@example(["Tea", "Tea’s FAQ"])
@example(["Has", "As", "C and C++"])
def test_headings_are_told_together_as_each_alone(headings: list[str | None]) -> None:
    """The first heading that may open a FAQ is found whatever stands in those around it."""
    opens_faq = FaqHeadings(["C++", "As"])
    may = [heading is None or opens_faq.may_open(heading) for heading in headings]
    assert opens_faq.first_of(headings) == (may.index(True) if True in may else -1)
