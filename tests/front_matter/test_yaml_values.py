"""Headers that would take a machine down, or that YAML refuses."""

from __future__ import annotations

import pytest
import yaml

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
        (r'a: ["\x07x", {"\x08k": "\x07v", n: 4}]', {"a": ["x", {"k": "v", "n": 4}]}),
    ],
)
@pytest.mark.parametrize("in_c", [False, True])
def test_headers_that_are_read(header: str, value: object, in_c: bool) -> None:
    """Dates that are none are text; control characters go."""
    assert load_header(header, in_c=in_c) == value


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("[" * 101 + "]" * 101, "nested more than 100 deep"),
        ("{a: " * 101 + "}" * 101, "nested more than 100 deep"),
        ("- " * 101 + "x", "nested more than 100 deep"),
        ("a: &x [*x, 1]", "aliases stand for more than 10,000 values"),
        (
            "a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n"
            + "".join(f"{n}: &{n} [{', '.join([f'*{p}'] * 10)}]\n" for p, n in ("ab", "bc", "cd")),
            "aliases stand for more than 10,000 values",
        ),
        ("a: !!bool maybe", "a value does not fit its tag"),
        ("a: [1", "expected"),
    ],
)
@pytest.mark.parametrize("in_c", [False, True])
def test_headers_that_are_refused(header: str, message: str, in_c: bool) -> None:
    """Each with its reason, whichever of the two loaders there is."""
    with pytest.raises(yaml.YAMLError, match=message):
        load_header(header, in_c=in_c)


def test_what_is_nested_a_hundred_deep_is_read() -> None:
    """No author goes so far."""
    value = load_header("[" * 100 + "]" * 100)
    for _ in range(99):
        (value,) = value
    assert value == []


def test_aliases_may_stand_for_many_values() -> None:
    """A thousand of them are no bomb."""
    header = "a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n"
    header += "".join(f"{n}: &{n} [{', '.join([f'*{p}'] * 10)}]\n" for p, n in ("ab", "bc"))
    assert len(load_header(header)["c"]) == 10


def test_data_is_shown_as_it_is_written() -> None:
    """A word that YAML reads as a truth or a number is a word again; holes stay holes."""
    value = [{"q": "Is it?", "a": False}, None, [1.50, "x"]]
    written = [{"q": "Is it?", "a": "No"}, "", ["1.50", "x"], "more"]
    assert texts_as_written(value, written) == [{"q": "Is it?", "a": "No"}, None, ["1.50", "x"]]
    assert texts_as_written({"a": 1, "b": 2}, {"a": "01"}) == {"a": "01", "b": 2}
    assert texts_as_written([1], {"a": "1"}) == {"a": "1"}


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
