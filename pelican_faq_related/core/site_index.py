"""The articles and pages of a site, and which of them a reference means.

A wrong link is worse than none: where two targets answer a reference equally well, none is taken.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote, urlsplit

from .addresses import file_slug, host_of, is_under, last_segment, normal_path, site_base
from .links import safe_link
from .problem import Code
from .related import RelatedCard, RelatedReference
from .stop_words import STOP_WORDS
from .text import words

_INTRASITE = re.compile(
    r"[{|](?P<what>filename|static|attach|category|tag|author|index)[|}](?P<path>.*)", re.DOTALL
)
_SOURCE_NAME = re.compile(r"\.(?:md|markdown|mkd|mdown|rst)$", re.IGNORECASE)
# A problem with an address: the problem that is left where the title tells the article.
_MOVED: dict[Code, Code] = {"dead-address": "moved-address", "no-source": "moved-source"}
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A published article or page that a reference may lead to."""

    path: str  # of its source, relative to the content folder
    title: str  # plain text
    slug: str
    url: str  # relative to the site's root
    lang: str
    card: RelatedCard


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Where a reference leads. Without target and href it is shown as text."""

    target: Target | None = None
    href: str = ""
    external: bool = False
    problem: Code | None = None  # none where all is well
    candidates: tuple[str, ...] = ()  # source paths, where more than one target is meant


class SiteIndex:
    """Finds the target of a reference in time that does not depend on the size of the site."""

    def __init__(
        self,
        targets: Iterable[Target],
        *,
        site_urls: Sequence[str],
        listings: Iterable[str] = (),
        default_lang: str = "en",
    ) -> None:
        """Index ``targets`` on a site that is or was at ``site_urls``.

        ``listings`` are the URLs, relative to the site's root, of pages that are no articles.
        """
        self._listings = {normal_path(url) for url in listings}
        self._bases = [site_base(url) for url in site_urls if url]
        self._default_lang = default_lang
        self._by_path: dict[str, Target] = {}
        self._by_url: dict[str, list[Target]] = {}
        self._by_slug: dict[str, list[Target]] = {}
        self._by_title: dict[tuple[str, ...], list[Target]] = {}
        self._by_words: dict[tuple[str, ...], list[Target]] = {}
        for target in targets:
            self._by_path[target.path] = target
            self._by_url.setdefault(normal_path(target.url), []).append(target)
            slugs = dict.fromkeys((target.slug, last_segment(target.url), file_slug(target.path)))
            for slug in slugs:
                if slug:
                    self._by_slug.setdefault(slug.casefold(), []).append(target)
            title = words(target.title)
            if title:
                self._by_title.setdefault(title, []).append(target)
            for phrase in {_telling(words(slug)) for slug in slugs} | {_telling(title)}:
                if len(phrase) > 1:
                    self._by_words.setdefault(phrase, []).append(target)

    def resolve(self, reference: RelatedReference, *, path: str, lang: str) -> Resolution:
        """Find what a reference means.

        The first that holds:

        1. the URL's path or slug, for this site's own URLs, and for ``{filename}`` and relative
           paths, as seen from the source at ``path``; a URL of another site as it is;
        2. the title, equal after normalisation;
        3. the title read as a slug or URL;
        4. the title's words, equal to those of a slug or title apart from stop words;
        5. a URL of this site that no article has, as it is.
        """
        title = reference.title
        if not reference.url:
            if re.match(r"https?://", title, re.IGNORECASE) and " " not in title:
                return self._resolve_url(title, path, lang)
            return self._resolve_title(title, path, lang)
        resolution = self._resolve_url(reference.url, path, lang)
        moved = _MOVED.get(resolution.problem) if resolution.problem else None
        meant = self._resolve_title(title, path, lang) if moved and title else None
        if moved and meant and meant.target is not None:
            return replace(meant, problem=moved)
        return resolution

    def _resolve_title(self, title: str, path: str, lang: str) -> Resolution:
        phrase = words(title)
        lookups = (
            self._by_title.get(phrase, ()),
            self._of_slug(title) if not _SPACE.search(title) else (),
            self._by_words.get(_telling(phrase), ()),
        )
        for same_language in (True, False):
            for found in lookups:
                meant = [t for t in found if t.lang == lang] if same_language else found
                target = self._pick(meant, path, lang)
                if target is not None:
                    return Resolution(target=target, href=href_to(target))
        found = next(filter(None, lookups), ())
        candidates = tuple(t.path for t in found if t.path != path)
        if candidates:
            return Resolution(problem="ambiguous", candidates=candidates)
        return Resolution(problem="points-to-itself" if found else "no-match")

    def _resolve_url(self, url: str, path: str, lang: str) -> Resolution:
        url = safe_link(url)
        intrasite = _INTRASITE.fullmatch(url)
        if intrasite:
            return self._resolve_intrasite(url, intrasite, path)
        parts = urlsplit(url)
        if not url:
            return Resolution(problem="bad-address")
        if parts.netloc and not self._is_own(parts.netloc, parts.path):
            return Resolution(href=url, external=True)
        source = None if parts.netloc else self._of_source(parts.path, path)
        if source is not None:
            return self._to(source, parts.fragment, path)
        return self._resolve_own(url, path, lang)

    def _resolve_own(self, url: str, path: str, lang: str) -> Resolution:
        """Resolve an address on this site."""
        parts = urlsplit(url)
        inner = normal_path(self._inside(parts.path))
        if not inner or (inner in self._listings and inner not in self._by_url):
            return Resolution(href=url)  # the front page, a category, or a place on the same page
        for found in (self._by_url.get(inner, ()), self._of_slug(parts.path)):
            target = self._pick(found, path, lang)
            if target is not None:
                return self._to(target, parts.fragment, path)
            if any(t.path == path for t in found):
                return Resolution(problem="points-to-itself")
        if not parts.netloc and _SOURCE_NAME.search(parts.path):
            return Resolution(problem="no-source")
        return Resolution(href=url, problem="dead-address")

    def _resolve_intrasite(self, url: str, match: re.Match[str], path: str) -> Resolution:
        if match["what"] != "filename":
            return Resolution(href=url)  # Pelican resolves and reports the rest
        parts = urlsplit(match["path"])
        target = self._of_source(parts.path, path)
        if target is None:
            return Resolution(problem="no-source")
        return self._to(target, parts.fragment, path)

    def _to(self, target: Target, fragment: str, path: str) -> Resolution:
        if target.path == path:
            return Resolution(problem="points-to-itself")
        return Resolution(target=target, href=href_to(target, fragment))

    def _of_source(self, reference_path: str, path: str) -> Target | None:
        """Return the target with this source path, absolute or relative to ``path``'s folder."""
        for written in (reference_path, unquote(reference_path)):
            if written.startswith("/"):
                candidate = posixpath.normpath(written.lstrip("/"))
            else:
                candidate = posixpath.normpath(posixpath.join(posixpath.dirname(path), written))
            if candidate in self._by_path:
                return self._by_path[candidate]
        return None

    def _of_slug(self, written: str) -> Sequence[Target]:
        return self._by_slug.get(last_segment(written).casefold(), ())

    def _pick(self, found: Sequence[Target], path: str, lang: str) -> Target | None:
        """Return the one target that is meant, of the same language first; none where unclear."""
        others = [target for target in found if target.path != path]
        for wanted in (lang, self._default_lang):
            same = [target for target in others if target.lang == wanted]
            if same:
                return same[0] if len(same) == 1 else None
        return others[0] if len(others) == 1 else None

    def _is_own(self, netloc: str, path: str) -> bool:
        host = host_of(netloc)
        return any(host == own and is_under(path, base) for own, base in self._bases)

    def _inside(self, path: str) -> str:
        """Return a URL path without the longest base path of the site that it starts with."""
        bases = sorted((base for _, base in self._bases if is_under(path, base)), key=len)
        return path[len(bases[-1]) :] if bases else path


def _telling(phrase: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a phrase without stop words."""
    return tuple(word for word in phrase if word not in STOP_WORDS)


def href_to(target: Target, fragment: str = "") -> str:
    """Return the link that Pelican resolves to the target's URL, in whatever form a page needs."""
    href = "{filename}/" + quote(target.path, safe="/~")
    return f"{href}#{quote(unquote(fragment))}" if fragment else href
