"""Tells whether a title says what a mark says, or something else.

One of the two may have words that the other lacks, but never each of them, nor in the main part,
nor words that make another title.
"""

from __future__ import annotations

from .title_phrases import FILLERS, Phrase, is_year, stem, turns

_FEWEST_SHARED = 3  # where one has more words; else one less


def agree(mark: Phrase, title: Phrase, *, slip: bool) -> bool:
    """Whether a mark and a title are one, but for words that one of them may have more."""
    more = _without(mark, title)
    missing = _without(title, mark)
    if not any(map(is_year, mark.words)):
        missing = [word for word in missing if not is_year(word)]
    extra = more or missing
    not_shared = FILLERS.union(more)
    shared = [word for word in mark.words if word not in not_shared]
    if (
        (more and missing)
        or (slip and extra)
        or any(map(turns, extra))
        or len(shared) < _FEWEST_SHARED - (not extra)
        or not _in_order(mark, title)
    ):
        return False
    around = mark if more else title
    subtitled = {stem(word) for word in extra if word not in FILLERS}
    return not subtitled or (bool(around.main) and around.main.isdisjoint(subtitled))


def needed_stems(mark: Phrase) -> list[str]:
    """Return the stems that a title must have to agree with a mark or to continue it."""
    pairs = zip(mark.words, mark.stems[: mark.before_subtitle or None], strict=False)
    return [known for word, known in pairs if word not in FILLERS]


def may_go_on(mark: Phrase, title: Phrase) -> bool:
    """Whether a title is what a mark says, with a subtitle."""
    return (
        len([word for word in mark.words if word not in FILLERS]) >= _FEWEST_SHARED - 1
        and not any(map(turns, _without(title, mark)))
        and _in_order(mark, title)
    )


def holds_together(title: Phrase, mark: Phrase) -> bool:
    """Whether a title has the words of a mark in a row, in whatever order."""
    wanted = set(mark.stems)
    places = [place for place, known in enumerate(title.stems) if known in wanted]
    return len(places) == len(wanted) == places[-1] - places[0] + 1


def differing(mark: Phrase, title: Phrase) -> tuple[list[str], list[str]]:
    """Return the words that only a mark has, and those that only a title has."""
    return _without(mark, title), _without(title, mark)


def _without(phrase: Phrase, other: Phrase) -> list[str]:
    """Return the words of a phrase that another has in no form."""
    others = dict(zip(other.stems, other.words, strict=True))
    return [
        word
        for word, known in zip(phrase.words, phrase.stems, strict=True)
        # "human" and "humane" are two words
        if known not in others or {word, others[known]} == {known, f"{known}e"}
    ]


def _in_order(mark: Phrase, title: Phrase) -> bool:
    """Whether the words that both have stand in the same order: "from Java to Kotlin"."""
    shared = set(mark.stems) & set(title.stems)
    one, other = (
        [
            known
            for word, known in zip(phrase.words, phrase.stems, strict=True)
            if known in shared and word not in FILLERS and not is_year(word)
        ]
        for phrase in (mark, title)
    )
    return bool(one) and one == other


def contradict(mark: Phrase, title: Phrase) -> bool:
    """Whether a mark has other words in the place of words of a title."""
    return not _gaps(mark, title).isdisjoint(_gaps(title, mark))


def _gaps(phrase: Phrase, other: Phrase) -> set[str]:
    """Return the words that both have, and behind which one has words of its own."""
    own, before, gaps = set(_without(phrase, other)), "", set()
    for word, known in zip(phrase.words, phrase.stems, strict=True):
        if word not in own:
            before = known
        elif word not in FILLERS and not is_year(word):
            gaps.add(before)
    return gaps
