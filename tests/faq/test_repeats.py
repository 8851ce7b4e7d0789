"""Questions that more than one page answers."""

from __future__ import annotations

from pelican_faq_related.core.faq.answers.entries_in_text import EntriesInText
from pelican_faq_related.core.faq.entry import FaqEntry
from pelican_faq_related.core.faq.repeats import PublishedFaq, find_repeats


def published(path: str, *pairs: tuple[str, str], lang: str = "en") -> PublishedFaq:
    """Return the FAQ of a page."""
    entries = [FaqEntry(question=q, answer=a, anchor=f"faq-{n}") for n, (q, a) in enumerate(pairs)]
    return PublishedFaq(path=path, lang=lang, entries=EntriesInText("", entries))


def test_the_same_answer_and_another_one_are_told_apart() -> None:
    """Markup, case and punctuation make no difference; pages with another answer come first."""
    pages = [
        published("a.md", ("Do they sting?", "<p>Some <em>do</em>.</p>"), ("When?", "<p>Now.</p>")),
        published("b.md", ("do they sting", "<p>some do</p>"), ("Where?", "<p>Here.</p>")),
        published("c.md", ("When?", "<p>Now!</p>"), ("Do they sting?", "<p>None does.</p>")),
    ]
    stinging, when = find_repeats(pages)
    assert (stinging.path, stinging.code) == ("a.md", "contradiction")
    assert (stinging.words, stinging.also) == ("Do they sting?", ("c.md", "b.md"))
    assert stinging.message == '"Do they sting?" has another answer elsewhere'
    assert (when.path, when.code) == ("a.md", "repeated-question")
    assert (when.words, when.also) == ("When?", ("c.md",))
    assert when.message.startswith('"When?" has the same answer elsewhere; ')


def test_a_page_may_repeat_itself() -> None:
    """The page is named again, as the other place."""
    (problem,) = find_repeats([published("a.md", ("Is it?", "Yes."), ("Is it?", "Yes."))])
    assert (problem.path, problem.code, problem.also) == ("a.md", "repeated-question", ("a.md",))


def test_other_languages_ask_other_questions() -> None:
    """The same words in a translation are no repetition."""
    pages = [published(f"{lang}.md", ("FAQ?", "Ok."), lang=lang) for lang in ("en", "de")]
    assert [*find_repeats(pages)] == []
