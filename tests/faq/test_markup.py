"""What is written into an article: ids of questions, and what folds answers away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_faq import SITE

from pelican_faq_related.core.enrich import enrich
from pelican_faq_related.core.faq import Accordion
from pelican_faq_related.core.source import Source

FOLDED = replace(SITE, accordion=Accordion(before="{", between="|", after="}"))


def written(html: str, *, folded: bool = False) -> str:
    """Return the HTML below a FAQ heading as it becomes."""
    source = Source(html=f"<h2>FAQ</h2>{html}", path="a.md", title="A", lang="en")
    return enrich(source, FOLDED if folded else SITE, str).html.removeprefix("<h2>FAQ</h2>")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            '<p>Q: Is it?<br>A: Yes.<br><span id="mine"></span>Q: Or not?<br>A: No.</p>',
            '<p id="faq-is-it">Q: Is it?<br>A: Yes.<br><span id="mine"></span>Q: Or not?<br>'
            "A: No.</p>",
        ),
        ("<h3>Is it?</h3>", '<h3 id="faq-is-it">Is it?</h3>'),
        ('<h3 class="x">Is it?</h3>', '<h3 id="faq-is-it" class="x">Is it?</h3>'),
        ("<h3 id>Is it?</h3>", '<h3 id="faq-is-it">Is it?</h3>'),
        ('<h3 id="">Is it?</h3>', '<h3 id="faq-is-it">Is it?</h3>'),
        ("<h3 id=''>Is it?</h3>", '<h3 id="faq-is-it">Is it?</h3>'),
        ('<h3 id="mine">Is it?</h3>', '<h3 id="mine">Is it?</h3>'),
        ('<div id="mine"><h3>Is it?</h3></div>', '<div id="mine"><h3>Is it?</h3></div>'),
        ("<p><b>Is it?</b></p>", '<p id="faq-is-it"><b>Is it?</b></p>'),
        (
            '<h3 id="x">Is it?</h3><i id="x"></i>',
            '<h3 id="x"><span id="faq-is-it"></span>Is it?</h3><i id="x"></i>',
        ),
        (
            '<h3>Is it?</h3><i id="faq-is-it"></i>',
            '<h3 id="faq-is-it-2">Is it?</h3><i id="faq-is-it"></i>',
        ),
    ],
)
def test_an_id_is_kept_or_made(html: str, expected: str) -> None:
    """An id of the author stays, if no other element has the same."""
    assert written(f"{html}<p>Yes.</p>") == f"{expected}<p>Yes.</p>"


def test_the_same_question_twice_has_two_ids() -> None:
    """They are numbered."""
    assert written("<h3>Is it?</h3><p>Yes.</p>" * 3) == "".join(
        f'<h3 id="faq-is-it{number}">Is it?</h3><p>Yes.</p>' for number in ("", "-2", "-3")
    )


def test_long_questions_have_ids_of_whole_words() -> None:
    """An address stays readable."""
    question = f"Is {'very ' * 30}good?"
    start = written(f"<h3>{question}</h3><p>Yes.</p>").partition(">")[0]
    anchor = start.removeprefix('<h3 id="').removesuffix('"')
    assert anchor.startswith("faq-is-very-")
    assert anchor.endswith("-very")
    assert 40 < len(anchor) <= 80


def test_questions_that_stand_behind_others_get_an_element_of_their_own() -> None:
    """It stands where the line of the question begins."""
    assert written("<p>Q: Is it?\nA: Yes.<br>\nQ: Was it?\nA: No.</p>") == (
        '<p id="faq-is-it">Q: Is it?\nA: Yes.<br>\n'
        '<span id="faq-was-it"></span>Q: Was it?\nA: No.</p>'
    )


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<h3>Is it?</h3>\n<p>Yes.</p>\n<h3>Was it?</h3>\n<p>No.</p>\n",
            '{<h3 id="faq-is-it">Is it?</h3>|\n<p>Yes.</p>}\n'
            '{<h3 id="faq-was-it">Was it?</h3>|\n<p>No.</p>}\n',
        ),
        (
            "<p><b>Is it?</b></p><p>Yes.</p>",
            '{<span id="faq-is-it"><b>Is it?</b></span>|<p>Yes.</p>}',
        ),
        (
            "<p><b>Is it?</b><br>\nYes.</p>",
            '{<span id="faq-is-it"><b>Is it?</b></span>|<p>Yes.</p>}',
        ),
        (
            "<p>Q: Is it?</p><p>Yes.</p><p>Q: Was it?</p><p>A: No.</p>",
            '{<span id="faq-is-it">Q: Is it?</span>|<p>Yes.</p>}'
            '{<span id="faq-was-it">Q: Was it?</span>|<p>A: No.</p>}',
        ),
        (
            "<p>Q: Is it?</p><p>A: Yes.</p>",
            '{<span id="faq-is-it">Q: Is it?</span>|<p>A: Yes.</p>}',
        ),
        (
            '<div><h3>Is it?</h3><p>Yes.</p></div><div class="x"></div>',
            '<div>{<h3 id="faq-is-it">Is it?</h3>|<p>Yes.</p>}</div><div class="x"></div>',
        ),
        (  # a link in the question could not be followed any more
            '<h3><a href="/b">Is it?</a></h3><p>Yes.</p>',
            '<h3 id="faq-is-it"><a href="/b">Is it?</a></h3><p>Yes.</p>',
        ),
        (  # its answer stands elsewhere, too
            "<div><h3>Is it?</h3><p>Yes.</p></div><p>No.</p>",
            '<div><h3 id="faq-is-it">Is it?</h3><p>Yes.</p></div><p>No.</p>',
        ),
        (
            "<ul><li><p><b>Is it?</b></p><p>Yes.</p></li></ul>",
            '<ul><li><p id="faq-is-it"><b>Is it?</b></p><p>Yes.</p></li></ul>',
        ),
        (
            "<details><summary>Is it?</summary>Yes.</details>",
            '<details class="faq-entry"><summary id="faq-is-it" class="faq-entry__question">Is it?'
            '</summary><div class="faq-entry__answer">Yes.</div></details>',
        ),
    ],
)
def test_an_answer_is_folded_where_it_can_be(html: str, expected: str) -> None:
    """Question and answer stay what they are; elsewhere nothing but the id is written."""
    assert written(html, folded=True) == expected


CARD = "[Related: Stoves](https://huts.example/stoves)"
SHOWN = "\n<card>Stoves -> https://huts.example/stoves</card>"


@pytest.mark.parametrize(
    ("behind", "outside"),
    [
        (f"<p>{CARD}</p>", SHOWN),
        (f"<p>See also:</p><p>{CARD}</p>", f"<p>See also:</p>{SHOWN}"),
        ("<p>Thanks for reading!</p>", "<p>Thanks for reading!</p>"),
        (
            '<div class="footnote"><hr><ol><li id="fn:1">A note.</li></ol></div>',
            '<div class="footnote"><hr><ol><li id="fn:1">A note.</li></ol></div>',
        ),
        ("<hr><p>Since May.</p>", "<hr><p>Since May.</p>"),
    ],
)
def test_what_closes_a_page_stays_visible(behind: str, outside: str) -> None:
    """The last question folds as the others do, without what stands behind its answer."""
    questions = "<h3>Is it?</h3><p>Yes.</p><h3>Was it?</h3><p>No.</p>"
    assert written(questions + behind, folded=True) == (
        '{<h3 id="faq-is-it">Is it?</h3>|<p>Yes.</p>}'
        f'{{<h3 id="faq-was-it">Was it?</h3>|<p>No.</p>}}{outside}'
    )


def test_a_card_of_the_last_paragraph_stays_visible() -> None:
    """A card that belongs to an answer before the last one is folded with that."""
    questions = f"<h3>Is it?</h3><p>Yes. {CARD}</p><h3>Was it?</h3><p>No. {CARD}</p><h2>B</h2>"
    assert written(questions, folded=True) == (
        f'{{<h3 id="faq-is-it">Is it?</h3>|<p>Yes.</p>{SHOWN}}}'
        f'{{<h3 id="faq-was-it">Was it?</h3>|<p>No.</p>}}{SHOWN}<h2>B</h2>'
    )


def test_bold_questions_behind_others_get_an_element_of_their_own() -> None:
    """Nothing is folded in a paragraph that several questions share."""
    paragraph = "<p><b>Is it?</b> Yes.<br><b>Was it?</b> No. <b>Will it?</b> So.</p>"
    assert written(paragraph, folded=True) == (
        '<p id="faq-is-it"><b>Is it?</b> Yes.<br><span id="faq-was-it"></span><b>Was it?</b> No. '
        '<span id="faq-will-it"></span><b>Will it?</b> So.</p>'
    )
