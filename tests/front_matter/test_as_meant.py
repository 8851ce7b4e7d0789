"""Signs that YAML takes for its own stay in texts, and mean what they mean everywhere else."""

from __future__ import annotations

from typing import Any

import pytest

from pelican_faq_related.core.front_matter import load_header, texts_in_brackets

NUMBERS: dict[str, Any] = {
    "title: Room #101 in B#": {"title": "Room #101 in B#"},
    "title: #1 room": {"title": "#1 room"},
    "title: C# #2 #3 # a remark": {"title": "C# #2 #3"},
    "title: 1984 #1 book": {"title": "1984 #1 book"},
    "title: 部屋 #九": {"title": "部屋 #九"},
    "colour: #fff": {"colour": "#fff"},
    "tags:\n  - a #1\n  - #b\n  - 'c' #d": {"tags": ["a #1", "#b", "c"]},
    "tags:\n- #b\n- c": {"tags": ["#b", "c"]},
    "tags: [a #1, '#b', #c]": {"tags": ["a #1", "#b", "#c"]},
    "tags: tea, #green, 'b'": {"tags": "tea, #green, 'b'"},
    "summary: two\n  lines #3 here": {"summary": "two lines #3 here"},
    "faq:\n  - q: Is it #1?\n    a: Yes, #1.": {"faq": [{"q": "Is it #1?", "a": "Yes, #1."}]},
}
REMARKS: dict[str, Any] = {
    "title: Tea # a remark": {"title": "Tea"},
    "title: 'Tea #1'   #two": {"title": "Tea #1"},
    "title: foo #": {"title": "foo"},
    "title: foo ## bar": {"title": "foo"},
    "a: b # c #d": {"a": "b"},
    "# x: #y\n#status: draft\ntitle: z": {"title": "z"},
    "weight: 10 #ten": {"weight": 10},
    "draft: true #not yet": {"draft": True},
    "tags: #list\n  - a\n  - b": {"tags": ["a", "b"]},
    "tags: #list\n- a\n- b": {"tags": ["a", "b"]},
    "tags: [\n  #c,\n  a\n]": {"tags": ["a"]},
}
SIGNS: dict[str, Any] = {
    "title: &Sons": {"title": "&Sons"},
    "title: & more": {"title": "& more"},
    "title: *Tea* & cake": {"title": "*Tea* & cake"},
    "title: ** note": {"title": "** note"},
    "title: !important thing": {"title": "!important thing"},
    "title: `x`: y": {"title": "`x`: y"},
    "title: @a: b": {"title": "@a: b"},
    "title: %20": {"title": "%20"},
    "title: [New] Tea: why #2": {"title": "[New] Tea: why #2"},
    "title: [a](b)": {"title": "[a](b)"},
    "title: [a, b]": {"title": "[a, b]"},
    "title: {a} b": {"title": "{a} b"},
    "title: {a: b}": {"title": "{a: b}"},
    "category: {a}": {"category": "{a}"},
    "title: {{ page.title }}": {"title": "{{ page.title }}"},
    "title: {% x %} y": {"title": "{% x %} y"},
    "title: - x": {"title": "- x"},
    "title: ? x": {"title": "? x"},
    "title: > x": {"title": "> x"},
    "title: | x": {"title": "| x"},
    'title: "Dune": a review': {"title": '"Dune": a review'},
    "title: 'n' roll": {"title": "'n' roll"},
    "title: '90s music\ndraft: true": {"title": "'90s music", "draft": True},
    "title: Tea\r\nsummary: *x* #1\r\n": {"title": "Tea", "summary": "*x* #1"},
    "faq:\n  - q: A?\n    a: *Yes*\n  - q: B?\n    a: [Link](/x) is here": {
        "faq": [{"q": "A?", "a": "*Yes*"}, {"q": "B?", "a": "[Link](/x) is here"}]
    },
    "links:\n  - {a: b}\n  - [c, d]\n  - [x] todo\n  - &u v\n  - *w": {
        "links": [{"a": "b"}, ["c", "d"], "[x] todo", "&u v", "*w"]
    },
}
YAML: dict[str, Any] = {
    "title: &t Tea\nsummary: *t": {"title": "Tea", "summary": "Tea"},
    "a: &d {b: 1}\n<<: *d": {"a": {"b": 1}, "b": 1},
    "a: &d\n  b: 1\nc:\n  <<: *d": {"a": {"b": 1}, "c": {"b": 1}},
    "a: [b, &x c, *x]": {"a": ["b", "c", "c"]},
    "title: !!str 12": {"title": "12"},
    "title: -5": {"title": -5},
    "title: 'two\n  lines'\nx: y": {"title": "two lines", "x": "y"},
    "category: [News]": {"category": ["News"]},
    "image: {src: a.png, alt: b}": {"image": {"src": "a.png", "alt": "b"}},
    "image: {}": {"image": {}},
    "x: {\n  a: [b], c: 'd'\n}": {"x": {"a": ["b"], "c": "d"}},
    'tags: [\n  "a", "b",\n  "c"\n]': {"tags": ["a", "b", "c"]},
    '"title": "x"\n"tags": ["a", "b"]': {"title": "x", "tags": ["a", "b"]},
    '{"title": "x", "tags": ["a", "b"]}': {"title": "x", "tags": ["a", "b"]},
    "? a\n: b": {"a": "b"},
    "summary: |\n  one #1\n  #two\n  > x\n  - y: [z] w\ntitle: x": {
        "summary": "one #1\n#two\n> x\n- y: [z] w\n", "title": "x",
    },
    "summary: >-\n  &x\n  *y*": {"summary": "&x *y*"},
    "summary: | # c\n  x\ntitle: y": {"summary": "x\n", "title": "y"},
}  # fmt: skip


@pytest.mark.parametrize("in_c", [True, False], ids=["c", "python"])
@pytest.mark.parametrize("header", [*NUMBERS, *REMARKS, *SIGNS, *YAML])
def test_signs(header: str, in_c: bool) -> None:
    """A sign belongs to a text, unless the header uses it as YAML does."""
    expected = {**NUMBERS, **REMARKS, **SIGNS, **YAML}[header]
    assert load_header(header, in_c=in_c).values == expected


def test_texts_that_look_like_lists() -> None:
    """Whole brackets under a name that wants a text are told, with their line."""
    header = "title: [a, b]\nsummary: [x] y\ntags: [c]\nslug: {d}\n"
    assert list(texts_in_brackets(header)) == [(0, "title", "[a, b]"), (3, "slug", "{d}")]
