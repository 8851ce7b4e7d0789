"""Where a content object is written, and the URL that leads there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from pelican.contents import Content

_CHANGED = "_faq_related_changed_url"


def drop_given_address(content: Content) -> None:
    """Take back the address that the metadata give: Pelican's settings say it then."""
    for name in ("url", "save_as"):
        vars(content).pop(f"override_{name}", None)
        content.metadata.pop(name, None)


def drop_given_url(content: Content) -> None:
    """Take back the URL that the metadata give."""
    vars(content).pop("override_url", None)
    content.metadata.pop("url", None)


def put_address(content: Content, url: str, save_as: str | None = None) -> None:
    """Give a content object an address that is none of its metadata, and no cache keeps."""
    content.override_url = url
    if save_as is not None:
        content.override_save_as = save_as


def has_own_file(content: Content) -> bool:
    """Whether something other than Pelican's settings says where a content object is written."""
    return hasattr(content, "override_save_as")


def url_of_static(static: Content) -> str:
    """Return the URL of a static file, which still may be attached to an article afterwards."""
    url = str(vars(Content)["url"].fget(static))
    change = getattr(type(static), _CHANGED, None)
    return change(url, has_given_url(static)) if change else url


def has_given_url(content: Content) -> bool:
    """Whether metadata give the URL of a content object as a whole."""
    return hasattr(content, "override_url")


def change_url(content: Content, change: Callable[[str, bool], str]) -> None:
    """Have a content object return another form of each URL that it would return.

    ``change`` is given that, and whether metadata give it as a whole. The class is changed, as the
    URL may change still: a file is attached to an article, or a plugin makes a draft of it.
    """
    kind: Any = type(content)
    if not hasattr(kind, _CHANGED):
        content.__class__ = _with_changed_url(kind, change)


@cache
def _with_changed_url(kind: Any, change: Callable[[str, bool], str]) -> type[Content]:
    def url(content: Content) -> str:
        return change(str(kind.url.fget(content)), has_given_url(content))

    changed = {"url": property(url), _CHANGED: staticmethod(change)}
    # Pelican looks for settings by the name of the class.
    return type(kind.__name__, (kind,), {"__module__": kind.__module__, **changed})


def file_of_static(static: Content) -> str:
    """Return the path of a static file in the output; see ``url_of_static``."""
    return str(vars(Content)["save_as"].fget(static))
