"""Questions and answers, from the HTML that readers make of what authors write."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from html import escape

import pytest
from cases import Case, PlainRenderer, cases, check, html_of

from pelican_faq_related.core.enrich import Site, enrich
from pelican_faq_related.core.faq import FaqHeadings
from pelican_faq_related.core.html import plain
from pelican_faq_related.core.language import phrases_of, qa_labels
from pelican_faq_related.core.related import ReferenceFinder, SiteIndex
from pelican_faq_related.core.source import Source

SITE = Site(
    index=SiteIndex([], site_urls=["https://example.org"]),
    references=ReferenceFinder(["Related"]),
    opens_faq=FaqHeadings(),
    renderer=PlainRenderer(),
)


@pytest.mark.parametrize("case", cases("faq"), ids=lambda case: case.name)
def test_case(case: Case, update: bool) -> None:
    """What the case's first sentence says."""
    title, _, text = case.input.partition("\n") if case.input.startswith("title:") else ("", "", "")
    html = (
        html_of(case) if not title else html_of(Case(case.name, case.kind, text, "", case.update))
    )
    source = Source(
        html=html,
        path="case.md",
        title=title.removeprefix("title:").strip(),
        lang="en",
        url="https://example.org/case.html",
    )
    enrichment = enrich(source, SITE, str)
    lines = [
        f"Q: {entry.question}\nA: {entry.answer}\n#: {entry.anchor}"
        for entry in enrichment.faq_entries
    ]
    lines += [f"!: {problem.message}" for problem in enrichment.problems]
    for entry in enrichment.faq_entries:
        assert entry.question in shown_at(entry.anchor, enrichment.html)[: len(entry.question) + 16]
    if case.name.endswith("-nope"):
        assert not enrichment.faq_entries
        assert enrichment.html == html
    check(case, "\n".join(lines), update=update)


def shown_at(anchor: str, html: str) -> str:
    """Return what a reader reads from the one element with an id on."""
    (place,) = re.finditer(rf"\bid\s*=\s*[\"']?{re.escape(escape(anchor))}(?=[\"'\s>])", html)
    return plain(html[html.index(">", place.end()) + 1 :])


@pytest.mark.parametrize(
    "phrase", [p for group in phrases_of("faq_headings").values() for p in group]
)
def test_each_phrase_of_the_table_opens_a_section(phrase: str) -> None:
    """A heading opens a section in any case, with a number, a subject or punctuation."""
    opens_faq = FaqHeadings()
    for heading in (phrase, phrase.upper(), f"3. {phrase}", f"{phrase}: tea", f"{phrase} (FAQ)"):
        assert opens_faq(heading), heading


@pytest.mark.parametrize(
    "heading",
    [
        "⑧ FAQ",
        "1️⃣ FAQ",
        "5、常见问题",
        "五、常见问题",
        "常见问题 FAQ",
        "FAQ Preguntas frecuentes",
        "7) GYIK",
    ],
)
def test_numbers_and_a_second_phrase_do_not_matter(heading: str) -> None:
    """A heading that is numbered in any way, or says it twice, opens a section all the same."""
    assert statements_below(heading, SITE) == 2


def statements_below(heading: str, site: Site) -> int:
    """Return how many of two statements below a heading are entries of a FAQ."""
    html = f"<h2>{heading}</h2><h3>Salt</h3><p>Keeps.</p><h3>Sugar</h3><p>Melts.</p>"
    source = Source(html=html, path="a.md", title="A", lang="en")
    return len(enrich(source, site, str).faq_entries)


@pytest.mark.parametrize(
    "heading",
    [
        "D&uacute;vidas comuns",
        "Sp&#248;rsm&#229;l og svar",
        "What's up",
        "What&#8217;s up",
        "Ask Tom's caf&eacute;",
    ],
)
def test_how_a_heading_is_written_does_not_matter(heading: str) -> None:
    """Letters may be written as entities, and an apostrophe may stand in a word of the site's."""
    site = replace(SITE, opens_faq=FaqHeadings(["What's up", "Ask Tom's café"]))
    assert statements_below(heading, site) == 2


@pytest.mark.parametrize("lang", qa_labels())
def test_each_label_of_the_table_is_known(lang: str) -> None:
    """Labels of each language go from questions and answers, in any case and with a number."""
    asked, answered = (labels.replace("\u00a0", " ") for labels in qa_labels()[lang])
    for question in (asked.split()[0], asked.split()[0].lower() + " 1"):
        html = f"<h2>FAQ</h2><p>{question}: 42?</p><p>{answered.split()[0]}: 6 x 7.</p>"
        source = Source(html=html, path="a.md", title="A", lang=lang)
        (entry,) = enrich(source, SITE, str).faq_entries
        assert (entry.question, entry.answer) == ("42?", "<p>6 x 7.</p>")


@pytest.mark.parametrize(
    "heading",
    """Tea FAQ
    Our FAQ
    The FAQ
    FAQ section
    FAQ and troubleshooting
    Support & FAQ
    Our FAQ about tea
    Our F.A.Q. about tea
    3. Our Q&amp;A about tea
    ②Tea FAQ
    Tea FAQ for beginners
    The FAQs of the tea shop
    Notre FAQ sur le thé
    Unsere FAQ und Hilfe zum Tee
    Brewing tea: FAQ
    Your most frequently asked questions
    Frequently asked questions answered
    SSS Bölümü
    FAQ-Liste
    Perguntas frequentes do curso
    Unsere häufigsten Fragen
    Nos questions fréquentes
    お茶に関するよくある質問
    คำถามที่พบบ่อยเกี่ยวกับชา
    Life with bees FAQ
    Tea FAQ: what growers ask most
    Tea and coffee: FAQ | The roastery
    चाय के बागानों और चाय की दुकानों के बारे में सामान्य प्रश्न
    红茶FAQ｜茶馆""".splitlines(),
)
def test_headings_with_more_words_may_open_a_section(heading: str) -> None:
    """What stands below such a heading decides."""
    html = f"<h2>{heading.strip()}</h2>"
    asking = "<h3>Is it?</h3><p>Yes.</p><h3>And that?</h3><p>No.</p>"
    stating = "<h3>It is</h3><p>Yes.</p><h3>And that</h3><p>No.</p>"
    for below, count in ((asking, 2), (stating, 0)):
        source = Source(html=html + below, path="a.md", title="A", lang="en")
        assert len(enrich(source, SITE, str).faq_entries) == count


@pytest.mark.parametrize(
    "heading",
    [
        "How to edit the FAQ",
        "The open question",
        "FAQ Editing Guide",
        "Beyond the questionnaire",
        "Editing the FAQ",
        "How to edit the FAQ about tea",
        "Benefits of FAQs for shops",
        "Where is the FAQ about tea?",
        "Step 6: beyond the questionnaire",
        "Why a FAQ?",
        "FAQ schema",
        "What is a FAQ?",
        "Benefits of FAQs",
        "Read the FAQ first",
        "Frequently asked interview questions",
        "Questions ouvertes",
        "Die offene Frage",
        "How to write a FAQ: seven tips",
        "Behind our FAQ: a diary",
        "Benefits of FAQs | The blog",
        "Author Q&A: Jane Doe | The blog",
        "红茶FAQ的写法与设计",
    ],
)
def test_headings_that_mention_a_faq_open_none(heading: str) -> None:
    """A heading about FAQs is not one."""
    assert not FaqHeadings()(heading)


@pytest.mark.parametrize("lang", phrases_of("closing_headings"))
def test_each_closing_heading_of_the_table_is_known(lang: str) -> None:
    """In each language, what closes a text is no question of its FAQ."""
    for name in phrases_of("closing_headings")[lang]:
        html = f"<h2>FAQ</h2><h3>42?</h3><p>6 x 7.</p><h3>{name}</h3><p>So it is.</p>"
        source = Source(html=html, path="a.md", title="A", lang=lang)
        (entry,) = enrich(source, SITE, str).faq_entries
        assert entry.question == "42?", name


@pytest.mark.parametrize(
    "lang", sorted(phrases_of("faq_leads_on").keys() & phrases_of("faq_headings"))
)
def test_each_word_for_about_is_known(lang: str) -> None:
    """In each language, a heading may say what its FAQ is about in any number of words."""
    for word in phrases_of("faq_leads_on")[lang][0].split():
        heading = f"{phrases_of('faq_headings')[lang][0]} {word} one two three four five six"
        assert FaqHeadings()(heading) is FaqHeadings()("FAQ"), heading


def test_headings_can_be_added() -> None:
    """A site can add headings of its own."""
    assert FaqHeadings(["Ask the baker"])("Ask the baker: sourdough")
    assert not FaqHeadings()("Ask the baker")


@pytest.mark.parametrize(
    "leave",
    """Thank you so much for reading!
    If you have any further questions, ring the bell.
    Danke fürs Lesen und bis bald.
    Haben Sie noch Fragen? Die Theke hilft.
    Merci de nous avoir lus !
    Si vous avez d’autres questions, passez nous voir.
    Gracias por leer hasta aquí.
    ¿Tienes más preguntas? Pasa por aquí.
    Grazie per la lettura.
    Obrigada por ler.
    Ainda tem outras dúvidas? Passe por cá.
    Bedankt voor het lezen.
    Heeft u nog vragen, kom dan langs.
    Tack för att du läste.
    Tak fordi du læste med.
    Kiitos lukemisesta!
    Dziękujemy za przeczytanie.
    Děkujeme za přečtení.
    Köszönjük, hogy elolvasta!
    Vă mulțumim că ați citit.
    Спасибо за внимание!
    Остались вопросы? Приходите.
    Дякуємо, що прочитали.
    Ευχαριστούμε που διαβάσατε.
    Okuduğunuz için teşekkürler.
    Cảm ơn bạn đã đọc.
    Terima kasih telah membaca.
    תודה שקראתם!
    شكرا لكم على القراءة.
    ممنون که خواندید.
    पढ़ने के लिए धन्यवाद।
    感谢您的阅读！
    最後までお読みいただき、ありがとうございました。
    읽어 주셔서 감사합니다.
    ขอบคุณที่อ่าน""".splitlines(),
)
def test_leave_is_taken_in_many_languages(leave: str) -> None:
    """Such a paragraph closes the page, unless it is the answer itself."""
    html = "<h2>FAQ</h2><h3>Is it?</h3><p>Yes.</p><h3>Was it?</h3>"
    for answer, expected in (
        (f"<p>No.</p><p>{leave.strip()}</p>", "<p>No.</p>"),
        (f"<p>{leave.strip()}</p>", f"<p>{leave.strip()}</p>"),
    ):
        source = Source(html=html + answer, path="a.md", title="A", lang="en")
        assert enrich(source, SITE, str).faq_entries[-1].answer == expected


@pytest.mark.parametrize("before", ["", "</i>"], ids=["matching", "not matching"])
def test_an_answer_in_countless_elements_keeps_its_words(before: str) -> None:
    """No author writes so, and no reader of the markup could use it."""
    deep = "<div>" * 500 + "Yes &amp; <b>no</b>." + "</div>" * 500
    html = f"<h2>FAQ</h2><h3>Is it?</h3><p>It is.{before}</p>{deep}<h3>Was it?</h3><p>It was.</p>"
    entries = enrich(Source(html=html, path="a.md", title="", lang="en"), SITE, str).faq_entries
    assert [entry.answer for entry in entries] == ["It is. Yes &amp; no.", "<p>It was.</p>"]


HUGE = {
    "breaks": f"<div>Yes.{'<br>' * 100_000}No.</div>",
    "spaces": f"<div>Yes.{' ' * 100_000}No.</div>",
    "comment": f"<p>Yes.</p><!--{' ' * 100_000}-->",
    "code": f"<p>Yes.</p><p>Q: Is it?{' <code>' * 50_000}</p>",
}


@pytest.mark.parametrize("name", HUGE)
def test_a_huge_answer_is_read_at_once(name: str) -> None:
    """The time grows with the length of a text, not with its square."""
    html = f"<h2>FAQ</h2><h3>Is it?</h3>{HUGE[name]}"
    started = time.process_time()
    (entry,) = enrich(Source(html=html, path="a.md", title="", lang="en"), SITE, str).faq_entries
    assert "Yes." in entry.answer
    assert time.process_time() - started < 10  # it is 0.2 s; with the square, minutes
