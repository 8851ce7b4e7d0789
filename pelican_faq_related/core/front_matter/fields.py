"""Gives the values of a header the names and types that Pelican wants."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from ..html import one_line
from .addresses import Given, take_addresses
from .dates import as_time
from .yaml_values import holds_texts, texts_as_written

# Pelican's name: the names that other generators use for it, most telling first. Here they are in
# small letters and without signs: hero_image and hero-image are heroImage.
_ALIASES = {
    "date": "pubdate pubdatetime publishdate publisheddate publishedat published created createdat",
    "modified": "updateddate moddatetime lastmod lastmodified lastmodifiedat updated updatedat"
    " lastupdated lastupdate",
    "slug": "postslug",
    "lang": "language",
    "image": "heroimage cover coverimage featuredimage featureimage headercover headerimage"
    " thumbnail ogimage images",
    "image_alt": "heroimagealt imagealt coveralt coverimagealt featuredimagealt",
    "reading_time": "readingtime readtime",
    "summary": "excerpt",
    "tags": "tag",
    "keywords": "keyword",
}
ALIASES: Mapping[str, tuple[str, ...]] = {
    name: tuple(aliases.split()) for name, aliases in _ALIASES.items()
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
# A yes or no says nothing there.
_NO_TRUTHS = ("image", "image_alt", "reading_time", "keywords", "tags")
_TEXT_LISTS = ("tags", "authors", "keywords")
_NAMED = ("category", "categories", "tags", "keywords", "author", "authors")
_NAMES = ("name", "title", "label")  # of what an object in a list is called


_PELICANS = {alias: name for name, aliases in ALIASES.items() for alias in aliases}
_KNOWN = frozenset((*_TEXTS, *_NAMED, *_DATES, *ALIASES)).union(*ALIASES.values())


class OwnFields(NamedTuple):
    """The fields that this package reads itself, and how."""

    entries: Collection[str]  # may hold entries, all of whose scalars are texts
    parse_keywords: Callable[[object], Sequence[str]]


def to_pelican(  # noqa: PLR0913 - few callers give the last ones
    values: Mapping[Any, Any],
    as_written: Callable[[], Mapping[Any, Any]],
    own: OwnFields,
    more_texts: Collection[str] = (),
    site_url: str = "",
    *,
    given: Given | None = None,
) -> dict[str, Any]:
    """Return the metadata of a YAML mapping under Pelican's names.

    ``as_written()`` gives the same mapping with every scalar as the text that stands in the file;
    it is called only where YAML made something else of a text (``title: 1984``). ``own`` says how
    our own fields are read. ``more_texts`` are further names whose values are to be texts. An
    address below ``site_url`` is the site's own. ``given`` is told of the address that was taken.
    Texts, lists of texts and datetimes come out, ready for Pelican; unknown names keep the value
    that YAML gave them. Empty values are left out.
    """
    found = _under_pelican_names(values)
    misread = [
        name
        for name, value in found.items()
        if not _fits(name, value, own) or (name in more_texts and isinstance(value, int | float))
    ]
    if misread:
        written = _under_pelican_names(as_written())
        for name in misread:
            found[name] = _as_text(name, found[name], written.get(name, found[name]), own)
    for name in _NAMED:
        if isinstance(found.get(name), list):
            found[name] = [item for item in found[name] if not _empty(item)]
    if "title" in found:
        found["title"] = one_line(found["title"])
    take_addresses(found, site_url, given or Given())
    if found.get("keywords", False) is not False:
        found["keywords"] = list(own.parse_keywords(found["keywords"]))
    return {name: value for name, value in found.items() if not _empty(value, name)}


def _under_pelican_names(values: Mapping[Any, Any]) -> dict[str, Any]:
    found = {str(name).lower(): value for name, value in values.items()}
    found = {name: value for name, value in found.items() if not _empty(value, name)}
    _map_aliases(found)
    _flatten_image(found)
    _flatten_names(found)
    _set_status(found)
    if isinstance(found.get("reading_time"), dict):
        found["reading_time"] = found["reading_time"].get("text")
    return {name: value for name, value in found.items() if not _empty(value, name)}


def _map_aliases(found: dict[str, Any]) -> None:
    spelled = {_without_signs(name): value for name, value in found.items()}
    for name, aliases in ALIASES.items():
        for alias in aliases:
            if alias in spelled and not (name in _DATES and _truth(spelled[alias]) is not None):
                found.setdefault(name, spelled[alias])
    for name in _DATES:
        if name in found:
            found[name] = as_time(found[name])


def _set_status(found: dict[str, Any]) -> None:
    draft = _truth(found.get("draft"))
    if draft is None and "published" in found:
        draft = _truth(found["published"]) is False
    if draft is not None:
        found.setdefault("status", "draft" if draft else "published")
    if str(found.get("status")).strip().lower() == "publish":  # as WordPress says it
        found["status"] = "published"


def _truth(value: Any) -> bool | None:
    """Return what a value says, if it is one that says yes or no."""
    return _TRUTHS.get(str(value).strip().lower())


def _without_signs(name: str) -> str:
    return name.replace("_", "").replace("-", "")


def aliased(values: Mapping[str, Any], own: OwnFields) -> dict[str, Any]:
    """Return what stands under the names of other generators, under Pelican's names."""
    foreign = {alias for aliases in ALIASES.values() for alias in aliases}
    foreign |= {"categories", "draft", "published"}
    lower = {str(name).lower(): value for name, value in values.items()}
    found = {name: value for name, value in lower.items() if _without_signs(name) in foreign}
    mapped = to_pelican(found, lambda: found, own)
    return {name: value for name, value in mapped.items() if name not in found}


def images_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the image, and the words for it, that stand under names of other generators."""
    spelled = {_without_signs(str(name).lower()): value for name, value in values.items()}
    found = {}
    for name in ("image", "image_alt"):
        named = [spelled[alias] for alias in ALIASES[name] if spelled.get(alias)]
        if named and not values.get(name) and isinstance(named[0], str):
            found[name] = named[0]
    return found


def _flatten_image(found: dict[str, Any]) -> None:
    image = found.get("image")
    if isinstance(image, list):
        image = found["image"] = next(iter(image), None)
    if isinstance(image, dict):
        found["image"] = next(
            (image[name] for name in ("src", "url", "image", "path") if image.get(name)), None
        )
        if image.get("alt"):
            found.setdefault("image_alt", image["alt"])


def _flatten_names(found: dict[str, Any]) -> None:
    """Make texts, and lists of texts, of what names categories, tags, keywords and authors."""
    for name in _NAMED:
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

    Empty ones come, too: as written, they may be texts ("null"), and places are to agree.

    >>> list(_names([["Tea", None], {"name": "Cups", "slug": "cup"}, {"Pots": 3}]))
    ['Tea', None, 'Cups', 'Pots']
    """
    if isinstance(value, dict):
        named = [value[name] for name in _NAMES if name in value]
        value = named[0] if named else list(value)
    if isinstance(value, list):
        for item in value:
            yield from _names(item)
    else:
        yield value


def _empty(value: Any, name: str = "") -> bool:
    """Whether a value counts as missing; an empty URL does not: it is that of the front page."""
    if name in ("url", "save_as"):
        return False
    if isinstance(value, str):
        return not value.strip()
    return value is None or value in ([], {})


def _fits(name: str, value: Any, own: OwnFields) -> bool:
    """Whether a value has the type that Pelican wants under this name."""
    if name in _DATES:
        return isinstance(value, str | datetime)
    if name in own.entries:
        return not isinstance(value, list | dict) or holds_texts(value)
    if name == "keywords" and value is False:  # there are to be none, not even computed ones
        return True
    if name in _TEXT_LISTS:
        items = value if isinstance(value, list) else [value]
        return all(isinstance(item, str) for item in items)
    return name not in _TEXTS or isinstance(value, str)


def name_of_pelican(name: str) -> str:
    """Return Pelican's name for a name of another generator; empty where it has none.

    >>> name_of_pelican("hero_image"), name_of_pelican("colour")
    ('image', '')
    """
    return _PELICANS.get(_without_signs(name), "")


def is_known(name: str) -> bool:
    """Whether a name of a header, in small letters, has a meaning here."""
    return name in _KNOWN or _without_signs(name) in _KNOWN


def mappings_for_texts(values: Mapping[Any, Any]) -> list[str]:
    """Return the names whose values should be texts, but are mappings that name nothing."""
    return [
        str(name)
        for name, value in values.items()
        if isinstance(value, dict)
        and (lower := str(name).lower()) in _TEXTS
        and lower not in ("image", "reading_time")
        and not (lower in _NAMED and any(key in value for key in _NAMES))
    ]


def _first_text(value: Any) -> str:
    """Return the first text in nested values: the print of a mapping is none."""
    while isinstance(value, dict | list) and value:
        value = next(iter(value.values() if isinstance(value, dict) else value))
    return "" if isinstance(value, dict | list) or value is None else str(value)


def _as_text(name: str, value: Any, written: Any, own: OwnFields) -> Any:
    """Return what stands in the file in place of what YAML made of it."""
    if value is None or (isinstance(value, bool) and name in _NO_TRUTHS):
        return ""
    if name in own.entries:
        return texts_as_written(value, written)
    if isinstance(value, list) and isinstance(written, list):
        pairs = zip(value, written, strict=False)
        items = [str(text) for item, text in pairs if not _empty(item)]
        if name in _TEXT_LISTS:
            return items
        return "".join(items[:1]) if name in ("category", "image") else ", ".join(items)
    return _first_text(written) if isinstance(written, dict | list) else str(written)
