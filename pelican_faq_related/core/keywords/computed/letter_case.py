"""Gives a phrase in lower case the capitals with which its text writes it most often.

What begins a sentence, a heading or a title has a capital for that reason: such places count only
where there is no other, and then a capital at the beginning of a word goes.
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
        """Return a phrase of the text as it is written most often."""
        form = self._inside_sentences(phrase)
        if not form:
            form = " ".join(map(self._word, phrase.split(" ")))
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

    def _word(self, word: str) -> str:
        if word not in self._words:
            self._words[word] = self._inside_sentences(word) or self._elsewhere(word)
        return self._words[word]

    def _elsewhere(self, word: str) -> str:
        at = self._lower.find(f" {word} ") + 1
        form = self._written[at : at + len(word)] if at else word
        return form if self._keeps_capitals or not form.istitle() else word
