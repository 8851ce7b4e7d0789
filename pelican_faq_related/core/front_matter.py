"""Source text -> YAML header and body; a YAML mapping -> metadata under Pelican's names.

Accepted form: the file's first line is ``---``, a later line is ``---`` or ``...``, and what
stands between is a YAML mapping, as Astro, Hugo and Jekyll write it:

    ---
    title: "Tea: a short guide"
    pubDate: "Sep 18 2025"
    keywords: [green tea, oolong]
    ---
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from . import faq_data
from .keywords import parse_keywords
from .own_address import set_address
from .text import one_line, words

_HEADER = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(?P<header>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_LEADING_TITLE = re.compile(
    r"\A(?:[ \t]*\r?\n)*[ ]{0,3}"
    r"(?:\#[ \t]+(?P<atx>.{1,300}?)(?:[ \t]+\#+)?(?:[ \t]*\{[^{}\n]{0,200}\})?[ \t]*"
    r"|<h1\b[^<>]{0,300}>(?P<tagged>[^<]+)</h1\s*>[ \t]*"
    r"|(?P<setext>[^\s#<].{0,300}?)[ \t]*\r?\n=+[ \t]*)(?:\r?\n|\Z)"
)

# Pelican's name: the names that other generators use for it, most telling first.
ALIASES: Mapping[str, tuple[str, ...]] = {
    "date": tuple(
        "pubdate pubdatetime publishdate publish_date publisheddate publishedat published_at"
        " published".split()
    ),
    "modified": tuple(
        "updateddate moddatetime lastmod last_modified_at updated updatedat updated_at".split()
    ),
    "slug": ("postslug",),
    "lang": ("language",),
    "image": ("heroimage", "hero_image", "cover", "coverimage", "cover_image", "featured_image"),
    "image_alt": ("heroimagealt", "hero_image_alt", "imagealt", "coveralt", "cover_alt"),
    "reading_time": ("readingtime", "readtime"),
    "summary": ("excerpt",),
}
_DATES = ("date", "modified")
_TRUTHS = {
    **dict.fromkeys(("true", "yes", "on"), True),
    **dict.fromkeys(("false", "no", "off"), False),
}
# Pelican takes these as text; YAML may have read a number, a date or a boolean.
_TEXTS = (
    "title slug category author status lang summary description template save_as url"
    " image image_alt reading_time translation path timezone date_format"
).split()
_NO_TRUTHS = ("image", "image_alt", "reading_time")  # a yes or no says nothing there
_TEXT_LISTS = ("tags", "authors", "keywords")
_NAMES = ("name", "title", "label")  # of what an object in a list is called


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """A source file that opens with a fenced header."""

    header: str  # the text between the fences
    body: str
    body_line: int  # the body's first line in the file, counted from 1


def split_front_matter(text: str) -> FrontMatter | None:
    """Split a source at its fences; none where it does not open with a closed header."""
    match = _HEADER.match(text)
    if match is None:
        return None
    return FrontMatter(
        header=match["header"],
        body=text[match.end() :],
        body_line=text.count("\n", 0, match.end()) + 1,
    )


def without_title(body: str, title: str) -> str:
    """Drop a leading ``# Title`` (or underlined title) that repeats the title of the metadata."""
    match = _LEADING_TITLE.match(body)
    if match is None:
        return body
    heading = one_line(match["atx"] or match["tagged"] or match["setext"])
    same = heading == one_line(title) or words(heading) == words(title) != ()
    return body[match.end() :] if same else body


def to_pelican(
    values: Mapping[Any, Any],
    as_written: Callable[[], Mapping[Any, Any]],
    more_texts: Collection[str] = (),
) -> dict[str, Any]:
    """Return the metadata of a YAML mapping under Pelican's names.

    ``as_written()`` gives the same mapping with every scalar as the text that stands in the file;
    it is called only where YAML made something else of a text (``title: 1984``). ``more_texts``
    are further names whose values are to be texts.
    Texts, lists of texts and datetimes come out, ready for Pelican; unknown names keep the value
    that YAML gave them. An empty value is no value.
    """
    found = _under_pelican_names(values)
    misread = [
        name
        for name, value in found.items()
        if not _fits(name, value) or (name in more_texts and isinstance(value, int | float))
    ]
    if misread:
        written = _under_pelican_names(as_written())
        for name in misread:
            found[name] = _as_text(name, found[name], written.get(name, found[name]))
    if "title" in found:
        found["title"] = one_line(found["title"])
    if "keywords" in found:
        found["keywords"] = list(parse_keywords(found["keywords"]))
    return {name: value for name, value in found.items() if not _empty(value, name)}


def _under_pelican_names(values: Mapping[Any, Any]) -> dict[str, Any]:
    found = {str(name).lower(): value for name, value in values.items()}
    found = {name: value for name, value in found.items() if not _empty(value, name)}
    for name, aliases in ALIASES.items():
        for alias in aliases:
            if alias in found and not (name in _DATES and _truth(found[alias]) is not None):
                found.setdefault(name, found[alias])
    for name in _DATES:
        if name in found:
            found[name] = as_time(found[name])
    _flatten_image(found)
    _flatten_names(found)
    set_address(found)
    draft = _truth(found.get("draft"))
    if draft is None and "published" in found:
        draft = _truth(found["published"]) is False
    if draft is not None:
        found.setdefault("status", "draft" if draft else "published")
    if str(found.get("status")).strip().lower() == "publish":  # as WordPress says it
        found["status"] = "published"
    if isinstance(found.get("reading_time"), dict):
        found["reading_time"] = found["reading_time"].get("text")
    return {name: value for name, value in found.items() if not _empty(value, name)}


def _truth(value: Any) -> bool | None:
    """Return what a value says, if it is one that says yes or no."""
    return _TRUTHS.get(str(value).strip().lower())


def as_time(value: Any) -> Any:
    """Return a date as the time at which it begins; any other value as it is."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time())
    return value


def aliased(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what stands under the names of other generators, under Pelican's names."""
    foreign = {alias for aliases in ALIASES.values() for alias in aliases}
    foreign |= {"categories", "draft", "published"}
    lower = {str(name).lower(): value for name, value in values.items()}
    found = {name: value for name, value in lower.items() if name in foreign}
    mapped = to_pelican(found, lambda: found)
    return {name: value for name, value in mapped.items() if name not in foreign}


def _flatten_image(found: dict[str, Any]) -> None:
    image = found.get("image")
    if isinstance(image, dict):
        found["image"] = next(
            (image[name] for name in ("src", "url", "image", "path") if image.get(name)), None
        )
        if image.get("alt"):
            found.setdefault("image_alt", image["alt"])


def _flatten_names(found: dict[str, Any]) -> None:
    """Make texts, and lists of texts, of what names categories, tags, keywords and authors."""
    for name in ("category", "categories", "tags", "keywords", "author", "authors"):
        value = found.get(name)
        if isinstance(value, dict | list):
            names = list(_names(value))
            one = name == "author" and isinstance(value, dict)
            found[name] = names[0] if one and names else names
    if found.get("categories"):
        found.setdefault("category", found["categories"])
    if isinstance(found.get("author"), list):
        found.setdefault("authors", found["author"])
        del found["author"]


def _names(value: Any) -> Iterator[Any]:
    """Yield the names in nested lists and objects; an object without a name lists its keys.

    >>> list(_names([["Tea", "Green"], {"name": "Cups", "slug": "cup"}, {"Pots": 3}]))
    ['Tea', 'Green', 'Cups', 'Pots']
    """
    if isinstance(value, dict):
        named = [value[name] for name in _NAMES if name in value]
        value = named[0] if named else list(value)
    if isinstance(value, list):
        for item in value:
            yield from _names(item)
    elif value is not None:
        yield value


def _empty(value: Any, name: str = "") -> bool:
    """Whether a value is none; an empty URL is one, that of the front page."""
    if name in ("url", "save_as"):
        return False
    return value is None or value in ([], {}) or (isinstance(value, str) and not value.strip())


def _fits(name: str, value: Any) -> bool:
    """Whether a value has the type that Pelican wants under this name."""
    if name in _DATES:
        return isinstance(value, str | datetime)
    if name in faq_data.FIELDS:
        return not isinstance(value, list) or faq_data.holds_texts(value)
    if name in _TEXT_LISTS:
        items = value if isinstance(value, list) else [value]
        return all(isinstance(item, str) for item in items)
    return name not in _TEXTS or isinstance(value, str)


def _as_text(name: str, value: Any, written: Any) -> Any:
    """Return what stands in the file in place of what YAML made of it."""
    if value is None or (isinstance(value, bool) and name in _NO_TRUTHS):
        return ""
    if name in faq_data.FIELDS:
        return faq_data.as_written(value, written)
    if isinstance(value, list) and isinstance(written, list):
        pairs = zip(value, written, strict=False)
        items = [str(text) for item, text in pairs if not _empty(item)]
        if name in _TEXT_LISTS:
            return items
        return "".join(items[:1]) if name in ("category", "image") else ", ".join(items)
    return str(written)
