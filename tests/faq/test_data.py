"""What authors say of a FAQ in metadata: data of questions, yes, and no."""

from __future__ import annotations

import pytest
from cases import PlainRenderer

from pelican_faq_related.core.enrich import Enrichment, Site, enrich
from pelican_faq_related.core.faq import FaqHeadings, read_faq_data
from pelican_faq_related.core.related import ReferenceFinder, SiteIndex
from pelican_faq_related.core.source import FaqDataSection, Source


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (True, True),
        ("Yes", True),
        (" on ", True),
        (False, False),
        ("no", False),
        ("off", False),
        (None, None),
        ("", None),
    ],
)
def test_a_page_is_a_faq_or_has_none(value: object, wanted: bool | None) -> None:
    """Yes and no are understood in any of their forms; nothing says nothing."""
    data = read_faq_data({"faq": value})
    assert (data.wanted, data.mistakes) == (wanted, ())


def test_the_first_of_two_fields_counts() -> None:
    """Both names of the field may be there."""
    assert read_faq_data({"faq": "no", "faqs": "yes"}).wanted is False
    assert read_faq_data({"faq": "", "faqs": "yes"}).wanted is True


def test_another_word_is_a_mistake() -> None:
    """It says neither yes nor no, and is named."""
    data = read_faq_data({"faq": "perhaps"})
    assert (data.wanted, data.entries) == (None, ())
    assert [(m.field, m.place) for m in data.mistakes] == [("faq", ())]
    assert data.mistakes[0].message.startswith("faq is not understood: ")


def test_entries_without_a_question_or_an_answer_are_mistakes() -> None:
    """Each is named with its number, counted from 1; the others stay, in their order."""
    entries = [
        {"question": "Is it?", "answer": "Yes."},
        {"q": "Is that?"},
        {"Answer": "No."},
        "no entry",
        {"Q": " And\nthis? ", "a": 42},
    ]
    data = read_faq_data({"faqs": entries})
    assert data.entries == (("Is it?", "Yes."), ("And this?", "42"))
    assert [(mistake.place, mistake.message) for mistake in data.mistakes] == [
        ((1,), "entry 2 of faqs has no answer; it is left out"),
        ((2,), "entry 3 of faqs has no question; it is left out"),
        ((3,), "entry 4 of faqs has no question and no answer; it is left out"),
    ]


def test_whoever_wants_no_faq_has_no_entries() -> None:
    """A no in one field goes before the questions in the other."""
    data = read_faq_data({"faq": False, "faqs": [{"question": "Is it?", "answer": "Yes."}]})
    assert (data.wanted, data.entries) == (False, ())


PAIRS = (("Is it warm?", "It is."), ("And dry?", "As a bone."))


@pytest.mark.parametrize(
    "value",
    [
        [{"title": "Is it warm?", "content": "It is."}, {"name": "And dry?", "text": "As a bone."}],
        [
            {"Title": "Is it warm?", "Description": "It is."},
            {"q": "And dry?", "acceptedAnswer": {"@type": "Answer", "text": "As a bone."}},
        ],
        {"Is it warm?": "It is.", "And dry?": "As a bone."},
        [{"Is it warm?": "It is."}, {"And dry?": "As a bone."}],
        {"Is it warm?": {"en": "It is.", "de": "Ja."}, "And dry?": {"en-GB": "As a bone."}},
        [
            {"question": {"en": "Is it warm?", "fr": "Chaud ?"}, "answer": "It is."},
            {"question": "And dry?", "answer": {"fr": "Oui.", "en": "As a bone."}},
        ],
        {
            "en": [{"q": "Is it warm?", "a": "It is."}, {"q": "And dry?", "a": "As a bone."}],
            "fr": [],
        },
        {"items": [{"q": "Is it warm?", "a": "It is."}, {"q": "And dry?", "a": "As a bone."}]},
        {"entries": {"Is it warm?": "It is.", "And dry?": "As a bone."}},
    ],
)
@pytest.mark.parametrize("field", ["faq", "faqs", "questions"])
def test_questions_are_read_in_any_form(field: str, value: object) -> None:
    """Each form that people write gives the same questions, under each name of the field."""
    data = read_faq_data({field: value}, "en")
    assert (data.entries, data.mistakes, data.heading) == (PAIRS, (), "")


@pytest.mark.parametrize(
    "value",
    [
        {
            "title": "Before you come",
            "items": [
                {"title": "Stove", "items": [{"q": "Is it warm?", "a": "It is."}]},
                {"name": "Roof", "questions": {"And dry?": "As a bone."}},
            ],
        },
        {
            "heading": {"en": "Before you come", "de": "Vorher"},
            "entries": {
                "Stove": [{"q": "Is it warm?", "a": "It is."}],
                "Roof": {"And dry?": "As a bone."},
            },
        },
    ],
)
def test_groups_have_names_and_the_faq_a_heading(value: object) -> None:
    """A group begins with an entry, counted from 0."""
    data = read_faq_data({"faq": value}, "en")
    assert data.entries == PAIRS
    assert data.heading == "Before you come"
    assert data.groups == (("Stove", 0), ("Roof", 1))


def test_groups_by_their_names_need_no_heading() -> None:
    """A mapping of names to lists is enough."""
    data = read_faq_data({"faq": {"Stove": [{"q": "Is it warm?", "a": "It is."}]}}, "en")
    assert (data.entries, data.groups) == (PAIRS[:1], (("Stove", 0),))


@pytest.mark.parametrize(
    "value",
    [
        12,
        "perhaps",
        ["one", "two"],
        {"total": 12, "open": 3},
        [{"name": "Ann", "age": 4}],
        [{"question": "Which is red?", "options": ["a", "b"], "answer": "a"}],
        [{"title": "A list of things"}],
    ],
)
def test_questions_of_another_kind_are_none_of_ours(value: object) -> None:
    """Other programs use the name "questions", too: nothing is read, and nothing reported."""
    data = read_faq_data({"questions": value}, "en")
    assert (data.wanted, data.entries, data.mistakes) == (None, (), ())


@pytest.mark.parametrize(
    ("value", "place", "message"),
    [
        (
            {"items": [{"q": "Is it?", "a": "Yes."}, {"q": "And this?"}]},
            (0, 1),
            "entry 2 of faq has no answer; it is left out",
        ),
        (
            [{"title": "Stove", "items": [{"a": "Yes."}]}],
            (0, 1, 0),
            'entry 1 of "Stove" in faq has no question; it is left out',
        ),
        (
            {"Is it?": "Yes.", "And this?": ""},
            (1,),
            '"And this?" of faq has no answer; it is left out',
        ),
        (
            [{"q": {"de": "Ja?"}, "a": "No."}],
            (0,),
            "entry 1 of faq has no question; it is left out",
        ),
        ({"de": [], "fr": []}, (), "faq has no questions in en; it is left out"),
    ],
)
def test_what_looks_like_a_question_is_reported_with_its_place(
    value: object, place: tuple[int, ...], message: str
) -> None:
    """The place leads through lists and mappings, counted from 0."""
    (mistake,) = read_faq_data({"faq": value}, "en").mistakes
    assert (mistake.place, mistake.message) == (place, message)


@pytest.mark.parametrize(
    "value", [{"show": True, "title": "FAQ"}, {"question": "Q?", "answer": "A"}]
)
def test_a_mapping_of_something_else_is_not_understood(value: object) -> None:
    """Its keys are no questions."""
    data = read_faq_data({"faq": value}, "en")
    assert data.entries == ()
    assert data.mistakes[0].message.startswith("faq is not understood: ")


@pytest.mark.parametrize(
    ("value", "display"),
    [("accordion", "accordion"), (" Text ", "text"), ("", ""), (None, ""), ("folded", "")],
)
def test_a_page_says_how_it_shows_its_faq(value: object, display: str) -> None:
    """What is neither of both is a mistake."""
    data = read_faq_data({"faq_display": value})
    assert data.display == display
    wrong = [m.message for m in data.mistakes]
    assert wrong == (
        ['faq_display is "text" or "accordion", not "folded"; it is ignored']
        if value == "folded"
        else []
    )


SITE = Site(
    index=SiteIndex([], site_urls=()),
    references=ReferenceFinder(),
    opens_faq=FaqHeadings(),
    renderer=PlainRenderer(),
)


def enriched(*shown: tuple[str, str, str]) -> Enrichment:
    """Return what becomes of an article, from questions of its data, their HTML and answers."""
    html = "<p>Text.</p>"
    start, answers = len(html), []
    html += "<h2>FAQ</h2>"
    for _, heading, answer in shown:
        html += heading + answer
        answers.append((len(html) - len(answer), len(html)))
    questions = tuple(question for question, _, _ in shown)
    data = FaqDataSection(start=start, end=len(html), questions=questions, answers=tuple(answers))
    html += "<p>More.</p>"
    source = Source(html=html, path="a.md", title="A", lang="en", faq_data=data)
    return enrich(source, SITE, str)


def found(*shown: tuple[str, str, str]) -> list[tuple[str, str]]:
    """Return the entries of such an article."""
    return [(entry.question, entry.answer) for entry in enriched(*shown).faq_entries]


def test_questions_of_data_are_found_where_the_template_put_them() -> None:
    """The words of a question name its element; an answer is whole, whatever is in it."""
    entries = found(
        ("Salt & tea?", "<h3>Salt &amp; tea?</h3>", "<h3>Not this</h3><p>No.</p>"),
        ("Statement", "<div>\n<p><b>Statement</b></p></div>", "<p>Yes.</p>"),
    )
    assert entries == [
        ("Salt & tea?", "<h3>Not this</h3><p>No.</p>"),
        ("Statement", "<p>Yes.</p>"),
    ]


def test_the_innermost_element_with_the_words_of_a_question_gets_its_id() -> None:
    """What else stands in front of the answer gets none."""
    question = "<div>\n<h3>Why?</h3></div><p>Ann asks.</p>"
    html = enriched(("Why?", question, "<h3>Why?</h3><p>So.</p>")).html
    assert html == (
        '<p>Text.</p><h2>FAQ</h2><div>\n<h3 id="faq-why">Why?</h3></div><p>Ann asks.</p>'
        "<h3>Why?</h3><p>So.</p><p>More.</p>"
    )


def test_where_the_template_shows_a_question_in_no_known_way_all_are_read_as_text() -> None:
    """Then what looks like a question is one."""
    entries = found(
        ("Is it?", "<h3>Is it?</h3>", "<p>Yes.</p>"),
        ("Was it", "<i>2:</i> ", "<p>No.</p>"),
    )
    assert entries == [("Is it?", "<p>Yes.</p><i>2:</i> <p>No.</p>")]


@pytest.mark.parametrize(
    ("wanted", "questions"),
    [(True, ["Is it green?", "Black tea"]), (None, []), (False, [])],
)
def test_a_page_that_is_a_faq_as_a_whole(wanted: bool | None, questions: list[str]) -> None:
    """Neither its title nor a heading need say so."""
    html = "<h2>Is it green?</h2><p>It is.</p><h2>Black tea</h2><p>As well.</p>"
    source = Source(html=html, path="a.md", title="Tea", lang="en", faq=wanted)
    assert [entry.question for entry in enrich(source, SITE, str).faq_entries] == questions
