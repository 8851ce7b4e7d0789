r"""Keeps texts whose signs YAML would take for its own, as most authors do not know these signs.

``Tea #1`` is a text, ``Tea # one`` has a remark behind it; ``&Co``, ``*so*``, ``@home`` and ``[New]
cups`` are texts, unless the header uses the sign as YAML does. In: a header. Out: the same with
stand-ins for such signs, which YAML knows nothing of, and what puts the signs back into a text.

>>> with_signs(shield("title: Tea #1 # green\nauthor: *jane*"))
'title: Tea #1 # green\nauthor: *jane*'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

_SIGNS = "#&*!@%`{[>|?-\"':"
_STAND_INS = {sign: chr(0x10FF00 + ord(sign)) for sign in _SIGNS}  # no font has signs there
_BACK = str.maketrans({stand_in: sign for sign, stand_in in _STAND_INS.items()})
_ANY_STAND_IN = re.compile(f"[{''.join(_STAND_INS.values())}]")

# A remark begins with "# "; a sign directly before a letter or a digit is part of the text.
_IN_TEXT = re.compile(r"(?<=[\s\[{,])#(?=\w)")
# A name with a value, or an item of a list, whose value begins with a sign of YAML.
_BEGINS = re.compile(
    r"^(?P<indent> *)(?P<dashes>(?:- +)*)(?:(?P<name>[^\s:\"'#&*!|>%@`{\[-][^:\n]*+):[ \t]++)?"
    r"(?P<value>[&*!@%`{\[>|?\"'-][^\n\r]*)",
    re.MULTILINE,
)
# A text, whatever it looks like: no other value makes sense under these names.
_TEXTS = frozenset("title subtitle slug summary excerpt description status lang template".split())
# Besides, a number that begins a text is part of it.
_NAMES_OF_TEXTS = _TEXTS | frozenset("category author authors tags tag keywords keyword".split())
_NO_TEXT = re.compile(
    r"true|false|yes|no|on|off|null|~|[-+]?[\d.,_:]+|\d{4}-\d\d?-\d\d?[T \d:.+Z-]*"
    r"""|["'].*["']|\[.*\]|\{.*\}""",
    re.IGNORECASE,
)
_LONGEST = 200  # characters in front of a sign, of a name and a value that is no text
_NUMBER = re.compile(r"[-+]?[\d.,_:]+")
_BLOCK = re.compile(r"[|>][-+\d]*[ \t]*(?:#.*)?")  # a text on the lines below
_QUOTED = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?P<behind>.*)""")
_REMARK = re.compile(r"(?:[ \t]+#.*|[ \t]*)\Z")
_ANCHOR = re.compile(r"[&*]([^\s,\[\]{}]+)")
# An anchor or an alias at a place where YAML may have one.
_AT_PLACE = re.compile(r"(?:^|(?<=[\s\[{,:-]))[&*][^\s,\[\]{}]++", re.MULTILINE)
_COLLECTION = re.compile(r"[ \t]+(?:\[.*\]|\{.*\})[ \t]*(?:#.*)?")
_NEXT_NAME = re.compile(r"[\r\n]*+(?:[\w-]++:[ \t\r\n]|\Z)")
_COLON = re.compile(r":(?=[ \t]|$)")


def shield(header: str) -> str:
    """Return a header with stand-ins for signs that belong to its texts."""
    if "#" in header and _IN_TEXT.search(header):
        header = _shield_numbers(header)
    named = _Named(header)
    return _BEGINS.sub(lambda line: _shielded(line, named), header)


def texts_in_brackets(header: str) -> Iterator[tuple[int, str, str]]:
    """Yield lines, counted from 0, with names and values that are texts as they are written.

    YAML would make lists and the like of them; under these names, that makes no sense.
    """
    number = passed = 0
    for line in _BEGINS.finditer(header):
        name, value = (line["name"] or "").strip().lower(), line["value"].rstrip()
        whole = value[0] + value[-1] in ("[]", "{}")
        if line["indent"] or not (name in _TEXTS and whole):
            continue
        if _is_text_in_brackets(value, name, line):
            number += header.count("\n", passed, line.start())
            passed = line.start()
            yield number, name, value


def with_signs(text: str) -> str:
    """Return a text with the signs that stand-ins stand for."""
    return text.translate(_BACK)


def is_shielded(header: str) -> bool:
    """Whether a header has stand-ins."""
    return not header.isascii() and _ANY_STAND_IN.search(header) is not None


def _shield_numbers(header: str) -> str:
    """Put a stand-in for each ``#`` that belongs to a text."""
    lines = [*header.split("\n"), ""]
    for number, line in enumerate(lines):
        if "#" not in line or line.lstrip().startswith("#"):
            continue
        opens_block = ":" in line and line.partition(":")[2].lstrip()[:1] == "#"
        if not opens_block or not _is_below(lines[number + 1], line):
            lines[number] = _IN_TEXT.sub(_number_sign, line)
    return "\n".join(lines[:-1])


def _is_below(line: str, above: str) -> bool:
    """Whether a line holds a part of the value that begins above it."""
    indent = len(line) - len(line.lstrip())
    return bool(line.strip()) and (
        indent > len(above) - len(above.lstrip()) or line.lstrip().startswith("- ")
    )


def _number_sign(sign: re.Match[str]) -> str:
    """Return the stand-in; the sign itself behind a value that is no text: ``true #not yet``."""
    if sign.start() > _LONGEST:
        return _STAND_INS["#"]
    name, colon, value = sign.string[: sign.start()].partition(":")
    value = value.strip() if colon else name.strip().removeprefix("-").strip()
    if _NO_TEXT.fullmatch(value):
        name = name.strip().removeprefix("- ").strip().lower()
        if not (name in _NAMES_OF_TEXTS and _NUMBER.fullmatch(value)):
            return "#"
    return _STAND_INS["#"]


def _shielded(line: re.Match[str], named: _Named) -> str:
    """Return a line with a stand-in for the sign that its value begins with, if that is a text."""
    value, name = line["value"], line["name"]
    if not (name or line["dashes"]) or not _is_text(
        value, (name or "").strip().lower(), line, named
    ):
        return line[0]
    start = line.start("value") - line.start()
    return f"{line[0][:start]}{_STAND_INS[value[0]]}{_COLON.sub(_STAND_INS[':'], value[1:])}"


def _is_text(value: str, name: str, line: re.Match[str], named: _Named) -> bool:
    """Whether a value that begins with a sign of YAML is a text nevertheless."""
    sign = value[0]
    if sign in "[{":
        return _is_text_in_brackets(value, name, line)
    if sign in "\"'":
        quoted = _QUOTED.fullmatch(value)
        return _goes_on(quoted["behind"], line) if quoted else _stays_open(line)
    if sign in "&*":
        return not _is_known(value, named)
    return (
        sign in "@%`"  # no value of YAML begins so
        or (sign == "!" and value[1:2] not in ("!", "<"))
        or (sign in "|>" and _BLOCK.fullmatch(value) is None)
        or (sign in "-?" and bool(name) and value[1:2] in ("", " "))
    )


class _Named:
    """The names of the anchors and aliases of a header, found when first asked for."""

    def __init__(self, header: str) -> None:
        self._header = header

    @cached_property
    def signs(self) -> frozenset[str]:
        """The names with their signs: ``&tea``, ``*tea``."""
        return frozenset(_AT_PLACE.findall(self._header))


def _is_known(value: str, named: _Named) -> bool:
    """Whether an anchor has an alias, or an alias an anchor."""
    found = _ANCHOR.match(value)
    if found is None:
        return False
    if value[0] == "&" and _COLLECTION.fullmatch(value, found.end()):
        return True
    if value[0] == "*" and not _REMARK.match(value, found.end()):
        return False
    return ("*" if value[0] == "&" else "&") + found[1] in named.signs


def _goes_on(behind: str, line: re.Match[str]) -> bool:
    """Whether a text stands behind a value that ends in its line."""
    if _REMARK.match(behind):
        return False
    in_brackets = behind.lstrip()[:1] in (",", "]", "}") and bool(line["indent"])
    return not in_brackets and not (line["dashes"] and not line["name"] and behind.startswith(":"))


def _stays_open(line: re.Match[str]) -> bool:
    """Whether a quotation mark is never closed, and the next line has a name of its own."""
    sign = line["value"][0]
    return sign not in line["value"][1:] and _NEXT_NAME.match(line.string, line.end()) is not None


def _is_text_in_brackets(value: str, name: str, line: re.Match[str]) -> bool:
    if value.startswith(("{{", "{%")):
        return True  # of a template
    depth = 0
    for sign in re.finditer(r"[\[{\]}]", value):
        depth += 1 if sign[0] in "[{" else -1
        if depth == 0:
            behind = value[sign.end() :]
            if _goes_on(behind, line):
                return True
            outermost = not line["indent"] and not line["dashes"]
            no_mapping = value[0] == "{" and ":" not in value and value[1] != "}"
            return no_mapping or (name in _TEXTS and outermost)
    return False
