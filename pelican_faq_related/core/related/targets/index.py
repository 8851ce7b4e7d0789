"""Tells which of the articles and pages of a site a reference means.

A wrong link is worse than none: where two targets answer a reference equally well, none is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cached_property
from urllib.parse import quote, unquote, urlsplit

from ...html import INTRASITE, safe_link
from ...problem import Code
from ..reference import RelatedReference
from .addresses import SiteAddresses, last_segment, normal_path, spaced
from .differences import difference
from .near_titles import NearTitles
from .resolution import Resolution
from .target import Target
from .targets_by_name import TargetsByName
from .title_fronts import TitleFronts

_SOURCE_NAME = re.compile(r"\.(?:md|markdown|mkd|mdown|rst)$", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S*", re.IGNORECASE)
# A problem with an address: the problem that is left where the title tells the article.
_MOVED: dict[Code, Code] = {"dead-address": "moved-address", "no-source": "moved-source"}
_INTRASITE_KINDS = frozenset("filename static attach category tag author index".split())
_MOST_NEAREST = 3


class SiteIndex:
    """Finds the target of a reference in time that does not depend on the size of the site."""

    def __init__(
        self,
        targets: Iterable[Target],
        *,
        site_urls: Sequence[str],
        listings: Iterable[str] = (),
        default_lang: str = "en",
        intrasite: re.Pattern[str] = INTRASITE,
    ) -> None:
        """Index ``targets`` on a site that is or was at ``site_urls``.

        ``listings`` are the URLs, relative to the site's root, of pages that are no articles;
        ``intrasite`` finds what Pelican replaces at the beginning of a link.
        """
        self._everything = tuple(targets)
        self._listed = TargetsByName(t for t in self._everything if not t.unlisted)
        self._unlisted = TargetsByName(t for t in self._everything if t.unlisted)
        self._listings = {normal_path(url) for url in listings}
        self._own = SiteAddresses(site_urls)
        self._site_url = next(iter(site_urls), "").rstrip("/")
        self._default_lang = default_lang
        self._intrasite = intrasite
        forms = (what for what in ("{filename}", "|filename|") if intrasite.match(what))
        self._filename = next(forms, "")

    def resolve(self, reference: RelatedReference, *, path: str, lang: str) -> Resolution:
        """Find what a reference means.

        The first that holds:

        1. the URL's path or slug, for this site's own URLs, and for ``{filename}`` and relative
           paths, as seen from the source at ``path``; a URL of another site as it is;
        2. the title, equal after normalisation;
        3. the title read as a slug, file name or URL;
        4. the title, if it is all of another one before its subtitle;
        5. the title's words, equal to those of a slug or title apart from stop words;
        6. an almost equal title or slug, clearly ahead of all others.

        A place on the same page is no address. A URL of this site that no article has leads to the
        article that the title or slug tells for sure, or else stays as it is.
        """
        title, url = reference.title, reference.url
        if not url and _ADDRESS.fullmatch(title):
            title, url = "", title
        if not url or url.startswith("#"):
            found = self._resolve_title(title, path, lang)
            if found.problem == "no-match" and len(url) > 1:
                found = Resolution(problem="points-to-itself")
        else:
            found = self._resolve_url(url, path, lang)
        moved = _MOVED.get(found.problem) if found.problem else None
        if moved:
            meant = self._resolve_moved(title, url, path, lang)
            found = meant._replace(problem=moved) if meant else found
        return found

    def has(self, name: str, path: str) -> bool:
        """Whether an article other than the one at ``path`` has this title or slug."""
        same_title, same_slug, _ = self._listed.of_title(name)
        return any(target.path != path for target in (*same_title, *same_slug))

    def nearest(self, reference: RelatedReference, *, path: str) -> dict[str, str]:
        """Return the titles that are most like a reference, and what differs in each."""
        text = spaced(reference.title or reference.url)
        similar = (self._everything[number] for number in self._near.nearest(text))
        titles = dict.fromkeys(t.title for t in similar if not t.unlisted and t.path != path)
        return {title: difference(text, title) for title in list(titles)[:_MOST_NEAREST]}

    def _resolve_moved(self, title: str, url: str, path: str, lang: str) -> Resolution | None:
        """Return what a title means, or the words of a slug that no article has."""
        meant = self._resolve_title(title, path, lang, by_front=False) if title else None
        if meant is None or meant.problem == "no-match":
            meant = self._by_equal(self._listed, last_segment(url), path, lang)
        return meant if meant and meant.target is not None else None

    def _resolve_title(
        self, title: str, path: str, lang: str, *, by_front: bool = True
    ) -> Resolution:
        fronts = self._fronts.of(title, self._listed, self._unlisted) if by_front else ()
        listed = () if any(target.unlisted for target in fronts) else fronts
        found = self._by_equal(self._listed, title, path, lang, listed)
        if found is None:
            found = self._by_equal(self._unlisted, title, path, lang, fronts)
            if found is None:
                return self._by_near(title, path, lang)
            if found.target and not found.target.unlisted:
                return found  # a draft has a translation that is none
            candidates = (found.target,) if found.target else found.candidates
            if candidates and all(target.unlisted for target in candidates):
                return Resolution(problem="unlisted", candidates=candidates)
        return found

    def _by_equal(
        self,
        table: TargetsByName,
        title: str,
        path: str,
        lang: str,
        fronts: Sequence[Target] = (),
    ) -> Resolution | None:
        """Return what a title means; ``fronts`` are those that have it before their subtitle."""
        same_title, same_slug, same_words = table.of_title(title)
        lookups = [found for found in (same_title, same_slug, fronts, same_words) if found]
        if not lookups:
            return None
        for same_language in (True, False):
            for found in lookups:
                meant = [t for t in found if t.lang == lang] if same_language else found
                if same_language and [t.path for t in meant] == [path]:
                    return Resolution(problem="points-to-itself")
                target = self._pick(meant, path, lang)
                if target is not None:
                    return self._in_language(target, path, lang)
        others = tuple(target for target in lookups[0] if target.path != path)
        if others:
            return Resolution(problem="ambiguous", candidates=others)
        return Resolution(problem="points-to-itself")

    @cached_property
    def _fronts(self) -> TitleFronts:
        return TitleFronts(self._everything)

    @cached_property
    def _near(self) -> NearTitles:
        # The unlisted as well: what means one of them must not lead to another.
        return NearTitles((t.lang, (t.title, *map(spaced, t.slugs()))) for t in self._everything)

    def _by_near(self, title: str, path: str, lang: str) -> Resolution:
        number = self._near.find(spaced(title), (lang, self._default_lang))
        target = self._everything[number] if number is not None else None
        if target is None or target.path == path:
            return Resolution(problem="no-match")
        if target.unlisted:
            return Resolution(problem="unlisted", candidates=(target,))
        return self._in_language(target, path, lang)

    def _in_language(self, target: Target, path: str, lang: str) -> Resolution:
        """Return where a title leads: to a translation of its article for readers of that."""
        translated = self._listed.translated(target, lang)
        target = target if translated.path == path else translated
        return Resolution(target=target, href=self.href_to(target))

    def _resolve_url(self, url: str, path: str, lang: str) -> Resolution:
        url = safe_link(url, self._intrasite)
        if not url:
            return Resolution(problem="bad-address")
        intrasite = self._intrasite.match(url)
        if intrasite and intrasite["what"] in _INTRASITE_KINDS:
            return self._resolve_intrasite(url, intrasite, path)
        parts = urlsplit(url)
        if parts.netloc and not self._own.is_own(parts.netloc, parts.path):
            return Resolution(href=url, external=True)
        if not parts.netloc:
            found = self._of_source(parts.path, parts.fragment, path)
            if found is not None:
                return found
        return self._resolve_own(url, path, lang)

    def _resolve_own(self, url: str, path: str, lang: str) -> Resolution:
        """Resolve an address on this site."""
        parts = urlsplit(url)
        inner = normal_path(self._own.below_base(parts.path))
        if not inner or (inner in self._listings and not self._listed.of_url(inner)):
            return Resolution(href=url)  # the front page, a category, a file
        for table in (self._listed, self._unlisted):
            same_url = table.of_url(inner)
            for found in (same_url, table.of_slug(parts.path)):
                target = self._pick(found, path, lang)
                if target is not None:
                    return self._resolution_to(target, parts.fragment, path)
                if found is same_url and any(t.path == path for t in found):
                    return Resolution(problem="points-to-itself")
        if not parts.netloc and parts.path[:1] != "/" and _SOURCE_NAME.search(parts.path):
            return Resolution(problem="no-source")
        if ":" in parts.path.partition("/")[0]:  # "java%20script:": made to look like a scheme
            return Resolution(problem="bad-address")
        return Resolution(href=url, problem="dead-address")

    def _resolve_intrasite(self, url: str, match: re.Match[str], path: str) -> Resolution:
        if match["what"] != "filename":
            return Resolution(href=url)  # Pelican resolves and reports the rest
        parts = urlsplit(url[match.end() :])
        found = self._of_source(parts.path, parts.fragment, path)
        return found or Resolution(problem="no-source")

    def _of_source(self, written: str, fragment: str, path: str) -> Resolution | None:
        for table in (self._listed, self._unlisted):
            target = table.of_source(written, path)
            if target is not None:
                return self._resolution_to(target, fragment, path)
        return None

    def _resolution_to(self, target: Target, fragment: str, path: str) -> Resolution:
        if target.path == path:
            return Resolution(problem="points-to-itself")
        if target.unlisted:
            return Resolution(problem="unlisted", candidates=(target,))
        return Resolution(target=target, href=self.href_to(target, fragment))

    def _pick(self, found: Sequence[Target], path: str, lang: str) -> Target | None:
        """Return the one target that is meant, of the same language first; none where unclear."""
        others = [target for target in found if target.path != path]
        for wanted in (lang, self._default_lang):
            same = [target for target in others if target.lang == wanted]
            if same:
                return same[0] if len(same) == 1 else None
        return others[0] if len(others) == 1 else None

    def href_to(self, target: Target, fragment: str = "") -> str:
        """Return the link that Pelican resolves to the target's URL, in the form a page needs."""
        # Without such links: the site has a form of its own, or the name of the file is no text.
        href = f"{self._site_url}/{target.url}"
        if self._filename:
            with suppress(UnicodeEncodeError):
                href = f"{self._filename}/" + quote(target.path, safe="/~")
        return f"{href}#{quote(unquote(fragment))}" if fragment else href
