"""Reads the values of a YAML header, the same with and without PyYAML's C library.

PyYAML's loader in C takes plain texts that its loader in Python refuses, such as a question mark
in a list: ``keywords: [what is tea?]``. Which of them a machine has must not decide whether an
article is published.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler

# Characters inside a word that the loader in Python stumbles over, and stand-ins for them.
_INSIDE = re.compile(r"(?<=[^\s\[{,])[?\t]")
_STAND_INS = {"?": "\ue03f", "\t": "\ue009"}
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_BACK = str.maketrans({stand_in: character for character, stand_in in _STAND_INS.items()})


# What may be an alias, and what nests deeper than any author does: enough of it kills a process.
_ALIAS = re.compile(r"(?:^|[\s\[{,])\*[^\s*]")
_MOST_VALUES = 10_000
_DEEPEST = 100
_COMPACT = re.compile(rf"(?:[-?:]\s+){{{_DEEPEST}}}")


def load_header(header: str, *, as_text: bool = False, in_c: bool | None = None) -> Any:
    """Return what a header holds; with ``as_text`` every scalar as the text that is written.

    A header with a value that YAML takes for a date or number but that is none, like 2025-02-31,
    is read as text. ``in_c`` chooses PyYAML's loader; by default, the faster one that there is.
    Raises yaml.YAMLError, also where a few lines would become more values than a header can have.
    """
    try:
        _check_size(header)
        values = _load(header, as_text=as_text, in_c=in_c)
    except yaml.reader.ReaderError:  # a control character, which no YAML may hold
        readable = _without_controls(header)
        if readable == header:
            raise
        return load_header(readable, as_text=as_text, in_c=in_c)
    except ValueError:
        values = _load(header, as_text=True, in_c=in_c)
    except RecursionError as error:
        raise yaml.YAMLError("it is nested too deeply") from error
    except (AttributeError, KeyError, TypeError, OverflowError) as error:  # of a tag: !!bool maybe
        raise yaml.YAMLError(f"a value does not fit its tag: {error}") from error
    return _changed(values, _without_controls) if "\\" in header else values


def _check_size(header: str) -> None:
    """Raise yaml.YAMLError where a header is nested too deeply, or its aliases explode."""
    # What is counted first is counted much faster.
    compact = sum(map(header.count, "-?:")) >= _DEEPEST and _COMPACT.search(header)
    if compact or header.count("[") + header.count("{") > _DEEPEST:
        depth = deepest = 0
        for sign in re.findall(r"[\[{\]}]", header):
            depth = depth + 1 if sign in "[{" else max(depth - 1, 0)
            deepest = max(deepest, depth)
        if compact or deepest > _DEEPEST:
            raise yaml.YAMLError(f"it is nested more than {_DEEPEST} deep")
    if "*" in header and _ALIAS.search(header):
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        if _count(yaml.compose(header, Loader=loader), {}) > _MOST_VALUES:
            raise yaml.YAMLError(f"its aliases stand for more than {_MOST_VALUES:,} values")


def _count(node: yaml.Node | None, counted: dict[int, int]) -> int:
    """Return how many values a node stands for; one that holds itself has no end of them."""
    if not isinstance(node, yaml.CollectionNode):
        return 1
    if id(node) not in counted:
        counted[id(node)] = _MOST_VALUES + 1  # until it is known: only seen from inside itself
        parts = [part for pair in node.value for part in (pair if type(pair) is tuple else [pair])]
        counted[id(node)] = 1 + sum(_count(part, counted) for part in parts)
    return counted[id(node)]


def _load(header: str, *, as_text: bool, in_c: bool | None) -> Any:
    name = "BaseLoader" if as_text else "SafeLoader"
    fast = getattr(yaml, f"C{name}", None)
    if fast is not None and in_c is not False:
        return YAMLHandler().load(header, Loader=fast)
    shielded = _INSIDE.sub(lambda match: _STAND_INS[match[0]], header)
    values = YAMLHandler().load(shielded, Loader=getattr(yaml, name))
    return _changed(values, lambda text: text.translate(_BACK))


def _without_controls(text: str) -> str:
    """Return a text without what escapes can write, but no feed, path or page can hold."""
    return _CONTROLS.sub("", text)


def holds_texts(value: object) -> bool:
    """Whether all scalars in a list of entries are texts; YAML reads ``answer: No`` as false."""
    if isinstance(value, Mapping):
        return all(map(holds_texts, value.values()))
    return isinstance(value, str | None) or (
        isinstance(value, list) and all(map(holds_texts, value))
    )


def texts_as_written(value: object, written: object) -> object:
    """Return a list of entries with its scalars as they are written.

    >>> texts_as_written([{"q": "Is it?", "a": False}], [{"q": "Is it?", "a": "No"}])
    [{'q': 'Is it?', 'a': 'No'}]
    """
    if isinstance(value, Mapping) and isinstance(written, Mapping):
        return {key: texts_as_written(item, written.get(key, item)) for key, item in value.items()}
    if isinstance(value, list) and isinstance(written, list):
        return [texts_as_written(*pair) for pair in zip(value, written, strict=False)]
    return value if value is None else written


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    """Return a value with each text in it changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_changed(item, change) for item in value]
    if isinstance(value, dict):
        return {_changed(key, change): _changed(item, change) for key, item in value.items()}
    return value
