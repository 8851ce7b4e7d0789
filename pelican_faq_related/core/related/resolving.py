"""Resolves the references of one article, says what is wrong with them, and makes their cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from ..problem import Code, Problem
from ..source import Source
from .cards import RelatedCard
from .messages import message_of
from .reference import RelatedReference
from .targets import Resolution, SiteIndex


class Resolver:
    """Resolves the references of one article."""

    def __init__(
        self, source: Source, index: SiteIndex, will_list: Callable[[Code], bool] | None = None
    ) -> None:
        """Take what a reference may lead to.

        ``will_list`` tells which kinds of problems somebody will read; all, if it is left out.
        """
        self._source = source
        self._index = index
        self._will_list = will_list

    def resolve(self, reference: RelatedReference) -> Resolution:
        """Return what a reference means."""
        return self._index.resolve(reference, path=self._source.path, lang=self._source.lang)

    def problems_of(
        self, reference: RelatedReference, resolution: Resolution, *, left_out: bool = False
    ) -> Iterator[Problem]:
        """Yield the problem of a resolution, if it has one; ``left_out`` if nothing is shown."""
        if resolution.problem:
            yield Problem(
                path=self._source.path,
                code=resolution.problem,
                message=message_of(reference, resolution, left_out=left_out)
                + self._hint(reference, resolution),
                words=reference.words,
                address=reference.url,
            )

    def _hint(self, reference: RelatedReference, resolution: Resolution) -> str:
        """Return the nearest titles, where no article is found and somebody will read of it."""
        code = resolution.problem
        if code not in ("no-match", "no-source", "dead-address"):
            return ""
        if self._will_list is not None and not self._will_list(code):
            return ""
        nearest = self._index.nearest(reference, path=self._source.path)
        titles = " or ".join(
            f'"{title}" ({why})' if why else f'"{title}"' for title, why in nearest.items()
        )
        return f". Did you mean {titles}?" if titles else ""


def card_of(reference: RelatedReference, resolution: Resolution, lang: str) -> RelatedCard:
    """Return the card of a reference that leads somewhere, for an article in a language."""
    target = resolution.target
    label = "" if reference.declared else reference.label[:1].upper() + reference.label[1:]
    if target is not None:
        return target.card_for(lang, resolution.href)._replace(label=label)
    site = urlsplit(resolution.href).netloc.rpartition("@")[2] if resolution.external else ""
    return RelatedCard(
        title=title_of(reference, resolution),
        href=resolution.href,
        description=reference.description,
        site=site.removeprefix("www."),
        external=resolution.external,
        label=label,
    )


def title_of(reference: RelatedReference, resolution: Resolution) -> str:
    """Return the words that show a reference: the author's, where they are more than an address."""
    title = reference.title
    named = title and (" " in title or not ("/" in title or "-" in title))
    if resolution.target is not None and not named:
        return resolution.target.title
    return title or reference.url
