"""How Pelican writes files."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any

from pelican import Pelican

_REPLACED = "_faq_related_replaced_links"


def write_through_no_links(site: Pelican) -> None:
    """Have the writer of a run put files in place of links, and leave alone where they lead.

    A link from an earlier build may stand there: with STATIC_CREATE_LINKS, Pelican makes links to
    static files, which are sources. Folders take the place of links that lead out of the output
    folder; ``replaced_links`` says which.
    """
    get_writer = site._get_writer

    def get_careful_writer() -> Any:
        writer = get_writer()
        folders = _Folders(str(site.output_path))
        setattr(writer, _REPLACED, folders.replaced)
        open_file = writer._open_w

        def open_no_link(filename: str, *args: Any, **kwargs: Any) -> Any:
            _remove_link(filename)
            return open_file(filename, *args, **kwargs)

        writer._open_w = open_no_link
        writer.write_file = _pages_in(folders, writer.write_file)
        writer.write_feed = _feeds_in(folders, writer.write_feed)
        return writer

    site._get_writer = get_careful_writer


def replaced_links(writer: object) -> list[str]:
    """Return the links that folders took the place of, below the output folder; each once."""
    found: list[str] = getattr(writer, _REPLACED, [])
    links = found[:]
    found.clear()
    return links


class _Folders:
    """The folders that files are written into."""

    def __init__(self, output: str) -> None:
        self.replaced: list[str] = []
        self._output = os.path.abspath(output)  # noqa: PTH100 - plain texts, for every page
        self._real = {self._output}

    def make_real(self, path: str) -> None:
        """Put folders in place of links that lead out of the output folder, on the way to a file.

        ``path`` may be relative to the output folder.
        """
        folder = os.path.dirname(os.path.normpath(os.path.join(self._output, path)))  # noqa: PTH118, PTH120
        between: list[str] = []
        while folder not in self._real:
            if len(folder) <= len(self._output):
                return  # it is outside: Pelican refuses that
            between.append(folder)
            folder = os.path.dirname(folder)  # noqa: PTH120
        for folder in reversed(between):
            if os.path.islink(folder) and self._leads_out(folder):  # noqa: PTH114
                Path(folder).unlink()
                Path(folder).mkdir()
                self.replaced.append(os.path.relpath(folder, self._output).replace(os.sep, "/"))
            self._real.add(folder)

    def _leads_out(self, link: str) -> bool:
        return not Path(link).resolve().is_relative_to(Path(self._output).resolve())


class _Rendered:
    """A template that is told, before a page is made, in which file that will be."""

    def __init__(self, template: Any, folders: _Folders) -> None:
        self._template, self._folders = template, folders

    def __getattr__(self, name: str) -> Any:
        return getattr(self._template, name)

    def render(self, context: Mapping[str, Any]) -> str:
        """Return a page."""
        self._folders.make_real(context["output_file"])
        page: str = self._template.render(context)
        return page


def _pages_in(folders: _Folders, write: Callable[..., Any]) -> Callable[..., Any]:
    """Return the method that writes pages; their folders are real by then."""

    @wraps(write)
    def write_file(name: Any, template: Any, *args: Any, **kwargs: Any) -> Any:
        if name and kwargs.get("template_name"):  # further pages may be in folders of their own
            template = _Rendered(template, folders)
        elif name:
            folders.make_real(str(name))
        return write(name, template, *args, **kwargs)

    return write_file


def _feeds_in(folders: _Folders, write: Callable[..., Any]) -> Callable[..., Any]:
    """Return the method that writes feeds; their folders are real by then."""

    @wraps(write)
    def write_feed(
        elements: Any, context: Any, path: str | None = None, *args: Any, **kwargs: Any
    ) -> Any:
        if path:
            folders.make_real(str(path))
        return write(elements, context, path, *args, **kwargs)

    return write_feed


def _remove_link(path: str) -> None:
    """Remove what stands at a path, if it is a link, or a file that has another name as well."""
    try:
        found = os.lstat(path)
    except OSError:
        return
    if stat.S_ISLNK(found.st_mode) or (stat.S_ISREG(found.st_mode) and found.st_nlink > 1):
        Path(path).unlink()
