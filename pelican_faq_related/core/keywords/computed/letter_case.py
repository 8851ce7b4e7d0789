"""Gives a phrase in lower case the spelling of its author: the one that its text has most often.

What begins a sentence, a heading or a title has a capital for that reason. So what stands inside
sentences counts first. A phrase that only begins sentences keeps its capital, unless the text
writes its first word small elsewhere: it may be a name ("Petra Nowak heats the iron").
"""

from __future__ import annotations

_MOST_READ = 5  # places of a phrase


class LetterCase:
    """The letters of one text, as joined tokens."""

    def __init__(self, written: str, lower: str, sentences: int, *, keeps_capitals: bool) -> None:
        """Take a text as it is written, the same in lower case, and where its sentences begin.

        Before ``sentences`` stand titles and headings. ``keeps_capitals`` is for languages that
        write all nouns with one.
        """
        self._written = written
        self._lower = lower
        self._sentences = sentences
        self._keeps_capitals = keeps_capitals
        self._words: dict[str, str] = {}

    def of(self, phrase: str) -> str:
        """Return a phrase of the text as its author writes it.

        1. As it stands inside sentences.
        2. As it begins a sentence; its first word small where the text writes that word so.
        3. As titles and headings have it; small where the text writes one of its words so.
        """
        form = self._inside_sentences(phrase)
        if not form:
            written = self._first(phrase, self._sentences)
            form = self._as_begun(written) if written else self._as_headed(phrase)
        return form.replace(" 's", "'s").replace("' ", "'") if "'" in form else form

    def _inside_sentences(self, phrase: str) -> str:
        """Return the form after another word of a sentence; empty if there is none.

        It is in small letters if that is found first, or else what is found twice: nobody writes
        a name small.
        """
        forms: list[str] = []
        written, lower, length = self._written, self._lower, len(phrase)
        wanted = f" {phrase}"  # with a space at its end, finding takes longer
        at, found = self._sentences, 0
        while found < _MOST_READ and (at := lower.find(wanted, at) + 1):
            if lower[at + length] != " ":
                continue
            found += 1
            before = written[max(at - 12, 0) : at].rstrip(" ,")
            if before and before[-1] != ".":
                form = written[at : at + length]
                if form == phrase or form in forms:
                    return form
                forms.append(form)
        return max(forms, default="")

    def _first(self, phrase: str, start: int) -> str:
        """Return the first place of a phrase as it is written there; empty if there is none."""
        at = self._lower.find(f" {phrase} ", start) + 1
        return self._written[at : at + len(phrase)] if at else ""

    def _as_begun(self, written: str) -> str:
        """Return what begins a sentence; its first word as it is inside of others, but for names.

        That later words have a capital makes a name of it.
        """
        first, space, rest = written.partition(" ")
        if any(map(str.istitle, rest.split(" "))):
            return written
        return f"{self._word(first.lower()) or first}{space}{rest}"

    def _as_headed(self, phrase: str) -> str:
        """Return what stands in titles and headings only, where any word may have a capital."""
        written = self._first(phrase, 0) or phrase
        if any(map(str.islower, written.split(" "))):
            return self._as_begun(written)
        if self._keeps_capitals:
            return written
        known = {word: form for word in phrase.split(" ") if (form := self._word(word))}
        if not any(word == form for word, form in known.items()):
            return written
        return " ".join(known.get(word, word) for word in phrase.split(" "))

    def _word(self, word: str) -> str:
        """Return a word as it is inside sentences; empty if it is not."""
        if word not in self._words:
            self._words[word] = self._inside_sentences(word)
        return self._words[word]
