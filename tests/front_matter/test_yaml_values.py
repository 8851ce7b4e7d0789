"""Headers that would take a machine down, or that YAML refuses."""

from __future__ import annotations

from itertools import pairwise

import pytest
import yaml

from pelican_faq_related.core.front_matter.lines import field_lines
from pelican_faq_related.core.front_matter.yaml_values import (
    holds_texts,
    load_header,
    texts_as_written,
)


@pytest.mark.parametrize(
    ("header", "value"),
    [
        (f"[{'[1],' * 300}]", [[1]] * 300),  # wide, not deep
        ("a: &x [1, 2]\nb: *x", {"a": [1, 2], "b": [1, 2]}),
        ("a: 5 * 3", {"a": "5 * 3"}),
        ("a: 2025-02-31", {"a": "2025-02-31"}),
        ("a: 1\nb: 2025-02-31", {"a": "1", "b": "2025-02-31"}),  # all as they are written
        ("a: x\x07y", {"a": "xy"}),
        (r'a: "x\x07y\u0000"', {"a": "xy"}),
        (r'a: "\\x"', {"a": "\\x"}),
        ("a: 0x" + "f" * 5000, {"a": "0x" + "f" * 5000}),  # that no text can be made of
        ("a: 1:59:59\nb: 1" + ":59" * 9, {"a": 7199, "b": "1" + ":59" * 9}),
        ("a: 1:59.5\nb: 1" + ":59" * 400 + ".5", {"a": 119.5, "b": "1" + ":59" * 400 + ".5"}),
        (r'a: ["\x07x", {"\x08k": "\x07v", n: 4}]', {"a": ["x", {"k": "v", "n": 4}]}),
    ],
)
@pytest.mark.parametrize("in_c", [False, True])
def test_headers_that_are_read(header: str, value: object, in_c: bool) -> None:
    """Dates that are none are text; control characters go."""
    assert load_header(header, in_c=in_c) == (value, ())


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("[" * 101 + "]" * 101, "nested more than 100 deep"),
        ("{a: " * 101 + "}" * 101, "nested more than 100 deep"),
        ("- " * 101 + "x", "nested more than 100 deep"),
        ("".join(f"{' ' * n}a:\n" for n in range(102)), "nested more than 100 deep"),
        ("a:\n" + "".join(f"{' ' * n}-\n{' ' * n} a:\n" for n in range(51)), "100 deep"),
        ("a: " + "[" * 5000, "100 deep"),
        ("a:\n" + "".join(" " * 120 * n + "- " * 60 + "\n" for n in range(2)), "100 deep"),
        ('a: !!int ""', "a value does not fit its tag"),
        ("a: !!bool maybe", "a value does not fit its tag"),
        ("a: [1", "expected"),
    ],
)
@pytest.mark.parametrize("in_c", [False, True])
def test_headers_that_are_refused(header: str, message: str, in_c: bool) -> None:
    """Each with its reason, whichever of the two loaders there is."""
    with pytest.raises(yaml.YAMLError, match=message):
        load_header(header, in_c=in_c)


ITSELF = [
    ("a: &x [*x, 1]", {"a": [1]}, [("a", 0)]),
    ("a: &x [[*x, 1], *x]\nb: *x", {"a": [[1]], "b": [[1]]}, [("a", 0)]),
    ('a: 1\nb: &x [{"name":*x}]', {"a": 1, "b": [{"name": None}]}, [("b", 1)]),
    ("a: &x {b: *x}", {"a": {"b": None}}, [("a", 0)]),
    ("a: &x {b: 1, <<: *x}", {"a": {"b": 1}}, [("a", 0)]),
    ("a: &x {b: 1, <<: [*x, *x]}", {"a": {"b": 1}}, [("a", 0)]),
    ("a: &x {? *x : 1, b: 2}", {"a": {"b": 2}}, [("a", 0)]),
    ("? &x [*x]\n: 1\nb: 2", {"b": 2}, [("", 0)]),
    ("&x\na: 1\nb: *x\n<<: *x", {"a": 1, "b": None}, [("b", 2), ("<<", 3)]),
    ("a: &x !!set {? *x, ? b}", {"a": {"b"}}, [("a", 0)]),
    ("a: &x !!omap [? *x : 1, b: 2]", {"a": [("b", 2)]}, [("a", 0)]),
    ("a:\n- 1\n- &x\n  b: 2\n  c: *x", {"a": [1, {"b": 2, "c": None}]}, [("a", 4)]),
    ("a: &x {b: &y [*x, *y, 1]}\nc: *y", {"a": {"b": [1]}, "c": [1]}, [("a", 0)]),
]


@pytest.mark.parametrize(("header", "value", "circles"), ITSELF, ids=range(len(ITSELF)))
@pytest.mark.parametrize("in_c", [False, True])
def test_a_value_that_holds_itself_loses_that_alone(
    header: str, value: object, circles: list[tuple[str, int]], in_c: bool
) -> None:
    """All around it stays, and its field and line are told."""
    loaded = load_header(header, in_c=in_c)
    assert loaded.values == value
    assert list(loaded.circles) == circles
    assert "*" not in repr(load_header(header, as_text=True, in_c=in_c).values)


LETTERS = "abcdefghijklmnopqrstuvwxyz"


def rows(first: str, row: str, times: int, letters: str = LETTERS[:12]) -> str:
    """Return fields of which each holds the one before several times."""
    fields = [f"a: &a {first}"]
    for one, two in pairwise(letters):
        items = ",".join(row.replace("ALIAS", f"*{one}") for _ in range(times))
        fields.append(f"{two}: &{two} [{items}]")
    return "\n".join(["title: T", *fields, "last: x\n"])


def as_mappings(lists: str) -> str:
    """Return fields with mappings in place of lists; their keys are of no interest."""
    return lists.replace("[", "{").replace("]", "}")


DEEP = [f"{two}: &{two} {'[' * 90}*{one}{']' * 90}" for one, two in pairwise(LETTERS)]
BOMBS = {
    "lists": rows("[1, 2]", "ALIAS", 9),
    "quoted keys": as_mappings(rows("[k: 1]", '"k":ALIAS', 9)),
    "keys in single quotes": as_mappings(rows("[k: 1]", "'k':ALIAS", 9)),
    "pairs in a list": rows("[1, 2]", '"k":ALIAS', 9),
    "merges": as_mappings(rows("[k: 1]", "<<: ALIAS", 9, LETTERS)),
    "merged lists": as_mappings(rows("[k: 1]", "<<: (ALIAS, ALIAS)", 1, LETTERS))
    .replace("(", "[")
    .replace(")", "]"),
    "long texts": rows(f"'{'x' * 40_000}'", "ALIAS", 9),
    "depth": "\n".join(["title: T", "a: &a [1]", *DEEP, "last: x\n"]),
}


@pytest.mark.parametrize("name", BOMBS)
@pytest.mark.parametrize("as_text", [False, True])
@pytest.mark.parametrize("in_c", [False, True])
def test_aliases_that_explode_are_refused(name: str, as_text: bool, in_c: bool) -> None:
    """They are counted where they were read, whatever signs stand around them."""
    message = "100 deep" if name == "depth" else "its aliases stand for more than 10,000 values"
    with pytest.raises(yaml.YAMLError, match=message):
        load_header(BOMBS[name], as_text=as_text, in_c=in_c)


def test_nodes_are_no_names() -> None:
    """A key that is a list is never shown; where a header is refused, words are looked for."""
    assert field_lines("---\n? [a, b]\n: 1\nfaq: 1\n---\n", "faq") == [4]
    header = BOMBS["quoted keys"].replace("last:", "? *l\n:")
    assert field_lines(f"---\n{header}faq: 1\n---\n", "faq") == [17]


def test_what_is_nested_a_hundred_deep_is_read() -> None:
    """No author goes so far."""
    value = load_header("[" * 100 + "]" * 100).values
    for _ in range(99):
        (value,) = value
    assert value == []


def test_aliases_may_stand_for_many_values() -> None:
    """A thousand of them are no bomb."""
    header = "a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n"
    header += "".join(f"{n}: &{n} [{', '.join([f'*{p}'] * 10)}]\n" for p, n in ("ab", "bc"))
    assert len(load_header(header).values["c"]) == 10


def test_data_is_shown_as_it_is_written() -> None:
    """A word that YAML reads as a truth or a number is a word again; holes stay holes."""
    value = [{"q": "Is it?", "a": False}, None, [1.50, "x"]]
    written = [{"q": "Is it?", "a": "No"}, "", ["1.50", "x"], "more"]
    assert texts_as_written(value, written) == [{"q": "Is it?", "a": "No"}, None, ["1.50", "x"]]
    assert texts_as_written({"a": 1, "b": 2}, {"a": "01"}) == {"a": "01", "b": 2}
    assert texts_as_written([1], {"a": "1"}) == {"a": "1"}
    assert texts_as_written({False: "Nei", 1984: 2}, {"no": "Nei", "1984": "02"}) == {
        "no": "Nei",
        "1984": "02",
    }


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", True),
        (None, True),
        ([{"q": "Is it?", "a": None}], True),
        ([], True),
        (False, False),
        (4, False),
        ([{"q": "Is it?", "a": False}], False),
        (["text", ["text", 4]], False),
        ({"no": "Nei"}, True),
        ({False: "Nei"}, False),
    ],
)
def test_data_of_texts_alone_needs_no_second_reading(value: object, expected: bool) -> None:
    """A truth or a number anywhere in the data needs one."""
    assert holds_texts(value) is expected


@pytest.mark.parametrize("in_c", [False, True])
def test_what_is_closed_on_the_way_down_makes_nothing_less_deep(in_c: bool) -> None:
    """Each list holds an empty one beside the next."""
    header = f"a: {'[[],' * 101}{']' * 101}"
    with pytest.raises(yaml.YAMLError, match="more than 100 deep"):
        load_header(header, in_c=in_c)
