"""Reads the values of a YAML header, the same with and without PyYAML's C library.

PyYAML's loader in C takes plain texts that its loader in Python refuses, such as a question mark
in a list: ``keywords: [what is tea?]``. Which of them a machine has must not decide whether an
article is published.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import yaml
from frontmatter.default_handlers import YAMLHandler

from .aliases import Circle
from .as_meant import is_shielded, shield, with_signs
from .loaders import HAS_C, loader_class
from .nesting import check_depth

# Characters inside a word that the loader in Python stumbles over, and stand-ins for them.
_INSIDE = re.compile(r"(?<=[^\s\[{,])[?\t]")
_STAND_INS = {"?": "\ue03f", "\t": "\ue009"}
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_BACK = str.maketrans({stand_in: character for character, stand_in in _STAND_INS.items()})


class LoadedHeader(NamedTuple):
    """What a header holds, and where a value held itself: it is left out there."""

    values: Any
    circles: tuple[Circle, ...] = ()


def load_header(header: str, *, as_text: bool = False, in_c: bool | None = None) -> LoadedHeader:
    """Return what a header holds; with ``as_text`` every scalar as the text that is written.

    A header with a value that YAML takes for a date or number but that is none, like 2025-02-31,
    is read as text. ``in_c`` chooses PyYAML's loader; by default, the faster one that there is.
    Raises yaml.YAMLError, also where a few lines would become more values than a header can have.
    """
    try:
        loaded = _load(shield(header), as_text=as_text, in_c=in_c)
    except yaml.reader.ReaderError:  # a control character, which no YAML may hold
        readable = _without_controls(header)
        if readable == header:
            raise
        return load_header(readable, as_text=as_text, in_c=in_c)
    except (ValueError, OverflowError) as error:
        if as_text:
            raise yaml.YAMLError(str(error)) from error
        return load_header(header, as_text=True, in_c=in_c)
    except RecursionError as error:
        raise yaml.YAMLError("it is nested too deeply") from error
    except (AttributeError, LookupError, TypeError) as error:  # of a tag: !!bool maybe
        raise yaml.YAMLError(f"a value does not fit its tag: {error}") from error
    if "\\" in header:
        return loaded._replace(values=_changed(loaded.values, _without_controls))
    return loaded


def compose_header(header: str) -> yaml.Node | None:
    """Return the root of a header's nodes, which know where they stand. Raises yaml.YAMLError."""
    loader = loader_class(as_text=True, in_c=HAS_C)
    header = shield(header)
    check_depth(header, loader)
    root: yaml.Node | None = yaml.compose(header, Loader=loader)
    return root


def _load(header: str, *, as_text: bool, in_c: bool | None) -> LoadedHeader:
    in_c = HAS_C and in_c is not False
    kind = loader_class(as_text=as_text, in_c=in_c)
    text = header if in_c else _INSIDE.sub(lambda match: _STAND_INS[match[0]], header)
    check_depth(text, kind)
    used = []

    def loader(stream: str) -> Any:
        used.append(kind(stream))
        return used[0]

    values = YAMLHandler().load(text, Loader=loader)
    if not in_c:
        values = _changed(values, lambda text: text.translate(_BACK))
    if is_shielded(header):
        values = _changed(values, with_signs)
    return LoadedHeader(values, used[0].circles)


def _without_controls(text: str) -> str:
    """Return a text without what escapes can write, but no feed, path or page can hold."""
    return _CONTROLS.sub("", text)


def holds_texts(value: object) -> bool:
    """Whether all scalars in entries are texts; YAML reads ``answer: No`` as false."""
    if isinstance(value, Mapping):
        return all(isinstance(key, str) for key in value) and all(map(holds_texts, value.values()))
    return isinstance(value, str | None) or (
        isinstance(value, list) and all(map(holds_texts, value))
    )


def texts_as_written(value: object, written: object) -> object:
    """Return entries with their scalars, and the names of these, as they are written.

    >>> texts_as_written([{"q": "Is it?", "a": False}], [{"q": "Is it?", "a": "No"}])
    [{'q': 'Is it?', 'a': 'No'}]
    """
    if isinstance(value, Mapping) and isinstance(written, Mapping):
        if len(value) == len(written):  # a name may be no text to YAML: {no: Nei}
            pairs = zip(value.values(), written.items(), strict=True)
            return {key: texts_as_written(item, text) for item, (key, text) in pairs}
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
